/** Letters to insert, delete or change to make one string of another (Levenshtein); costs the product of the lengths. */
export function editDistance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = Math.min(above + 1, row[j - 1]! + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1));
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** The same for the code units `[from, to)` of `a` and `[begin, end)` of `b`. */
export function unitDistance(
  a: Uint16Array,
  from: number,
  to: number,
  b: Uint16Array,
  begin: number,
  end: number,
): number {
  const size = end - begin;
  const row = new Uint16Array(size + 1);
  for (let j = 0; j <= size; j++) row[j] = j;
  for (let i = from; i < to; i++) {
    let diagonal = row[0]!;
    row[0] = i - from + 1;
    for (let j = 1; j <= size; j++) {
      const above = row[j]!;
      row[j] = Math.min(above + 1, row[j - 1]! + 1, diagonal + (a[i] === b[begin + j - 1] ? 0 : 1));
      diagonal = above;
    }
  }
  return row[size]!;
}

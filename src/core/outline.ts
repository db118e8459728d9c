const BITS = 16;

/** A hash of how long the word `[from, to)` of `units` is, its first two letters and its last two. */
function outlineOf(units: Uint16Array, from: number, to: number): number {
  const ends = (((units[from]! & 63) << 6) | (units[to - 1]! & 63)) << 12;
  const inner = to - from < 2 ? 0 : ((units[from + 1]! & 63) << 6) | (units[to - 2]! & 63);
  const hash = Math.imul(ends ^ inner ^ ((to - from) << 26), 0x9e3779b1);
  return hash >>> (32 - BITS);
}

/** The outlines of some words: most others have none of these, and need not be looked up. */
export class Outlines {
  private readonly known = new Uint8Array(1 << BITS);

  /** Takes the word `[from, to)` of `units`. */
  add(units: Uint16Array, from: number, to: number): void {
    this.known[outlineOf(units, from, to)] = 1;
  }

  /** Whether one of the words may be `[from, to)` of `units`. */
  mayHave(units: Uint16Array, from: number, to: number): boolean {
    return this.known[outlineOf(units, from, to)] === 1;
  }
}

/** The first place among the first `count` numbers, which never fall, that holds `value` or more; `count` where none does. */
export function lowerBound(numbers: ArrayLike<number>, value: number, count: number = numbers.length): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { WordIndex } from "../core/word-index.ts";

const ALEF = 0x627;
const LAM = 0x644;
/** Fewest letters, the article left out, of a word that may be misspelt. */
const SHORTEST = 5;
/** Most letters; no word of a name has more. */
const LONGEST = 30;
/** Fewest letters of a word of a name of which three letters at one end must be right, not two. */
const LONG = 8;

/**
 * Finds the words of names that are one slip away from a word of the text: a letter too many, missing, changed, or
 * two neighbours swapped. First and last letter must be right, the article left out, and the word long enough:
 * shorter ones are one slip away from too much else.
 *
 * One slip leaves the first two letters as they are, or the last two; of longer words three. So each word stands in
 * two buckets: by its first letters and its last one, and by its first letter and its last ones. `starts[bucket]` is
 * where a bucket begins in the columns. Of a bucket only words of nearly the same length and set of letters are
 * compared. A look-up reads two buckets, or four near the length from which three letters count.
 */
export class FuzzyIndex {
  private readonly index: WordIndex;
  /** One less than the number of buckets, a power of two. */
  private readonly mask: number;
  private readonly starts: Int32Array;
  private readonly words: Int32Array;
  /** The letters of each word, one bit for each letter modulo 32, and how many they are. */
  private readonly letters: Int32Array;
  private readonly lengths: Uint8Array;

  constructor(index: WordIndex) {
    this.index = index;
    const taken: number[] = [];
    for (let word = 0; word < index.size; word++) if (isFit(index, word)) taken.push(word);
    let buckets = 1024;
    while (buckets < taken.length * 2) buckets *= 2;
    this.mask = buckets - 1;
    this.starts = new Int32Array(buckets + 1);
    this.words = new Int32Array(taken.length * 2);
    this.letters = new Int32Array(taken.length * 2);
    this.lengths = new Uint8Array(taken.length * 2);
    this.sort(taken);
  }

  /** Words at distance one from the key `[from, to)` of `units`, which has `shortest` letters or more; shorter ones first. */
  candidates(units: Uint16Array, from: number, to: number, shortest: number = SHORTEST): readonly number[] {
    const bare = from + (units[from] === ALEF && units[from + 1] === LAM ? 2 : 0);
    const length = to - from;
    const size = to - bare;
    if (size < shortest || size > LONGEST) return NONE;
    let found = NONE as number[];
    let letters = 0;
    for (let at = from; at < to; at++) letters |= 1 << (units[at]! & 31);
    for (const kind of KINDS) {
      // The other word may be a letter longer or shorter.
      if (isLong(kind) ? size < LONG - 1 : size > LONG) continue;
      const bucket = this.bucketOf(units, bare, to, kind);
      const end = this.starts[bucket + 1]!;
      for (let i = this.starts[bucket]!; i < end; i++) {
        const longer = this.lengths[i]! - length;
        // A letter changed is one gone and one new; a letter too many or missing is only one of them.
        if (longer < -1 || longer > 1 || bits(this.letters[i]! ^ letters) > (longer === 0 ? 2 : 1)) continue;
        const word = this.words[i]!;
        if (isOneSlip(units, from, to, this.index, word) && !found.includes(word)) found = [...found, word];
      }
    }
    return found.length < 2 ? found : found.sort((a, b) => this.index.length(a) - this.index.length(b) || a - b);
  }

  /** Fills the columns, sorted by counting: first where each bucket ends, then downwards from there. */
  private sort(taken: readonly number[]): void {
    const { index, starts } = this;
    const key = new Uint16Array(LONGEST + 2);
    const buckets = new Int32Array(taken.length * 2);
    for (let i = 0; i < buckets.length; i++) {
      const word = taken[i >> 1]!;
      const length = index.length(word);
      for (let at = 0; at < length; at++) key[at] = index.unit(word, at);
      const bare = key[0] === ALEF && key[1] === LAM ? 2 : 0;
      buckets[i] = this.bucketOf(key, bare, length, (i & 1) | (length - bare < LONG ? 0 : 2));
      starts[buckets[i]!]!++;
    }
    for (let bucket = 0; bucket <= this.mask; bucket++) starts[bucket + 1]! += starts[bucket]!;
    for (let i = buckets.length - 1; i >= 0; i--) {
      const at = --starts[buckets[i]!]!;
      this.words[at] = taken[i >> 1]!;
      this.letters[at] = lettersOf(index, taken[i >> 1]!);
      this.lengths[at] = index.length(taken[i >> 1]!);
    }
  }

  /** Where words stand that share letters of `[from, to)`, as `kind` has it. */
  private bucketOf(units: Uint16Array, from: number, to: number, kind: number): number {
    const atEnd = (kind & 1) !== 0;
    let hash = ((units[from]! & 63) << 12) | ((units[to - 1]! & 63) << 6) | (units[atEnd ? to - 2 : from + 1]! & 63);
    if (isLong(kind)) hash = (hash << 6) | (units[atEnd ? to - 3 : from + 2]! & 63);
    hash = Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

const NONE: readonly number[] = [];
/** Bit 0: the last letters, not the first. Bit 1: three of them, not two. */
const KINDS: readonly number[] = [0, 1, 2, 3];
const isLong = (kind: number): boolean => (kind & 2) !== 0;

function isFit(index: WordIndex, word: number): boolean {
  const bare = index.unit(word, 0) === ALEF && index.unit(word, 1) === LAM ? 2 : 0;
  const size = index.length(word) - bare;
  return size >= SHORTEST && size <= LONGEST;
}

function lettersOf(index: WordIndex, word: number): number {
  let letters = 0;
  for (let at = index.length(word) - 1; at >= 0; at--) letters |= 1 << (index.unit(word, at) & 31);
  return letters;
}

/** How many bits are set. */
function bits(n: number): number {
  let count = n - ((n >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether the key `[from, to)` and a word of the index are one insertion, deletion, substitution or swap apart. */
function isOneSlip(units: Uint16Array, from: number, to: number, index: WordIndex, word: number): boolean {
  const length = index.length(word);
  const most = Math.min(to - from, length);
  let head = 0;
  while (head < most && units[from + head] === index.unit(word, head)) head++;
  let tail = 0;
  while (tail < most - head && units[to - 1 - tail] === index.unit(word, length - 1 - tail)) tail++;
  const x = to - from - tail - head;
  const y = length - tail - head;
  if (x <= 1 && y <= 1) return x + y > 0;
  if (x !== 2 || y !== 2) return false;
  return units[from + head] === index.unit(word, head + 1) && units[from + head + 1] === index.unit(word, head);
}

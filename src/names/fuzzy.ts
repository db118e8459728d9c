import type { WordIndex } from "../core/word-index.ts";
import { WordMemory } from "../core/word-memory.ts";
import { hasArticle } from "../text/readings.ts";

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
  /** How long each word there is, and its letters as bits, 0 until it is first compared. */
  private readonly lengths: Uint8Array;
  private readonly letters: Int32Array;
  /** The words near the latest words of texts. */
  private readonly latest: WordMemory<readonly number[]> = new WordMemory();

  constructor(index: WordIndex) {
    this.index = index;
    const { pool, starts } = index;
    const fit = new Int32Array(index.size);
    let count = 0;
    for (let word = 0; word < index.size; word++) {
      const size = starts[word + 1]! - bareStart(pool, starts[word]!);
      if (size >= SHORTEST && size <= LONGEST) fit[count++] = word;
    }
    let buckets = 1024;
    while (buckets < count * 2) buckets *= 2;
    this.mask = buckets - 1;
    this.starts = new Int32Array(buckets + 1);
    this.words = new Int32Array(count * 2);
    this.lengths = new Uint8Array(count * 2);
    this.letters = new Int32Array(count * 2);
    this.sort(fit.subarray(0, count));
  }

  /** Words at distance one from the key `[from, to)` of `units`, which has `shortest` letters or more; shorter ones first. */
  candidates(units: Uint16Array, from: number, to: number, shortest: number = SHORTEST): readonly number[] {
    const bare = bareStart(units, from);
    const size = to - bare;
    if (size < shortest || size > LONGEST) return NONE;
    return this.latest.recall(units, from, to, () => this.sorted(units, from, to, bare));
  }

  /** Whether a word is at distance one from the key `[from, to)` of `units`, be it in the first or last letter. */
  isNear(word: number, units: Uint16Array, from: number, to: number): boolean {
    const { pool, starts } = this.index;
    const [begin, end] = [starts[word]!, starts[word + 1]!];
    const longer = end - begin - to + from;
    if (longer < -1 || longer > 1 || end - begin > LONGEST || end - bareStart(pool, begin) < SHORTEST) return false;
    return isOneSlip(units, from, to, pool, begin, end);
  }

  private sorted(units: Uint16Array, from: number, to: number, bare: number): readonly number[] {
    const found = this.near(units, from, to, bare);
    return found.length < 2 ? found : found.sort((a, b) => this.index.length(a) - this.index.length(b) || a - b);
  }

  /** The words at distance one, in no order. */
  private near(units: Uint16Array, from: number, to: number, bare: number): number[] {
    const size = to - bare;
    const { pool, starts } = this.index;
    const letters = lettersOf(units, from, to);
    let found = NONE as number[];
    for (const kind of KINDS) {
      // The other word may be a letter longer or shorter.
      if (isLong(kind) ? size < LONG - 1 : size > LONG) continue;
      const bucket = this.bucketOf(units, bare, to, kind);
      const end = this.starts[bucket + 1]!;
      for (let i = this.starts[bucket]!; i < end; i++) {
        const longer = this.lengths[i]! - to + from;
        if (longer < -1 || longer > 1) continue;
        // A letter changed is one gone and one new; a letter too many or missing is only one of them.
        if (bits(this.lettersAt(i) ^ letters) > (longer === 0 ? 2 : 1)) continue;
        const word = this.words[i]!;
        if (isOneSlip(units, from, to, pool, starts[word]!, starts[word + 1]!) && !found.includes(word))
          found = [...found, word];
      }
    }
    return found;
  }

  private lettersAt(i: number): number {
    if (this.letters[i] !== 0) return this.letters[i]!;
    const { pool, starts } = this.index;
    const word = this.words[i]!;
    this.letters[i] = lettersOf(pool, starts[word]!, starts[word + 1]!);
    return this.letters[i]!;
  }

  /** Fills the buckets, sorted by counting: first where each one ends, then downwards from there. */
  private sort(fit: Int32Array): void {
    const { pool, starts: begins } = this.index;
    const { starts } = this;
    const buckets = new Int32Array(fit.length * 2);
    for (let i = 0; i < buckets.length; i++) {
      const word = fit[i >> 1]!;
      const end = begins[word + 1]!;
      const bare = bareStart(pool, begins[word]!);
      const bucket = this.bucketOf(pool, bare, end, (i & 1) | (end - bare < LONG ? 0 : 2));
      buckets[i] = bucket;
      starts[bucket]!++;
    }
    for (let bucket = 0; bucket <= this.mask; bucket++) starts[bucket + 1]! += starts[bucket]!;
    for (let i = buckets.length - 1; i >= 0; i--) {
      const word = fit[i >> 1]!;
      const at = --starts[buckets[i]!]!;
      this.words[at] = word;
      this.lengths[at] = begins[word + 1]! - begins[word]!;
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

/** Where the word that begins at `from` goes on behind its article. */
const bareStart = (units: Uint16Array, from: number): number => (hasArticle(units, from) ? from + 2 : from);

/** The letters `[from, to)`, one bit for each letter modulo 32. */
function lettersOf(units: Uint16Array, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters |= 1 << (units[at]! & 31);
  return letters;
}

/** How many bits are set. */
function bits(n: number): number {
  let count = n - ((n >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether `[from, to)` of `a` and `[begin, end)` of `b` are one insertion, deletion, substitution or swap apart. */
function isOneSlip(a: Uint16Array, from: number, to: number, b: Uint16Array, begin: number, end: number): boolean {
  const most = Math.min(to - from, end - begin);
  let head = 0;
  while (head < most && a[from + head] === b[begin + head]) head++;
  let tail = 0;
  while (tail < most - head && a[to - 1 - tail] === b[end - 1 - tail]) tail++;
  const x = to - from - tail - head;
  const y = end - begin - tail - head;
  if (x <= 1 && y <= 1) return x + y > 0;
  return x === 2 && y === 2 && a[from + head] === b[begin + head + 1] && a[from + head + 1] === b[begin + head];
}

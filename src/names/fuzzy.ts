import type { WordIndex } from "../core/word-index.ts";

const ALEF = 0x627;
const LAM = 0x644;
/** Fewest letters, the article left out, of a word that may be misspelt. */
const SHORTEST = 5;
/** Most letters; no word of a name has more. */
const LONGEST = 30;

/**
 * Finds the words of names that are one slip away from a word of the text: a letter too many, missing, changed, or
 * two neighbours swapped. First and last letter must be right, the article left out, and the word long enough:
 * shorter ones are one slip away from too much else.
 *
 * Words stand in buckets by first letter, last letter and length; `starts[bucket]` is where a bucket begins in the
 * columns. Of a bucket only words with nearly the same set of letters are compared.
 */
export class FuzzyIndex {
  private readonly starts = new Int32Array(BUCKETS + 1);
  private readonly words: number[] = [];
  private readonly keys: string[] = [];
  /** The letters of each word, one bit for each letter modulo 32. */
  private readonly letters: Int32Array;

  /** Takes the words that `counts` says yes to. */
  constructor(index: WordIndex, counts: (word: number) => boolean) {
    const entries: (readonly [bucket: number, word: number, key: string])[] = [];
    for (let word = 0; word < index.size; word++) {
      if (!counts(word)) continue;
      const key = index.word(word);
      const bare = key.charCodeAt(0) === ALEF && key.charCodeAt(1) === LAM ? 2 : 0;
      const size = key.length - bare;
      if (size < SHORTEST || size > LONGEST) continue;
      entries.push([bucketOf(key.charCodeAt(bare), key.charCodeAt(key.length - 1), size), word, key]);
    }
    entries.sort((a, b) => a[0] - b[0]);
    for (const [bucket, word, key] of entries) {
      this.starts[bucket + 1]!++;
      this.words.push(word);
      this.keys.push(key);
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++) this.starts[bucket + 1]! += this.starts[bucket]!;
    this.letters = Int32Array.from(this.keys, lettersOf);
  }

  /** Words at distance one from the key `[from, to)` of `units`, which has `shortest` letters or more. */
  candidates(units: Uint16Array, from: number, to: number, shortest: number = SHORTEST): readonly number[] {
    const bare = from + (units[from] === ALEF && units[from + 1] === LAM ? 2 : 0);
    const size = to - bare;
    if (size < shortest || size > LONGEST) return NONE;
    let found = NONE;
    let key = "";
    let letters = 0;
    for (let near = size - 1; near <= size + 1; near++) {
      const bucket = bucketOf(units[bare]!, units[to - 1]!, near);
      for (let i = this.starts[bucket]!; i < this.starts[bucket + 1]!; i++) {
        if (letters === 0) for (let at = from; at < to; at++) letters |= 1 << (units[at]! & 31);
        if (bits(this.letters[i]! ^ letters) > 2) continue;
        if (key === "") key = String.fromCharCode(...units.subarray(from, to));
        if (oneSlip(key, this.keys[i]!)) found = [...found, this.words[i]!];
      }
    }
    return found;
  }
}

const NONE: readonly number[] = [];

const BUCKETS = 1 << 17;

/** Six bits of each letter, which tell all letters of the Arabic block's middle apart, and a length up to 31. */
const bucketOf = (first: number, last: number, size: number): number =>
  ((first & 63) << 11) | ((last & 63) << 5) | (size & 31);

function lettersOf(key: string): number {
  let letters = 0;
  for (let i = 0; i < key.length; i++) letters |= 1 << (key.charCodeAt(i) & 31);
  return letters;
}

/** How many bits are set. */
function bits(n: number): number {
  let count = n - ((n >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether two different strings are one insertion, deletion, substitution or swap of neighbours apart. */
export function oneSlip(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from < most && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let tail = 0;
  while (tail < most - from && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  const x = a.length - tail - from;
  const y = b.length - tail - from;
  if (x <= 1 && y <= 1) return x + y > 0;
  return x === 2 && y === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

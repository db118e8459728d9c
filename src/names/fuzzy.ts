import type { WordIndex } from "../core/word-index.ts";

const ALEF = 0x627;
const LAM = 0x644;
/** Fewest letters, the article left out, of a word that may be misspelt. */
const SHORTEST = 5;
/** Most letters; no word of a name has more. */
const LONGEST = 30;

interface Bucket {
  readonly words: number[];
  readonly keys: string[];
  /** The letters of each word, one bit for each letter modulo 32. */
  readonly letters: number[];
}

/**
 * Finds the words of names that are one slip away from a word of the text: a letter too many, missing, changed, or
 * two neighbours swapped. First and last letter must be right, the article left out, and the word long enough:
 * shorter ones are one slip away from too much else.
 *
 * Words stand in buckets by first letter, last letter and length; of a bucket only words with nearly the same set
 * of letters are compared.
 */
export class FuzzyIndex {
  private readonly buckets = new Map<number, Bucket>();

  constructor(words: WordIndex, counts: (word: number) => boolean) {
    for (let word = 0; word < words.size; word++) if (counts(word)) this.add(word, words.word(word));
  }

  /** Words at distance one from the key `[from, to)` of `units`, which has `shortest` letters or more. */
  candidates(units: Uint16Array, from: number, to: number, shortest: number = SHORTEST): readonly number[] {
    const bare = from + (to - from > 2 && units[from] === ALEF && units[from + 1] === LAM ? 2 : 0);
    const size = to - bare;
    if (size < shortest || size > LONGEST) return NONE;
    let found = NONE;
    let key: string | undefined;
    let letters = 0;
    for (let near = size - 1; near <= size + 1; near++) {
      const bucket = this.buckets.get(bucketOf(units[bare]!, units[to - 1]!, near));
      if (bucket === undefined) continue;
      if (letters === 0) for (let i = from; i < to; i++) letters |= 1 << (units[i]! & 31);
      for (let i = 0; i < bucket.words.length; i++) {
        if (bits(bucket.letters[i]! ^ letters) > 2) continue;
        key ??= String.fromCharCode(...units.subarray(from, to));
        if (oneSlip(key, bucket.keys[i]!)) found = [...found, bucket.words[i]!];
      }
    }
    return found;
  }

  private add(word: number, key: string): void {
    const bare = key.length > 2 && key.charCodeAt(0) === ALEF && key.charCodeAt(1) === LAM ? 2 : 0;
    if (key.length - bare < SHORTEST || key.length - bare > LONGEST) return;
    const at = bucketOf(key.charCodeAt(bare), key.charCodeAt(key.length - 1), key.length - bare);
    const bucket = this.buckets.get(at) ?? { words: [], keys: [], letters: [] };
    this.buckets.set(at, bucket);
    let letters = 0;
    for (let i = 0; i < key.length; i++) letters |= 1 << (key.charCodeAt(i) & 31);
    bucket.words.push(word);
    bucket.keys.push(key);
    bucket.letters.push(letters);
  }
}

const NONE: readonly number[] = [];

/** Letters of one block and a length up to 31: a small number, exact for Arabic. */
const bucketOf = (first: number, last: number, size: number): number =>
  ((first & 0xff) << 13) | ((last & 0xff) << 5) | (size & 31);

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

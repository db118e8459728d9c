import { ROOT, type TokenTrie } from "../core/trie.ts";
import type { Payload } from "./build-trie.ts";

const ALEF = 0x627;
const LAM = 0x644;
/** Fewest letters, the article left out, of a word that may be misspelt. */
const SHORTEST = 6;
/** Most letters; no word of a name has more. */
const LONGEST = 30;

/**
 * Finds the words that begin a name and are one slip away from a word of the text: a letter too many, missing,
 * changed, or two neighbours swapped. First and last letter must be right, the article left out, and the word long
 * enough: shorter ones are one slip away from too much else.
 *
 * Words stand in buckets by first letter, last letter and length, so a look-up compares some dozens of words.
 */
export class FuzzyIndex {
  private readonly buckets = new Map<number, number[]>();
  private readonly trie: TokenTrie<Payload>;

  constructor(trie: TokenTrie<Payload>) {
    this.trie = trie;
    for (let word = 0; word < trie.words.size; word++) {
      const node = trie.step(ROOT, word);
      if (node >= 0) this.add(word, trie.words.word(word));
    }
  }

  /** Words at distance one from the key `[from, to)` of `units`. */
  candidates(units: Uint16Array, from: number, to: number): number[] {
    const bare = from + (hasArticle(units, from, to) ? 2 : 0);
    if (to - bare < SHORTEST || to - bare > LONGEST) return [];
    const found: number[] = [];
    const text = String.fromCharCode(...units.subarray(from, to));
    for (let size = to - bare - 1; size <= to - bare + 1; size++) {
      for (const word of this.buckets.get(bucket(units[bare]!, units[to - 1]!, size)) ?? []) {
        if (oneSlip(text, this.trie.words.word(word))) found.push(word);
      }
    }
    return found;
  }

  private add(word: number, key: string): void {
    const bare = key.length > 2 && key.charCodeAt(0) === ALEF && key.charCodeAt(1) === LAM ? 2 : 0;
    if (key.length - bare < SHORTEST) return;
    const at = bucket(key.charCodeAt(bare), key.charCodeAt(key.length - 1), key.length - bare);
    const words = this.buckets.get(at);
    if (words === undefined) this.buckets.set(at, [word]);
    else words.push(word);
  }
}

const hasArticle = (units: Uint16Array, from: number, to: number): boolean =>
  to - from > 2 && units[from] === ALEF && units[from + 1] === LAM;

const bucket = (first: number, last: number, size: number): number => ((first & 0xfff) << 18) ^ ((last & 0xfff) << 6) ^ size;

/** Whether two different strings are one insertion, deletion, substitution or swap of neighbours apart. */
export function oneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - from;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const x = a.slice(from, a.length - tail);
  const y = b.slice(from, b.length - tail);
  if (x.length + y.length === 0) return false;
  if (x.length <= 1 && y.length <= 1) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}

import { Memory } from "../core/memory.ts";
import { ROOT, type TokenTrie } from "../core/trie.ts";
import { hasArticle } from "./readings.ts";
import { PUNCTUATION, SYMBOL, type TokenStream, WORD } from "./stream.ts";

/** Proclitics that a reading takes off its first token, as bits. */
export const AND = 1;
export const WITH = 2;
export const FOR = 4;
export const AS = 8;

/** One way to read the tokens from one on: a value of the vocabulary, and what was taken off in front of it. */
export interface Reading<T> {
  readonly value: T;
  /** The token after the last one. */
  readonly end: number;
  /** The proclitics taken off: `AND`, `WITH`, `FOR`, `AS`. */
  readonly clitics: number;
  /** Code units of the first key that those proclitics take. */
  readonly skip: number;
  /** Whether the article was taken off. */
  readonly article: boolean;
}

const NONE: readonly never[] = [];
/** How many tokens are remembered, a power of two: rules look no further than a few dozen ahead. */
const WINDOW = 256;
const LAM = 0x644;
const WAW = 0x648;
const FEH = 0x641;
const BEH = 0x628;
const KAF = 0x643;

/**
 * The tokens of a stream as terms of a vocabulary, asked for one token at a time and remembered. Entries of the
 * trie are written without article; a reading says whether one stood there. Words after the first of an entry
 * must stand as they are written. A token without any reading costs its hashes and allocates nothing.
 */
export class Terms<T> {
  readonly stream: TokenStream;
  private readonly trie: TokenTrie<T>;
  private readonly known: (readonly Reading<T>[])[] = new Array(WINDOW).fill(NONE);
  private readonly knownAt: Int32Array = new Int32Array(WINDOW).fill(-1);
  private found: Reading<T>[] | undefined;
  /** What was read as a number, and where: kept for the rules that ask again. */
  readonly numbers: Memory<unknown> = new Memory();

  constructor(stream: TokenStream, trie: TokenTrie<T>) {
    this.stream = stream;
    this.trie = trie;
  }

  /** The readings of token `i`: those with fewer proclitics first, the longer of two first. */
  at(i: number): readonly Reading<T>[] {
    const { stream } = this;
    const slot = i & (WINDOW - 1);
    if (this.knownAt[slot] === i) return this.known[slot]!;
    if (i < 0 || i >= stream.length || stream.kinds[i] !== WORD) return NONE;
    this.found = undefined;
    this.readWord(i);
    const found: readonly Reading<T>[] = this.found ?? NONE;
    this.knownAt[slot] = i;
    this.known[slot] = found;
    return found;
  }

  /** The code unit of a token that is one punctuation mark or symbol (folded), 0 for any other. */
  sign(i: number): number {
    const { stream } = this;
    if (i < 0 || i >= stream.length) return 0;
    const kind = stream.kinds[i];
    if (kind !== PUNCTUATION && kind !== SYMBOL) return 0;
    return stream.units[stream.keyStarts[i]!]!;
  }

  /** Where, in the text, a reading of token `i` begins. */
  startOf(i: number, skip: number): number {
    return skip === 0 ? this.stream.starts[i]! : this.stream.offsetInText(i, skip);
  }

  private readWord(i: number): void {
    const { units, keyStarts } = this.stream;
    const from = keyStarts[i]!;
    const to = keyStarts[i + 1]!;
    this.walk(i, from, to, 0);
    if (to - from < 3) return;
    const first = units[from]!;
    const conjunction = first === WAW || first === FEH ? 1 : 0;
    if (conjunction === 1) this.walk(i, from + 1, to, AND);
    const at = from + conjunction;
    const preposition = prepositionOf(units[at]!);
    if (preposition === 0 || to - at < 3) return;
    const clitics = preposition | (conjunction === 1 ? AND : 0);
    if (preposition === FOR && units[at + 1] === LAM) this.readEntry(i, at + 2, to, clitics, at + 1 - from, true);
    this.walk(i, at + 1, to, clitics);
  }

  /** The word `[from, to)` as it is, and without an article. */
  private walk(i: number, from: number, to: number, clitics: number): void {
    const { units, keyStarts } = this.stream;
    const skip = from - keyStarts[i]!;
    this.readEntry(i, from, to, clitics, skip, false);
    if (to - from > 3 && hasArticle(units, from)) {
      this.readEntry(i, from + 2, to, clitics, skip, true);
    }
  }

  private readEntry(i: number, from: number, to: number, clitics: number, skip: number, article: boolean): void {
    const { stream, trie } = this;
    let node = trie.step(ROOT, trie.words.find(stream.units, from, to));
    for (let end = i + 1; node >= 0; end++) {
      const values = trie.values(node);
      if (values.length > 0) {
        this.found ??= [];
        for (const value of values) this.found.push({ value, end, clitics, skip, article });
      }
      if (end >= stream.length) return;
      node = trie.step(node, trie.words.find(stream.units, stream.keyStarts[end]!, stream.keyStarts[end + 1]!));
    }
  }
}

function prepositionOf(unit: number): number {
  if (unit === BEH) return WITH;
  if (unit === LAM) return FOR;
  return unit === KAF ? AS : 0;
}

import { WordIndex } from "./word-index.ts";

/** The node that every walk starts from. */
export const ROOT = 0;

/**
 * Sequences of folded words, each with values: the one structure behind the name matcher and the date vocabulary.
 *
 * A walk first asks `word` for the number of a token's key, then `step` for each word of the sequence; both cost
 * one hash look-up and allocate nothing. Built by `add`; after that it is only read. Do not use it for prefixes
 * of a word: its letters are words.
 *
 * Memory: words stand once in a pool of code units (`WordIndex`); edges stand in one open-addressed table of
 * three numbers each (node, word, child).
 */
export class TokenTrie<T> {
  readonly words: WordIndex = new WordIndex();
  private edges = new Int32Array(3 * 64).fill(-1);
  private edgeCount = 0;
  /** The values of each node; undefined where it is only on the way to others. */
  private readonly payload: (T[] | undefined)[] = [undefined];

  /** Adds a value behind a sequence of folded words; an empty sequence adds nothing. */
  add(sequence: readonly string[], value: T): void {
    this.addPath(
      sequence.map((key) => this.words.add(key)),
      value,
    );
  }

  /** The same for words that have their numbers already. */
  addPath(path: readonly number[], value: T): void {
    if (path.length === 0) return;
    let node = ROOT;
    for (const word of path) node = this.child(node, word);
    const values = this.payload[node];
    if (values === undefined) this.payload[node] = [value];
    else values.push(value);
  }

  /** The node behind `node` and the word numbered `word`, or -1. */
  step(node: number, word: number): number {
    if (word < 0) return -1;
    const { edges } = this;
    for (let slot = this.slot(node, word); edges[slot] !== -1; slot = this.after(slot)) {
      if (edges[slot] === node && edges[slot + 1] === word) return edges[slot + 2]!;
    }
    return -1;
  }

  /** The values of the sequences that end at `node`, in the order they were added. */
  values(node: number): readonly T[] {
    return this.payload[node] ?? NONE;
  }

  private child(node: number, word: number): number {
    const known = this.step(node, word);
    if (known >= 0) return known;
    if (++this.edgeCount * 6 > this.edges.length) this.grow();
    this.insert(node, word, this.payload.push(undefined) - 1);
    return this.payload.length - 1;
  }

  private insert(node: number, word: number, child: number): void {
    const { edges } = this;
    let slot = this.slot(node, word);
    while (edges[slot] !== -1) slot = this.after(slot);
    edges[slot] = node;
    edges[slot + 1] = word;
    edges[slot + 2] = child;
  }

  private grow(): void {
    const old = this.edges;
    this.edges = new Int32Array(old.length * 2).fill(-1);
    for (let slot = 0; slot < old.length; slot += 3) {
      if (old[slot] !== -1) this.insert(old[slot]!, old[slot + 1]!, old[slot + 2]!);
    }
  }

  /** The next slot, from the last one on to the first. */
  private after(slot: number): number {
    return slot + 3 === this.edges.length ? 0 : slot + 3;
  }

  private slot(node: number, word: number): number {
    const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b);
    return (((hash ^ (hash >>> 15)) >>> 0) & (this.edges.length / 3 - 1)) * 3;
  }
}

const NONE: readonly never[] = [];

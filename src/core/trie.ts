import { enlarged } from "./enlarged.ts";
import { WordIndex } from "./word-index.ts";

/** The node that every walk starts from. */
export const ROOT = 0;

/**
 * Sequences of folded words, each with values: the one structure behind the name matcher and the date vocabulary.
 *
 * A walk first asks `word` for the number of a token's key, then `step` for each word of the sequence; the first step
 * reads one number, the others cost one hash look-up, and none allocates. Built by `add`; after that it is only read.
 * Do not use it for prefixes of a word: its letters are words.
 *
 * Memory: words stand once in a pool of code units (`WordIndex`); edges stand in one open-addressed table of
 * three numbers each (node, word, child), those of the root in a column by word. The values of a node are a
 * chain of places in one array, and an array of their own only once somebody asks for them: most never are.
 */
export class TokenTrie<T> {
  readonly words: WordIndex;
  /** How many nodes there are; they are numbered from 0 on. */
  size = 1;
  private edges: Int32Array;
  private edgeCount = 0;
  /** The child of the root by word, 0 for none. */
  private roots: Int32Array;
  /** The place in `items` of each node's latest value, and the place of the one before it; 0 for none. */
  private latest: Int32Array;
  private before: Int32Array;
  private readonly items: (T | undefined)[] = [undefined];
  /** Values asked for so far, by node; none while it is built. */
  private lists: (readonly T[] | undefined)[] = [];
  /** The first two words of all sequences that have so many, one pair after another, each pair once. */
  readonly openings: number[] = [];
  /** One more than the word of each child of the root, 0 for other nodes. */
  private firsts: Int32Array;
  /** The words of all steps by the node that they lead on from. */
  private behind: { readonly starts: Int32Array; readonly words: Int32Array } | undefined;
  /** 1 for nodes from which a step leads on. */
  private inner: Uint8Array;

  /** With room for so many words and nodes at first; it grows, but growing took a fifth of the time of a large one. */
  constructor(words = 64, nodes: number = words) {
    this.words = new WordIndex(words);
    let slots = 64;
    while (slots < nodes) slots *= 2;
    this.edges = new Int32Array(3 * slots).fill(-1);
    this.roots = new Int32Array(words);
    this.latest = new Int32Array(nodes);
    this.before = new Int32Array(nodes);
    this.firsts = new Int32Array(nodes);
    this.inner = new Uint8Array(nodes);
  }

  /** Adds a value behind a sequence of folded words; an empty sequence adds nothing. */
  add(sequence: readonly string[], value: T): void {
    this.addPath(
      sequence.map((key) => this.words.add(key)),
      value,
    );
  }

  /** The same for the first `count` words of a path, which have their numbers already; gives back the node at its end. */
  addPath(path: ArrayLike<number>, value: T, count: number = path.length): number {
    if (count === 0) return ROOT;
    let node = ROOT;
    for (let i = 0; i < count; i++) node = this.child(node, path[i]!);
    const place = this.items.push(value) - 1;
    if (place === this.before.length) this.before = enlarged(this.before, new Int32Array(place * 2));
    this.before[place] = this.latest[node]!;
    this.latest[node] = place;
    if (this.lists.length > 0) this.lists = [];
    this.behind = undefined;
    return node;
  }

  /** The node behind `node` and the word numbered `word`, or -1. */
  step(node: number, word: number): number {
    if (word < 0) return -1;
    if (node === ROOT) return word < this.roots.length ? this.roots[word]! || -1 : -1;
    const { edges } = this;
    for (let slot = this.slot(node, word); edges[slot] !== -1; slot = this.after(slot)) {
      if (edges[slot] === node && edges[slot + 1] === word) return edges[slot + 2]!;
    }
    return -1;
  }

  /** Shows every step behind the first one: the node that it leads on from, and its word. */
  eachStep(visit: (node: number, word: number) => void): void {
    const { edges } = this;
    for (let slot = 0; slot < edges.length; slot += 3) if (edges[slot] !== -1) visit(edges[slot]!, edges[slot + 1]!);
  }

  /** The words of all steps that lead on from `node`, which is not the root; laid out when they are first asked for. */
  wordsBehind(node: number): Int32Array {
    this.behind ??= this.layOutSteps();
    const { starts, words } = this.behind;
    return words.subarray(starts[node]!, starts[node + 1]!);
  }

  private layOutSteps(): { starts: Int32Array; words: Int32Array } {
    const starts = new Int32Array(this.size + 1);
    const words = new Int32Array(this.edgeCount);
    this.eachStep((node) => starts[node]!++);
    for (let node = 0; node < this.size; node++) starts[node + 1]! += starts[node]!;
    this.eachStep((node, word) => {
      words[--starts[node]!] = word;
    });
    return { starts, words };
  }

  /** Whether a step leads on from `node`, which is not the root. */
  goesOn(node: number): boolean {
    return this.inner[node] === 1;
  }

  /** Whether a sequence ends at `node`. */
  ends(node: number): boolean {
    return this.latest[node] !== 0;
  }

  /** The values of the sequences that end at `node`, in the order they were added. */
  values(node: number): readonly T[] {
    if (!this.ends(node)) return NONE;
    if (this.lists.length === 0) this.lists = new Array(this.size).fill(undefined);
    this.lists[node] ??= this.listOf(node);
    return this.lists[node];
  }

  private listOf(node: number): readonly T[] {
    const list: T[] = [];
    for (let at = this.latest[node]!; at > 0; at = this.before[at]!) list.push(this.items[at] as T);
    return list.reverse();
  }

  private child(node: number, word: number): number {
    const known = this.step(node, word);
    if (known >= 0) return known;
    const child = this.size++;
    if (child === this.latest.length) {
      this.latest = enlarged(this.latest, new Int32Array(child * 2));
      this.firsts = enlarged(this.firsts, new Int32Array(child * 2));
      this.inner = enlarged(this.inner, new Uint8Array(child * 2));
    }
    if (node === ROOT) {
      if (word >= this.roots.length) this.roots = enlarged(this.roots, new Int32Array(word * 2));
      this.roots[word] = child;
      this.firsts[child] = word + 1;
      return child;
    }
    this.inner[node] = 1;
    if (this.firsts[node] !== 0) this.openings.push(this.firsts[node]! - 1, word);
    if (++this.edgeCount * 6 > this.edges.length) this.grow();
    this.insert(node, word, child);
    return child;
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

import { ROOT, type TokenTrie } from "../core/trie.ts";
import { WordMemory } from "../core/word-memory.ts";

/** Fewest and most letters of a name whose words are written as one. */
const SHORTEST = 7;
const LONGEST = 40;
/** Fewest behind «أبو»: «أبوحمد». */
const SHORTEST_KUNYA = 5;
const ALEF = 0x627;
const BEH = 0x628;
const WAW = 0x648;
/** Most words of such a name. */
const MOST_WORDS = 3;

/** Finds names of two or three words that a text writes as one: «بوركينافاسو», «أبوحمد». */
export class WrittenAsOne {
  private readonly trie: TokenTrie<number>;
  /** Whether a name ends at a node. */
  private readonly endsName: (node: number) => boolean;
  private readonly latest: WordMemory<number> = new WordMemory();

  constructor(trie: TokenTrie<number>, endsName: (node: number) => boolean) {
    this.trie = trie;
    this.endsName = endsName;
  }

  /** The node at which a name ends whose words are the code units `[from, to)`, behind `before` if there is one, or -1. */
  nodeOf(units: Uint16Array, from: number, to: number, before = 0): number {
    if (to - from < SHORTEST && !isKunya(units, from, to)) return -1;
    if (to - from > LONGEST) return -1;
    const find = (): number => this.behind(ROOT, units, from, to, MOST_WORDS, before);
    return before === 0 ? this.latest.recall(units, from, to, find) : find();
  }

  /** The same from a node on, for as many words at most. */
  private behind(node: number, units: Uint16Array, from: number, to: number, most: number, before = 0): number {
    const { trie } = this;
    for (let end = from + 1; end < to && most > 1; end++) {
      const child = trie.step(node, trie.words.find(units, from, end, before));
      if (child < 0 || !trie.goesOn(child)) continue;
      const last = this.lastOf(child, units, end, to);
      const found = last >= 0 ? last : this.behind(child, units, end, to, most - 1);
      if (found >= 0) return found;
    }
    return -1;
  }

  /** The node of a name that goes on from `node` with the code units `[from, to)` as its last word, or -1. */
  private lastOf(node: number, units: Uint16Array, from: number, to: number): number {
    const { trie } = this;
    const last = trie.step(node, trie.words.find(units, from, to));
    return last >= 0 && this.endsName(last) ? last : -1;
  }
}

const isKunya = (units: Uint16Array, from: number, to: number): boolean =>
  to - from >= SHORTEST_KUNYA && units[from] === ALEF && units[from + 1] === BEH && units[from + 2] === WAW;

import type { TokenTrie } from "../core/trie.ts";
import type { TokenStream } from "../text/stream.ts";
import type { NameIndex } from "./name-index.ts";

/** What a walk along the words of a text asks of them and of the gazetteer. */
export interface Steps {
  readonly stream: TokenStream;
  readonly index: NameIndex;
  readonly trie: TokenTrie<number>;
  /** Whether slips of the pen count. */
  readonly fuzzy: boolean;
  /** Whether token `i` may be a word of a name. */
  isWord(i: number): boolean;
  /** The token after `i` in the same phrase, or -1. */
  next(i: number): number;
  /** The node behind `node` and the whole token `i`, or -1. */
  step(node: number, i: number): number;
  /** What token `i` does in names that may be said otherwise. */
  roleOf(i: number): number;
  /** The other ways to spell token `i`. */
  twinsOf(i: number): readonly number[];
}

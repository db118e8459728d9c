import type { TokenTrie } from "../core/trie.ts";
import { addWords } from "../text/vocabulary.ts";
import type { NumberTerm } from "./types.ts";
import { CARDINALS, FRACTIONS, HUNDRED_ENDINGS, HUNDRED_STEMS, ORDINALS, SIGNS } from "./vocabulary.ts";

/** Adds every number word to a trie, which may hold other words beside them. */
export function addNumberWords(trie: TokenTrie<NumberTerm>): void {
  for (const { ar, ...row } of CARDINALS) addWords(trie, ar, { kind: "cardinal", ...row });
  for (const { ar, ...row } of ORDINALS) addWords(trie, ar, { kind: "ordinal", ...row });
  for (const { ar, ...row } of FRACTIONS) addWords(trie, ar, { kind: "fraction", ...row });
  for (const { ar, ...row } of SIGNS) addWords(trie, ar, { kind: "sign", ...row });
  for (const [value, stems] of HUNDRED_STEMS) {
    const words = stems.split("|").flatMap((stem) => HUNDRED_ENDINGS.split("|").map((end) => stem.trim() + end.trim()));
    addWords(trie, words.join("|"), { kind: "cardinal", value });
  }
}

import type { TokenTrie } from "../core/trie.ts";
import { fold } from "./fold.ts";

/** Adds a value behind each of the variants of a vocabulary string, which `|` parts; folding makes twins one. */
export function addWords<T>(trie: TokenTrie<T>, variants: string, value: T): void {
  const keys = new Set(variants.split("|").map((variant) => fold(variant.trim())));
  for (const key of keys) trie.add(key.split(" "), value);
}

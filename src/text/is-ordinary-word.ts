import { hasOrdinaryStem } from "./clitic-cuts.ts";

/**
 * Whether a word is a noun, an adjective, a verb or a particle of the news, in any form that the lexicon of `segment`
 * knows, its clitics aside; `false` for names and for what it does not know. Now and then, one time in a hundred, an
 * unknown word is taken for a known one. Says to `createUnlistedFinder` what is no part of a person's name.
 *
 * @example
 * isOrdinaryWord("وزيارتهم") // true
 */
export function isOrdinaryWord(word: string): boolean {
  return hasOrdinaryStem(word);
}

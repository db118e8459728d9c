import { hasOrdinaryStem } from "./clitic-cuts.ts";

/**
 * Whether a word is a noun, an adjective, a verb or a particle of the news, in any form that the lexicon of `segment`
 * knows, its clitics aside; `false` for names and for what it does not know. Now and then, one time in a hundred, an
 * unknown word is taken for a known one. Says to `createUnlistedFinder` what is no part of a person's name. With
 * `asItStands`, only a word that has no proclitics («وجوب», not «وزيارتهم»): no name can be a part of it.
 *
 * @example
 * isOrdinaryWord("وزيارتهم") // true
 * isOrdinaryWord("وزيارتهم", true) // false
 */
export function isOrdinaryWord(word: string, asItStands = false): boolean {
  return hasOrdinaryStem(word, asItStands);
}

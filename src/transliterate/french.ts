/** Spelling rules that only French needs; each gives the text to write, or undefined where the letter's own stands. */
import { A, I, NO_VOWEL, U, type Word } from "./reader.ts";
import type { Compiled, FrenchRules } from "./romanization.ts";
import { hasShadda, isVowelLetter } from "./shape.ts";
import { SIGNS } from "./signs.ts";

const { alef, alefMaksura, gaf, sad, seen, tehMarbuta, yeh } = SIGNS;

/** A g before i, and an s between vowels. */
export function frenchConsonant(
  rules: FrenchRules,
  { letters: latin }: Compiled,
  word: Word,
  k: number,
  to: number,
  behindVowel: boolean,
): string | undefined {
  const { letters, vowels } = word;
  const vowel = vowels[k]!;
  const next = k + 1 < to ? letters[k + 1]! : 0;
  if (letters[k] === gaf) return vowel === I || (vowel === NO_VOWEL && next === yeh) ? rules.gBeforeI : undefined;
  if ((letters[k] !== seen && letters[k] !== sad) || !behindVowel || hasShadda(word, k)) return undefined;
  if (vowel >= A && vowel <= I) return rules.sBetweenVowels;
  if (next === 0) return undefined;
  const silent = latin[next - 0x600] === "";
  const vowelLetter = next === alef || next === tehMarbuta || next === alefMaksura || isVowelLetter(word, k + 1);
  return silent || (vowel === NO_VOWEL && vowelLetter) ? rules.sBetweenVowels : undefined;
}

/** Before u and after ou, the «ou» of a waw would be written twice. */
export function frenchWaw(word: Word, k: number, from: number, behindU: boolean): string | undefined {
  if (word.vowels[k] === U && k > from) return "";
  return behindU ? "w" : undefined;
}

import { normalize } from "./normalize.ts";

/**
 * The text without tanwin, vowel signs, shadda, sukun and dagger alef: CAMeL Tools' `dediac_ar`. For all 120 marks of
 * Arabic see the option `marks` of `normalize`.
 *
 * @example
 * dediacritize("مَدِينَة") // "مدينة"
 */
export function dediacritize(text: string): string {
  return normalize(text, { unicode: "keep", marks: "remove-vowels", daggerAlef: "remove" });
}

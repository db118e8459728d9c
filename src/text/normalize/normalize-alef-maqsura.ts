import { normalize } from "./normalize.ts";

/**
 * The text with yeh for alef maqsura: CAMeL Tools' `normalize_alef_maksura_ar`.
 *
 * @example
 * normalizeAlefMaqsura("مالى") // "مالي"
 */
export function normalizeAlefMaqsura(text: string): string {
  return normalize(text, { unicode: "keep", alefMaqsura: "yeh" });
}

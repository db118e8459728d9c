import { normalize } from "./normalize.ts";

/**
 * The text with heh for teh marbuta: CAMeL Tools' `normalize_teh_marbuta_ar`.
 *
 * @example
 * normalizeTehMarbuta("قوة") // "قوه"
 */
export function normalizeTehMarbuta(text: string): string {
  return normalize(text, { unicode: "keep", tehMarbuta: "heh" });
}

import { normalize } from "./normalize.ts";

/**
 * The text with bare alef for alef with hamza, madda or wasla: CAMeL Tools' `normalize_alef_ar`.
 *
 * @example
 * normalizeAlef("أنصار الإسلام") // "انصار الاسلام"
 */
export function normalizeAlef(text: string): string {
  return normalize(text, { unicode: "keep", alef: "bare" });
}

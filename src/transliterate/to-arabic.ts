import { arabized } from "./arabizi.ts";
import { decoded } from "./encoding.ts";
import { ENCODINGS, type EncodingName, refuseScheme, schemeIn } from "./schemes.ts";

export interface ToArabicOptions {
  readonly scheme: EncodingName | "arabizi";
}

/**
 * Arabic letters from Latin ones.
 *
 * - From an encoding (`buckwalter`, `safe-buckwalter`, `xml-buckwalter`, `hsb`) each of its characters becomes its
 *   letter or sign, and everything else stays: the way back of `transliterate`.
 * - From `arabizi`, the Latin letters and digits of chats (2, 3, 5, 6, 7, 8, 9; gh, kh, sh, ch, dh, th, ou), one likely
 *   spelling: long vowels are written, short ones between consonants left out. Arabizi spells Arabic loosely, so that
 *   this is a reading, not the way back of anything.
 *
 * Throws `RangeError` for an unknown scheme; never for a text.
 *
 * @example
 * toArabic("tmbktw", { scheme: "buckwalter" }) // "تمبكتو"
 */
export function toArabic(text: string, options: ToArabicOptions): string {
  const scheme = options?.scheme;
  if (scheme === "arabizi") return arabized(text);
  const encoding = schemeIn(ENCODINGS, scheme);
  return encoding === undefined
    ? refuseScheme(scheme, [...Object.keys(ENCODINGS), "arabizi"])
    : decoded(text, encoding);
}

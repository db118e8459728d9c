import { encoded } from "./encoding.ts";
import { type CapitalsOption, written } from "./romanize.ts";
import { ENCODINGS, ROMANIZATIONS, refuseScheme, type SchemeName, schemeIn } from "./schemes.ts";

export interface TransliterateOptions extends CapitalsOption {
  readonly scheme: SchemeName;
}

/**
 * An Arabic text in Latin letters, to the letter of a published scheme.
 *
 * - Encodings (`buckwalter`, `safe-buckwalter`, `xml-buckwalter`, `hsb`) replace each letter and sign by one character
 *   and leave everything else as it is. `toArabic` gives the text back whenever it holds none of the scheme's own
 *   characters already.
 * - Romanizations (`ala-lc`, `bgn-pcgn-1956`, `din-31635`, `french`, `ijmes`, `iso-233`, `iso-233-2`, `odni-2015`,
 *   `un-1972`, `un-2017`) are written from voweled text, shadda and vowel in either order. Vowels that the text does not
 *   write stay missing, except those that its letters force: `romanize` also says which words these are. Arabic digits
 *   and punctuation become Latin ones.
 *
 * Throws `RangeError` for an unknown scheme; never for a text.
 *
 * @example
 * transliterate("الكويت", { scheme: "buckwalter" }) // "Alkwyt"
 */
export function transliterate(text: string, options: TransliterateOptions): string {
  const name = options?.scheme;
  const encoding = schemeIn(ENCODINGS, name);
  if (encoding !== undefined) return encoded(text, encoding);
  const romanization = schemeIn(ROMANIZATIONS, name);
  if (romanization !== undefined) return written(text, romanization, options.capitals);
  return refuseScheme(name, [...Object.keys(ENCODINGS), ...Object.keys(ROMANIZATIONS)]);
}

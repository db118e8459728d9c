import { nameRomanizer } from "../../../src/entries/romanizer.ts";
import {
  type EncodingName,
  type RomanizationName,
  romanize,
  romanizeName,
  slug,
  transliterate,
} from "../../../src/entries/transliterate.ts";
import type { SchemeRow, SpellingRow } from "./types.ts";

export const ENCODINGS: readonly EncodingName[] = ["buckwalter", "safe-buckwalter", "xml-buckwalter", "hsb"];
export const ROMANIZATIONS: readonly RomanizationName[] = [
  "bgn-pcgn-1956",
  "ala-lc",
  "din-31635",
  "french",
  "ijmes",
  "iso-233",
  "iso-233-2",
  "odni-2015",
  "un-1972",
  "un-2017",
];

/** A text in every scheme. */
export function schemeRows(text: string): SchemeRow[] {
  return [
    ...ROMANIZATIONS.map((scheme) => {
      const { text: latin, guessed } = romanize(text, { scheme });
      return { scheme, text: latin, guessed: guessed.length };
    }),
    ...ENCODINGS.map((scheme) => ({ scheme, text: transliterate(text, { scheme }) })),
    { scheme: "slug", text: slug(text) },
  ];
}

/** A name as the press would print it if no table knew it. */
export function spellingRows(name: string, kind?: "place" | "person", country?: string): SpellingRow[] {
  return (["english", "french"] as const).map((style) => {
    const { text, source, confidence } = romanizeName(name, {
      style,
      romanizer: nameRomanizer,
      ...(kind === undefined ? {} : { kind }),
      ...(country === undefined ? {} : { country }),
    });
    return { style, text, source, confidence };
  });
}

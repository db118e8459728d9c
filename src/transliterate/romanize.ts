import type { Span } from "../core/span.ts";
import { type LetterByLetter, lettered } from "./letter-by-letter.ts";
import type { Romanization } from "./romanization.ts";
import { romanized } from "./romanizer.ts";
import { ROMANIZATIONS, type RomanizationName, refuseScheme, schemeIn, shown } from "./schemes.ts";

export interface CapitalsOption {
  /** Capitals for every word but article and particles, or for none; what the scheme's own examples do, unless given. */
  readonly capitals?: "names" | "none";
}

export interface RomanizeOptions extends CapitalsOption {
  readonly scheme: RomanizationName;
}

export interface Romanized {
  readonly text: string;
  /** Words of the original, in UTF-16 code units, whose vowels had to be presumed or are missing in `text`. */
  readonly guessed: readonly Span[];
}

/**
 * Romanizes a text and says what it guessed: the words that do not write all the vowels that decide their reading.
 * Those vowels are left out, except where only one fits: an initial alif, waw and yeh between consonants, and words
 * that everybody knows («هذا», «الله»).
 *
 * Throws `RangeError` for an unknown scheme; never for a text.
 *
 * @example
 * romanize("في مالي", { scheme: "bgn-pcgn-1956" }) // { text: "Fī Mālī", guessed: [{ start: 3, end: 7 }] }
 */
export function romanize(text: string, options: RomanizeOptions): Romanized {
  const scheme = schemeIn(ROMANIZATIONS, options?.scheme);
  if (scheme === undefined) refuseScheme(options?.scheme, Object.keys(ROMANIZATIONS));
  const guessed: Span[] = [];
  return { text: written(text, scheme, options.capitals, guessed), guessed };
}

/** The text by a romanization, with the capitals that the caller or else the scheme wants. */
export function written(
  text: string,
  scheme: Romanization | LetterByLetter,
  capitals: CapitalsOption["capitals"],
  guessed?: Span[],
): string {
  if (capitals !== undefined && capitals !== "names" && capitals !== "none") {
    throw new RangeError(`capitals is ${shown(capitals)}; use "names" or "none"`);
  }
  if (scheme.kind === "spelling") return lettered(text, scheme, capitals !== "none", guessed);
  return romanized(text, scheme, capitals ?? scheme.capitals, guessed);
}

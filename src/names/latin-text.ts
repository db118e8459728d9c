import type { Style } from "../transliterate/letters.ts";
import type { NameRomanizer } from "../transliterate/model/name-romanizer.ts";
import { inPlainLetters, readable } from "../transliterate/readable.ts";
import { findNames } from "./find-names.ts";
import type { Gazetteer } from "./gazetteer.ts";

export interface LatinWriterOptions {
  /** Names that it has are written as their records have them. */
  readonly gazetteer?: Gazetteer | undefined;
  /** Spells the other words that do not write their vowels: `nameRomanizer` of `sankore/romanizer`. */
  readonly romanizer?: NameRomanizer | undefined;
  /** English or French habit; English unless said otherwise. */
  readonly style?: Style | undefined;
  /** ISO 3166-1 alpha-2: words are spelt by the habits of this country. */
  readonly country?: string | undefined;
}

const PARTICLES = "وفبكل";
const LATIN_PARTICLES: readonly string[] = ["wa-", "fa-", "bi-", "ka-", "li-"];
/** Particles that are written in one with the name behind them. */
const JOINED = /[\u0648\u0641\u0628\u0643\u0644]{1,3}$/;

/**
 * Makes a function that writes a text in readable Latin letters, for slugs, file names and labels: names as their
 * records have them, voweled words by their vowels, the others as the romanizer spells names, with the vowels that it
 * guesses. What is not Arabic stays.
 *
 * @example
 * createLatinWriter({ gazetteer })("قرب تمبكتو") // "qrb Timbuktu"
 */
export function createLatinWriter(options: LatinWriterOptions = {}): (text: string) => string {
  const { gazetteer, romanizer, style = "english", country } = options;
  // Among persons the model has met words from everywhere; a place it takes for one of the Sahel.
  const habit = { style, kind: "person" as const, country };
  const written = (text: string): string =>
    romanizer === undefined
      ? inPlainLetters(text)
      : readable(text, (stem) => romanizer.spell(stem, habit).spellings[0]!.text);
  return (text) => {
    let out = "";
    let at = 0;
    for (const { start, end, candidates, form } of gazetteer === undefined ? [] : wholeNames(text, gazetteer)) {
      if (start < at || form !== undefined) continue;
      out += betweenNames(text.slice(at, start), written) + candidates[0]![style === "french" ? "fr" : "en"];
      at = end;
    }
    return out + written(text.slice(at));
  };
}

const wholeNames = (text: string, gazetteer: Gazetteer): ReturnType<typeof findNames> =>
  findNames(text, { gazetteer, fuzzy: false, unlisted: false });

/** What stands before a name; its last letters may be particles of the name's own word. */
function betweenNames(text: string, written: (text: string) => string): string {
  const joined = JOINED.exec(text)?.[0] ?? "";
  const front = text.slice(0, text.length - joined.length);
  return written(front) + [...joined].map((letter) => LATIN_PARTICLES[PARTICLES.indexOf(letter)]).join("");
}

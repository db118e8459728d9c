import { fold } from "../text/fold.ts";
import { romanizeLetters, type Style } from "../transliterate/letters.ts";
import { findNames } from "./find-names.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { isPlace, type NameRecord } from "./record.ts";

export interface RomanizeNameOptions {
  readonly gazetteer?: Gazetteer;
  /** English or French habit; English unless said otherwise. */
  readonly style?: Style;
  /** Which records count; all unless said otherwise. */
  readonly kind?: "place" | "person";
  /** ISO 3166-1 alpha-2: records of this country come first. */
  readonly country?: string;
  /** `"ignore"` leaves the gazetteer out; it is asked first unless said otherwise. */
  readonly tables?: "first" | "ignore";
}

export interface RomanizedName {
  readonly text: string;
  /** `table`: a record's own name; `letters`: letter by letter, a guess without the vowels. */
  readonly source: "table" | "letters";
  readonly confidence: number;
  readonly record?: NameRecord;
}

const LETTERS_CONFIDENCE = 0.2;
const STYLES: readonly Style[] = ["english", "french"];

/**
 * A name in Latin letters: the name that its record has, or, where no record fits the whole name, its letters one
 * by one. The result says which, and how sure it is.
 *
 * Throws `RangeError` for an unknown style.
 *
 * @example
 * romanizeName("تنبكتو", { gazetteer, style: "french" }).text // "Tombouctou"
 */
export function romanizeName(name: string, options: RomanizeNameOptions = {}): RomanizedName {
  const { gazetteer, style = "english", tables = "first" } = options;
  if (!STYLES.includes(style)) {
    throw new RangeError(`unknown style ${JSON.stringify(style)}; use one of "english", "french"`);
  }
  const known = gazetteer === undefined || tables === "ignore" ? undefined : wholeName(name, gazetteer, options);
  if (known === undefined)
    return { text: romanizeLetters(name, style), source: "letters", confidence: LETTERS_CONFIDENCE };
  const { record, confidence } = known;
  return { text: style === "french" ? record.fr : record.en, source: "table", confidence, record };
}

/** The record that the whole string names. */
function wholeName(
  name: string,
  gazetteer: Gazetteer,
  { kind, country }: RomanizeNameOptions,
): { record: NameRecord; confidence: number } | undefined {
  const trimmed = name.trim();
  const [mention, ...others] = findNames(trimmed, { gazetteer, fuzzy: false });
  if (mention === undefined || others.length > 0 || fold(trimmed.slice(mention.end)) !== "" || mention.start > 0)
    return undefined;
  const fitting = mention.candidates.filter((record) => kind === undefined || isOfKind(record, kind));
  const own = fitting.find((record) => isPlace(record) && record.country === country);
  const record = own ?? fitting[0];
  return record && { record, confidence: mention.confidence };
}

const isOfKind = (record: NameRecord, kind: "place" | "person"): boolean =>
  kind === "place" ? isPlace(record) : record.kind === "person";

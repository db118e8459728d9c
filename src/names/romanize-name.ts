import { fold } from "../text/fold.ts";
import { romanizeLetters, type Style } from "../transliterate/letters.ts";
import type { NameRomanizer, NameSpelling } from "../transliterate/model/name-romanizer.ts";
import { findNames } from "./find-names.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { HEAD_WORDS } from "./head-words.ts";
import { countriesOf, isPlace, type NameRecord } from "./record.ts";
import { variants } from "./row.ts";

export interface RomanizeNameOptions {
  readonly gazetteer?: Gazetteer;
  /** Spells what no record names: `nameRomanizer` of `sankore/romanizer`. */
  readonly romanizer?: NameRomanizer;
  /** English or French habit; English unless said otherwise. */
  readonly style?: Style;
  /** Which records count; all unless said otherwise. */
  readonly kind?: "place" | "person";
  /** ISO 3166-1 alpha-2: records of this country come first, and a guess is spelt by its habits. */
  readonly country?: string;
  /** `"ignore"` leaves the gazetteer out; it is asked first unless said otherwise. */
  readonly tables?: "first" | "ignore";
}

export interface RomanizedName {
  readonly text: string;
  /**
   * `table`: a record's own name; `lexicon`: every part has a form settled by custom; `model`: a guess of the letter
   * model; `letters`: letter by letter, where no romanizer was handed in or no Arabic stands in the name.
   */
  readonly source: "table" | "lexicon" | "model" | "letters";
  /** From 0 to 1; for a guess, the chance that just this spelling is the usual one, as the model sees it. */
  readonly confidence: number;
  readonly record?: NameRecord;
  /** Further spellings, the likeliest first; only beside a guess. */
  readonly alternatives?: readonly { readonly text: string; readonly confidence: number }[];
  /** The word in front that says what the place is («region»), in the language of the style; no part of the text. */
  readonly generic?: string;
}

const LETTERS_CONFIDENCE = 0.2;
const STYLES: readonly unknown[] = ["english", "french"];
const KINDS: readonly unknown[] = [undefined, "place", "person"];

/**
 * A name in Latin letters: the name that its record has; where no record fits the whole name, the spelling of the
 * romanizer (name parts with a settled form, then a letter model); without one, its letters one by one. The result
 * says which, and how sure it is.
 *
 * Throws `RangeError` for an unknown style or kind.
 *
 * @example
 * romanizeName("تنبكتو", { gazetteer, style: "french" }).text // "Tombouctou"
 */
export function romanizeName(name: string, options: RomanizeNameOptions = {}): RomanizedName {
  const { gazetteer, romanizer, style = "english", kind, country, tables = "first" } = options;
  check("style", style, STYLES);
  check("kind", kind, KINDS);
  const known = gazetteer === undefined || tables === "ignore" ? undefined : fromTable(name, gazetteer, options);
  if (known !== undefined) return known;
  if (romanizer === undefined)
    return { text: romanizeLetters(name, style), source: "letters", confidence: LETTERS_CONFIDENCE };
  const { spellings, generic } = romanizer.spell(name, { style, kind, country });
  const [{ text, source, confidence }, ...others] = spellings as [NameSpelling, ...NameSpelling[]];
  return {
    text,
    source,
    confidence,
    ...(others.length > 0 && {
      alternatives: others.map((other) => ({ text: other.text, confidence: other.confidence })),
    }),
    ...(generic !== undefined && { generic }),
  };
}

/** The name of the record that the whole string names, or all of it behind a generic word («مدينة تمبكتو»). */
function fromTable(name: string, gazetteer: Gazetteer, options: RomanizeNameOptions): RomanizedName | undefined {
  const whole = wholeName(name, gazetteer, options);
  const generic = whole === undefined && options.kind !== "person" ? (options.romanizer?.genericEnd(name) ?? 0) : 0;
  const found = generic > 0 ? wholeName(name.slice(generic), gazetteer, { ...options, kind: "place" }) : whole;
  if (found === undefined) return undefined;
  const { record, confidence } = found;
  const text = options.style === "french" ? record.fr : record.en;
  return { text: hasHead(name) ? text : withoutGenericWord(text, record), source: "table", confidence, record };
}

const DIVISIONS: readonly string[] = ["region", "department", "commune"];
const ENGLISH_GENERIC = / (?:Region|Province|Department|Cercle|State|Governorate|District|Commune|County)$/;
const FRENCH_GENERIC =
  /^(?:Région|Province|Département|Cercle|État|Gouvernorat|District|Commune|Wilaya) (?:de la |de l'|de |du |des |d')/;

/** «إيوبا» is Ioba, «مقاطعة إيوبا» Ioba Province. */
function withoutGenericWord(text: string, { kind }: NameRecord): string {
  return DIVISIONS.includes(kind) ? text.replace(ENGLISH_GENERIC, "").replace(FRENCH_GENERIC, "") : text;
}

const divisionWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  HEAD_WORDS.filter(({ kinds }) => kinds.includes("region")).flatMap(({ ar }) => variants(ar).map(fold)),
);

/** Whether a word in front says what the place is. */
const hasHead = (name: string): boolean => divisionWords.has(fold(name.trim()).split(" ", 1)[0]!);

function check(option: string, value: unknown, allowed: readonly unknown[]): void {
  if (allowed.includes(value)) return;
  const names = allowed.filter((known) => known !== undefined).map((known) => JSON.stringify(known));
  throw new RangeError(`unknown ${option} ${JSON.stringify(value)}; use one of ${names.join(", ")}`);
}

/** The record that the whole string names. */
function wholeName(
  name: string,
  gazetteer: Gazetteer,
  { kind, country }: RomanizeNameOptions,
): { record: NameRecord; confidence: number } | undefined {
  const trimmed = name.trim();
  const [mention, ...others] = findNames(trimmed, { gazetteer, fuzzy: false, unlisted: false });
  if (mention === undefined || others.length > 0 || fold(trimmed.slice(mention.end)) !== "" || mention.start > 0)
    return undefined;
  const fitting = mention.candidates.filter((record) => kind === undefined || isOfKind(record, kind));
  const record = likeliest(fitting, fold(trimmed), country);
  return record && { record, confidence: mention.confidence };
}

/** Of equal names that of the country asked for, then the one that is usually written so, then the likelier one. */
function likeliest(
  candidates: readonly NameRecord[],
  key: string,
  country: string | undefined,
): NameRecord | undefined {
  const own = candidates.filter((record) => country !== undefined && countriesOf(record).includes(country));
  const fitting = own.length > 0 ? own : candidates;
  return fitting.find(({ ar }) => fold(ar[0] ?? "") === key) ?? fitting[0];
}

const isOfKind = (record: NameRecord, kind: "place" | "person"): boolean =>
  kind === "place" ? isPlace(record) : record.kind === "person";

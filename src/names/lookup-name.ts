import { fold } from "../text/fold.ts";
import type { ArabicSpelling, ArabizeNameOptions } from "../transliterate/model/name-arabizer.ts";
import { editDistance } from "./edit-distance.ts";
import { type Gazetteer, indexOf } from "./gazetteer.ts";
import {
  arabicKey,
  isArabic,
  type LookupIndex,
  lookupIndexOf,
  type NameField,
  nameKey,
  type Spelling,
} from "./lookup-index.ts";
import { countriesOf, type NameRecord } from "./record.ts";

/** A record that a query may mean, and why. */
export interface NameMatch {
  readonly record: NameRecord;
  /** From 0 to 1: 1 for a spelling that the tables have. */
  readonly score: number;
  /** The spelling of the table that the query met. */
  readonly spelling: string;
  readonly field: NameField;
  /**
   * `exact`: the same after folding; `prefix`: the query begins it; `fuzzy`: a few letters apart; `arabized`: an Arabic
   * spelling of the Latin query, as the arabizer has it, is one of the record's.
   */
  readonly match: "exact" | "prefix" | "fuzzy" | "arabized";
}

/** Arabic spellings of a Latin name, the likeliest first: `arabizeName` of `sankore/romanizer`. */
export type NameArabizer = (name: string, options: ArabizeNameOptions) => readonly ArabicSpelling[];

export interface LookupNameOptions {
  readonly gazetteer: Gazetteer;
  /** How many records at most; 10 unless said otherwise. */
  readonly limit?: number;
  /** Only records of this kind. */
  readonly kind?: NameRecord["kind"];
  /** Only records of this country (ISO 3166-1 alpha-2). */
  readonly country?: string;
  /** Asked where a Latin query has no good match among the Latin names: its Arabic spellings are looked up too. */
  readonly arabizer?: NameArabizer | undefined;
}

/** How many spellings a prefix may bring in before they are ranked. */
const WIDEST_PREFIX = 400;
/** Share of letters that may differ in a fuzzy match. */
const WIDEST_DIFFERENCE = 0.4;
/** With a match as good as this nobody asks how the query is written in Arabic. */
const GOOD_MATCH = 0.8;
/** Score of the likeliest Arabic spelling, and what is left of it from one spelling to the next. */
const ARABIZED_SCORE = 0.75;
const ARABIZED_DECAY = 0.93;
/** What puts «Konna» before Kona among those that have the same key. */
const LETTER_BY_LETTER = 0.001;

/**
 * The records that a query may mean, the likeliest first, each once: in Arabic or Latin letters, in French or English
 * spelling, whole or begun, with a few letters wrong. With an `arabizer`, a Latin spelling that is unlike those of the
 * tables also finds the records that have its Arabic one.
 *
 * Throws `RangeError` for a limit that is no positive whole number, `TypeError` for something that is no gazetteer.
 *
 * @example
 * lookupName("tinbuktu", { gazetteer })[0]?.record.en // "Timbuktu"
 */
export function lookupName(query: string, options: LookupNameOptions): NameMatch[] {
  const { gazetteer, limit = 10 } = options;
  const index = indexOf(gazetteer);
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit ${limit} is no positive whole number`);
  const key = nameKey(query);
  if (key === "") return [];
  const lookup = lookupIndexOf(index);
  const best = new Map<NameRecord, NameMatch>();
  const letters = fold(query);
  const nearness = ({ score, spelling }: NameMatch): number =>
    score + (fold(spelling) === letters ? LETTER_BY_LETTER : 0);
  keepBest(matches(key, lookup), options, best, nearness);
  if (options.arabizer !== undefined && !isArabic(key) && !hasGoodMatch(best))
    keepBest(arabizedMatches(query, options.arabizer, options, lookup), options, best, nearness);
  return [...best.values()]
    .sort((a, b) => nearness(b) - nearness(a) || weightOf(b.record) - weightOf(a.record))
    .slice(0, limit);
}

/** Of each record that the caller may want, its best match. */
function keepBest(
  found: Iterable<NameMatch>,
  { kind, country }: LookupNameOptions,
  best: Map<NameRecord, NameMatch>,
  nearness: (match: NameMatch) => number,
): void {
  for (const match of found) {
    const { record } = match;
    if (kind !== undefined && record.kind !== kind) continue;
    if (country !== undefined && !countriesOf(record).includes(country)) continue;
    const known = best.get(record);
    if (known === undefined || nearness(match) > nearness(known)) best.set(record, match);
  }
}

function hasGoodMatch(best: ReadonlyMap<NameRecord, NameMatch>): boolean {
  for (const { score } of best.values()) if (score >= GOOD_MATCH) return true;
  return false;
}

/** Records one of whose Arabic forms is a spelling of the Latin query. */
function* arabizedMatches(
  query: string,
  arabizer: NameArabizer,
  { kind, country }: LookupNameOptions,
  index: LookupIndex,
): Iterable<NameMatch> {
  const spellings = arabizer(query, {
    ...(kind === "person" && { kind }),
    ...(country !== undefined && { country }),
  });
  let score = ARABIZED_SCORE;
  for (const { text } of spellings) {
    for (const spelling of index.spelt(arabicKey(text))) yield found(spelling, "arabized", score);
    score *= ARABIZED_DECAY;
  }
}

function* matches(key: string, index: LookupIndex): Iterable<NameMatch> {
  for (const spelling of index.beginningWith(key, WIDEST_PREFIX)) {
    if (spelling.key === key) yield found(spelling, "exact", 1);
    else yield found(spelling, "prefix", 0.5 + (0.4 * key.length) / spelling.key.length);
  }
  for (const spelling of index.alike(key)) {
    const distance = editDistance(key, spelling.key);
    const share = distance / Math.max(key.length, spelling.key.length);
    if (distance > 0 && share <= WIDEST_DIFFERENCE) yield found(spelling, "fuzzy", 0.85 * (1 - share));
  }
}

const found = ({ record, field, text }: Spelling, match: NameMatch["match"], score: number): NameMatch => ({
  record,
  score: Math.round(100 * score) / 100,
  spelling: text,
  field,
  match,
});

/** Of records that match equally, countries come before cities, cities before villages. */
const WEIGHTS: Readonly<Record<string, number>> = {
  country: 5,
  city: 4,
  region: 3,
  town: 3,
  department: 2,
  "armed-group": 3,
};
const weightOf = ({ kind }: NameRecord): number => WEIGHTS[kind] ?? 1;

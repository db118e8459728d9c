import { HASHTAG, type TokenStream } from "../text/stream.ts";
import { tokenStream } from "../text/tokenize.ts";
import { type Form, isStrong } from "./form.ts";
import type { Found } from "./found.ts";
import type { GazetteerIndex } from "./gazetteer.ts";
import { gluedNames } from "./glued.ts";
import { announces } from "./head-words.ts";
import { type FoundInstitution, institutionAt } from "./institution-reader.ts";
import { institutionRecord, nationOf } from "./institutions.ts";
import { Matcher } from "./matcher.ts";
import { LAST_LATIN, misspeltAt } from "./misspelt-sighting.ts";
import { inList } from "./name-list.ts";
import { NO_PHRASES, Phrases } from "./phrases.ts";
import { countriesOf, type NameRecord, type PlaceRecord } from "./record.ts";
import { headBefore, NOTHING_INSIDE, type Sighting, sighting } from "./sighting.ts";

const WAW = 0x648;

/** All sightings of a text, left to right, none inside another. */
export function sightings(stream: TokenStream, index: GazetteerIndex, fuzzy: boolean): Sighting[] {
  const matcher = new Matcher(stream, index, fuzzy);
  const out: Sighting[] = [];
  for (let i = 0; i < stream.length; ) {
    if (matcher.isWord(i)) addSightingsAt(matcher, i, index, out);
    i = Math.max(i, out.length === 0 ? i : out[out.length - 1]!.last) + 1;
  }
  return out;
}

/** «أمام نظيره الجيش الرواندي»: words before a club that has the name of an army. */
const RIVALS = new Phrases("نظيره | ضيفه | مضيفه | منافسه | غريمه".split(" | "));

function addSightingsAt(matcher: Matcher, i: number, index: GazetteerIndex, out: Sighting[]): void {
  if (matcher.stream.kinds[i] === HASHTAG) {
    out.push(...taggedNames(matcher.stream, i, index));
    return;
  }
  const seen = sightingAt(matcher, i, index, matcher.fuzzy);
  if (seen !== undefined) out.push(withInside(inList(seen, out[out.length - 1], matcher.stream), matcher, index));
  else if (!matcher.isKnown(i)) for (const found of gluedNames(matcher, i)) out.push(sighting(matcher, found, []));
}

/** A weak name of several words with the strong ones in it. */
function withInside(seen: Sighting, matcher: Matcher, index: GazetteerIndex): Sighting {
  const { first, last, forms } = seen;
  if (first === last || forms.some(isStrong)) return seen;
  const inside: Sighting[] = [];
  for (let at = first; at <= last; at++) {
    const found = matcher.isWord(at) ? strongAt(matcher, at, seen, index) : undefined;
    if (found === undefined || found.last > last || !found.forms.some(isStrong)) continue;
    inside.push(found);
    at = found.last;
  }
  return inside.length === 0 ? seen : { ...seen, inside };
}

function strongAt(
  matcher: Matcher,
  i: number,
  { first, heads }: Sighting,
  index: GazetteerIndex,
): Sighting | undefined {
  if (i > first) return sightingAt(matcher, i, index, false);
  const found = matcher.longestStrong(i);
  return found === undefined ? undefined : sighting(matcher, found, heads);
}

/** Names in a hashtag, whose words are parted by underscores. */
function taggedNames({ text, starts, ends }: TokenStream, i: number, index: GazetteerIndex): Sighting[] {
  const from = starts[i]! + 1;
  const words = tokenStream(text.slice(from, ends[i]!).replaceAll("_", " "));
  return sightings(words, index, false).map((seen) => ({
    ...seen,
    start: seen.start + from,
    end: seen.end + from,
    first: i,
    last: i,
  }));
}

function sightingAt(matcher: Matcher, i: number, index: GazetteerIndex, fuzzy: boolean): Sighting | undefined {
  if (!matcher.begins(i)) return fuzzy ? misspeltAt(matcher, i, index) : undefined;
  const institution = institutionAt(matcher, i);
  const found = matcher.longest(i);
  if (found !== undefined && (isDirectionOf(matcher, found) || isSmallWord(matcher.stream, found))) return undefined;
  if (institution !== undefined && !isOwn(found, institution.last)) return office(matcher, institution, index);
  const announced = announcedName(matcher, i, found);
  if (announced !== undefined) return announced;
  // A word that may be a name, but is most often another, hides no longer name that is misspelt.
  const isSure = found?.forms.some(isStrong) === true;
  const heard = fuzzy && !isSure ? misspeltAt(matcher, i, index) : undefined;
  if (found === undefined || (heard !== undefined && heard.last > found.last)) return heard;
  return sighting(matcher, found, isBehindPreposition(matcher, found) ? [] : headBefore(matcher, i, found.forms));
}

/** Whether «ب», «ل» or «ك» is on a name: no word right before it announces it. */
const isBehindPreposition = ({ stream }: Matcher, { first, skip }: Found): boolean =>
  skip > 0 && stream.units[stream.keyStarts[first]!] !== WAW;

/** Whether the tables have a name of their own that reaches as far as a country's institution does: «الجيش الوطني الليبي». */
const isOwn = (found: Found | undefined, last: number): boolean =>
  found !== undefined && (found.last > last || (found.last === last && found.forms.some((form) => !form.weak)));

/** Words before a region that are a part of it, or say where in it: «وسط أفريقيا», «وسط أفريقيا الوسطى». */
const DIRECTIONS: ReadonlySet<string> = new Set("وسط | شمال | جنوب | شرق | غرب".split(" | "));

/** Whether a name begins with a direction, and a longer one with the word behind it. */
function isDirectionOf(matcher: Matcher, { first, last, skip }: Found): boolean {
  const { stream } = matcher;
  if (last === first || !DIRECTIONS.has(stream.keySlice(stream.keyStarts[first]! + skip, stream.keyStarts[first + 1]!)))
    return false;
  const inner = matcher.longest(matcher.next(first));
  return inner !== undefined && inner.last > last && inner.forms.some(isStrong);
}

/** Most letters of a Latin word that is an acronym only in capitals: «and» is no National Democratic Alliance. */
const LONGEST_SMALL = 6;
/** One Latin word, with no more than one capital. */
const SMALL_WORD = /^[A-Za-z][a-z]+$/;

/** Whether a short Latin word is in small letters what names only are in capitals: «Orano» is a name, «Fama» and «and» none. */
function isSmallWord({ text, starts, ends }: TokenStream, { first, last, forms }: Found): boolean {
  const start = starts[first]!;
  const end = ends[first]!;
  if (first < last || end - start > LONGEST_SMALL || text.charCodeAt(start) > LAST_LATIN) return false;
  const word = text.slice(start, end);
  return SMALL_WORD.test(word) && !forms.some(({ record }) => isCalled(record, word));
}

const isCalled = ({ en, fr, aliases = [] }: NameRecord, word: string): boolean =>
  en === word || fr === word || aliases.includes(word);

/** «منطقة تمبكتو»: a head word that belongs to the name, right before a name of its kind, and longer than `found`. */
function announcedName(matcher: Matcher, i: number, found: Found | undefined): Sighting | undefined {
  const head = matcher.headWord(i);
  const inside = head?.heads.filter((word) => word.inside) ?? [];
  if (head === undefined || inside.length === 0) return undefined;
  const at = matcher.next(i);
  if (at !== i + 1) return undefined;
  const named = matcher.longest(at);
  if (named === undefined || named.skip > 0 || named.last <= (found?.last ?? i)) return undefined;
  if (!named.forms.some((form) => inside.some((word) => announces(word, form.record.kind)))) return undefined;
  return { ...sighting(matcher, named, inside, matcher.stream.offsetInText(i, head.skip)), first: i };
}

/** The record of a country's institution: the table's own, or one made by rule. */
function office(matcher: Matcher, found: FoundInstitution, index: GazetteerIndex): Sighting {
  const { stream } = matcher;
  const { first, last, skip, institution } = found;
  const country = found.country.record as PlaceRecord;
  const start = stream.offsetInText(first, skip);
  const end = stream.ends[last]!;
  const record =
    index.get(`${country.iso?.toLowerCase()}/${institution.slug}`) ??
    madeRecord(found, country, index, stream.text.slice(start, end));
  const form: Form = {
    record,
    countries: countriesOf(record),
    weak: false,
    hamza: true,
    words: last - first + 1,
    cues: NO_PHRASES,
    notAfter: RIVALS,
  };
  return {
    start,
    end,
    first,
    last,
    forms: [form],
    distance: 0,
    heads: [],
    generic: false,
    tanwin: false,
    inside: NOTHING_INSIDE,
  };
}

function madeRecord(found: FoundInstitution, country: PlaceRecord, index: GazetteerIndex, surface: string): NameRecord {
  return institutionRecord(found.institution, nationOf(country, index.rows.get(country.id)?.entry), surface);
}

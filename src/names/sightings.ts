import { HASHTAG, type TokenStream } from "../text/stream.ts";
import { tokenStream } from "../text/tokenize.ts";
import { nameByEar } from "./by-ear.ts";
import type { GazetteerIndex } from "./gazetteer.ts";
import { gluedNames } from "./glued.ts";
import { announces, type HeadWord } from "./head-words.ts";
import { type FoundInstitution, institutionAt } from "./institution-reader.ts";
import { institutionRecord, nationOf } from "./institutions.ts";
import { type Found, Matcher } from "./matcher.ts";
import { misspeltName } from "./misspelling.ts";
import { type Form, isStrong } from "./name-index.ts";
import { inList } from "./name-list.ts";
import { isSign, OPENING } from "./phrase.ts";
import { NO_PHRASES, Phrases } from "./phrases.ts";
import { countriesOf, type NameRecord, type PlaceRecord } from "./record.ts";
import { splitName } from "./split-name.ts";
import { isWholeText } from "./whole-text.ts";

/** A stretch of the text with the forms that it may be, before the context is asked. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly forms: readonly Form[];
  readonly distance: number;
  /** The head word before or in it. */
  readonly heads: readonly HeadWord[];
  /** Whether all its words are ordinary ones, and none a place: «البحرية الملكية». */
  readonly generic: boolean;
  /** Whether the text ends it with a tanwin, as it does adjectives, not places: «دعم ماليٌّ». */
  readonly tanwin: boolean;
}

const WAW = 0x648;
/** The last of the Latin letters without marks. */
const LAST_LATIN = 0x7a;
/** The first and the last mark of tanwin. */
const FATHATAN = 0x64b;
const KASRATAN = 0x64d;
const LAST_MARK = 0x652;
const ALEF = 0x627;

/** All sightings of a text, left to right, none inside another. */
export function sightings(stream: TokenStream, index: GazetteerIndex, fuzzy: boolean): Sighting[] {
  const matcher = new Matcher(stream, index);
  const out: Sighting[] = [];
  for (let i = 0; i < stream.length; ) {
    if (matcher.isWord(i)) addSightingsAt(matcher, i, index, fuzzy, out);
    i = Math.max(i, out.length === 0 ? i : out[out.length - 1]!.last) + 1;
  }
  return out;
}

/** «أمام نظيره الجيش الرواندي»: words before a club that has the name of an army. */
const RIVALS = new Phrases("نظيره | ضيفه | مضيفه | منافسه | غريمه".split(" | "));

function addSightingsAt(matcher: Matcher, i: number, index: GazetteerIndex, fuzzy: boolean, out: Sighting[]): void {
  if (matcher.stream.kinds[i] === HASHTAG) {
    out.push(...taggedNames(matcher.stream, i, index));
    return;
  }
  const seen = sightingAt(matcher, i, index, fuzzy);
  if (seen !== undefined) out.push(inList(seen, out[out.length - 1], matcher.stream));
  else if (!matcher.isKnown(i)) for (const found of gluedNames(matcher, i)) out.push(sighting(matcher, found, []));
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
  if (!matcher.begins(i)) return fuzzy ? (misspelt(matcher, i, index) ?? split(matcher, i)) : undefined;
  const institution = institutionAt(matcher, i);
  const found = matcher.longest(i);
  if (found !== undefined && (isDirectionOf(matcher, found) || isSmallWord(matcher.stream, found))) return undefined;
  if (institution !== undefined && !isOwn(found, institution.last)) return office(matcher, institution, index);
  const announced = announcedName(matcher, i, found);
  if (announced !== undefined) return announced;
  // A word that may be a name, but is most often another, hides no longer name that is misspelt.
  const isSure = found?.forms.some(isStrong) === true;
  const heard = fuzzy && !isSure ? (misspelt(matcher, i, index) ?? split(matcher, i)) : undefined;
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

function isSmallWord({ text, starts, ends }: TokenStream, { first, last }: Found): boolean {
  const start = starts[first]!;
  const end = ends[first]!;
  if (first < last || end - start > LONGEST_SMALL || text.charCodeAt(start) > LAST_LATIN) return false;
  return SMALL_WORD.test(text.slice(start, end));
}

/**
 * A name with a slip of the pen, or spelt by ear, in other letters than Latin unless it is all that the text holds; an
 * ordinary word is none, nor the first of one.
 */
function misspelt(matcher: Matcher, i: number, { ordinary }: GazetteerIndex): Sighting | undefined {
  const { stream } = matcher;
  if (matcher.isParticle(i)) return undefined;
  const isLatin = stream.units[stream.keyStarts[i]!]! <= LAST_LATIN;
  if (isLatin && !isWholeText({ first: i, last: i }, stream)) return undefined;
  const found = misspeltName(matcher, i);
  const seen = found === undefined ? spelt(matcher, i) : sighting(matcher, found, headBefore(matcher, i));
  if (seen === undefined) return undefined;
  for (let at = seen.first; at <= seen.last; at++) if (matcher.isParticle(at)) return undefined;
  const mayBeName = seen.first < seen.last && (matcher.begins(i) || seen.forms.every((form) => form.words > 2));
  return mayBeName || ordinary?.has(stream, i) !== true ? seen : undefined;
}

/** A name of one word that the text has as two. */
function split(matcher: Matcher, i: number): Sighting | undefined {
  const found = splitName(matcher, i);
  return found === undefined ? undefined : sighting(matcher, found, headBefore(matcher, i, found.forms));
}

/** A name spelt by ear, of several words unless a longer name begins in them, or of one that is announced or all there is. */
function spelt(matcher: Matcher, i: number): Sighting | undefined {
  if (matcher.headWord(i) !== undefined) return undefined;
  const several = nameByEar(matcher, i, false);
  if (several !== undefined) {
    if (isGeneric(matcher, i, several.last)) return undefined;
    const isOvertaken = (at: number): boolean => matcher.begins(at) && (matcher.longest(at)?.last ?? 0) > several.last;
    for (let at = i + 1; at <= several.last; at++) if (isOvertaken(at)) return undefined;
    return sighting(matcher, several, headBefore(matcher, i));
  }
  const isAlone = isWholeText({ first: i, last: i }, matcher.stream);
  const one = isAlone || matcher.isBehindHead(i) ? nameByEar(matcher, i, true) : undefined;
  if (one === undefined) return undefined;
  const heads = headBefore(matcher, i);
  if (isAlone) return sighting(matcher, one, heads);
  const forms = one.forms.filter((form) => heads.some((head) => announces(head, form.record.kind)));
  return forms.length === 0 ? undefined : sighting(matcher, { ...one, forms }, heads);
}

function sighting(matcher: Matcher, found: Found, heads: readonly HeadWord[], from?: number): Sighting {
  const { stream } = matcher;
  const { first, last, skip, forms, distance } = found;
  const start = from ?? stream.offsetInText(first, skip);
  const end = found.until === undefined ? stream.ends[last]! : stream.offsetInText(last, found.until);
  const generic = last > first && last - first < LONGEST_GENERIC && isGeneric(matcher, first, last);
  return { start, end, first, last, forms, distance, heads, generic, tanwin: endsInTanwin(stream.text, start, end) };
}

/** Most words of a name that several countries may have. */
const LONGEST_GENERIC = 4;

function isGeneric(matcher: Matcher, first: number, last: number): boolean {
  const { stream } = matcher;
  const { ordinary } = matcher.gazetteer;
  if (ordinary === undefined) return false;
  for (let i = first; i <= last; i++) if (matcher.isPlace(i) || !ordinary.has(stream, i)) return false;
  return true;
}

/** Whether the last letter, or the one before a last alef, bears a tanwin. */
function endsInTanwin(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at > start; at--) {
    const unit = text.charCodeAt(at);
    if (unit >= FATHATAN && unit <= KASRATAN) return true;
    if (unit < FATHATAN && !(unit === ALEF && at === end - 1)) return false;
    if (unit > LAST_MARK) return false;
  }
  return false;
}

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

/** How far, in tokens, the head word of an unknown name may stand before a demonym that ends it. */
export const HEAD_REACH = 3;

/** The head word right before token `i`, or past one sign; farther before a demonym, which may end a name of some words. */
function headBefore(matcher: Matcher, i: number, forms: readonly Form[] = []): readonly HeadWord[] {
  const reach = forms.some((form) => form.demonym !== undefined) ? HEAD_REACH : 0;
  for (let before = i - 1; before >= Math.max(0, i - Math.max(2, reach)); before--) {
    const isNear = i - before <= reach || matcher.next(before) === i || isSign(matcher.stream, i - 1, OPENING);
    const head = isNear && matcher.isWord(before) ? matcher.headWord(before) : undefined;
    if (head !== undefined) return head.heads;
  }
  return [];
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
  return { start, end, first, last, forms: [form], distance: 0, heads: [], generic: false, tanwin: false };
}

function madeRecord(found: FoundInstitution, country: PlaceRecord, index: GazetteerIndex, surface: string): NameRecord {
  return institutionRecord(found.institution, nationOf(country, index.rows.get(country.id)?.entry), surface);
}

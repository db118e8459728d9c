import type { Span } from "../core/span.ts";
import { fold } from "../text/fold.ts";
import type { OrdinaryWords } from "../text/ordinary-words.ts";
import type { TokenStream } from "../text/stream.ts";
import type { Style } from "../transliterate/letters.ts";
import type { NameRomanizer } from "../transliterate/model/name-romanizer.ts";
import { editDistance } from "./edit-distance.ts";
import { latinKey } from "./latin-key.ts";
import type { NameMention } from "./mention.ts";
import { alone, asNamedInFull } from "./named-in-full.ts";
import { countriesOf, isPlace, type NameRecord } from "./record.ts";
import { restated } from "./restated.ts";
import { UnlistedReader } from "./unlisted-reader.ts";
import { unlistedRecord } from "./unlisted-record.ts";
import { UnlistedWords } from "./unlisted-words.ts";
import { standsWhereSpeakersDo } from "./whereabouts.ts";

/** Finds persons and places that no table has; a gazetteer carries it. Made by `createUnlistedFinder` of `sankore/romanizer`. */
export interface UnlistedFinder {
  /** The mentions of the tables and those that no table has, in the order of the text. */
  withUnlisted(mentions: NameMention[], stream: TokenStream, ordinary: OrdinaryWords | undefined): NameMention[];
}

export interface UnlistedFinderOptions {
  /** Spells the names: `nameRomanizer` of `sankore/romanizer`; letter by letter unless handed one. */
  readonly romanizer?: NameRomanizer;
}

/** How sure a full name must be for its last word to count alone. */
const SURE = 0.6;
/** Fewest letters of a family name that is looked for alone. */
const SHORTEST_FAMILY_NAME = 4;

/**
 * Finds persons that no table has by what their names are made of: known first and family names, «أبو», «ولد», «بن», «أغ», «عبد», and
 * titles before them («الجنرال», «وزير الدفاع»). Such a mention has `match: "rule"` and one candidate with an empty
 * id, whose Latin names are spelt when they are first read; the family name alone, further on, has the same one. Names
 * of streets, airports and the like are left alone. Where the gazetteer knows which words are ordinary, one that is not
 * counts as a name beside a known one or a title, and as a place behind a word for places («قرية», «مخيم»).
 *
 * @example
 * const named = createGazetteer([], { unlisted: createUnlistedFinder() });
 * findNames("قال الجنرال أحمدو كوليبالي", { gazetteer: named })[0]?.match // "rule"
 */
export function createUnlistedFinder(options: UnlistedFinderOptions = {}): UnlistedFinder {
  return {
    withUnlisted: (mentions, stream, ordinary) =>
      withUnlisted(mentions, new UnlistedWords(stream, ordinary), options.romanizer),
  };
}

function withUnlisted(all: NameMention[], words: UnlistedWords, romanizer: NameRomanizer | undefined): NameMention[] {
  const { stream } = words;
  words.take(all);
  const own = all.filter(
    (mention) =>
      !isAnotherName(mention, words, romanizer) && !isPartOfAnother(mention, words) && !isPartOfName(mention, words),
  );
  if (own.length < all.length) words.take(own);
  const found = new UnlistedReader(words).names();
  const mentions = found.length === 0 ? own : outside(own, found);
  const country = found.length === 0 ? undefined : chiefCountry(mentions);
  const rule = found.map(({ start, end, kind, confidence }): NameMention => {
    const name = stream.text.slice(start, end).replace(/\s+/g, " ");
    return { start, end, candidates: [unlistedRecord(name, kind, country, romanizer)], match: "rule", confidence };
  });
  const known = asNamedInFull(rule.length === 0 ? mentions : inOrder([...mentions, ...rule]), words);
  const again = familyNamesAlone(known, words);
  return again.length === 0 ? known : inOrder([...known, ...again]);
}

/**
 * Whether a person was heard in words that are names of their own: «محمد يوسف» is not Mahamadou Issoufou. One letter in
 * a first name may be wrong; the family name must be the same one.
 */
function isAnotherName(mention: NameMention, words: UnlistedWords, romanizer: NameRomanizer | undefined): boolean {
  const { match, distance = 0, candidates, start, end } = mention;
  const [heard] = candidates as [NameRecord];
  if (match !== "fuzzy" || heard.kind !== "person" || !words.areNames(start, end)) return false;
  if (distance > 1 || romanizer === undefined) return distance > 1;
  const latin = [heard.en, heard.fr, ...(heard.aliases ?? [])].flatMap((name) => name.split(/[ -]/)).map(latinKey);
  const family = words.stream.text.slice(start, end).split(/\s+/).at(-1)!;
  return STYLES.every((style) => {
    const { text } = romanizer.spell(family, { style, kind: "person", country: undefined }).spellings[0]!;
    return latin.every((other) => editDistance(latinKey(text), other) > NEAR);
  });
}

/**
 * «محمد ولد لبات» is not Mohamed El Hacen Lebatt, whom «ولد لبات» alone may mean: another first name stands before it,
 * or behind it («الرقيب تراوري أداما»). Nor is a misspelt person one whose name goes on.
 */
function isPartOfAnother({ candidates, start, end, match }: NameMention, words: UnlistedWords): boolean {
  const [person] = candidates as [NameRecord];
  if (person.kind === "person" && match === "fuzzy" && words.goesOn(end)) return true;
  if (person.kind === "person" && words.isOneWord(start, end) && words.isBeforeName(end)) return true;
  const first = person.kind === "person" ? words.firstNameBefore(start, match === "fuzzy") : undefined;
  if (first !== undefined && match === "fuzzy") return true;
  return first !== undefined && !person.ar.some((form) => fold(form).includes(first));
}

/** «كلاوس» is no «ك» and Laos: whether a place is a person's name without its first letter. */
function isPartOfName({ candidates, start }: NameMention, words: UnlistedWords): boolean {
  const i = words.tokenAt(start);
  return isPlace(candidates[0]!) && words.stream.starts[i]! < start && words.isSurelyName(i);
}

const STYLES: readonly Style[] = ["english", "french"];
/** Most letters that two Latin spellings of one name differ in, habits aside. */
const NEAR = 1;

/** The mentions that none of the spans covers; both are in order. */
function outside(mentions: readonly NameMention[], spans: readonly Span[]): NameMention[] {
  let at = 0;
  return mentions.filter(({ start, end }) => {
    while (at < spans.length && spans[at]!.end <= start) at++;
    return at === spans.length || spans[at]!.start >= end;
  });
}

const inOrder = (mentions: NameMention[]): NameMention[] => mentions.sort((a, b) => a.start - b.start);

/** The country that the text speaks of most. */
function chiefCountry(mentions: readonly NameMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { candidates } of mentions) {
    const [country] = countriesOf(candidates[0]!);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Where the text calls a person whom it names in full elsewhere by the last word of the name alone. */
function familyNamesAlone(known: readonly NameMention[], words: UnlistedWords): NameMention[] {
  const { stream } = words;
  const byName = new Map<string, NameMention>();
  /** «كريستوفر موسى»: whose last word is a first name too, and means them only where a person speaks. */
  const asFirstName = new Set<NameMention>();
  let i = 0;
  for (const person of known) {
    if (person.candidates[0]!.kind !== "person" || person.confidence < SURE) continue;
    while (stream.ends[i]! < person.end) i++;
    const isOneWord = stream.starts[i]! <= person.start;
    const letters = stream.keyStarts[i + 1]! - stream.keyStarts[i]!;
    if (isOneWord || letters < SHORTEST_FAMILY_NAME || !(words.isFamilyName(i) || words.isName(i))) continue;
    const key = stream.key(i);
    byName.set(key, byName.get(key) ?? person);
    if (!words.isFamilyName(i)) asFirstName.add(person);
  }
  const again = restated(byName, known, stream).filter(
    ({ name, start }) => !asFirstName.has(name) || standsWhereSpeakersDo(words.tokenAt(start), stream),
  );
  return again.map(({ name, start, end }) => ({
    start: words.withSonOf(start),
    end,
    candidates: name.candidates,
    match: name.match,
    confidence: alone(name.confidence),
  }));
}

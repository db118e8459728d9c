import type { Span } from "../core/span.ts";
import type { TokenStream } from "../text/stream.ts";
import { romanizeLetters, type Style } from "../transliterate/letters.ts";
import type { NameRomanizer } from "../transliterate/model/name-romanizer.ts";
import { editDistance } from "./edit-distance.ts";
import { latinKey } from "./latin-key.ts";
import type { NameMention } from "./mention.ts";
import { PersonReader } from "./person-reader.ts";
import { PersonWords } from "./person-words.ts";
import { type ActorRecord, countriesOf, type NameRecord } from "./record.ts";
import { restated } from "./restated.ts";

/** Finds persons whom no table has; a gazetteer carries it. Made by `createPersonFinder` of `sankore/romanizer`. */
export interface PersonFinder {
  /** The mentions of the tables and those of further persons, in the order of the text. */
  withPersons(
    mentions: NameMention[],
    stream: TokenStream,
    isOrdinaryWord: ((word: string) => boolean) | undefined,
  ): NameMention[];
}

export interface PersonFinderOptions {
  /** Spells the names: `nameRomanizer` of `sankore/romanizer`; letter by letter unless handed one. */
  readonly romanizer?: NameRomanizer;
}

/** How much less sure a family name alone is than the whole name before it. */
const FAMILY_NAME_ALONE = 0.9;
/** How sure a full name must be for its last word to count alone. */
const SURE = 0.6;
/** Fewest letters of a family name that is looked for alone. */
const SHORTEST_FAMILY_NAME = 4;

/**
 * Finds persons by what their names are made of: known first and family names, «أبو», «ولد», «بن», «أغ», «عبد», and
 * titles before them («الجنرال», «وزير الدفاع»). Such a mention has `match: "rule"` and one candidate with an empty
 * id, whose Latin names are spelt when they are first read; the family name alone, further on, has the same one. Names
 * of streets, airports and the like are left alone.
 *
 * @example
 * const named = createGazetteer([], { persons: createPersonFinder() });
 * findNames("قال الجنرال أحمدو كوليبالي", { gazetteer: named })[0]?.match // "rule"
 */
export function createPersonFinder(options: PersonFinderOptions = {}): PersonFinder {
  return {
    withPersons: (mentions, stream, isOrdinaryWord) =>
      withPersons(mentions, new PersonWords(stream, isOrdinaryWord), options.romanizer),
  };
}

function withPersons(all: NameMention[], words: PersonWords, romanizer: NameRomanizer | undefined): NameMention[] {
  const { stream } = words;
  const own = all.filter((mention) => !isAnotherName(mention, words, romanizer));
  words.take(own);
  const found = new PersonReader(words).persons();
  const mentions = found.length === 0 ? own : outside(own, found);
  const country = found.length === 0 ? undefined : chiefCountry(mentions);
  const persons = found.map(({ start, end, confidence }): NameMention => {
    const name = stream.text.slice(start, end).replace(/\s+/g, " ");
    return { start, end, candidates: [personRecord(name, country, romanizer)], match: "rule", confidence };
  });
  const known = persons.length === 0 ? mentions : inOrder([...mentions, ...persons]);
  const alone = familyNamesAlone(known, words);
  return alone.length === 0 ? known : inOrder([...known, ...alone]);
}

/**
 * Whether a person was heard in words that are names of their own: «محمد يوسف» is not Mahamadou Issoufou. One letter in
 * a first name may be wrong; the family name must be the same one.
 */
function isAnotherName(mention: NameMention, words: PersonWords, romanizer: NameRomanizer | undefined): boolean {
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

/** Countries that spell the same names otherwise: what a person of an unknown country may be called there. */
const HABITS: readonly (string | undefined)[] = [undefined, "ML", "TD", "NG", "MR", "SD", "DZ"];
/** Most further spellings of a name. */
const MOST_ALIASES = 8;

/** A record without an id, spelt when somebody reads its names: most never are. */
function personRecord(name: string, country: string | undefined, romanizer: NameRomanizer | undefined): ActorRecord {
  const known: { [key: string]: readonly string[] } = {};
  const spelt = (style: Style, at = country): readonly string[] => {
    known[style + at] ??= romanizer
      ?.spell(name, { style, kind: "person", country: at })
      .spellings.map(({ text }) => text) ?? [romanizeLetters(name, style)];
    return known[style + at]!;
  };
  return {
    id: "",
    kind: "person",
    ar: [name],
    get en() {
      return spelt("english")[0]!;
    },
    get fr() {
      return spelt("french")[0]!;
    },
    get aliases() {
      const habits = country === undefined ? HABITS : [country];
      const usual = habits.flatMap((at) => [spelt("english", at)[0]!, spelt("french", at)[0]!]);
      const others = new Set([...usual, ...spelt("english"), ...spelt("french")]);
      others.delete(this.en);
      others.delete(this.fr);
      return [...others].slice(0, MOST_ALIASES);
    },
  };
}

/** Where the text calls a person whom it names in full elsewhere by the last word of the name alone. */
function familyNamesAlone(known: readonly NameMention[], words: PersonWords): NameMention[] {
  const { stream } = words;
  const byName = new Map<string, NameMention>();
  let i = 0;
  for (const person of known) {
    if (person.candidates[0]!.kind !== "person" || person.confidence < SURE) continue;
    while (stream.ends[i]! < person.end) i++;
    const isOneWord = stream.starts[i]! <= person.start;
    const letters = stream.keyStarts[i + 1]! - stream.keyStarts[i]!;
    if (isOneWord || letters < SHORTEST_FAMILY_NAME || !words.isFamilyName(i)) continue;
    const key = stream.key(i);
    byName.set(key, byName.get(key) ?? person);
  }
  return restated(byName, known, stream).map(({ name, start, end }) => ({
    start,
    end,
    candidates: name.candidates,
    match: name.match,
    confidence: Math.round(100 * FAMILY_NAME_ALONE * name.confidence) / 100,
  }));
}

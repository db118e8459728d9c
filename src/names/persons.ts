import type { TokenStream } from "../text/stream.ts";
import { romanizeLetters, type Style } from "../transliterate/letters.ts";
import type { NameRomanizer } from "../transliterate/model/name-romanizer.ts";
import type { NameMention } from "./mention.ts";
import { PersonReader } from "./person-reader.ts";
import { type ActorRecord, countriesOf } from "./record.ts";
import { restated } from "./restated.ts";

/** Finds persons whom no table has; a gazetteer carries it. Made by `createPersonFinder` of `sankore/romanizer`. */
export interface PersonFinder {
  /** The mentions of the tables and those of further persons, in the order of the text. */
  withPersons(mentions: NameMention[], stream: TokenStream): NameMention[];
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
  return { withPersons: (mentions, stream) => withPersons(mentions, stream, options.romanizer) };
}

function withPersons(mentions: NameMention[], stream: TokenStream, romanizer?: NameRomanizer): NameMention[] {
  const reader = new PersonReader(stream, mentions);
  const found = reader.persons();
  const country = found.length === 0 ? undefined : chiefCountry(mentions);
  const persons = found.map(({ start, end, confidence }): NameMention => {
    const name = stream.text.slice(start, end).replace(/\s+/g, " ");
    return { start, end, candidates: [personRecord(name, country, romanizer)], match: "rule", confidence };
  });
  const known = persons.length === 0 ? mentions : inOrder([...mentions, ...persons]);
  const alone = familyNamesAlone(known, stream, reader);
  return alone.length === 0 ? known : inOrder([...known, ...alone]);
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

/** A record without an id, spelt when somebody reads its names: most never are. */
function personRecord(name: string, country: string | undefined, romanizer: NameRomanizer | undefined): ActorRecord {
  const known: { english?: string; french?: string } = {};
  const spelt = (style: Style): string => {
    known[style] ??=
      romanizer?.spell(name, { style, kind: "person", country }).spellings[0]?.text ?? romanizeLetters(name, style);
    return known[style];
  };
  return {
    id: "",
    kind: "person",
    ar: [name],
    get en() {
      return spelt("english");
    },
    get fr() {
      return spelt("french");
    },
  };
}

/** Where the text calls a person whom it names in full elsewhere by the last word of the name alone. */
function familyNamesAlone(known: readonly NameMention[], stream: TokenStream, reader: PersonReader): NameMention[] {
  const byName = new Map<string, NameMention>();
  let i = 0;
  for (const person of known) {
    if (person.candidates[0]!.kind !== "person" || person.confidence < SURE) continue;
    while (stream.ends[i]! < person.end) i++;
    const isOneWord = stream.starts[i]! <= person.start;
    const letters = stream.keyStarts[i + 1]! - stream.keyStarts[i]!;
    if (isOneWord || letters < SHORTEST_FAMILY_NAME || !reader.isFamilyName(i)) continue;
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

import { fold } from "../text/fold.ts";
import { type TokenStream, WORD } from "../text/stream.ts";
import type { GazetteerIndex } from "./gazetteer.ts";
import type { NameMention } from "./mention.ts";
import { countriesOf, type NameRecord } from "./record.ts";
import { isWholeText } from "./whole-text.ts";

/** Most persons of one name of whom a list still says something. */
const MOST_BEARERS = 8;
/** How sure the only person of that name is. */
const ONLY_ONE = 0.4;
/** How sure he is behind a title, where the text speaks of his country. */
const WITH_TITLE = 0.6;
/** Shorter words end too many names. */
const SHORTEST = 4;

/**
 * The persons of a family name that is all that a text holds, as the cell of a sheet does: few enough to be told, and
 * none of them sure. They go before a name that is like it, and behind nothing.
 */
export function bearersAlone(
  mentions: readonly NameMention[],
  stream: TokenStream,
  index: GazetteerIndex,
): NameMention | undefined {
  if (mentions.some(({ match }) => match !== "fuzzy")) return undefined;
  const i = onlyWord(stream);
  if (i < 0 || stream.keyStarts[i + 1]! - stream.keyStarts[i]! < SHORTEST) return undefined;
  if (index.ordinary?.has(stream, i) === true) return undefined;
  const rows = index.bearers.of(stream.key(i));
  if (rows.length === 0 || rows.length > MOST_BEARERS) return undefined;
  return {
    start: stream.starts[i]!,
    end: stream.ends[i]!,
    candidates: [...rows.map((row) => row.record), ...mentions.flatMap(({ candidates }) => candidates)],
    match: "exact",
    confidence: Math.round((100 * ONLY_ONE) / rows.length) / 100,
  };
}

/** The one word of a text that holds nothing else but a sign before and behind it, or -1. */
function onlyWord(stream: TokenStream): number {
  if (stream.length === 0 || stream.length > 3) return -1;
  const i = stream.kinds[0] === WORD ? 0 : 1;
  return stream.kinds[i] === WORD && isWholeText({ first: i, last: i }, stream) ? i : -1;
}

/**
 * Gives a title and a family name, «الجنرال هونغبيدجي», to whom the tables know by that name in the countries that the
 * text speaks of: as the first candidate where only one is called so, and nobody by first name.
 */
export function withBearers(mentions: NameMention[], index: GazetteerIndex): NameMention[] {
  if (!mentions.some(isNameAlone)) return mentions;
  const countries = new Set(mentions.flatMap(({ candidates }) => countriesOf(candidates[0]!)));
  return mentions.map((mention) => (isNameAlone(mention) ? withBearersOf(mention, countries, index) : mention));
}

/** Whether one word is all that is known of a person. */
const isNameAlone = ({ match, candidates: [record] }: NameMention): boolean =>
  match === "rule" && record!.kind === "person" && record!.ar[0]!.length >= SHORTEST && !record!.ar[0]!.includes(" ");

function withBearersOf(mention: NameMention, countries: ReadonlySet<string>, { bearers }: GazetteerIndex): NameMention {
  const key = fold(mention.candidates[0]!.ar[0]!);
  const records = bearers.of(key).map((row) => row.record);
  const near = records.filter((record: NameRecord) => countriesOf(record).some((code) => countries.has(code)));
  if (near.length === 0 || near.length > MOST_BEARERS) return mention;
  if (near.length > 1 || bearers.isFirstName(key)) return { ...mention, candidates: [...mention.candidates, ...near] };
  return { ...mention, candidates: [...near, ...mention.candidates], match: "exact", confidence: WITH_TITLE };
}

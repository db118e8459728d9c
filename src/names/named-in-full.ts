import type { NameMention } from "./mention.ts";
import { PLACE, SON_OF } from "./person-parts.ts";
import type { NameRecord } from "./record.ts";
import type { UnlistedWords } from "./unlisted-words.ts";
import { isInhabited, standsWherePlacesDo } from "./whereabouts.ts";

const ALONE = 0.9;

/** How sure «ولد حننا» or «مايغا» alone is, by the whole name that the text has elsewhere. */
export const alone = (confidence: number): number => Math.round(100 * ALONE * confidence) / 100;

/**
 * Gives «ولد حننا», or «مايغا», to the person whom the text has named in full before, «محمد محمود ولد حننا», «عيسى مايغا»,
 * if the one whom the tables mean by it is not named so: others have that name too. So may small places, where no place
 * stands. The mentions are in the order of
 * the text.
 */
export function asNamedInFull(mentions: readonly NameMention[], words: UnlistedWords): NameMention[] {
  const byTail = new Map<string, NameMention>();
  const inFull = new Set<NameRecord>();
  return mentions.map((mention) => {
    const isPerson = mention.candidates[0]!.kind === "person";
    if (!isPerson && !mayBeSurname(mention, words)) return mention;
    const { tail, isAlone } = tailOf(mention, words);
    if (!isAlone) {
      if (!isPerson) return mention;
      byTail.set(tail, mention);
      inFull.add(mention.candidates[0]!);
      return mention;
    }
    const whole = byTail.get(tail);
    return whole === undefined || mention.candidates.some((candidate) => inFull.has(candidate))
      ? mention
      : theSame(mention, whole);
  });
}

/** «قال اردمي»: whether a small place stands where no place does. */
function mayBeSurname({ candidates, start, form }: NameMention, words: UnlistedWords): boolean {
  const { kind } = candidates[0]!;
  if (form !== undefined || !(isInhabited(kind) || kind === "camp")) return false;
  const i = words.tokenAt(start);
  const isAnnounced = i > 0 && (words.begins(i - 1).kind & PLACE) !== 0;
  return words.stream.starts[i] === start && !isAnnounced && !standsWherePlacesDo(i, words.stream);
}

/** The last word of a mention, with «ولد» before it, and whether that is all of it. */
function tailOf({ start, end }: NameMention, words: UnlistedWords): { tail: string; isAlone: boolean } {
  const { stream } = words;
  const last = words.tokenAt(end - 1);
  const isSon = last > 0 && stream.starts[last - 1]! >= start && (words.kindOf(last - 1) & SON_OF) !== 0;
  const first = isSon ? last - 1 : last;
  const tail = isSon ? `${stream.key(first)} ${stream.key(last)}` : stream.key(last);
  return { tail, isAlone: stream.starts[first]! <= start };
}

function theSame(mention: NameMention, { candidates, match, confidence }: NameMention): NameMention {
  const [person] = candidates;
  const others = mention.candidates.filter((candidate) => candidate !== person);
  const { start, end } = mention;
  return {
    start,
    end,
    candidates: [person!, ...others],
    match,
    confidence: alone(confidence),
  };
}

import { nameByEar } from "./by-ear.ts";
import type { GazetteerIndex } from "./gazetteer.ts";
import { announces } from "./head-words.ts";
import type { Matcher } from "./matcher.ts";
import { misspeltName } from "./misspelling.ts";
import { headBefore, isGeneric, type Sighting, sighting } from "./sighting.ts";
import { splitName } from "./split-name.ts";
import { isWholeText } from "./whole-text.ts";

/** The last of the Latin letters without marks. */
export const LAST_LATIN = 0x7a;

/**
 * A misspelt name that begins at token `i`, be it by a slip of the pen, by ear or cut in two: in other letters than Latin
 * unless it is all that the text holds, and with no ordinary word at its beginning but in a name of three words or more.
 */
export function misspeltAt(matcher: Matcher, i: number, { ordinary }: GazetteerIndex): Sighting | undefined {
  const { stream } = matcher;
  if (matcher.isParticle(i)) return undefined;
  const isLatin = stream.units[stream.keyStarts[i]!]! <= LAST_LATIN;
  if (isLatin && !isWholeText({ first: i, last: i }, stream)) return undefined;
  const isWord = ordinary?.has(stream, i) === true;
  const seen =
    slipped(matcher, i) ??
    (isWord && !matcher.begins(i) ? undefined : spelt(matcher, i)) ??
    (isWord ? undefined : split(matcher, i));
  if (seen === undefined || hasParticle(matcher, seen)) return undefined;
  return isWord && !mayBeginWithWord(matcher, seen) ? undefined : seen;
}

/** Whether there is a word like «في» in it. */
function hasParticle(matcher: Matcher, { first, last }: Sighting): boolean {
  for (let i = first; i <= last; i++) if (matcher.isParticle(i)) return true;
  return false;
}

const mayBeginWithWord = (matcher: Matcher, { first, last, forms }: Sighting): boolean =>
  first < last && (matcher.begins(first) || forms.every((form) => form.words > 2));

/** A name with a slip of the pen. */
function slipped(matcher: Matcher, i: number): Sighting | undefined {
  const found = misspeltName(matcher, i);
  return found === undefined ? undefined : sighting(matcher, found, headBefore(matcher, i));
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

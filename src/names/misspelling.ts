import { ROOT } from "../core/trie.ts";
import { WORD } from "../text/stream.ts";
import { isStrong } from "./form.ts";
import type { Found } from "./found.ts";
import type { Matcher } from "./matcher.ts";

/** Fewest letters of a misspelt word that a name of two words begins with: nothing before it speaks for the name. */
const SHORTEST_FIRST = 6;
/** Fewest of one with two sure words beside it. */
const SHORTEST = 4;
/** Letters from which a later word needs no more than one sure word beside it. */
const SHORT = 5;
const SURE_WORDS = 2;

/** Most words behind a node that are compared one by one. */
const MOST_COMPARED = 48;

/** A name with one slip of the pen that begins at token `i`: in its first word if that is unknown, else in a later one. */
export function misspeltName(matcher: Matcher, i: number): Found | undefined {
  if (matcher.stream.kinds[i] !== WORD) return undefined;
  const count = matcher.readingsOf(i);
  for (let reading = 0; reading < count; reading++) {
    const isKnown = matcher.isKnownIn(reading);
    if (!isKnown && matcher.hasArticle(reading)) continue;
    const skip = matcher.skipOf(reading);
    const found = isKnown ? inLaterWord(matcher, i, skip, matcher.nodeOf(reading)) : inFirstWord(matcher, i, skip);
    if (found?.forms.some(isStrong)) return found;
  }
  return undefined;
}

/** A shorter word must have two sure ones behind it: «مموعة الأزمات الدولية». */
function inFirstWord(matcher: Matcher, i: number, skip: number): Found | undefined {
  const { units, keyStarts } = matcher.stream;
  const [from, to] = [keyStarts[i]! + skip, keyStarts[i + 1]!];
  if (to - from < SHORTEST_FIRST && !isFollowed(matcher, i)) return undefined;
  for (const word of matcher.gazetteer.fuzzy.candidates(units, from, to, SHORTEST)) {
    const found = matcher.walk(i, skip, matcher.trie.step(ROOT, word), 1);
    if (found !== undefined && (to - from >= SHORTEST_FIRST || wordsOf(found) > SURE_WORDS)) return found;
  }
  return undefined;
}

const wordsOf = ({ forms }: Found): number => Math.min(...forms.map((form) => form.words));

/** Follows the words of the text through the trie, past one that is a slip away from a word there. */
function inLaterWord(matcher: Matcher, i: number, skip: number, first: number): Found | undefined {
  const { trie } = matcher;
  let found: Found | undefined;
  let sure = 1;
  let needed = 0;
  let node = first;
  for (let at = matcher.next(i); node >= 0 && at >= 0; at = matcher.next(at)) {
    const child = matcher.step(node, at);
    if (child >= 0) sure++;
    const maySlip = child < 0 && needed === 0 && trie.goesOn(node);
    if (maySlip) needed = sureWordsFor(matcher, at);
    node = maySlip && (needed <= sure || isFollowed(matcher, at)) ? stepPastSlip(matcher, node, at) : child;
    const forms = node < 0 ? [] : matcher.index.at(node).forms;
    if (forms.length > 0 && sure >= needed) found = { first: i, last: at, skip, forms, distance: needed > 0 ? 1 : 0 };
  }
  return found;
}

/** Whether a word that some name has goes on behind token `i`. */
function isFollowed(matcher: Matcher, i: number): boolean {
  const next = matcher.next(i);
  return next >= 0 && matcher.isKnown(next);
}

/** How many words of a name must be right for token `i` to be a misspelt one: more where it is short, or a word of its own. */
function sureWordsFor({ stream, gazetteer }: Matcher, i: number): number {
  if (gazetteer.ordinary?.has(stream, i) === true) return SURE_WORDS + 1;
  return stream.keyStarts[i + 1]! - stream.keyStarts[i]! < SHORT ? SURE_WORDS : 1;
}

/**
 * The node behind `node` and a word that is a slip away from token `i`, or -1. Where few words lead on, the slip may be
 * in the first or last letter too: the words before it speak for the name.
 */
function stepPastSlip({ stream, trie, gazetteer }: Matcher, node: number, i: number): number {
  const { units, keyStarts } = stream;
  const { fuzzy } = gazetteer;
  const [from, to] = [keyStarts[i]!, keyStarts[i + 1]!];
  const words = trie.wordsBehind(node);
  const near = words.length > MOST_COMPARED ? fuzzy.candidates(units, from, to, SHORTEST) : words;
  let child = -1;
  for (const word of near) if (near !== words || fuzzy.isNear(word, units, from, to)) child = trie.step(node, word);
  return child;
}

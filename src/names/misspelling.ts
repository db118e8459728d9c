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
/** Most letters of a word that is tried with another ending. */
const LONGEST = 30;
const ALEF = 0x627;
const HEH = 0x647;
/** The word that is tried. */
const word = new Uint16Array(LONGEST);

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
    const ending = inFirstEnding(matcher, i, skip);
    if (ending?.forms.some(isStrong)) return ending;
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

/** «كادونة» for «كادونا», be the one a word of other names too. */
function inFirstEnding(matcher: Matcher, i: number, skip: number): Found | undefined {
  const { keyStarts } = matcher.stream;
  const node = matcher.trie.step(ROOT, withOtherEnding(matcher, keyStarts[i]! + skip, keyStarts[i + 1]!));
  return matcher.walk(i, skip, node, 1);
}

const wordsOf = ({ forms }: Found): number => Math.min(...forms.map((form) => form.words));

/** Follows the words of the text through the trie, past one that is a slip away from a word there. */
function inLaterWord(matcher: Matcher, i: number, skip: number, first: number): Found | undefined {
  let found: Found | undefined;
  let sure = 1;
  /** Words that must be right, once one is not. */
  let needed = 0;
  let node = first;
  for (let at = matcher.next(i); node >= 0 && at >= 0; at = matcher.next(at)) {
    const child = matcher.step(node, at);
    if (child >= 0) sure++;
    const slip = child < 0 && needed === 0 ? slipAt(matcher, node, at, sure) : undefined;
    needed = slip?.needed ?? needed;
    node = slip?.node ?? child;
    const forms = node < 0 ? [] : matcher.index.at(node).forms;
    if (forms.length > 0 && sure >= needed) found = { first: i, last: at, skip, forms, distance: needed > 0 ? 1 : 0 };
  }
  return found;
}

/** The node behind `node` and token `i` as a misspelt word, and how many other words must be right for that. */
function slipAt(matcher: Matcher, node: number, i: number, sure: number): { node: number; needed: number } | undefined {
  if (!matcher.trie.goesOn(node)) return undefined;
  const ending = stepPastEnding(matcher, node, i);
  if (ending >= 0) return { node: ending, needed: 1 };
  const needed = sureWordsFor(matcher, i);
  return needed <= sure || isFollowed(matcher, i) ? { node: stepPastSlip(matcher, node, i), needed } : undefined;
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

/** The node behind `node` and token `i` with another ending, or -1. */
function stepPastEnding(matcher: Matcher, node: number, i: number): number {
  const { keyStarts } = matcher.stream;
  return matcher.trie.step(node, withOtherEnding(matcher, keyStarts[i]!, keyStarts[i + 1]!));
}

/** The number of the word `[from, to)` with alef for heh at its end, or heh for alef: «كادونة», «كادونا». */
function withOtherEnding({ stream, trie }: Matcher, from: number, to: number): number {
  const { units } = stream;
  const last = units[to - 1];
  if ((last !== ALEF && last !== HEH) || to - from < SHORTEST || to - from > LONGEST) return -1;
  word.set(units.subarray(from, to - 1));
  word[to - from - 1] = last === ALEF ? HEH : ALEF;
  return trie.words.find(word, 0, to - from);
}

import { ROOT } from "../core/trie.ts";
import { readings } from "../text/readings.ts";
import { WORD } from "../text/stream.ts";
import { editDistance } from "./edit-distance.ts";
import type { Found, Matcher } from "./matcher.ts";
import { isStrong } from "./name-index.ts";
import { soundCount, soundIndexOf, soundsOf } from "./sounds.ts";

/** Fewest sounds of a name of several words, and of one, that may be spelt by ear. */
const FEWEST_SOUNDS = 5;
const FEWEST_SOUNDS_OF_ONE = 3;
/** Fewest letters of a name, and of a word, for each one that may be wrong. */
const LETTERS_FOR_SLIP = 4;
const LETTERS_OF_WORD_FOR_SLIP = 3;

/** How far a name has come: its words in the tables, the last one first. */
interface Path {
  readonly before: Path | undefined;
  readonly word: number;
  /** The stretch of the keys where the text has it. */
  readonly from: number;
  readonly to: number;
}

type Heard = Pick<Found, "last" | "forms" | "distance">;

/**
 * A name spelt by ear that begins at token `i`: each of its words sounds like the one in the text («شوجل كوكالا مايغا»
 * for «شوغيل كوكالا مايغا»), and of all letters no more than one in four is another. With `single`, a name of one word.
 */
export function nameByEar(matcher: Matcher, i: number, single: boolean): Found | undefined {
  const { units, keyStarts, kinds } = matcher.stream;
  if (kinds[i] !== WORD) return undefined;
  const next = single ? -1 : matcher.next(i);
  if (next < 0 && !single) return undefined;
  for (const { skip, article } of readings(units, keyStarts[i]!, keyStarts[i + 1]!)) {
    if (article) continue;
    const from = keyStarts[i]! + skip;
    const found = single ? oneWord(matcher, i, from) : severalWords(matcher, i, next, from);
    if (found !== undefined) return { ...found, first: i, skip };
  }
  return undefined;
}

function oneWord(matcher: Matcher, i: number, from: number): Heard | undefined {
  const { stream, trie } = matcher;
  const to = stream.keyStarts[i + 1]!;
  const sounds = soundsOf(stream.units, from, to);
  if (soundCount(sounds) < FEWEST_SOUNDS_OF_ONE) return undefined;
  const index = soundIndexOf(trie);
  const place = index.unheard.place(stream.units, from, to);
  if (index.unheard.has(place, stream.units, from, to)) return undefined;
  let best: Heard | undefined;
  for (const word of index.at(sounds)) {
    const node = isAsLong(trie, word, to - from) ? trie.step(ROOT, word) : -1;
    const found = node < 0 ? undefined : endingAt(matcher, node, i, { before: undefined, word, from, to });
    if (isBetter(found, best)) best = found;
  }
  if (best === undefined) index.unheard.set(place, stream.units, from, to);
  return best;
}

function severalWords(matcher: Matcher, i: number, next: number, from: number): Heard | undefined {
  const { trie } = matcher;
  const { units, keyStarts } = matcher.stream;
  const to = keyStarts[i + 1]!;
  const [nextFrom, nextTo] = [keyStarts[next]!, keyStarts[next + 1]!];
  const first = from === keyStarts[i] ? matcher.heard(i) : soundsOf(units, from, to);
  const second = matcher.heard(next);
  const openings = first === 0 || second === 0 ? [] : soundIndexOf(trie).openingsAt(first, second);
  let best: Heard | undefined;
  for (let k = 0; k < openings.length; k += 2) {
    const [word, nextWord] = [openings[k]!, openings[k + 1]!];
    if (!isAsLong(trie, word, to - from) || !isAsLong(trie, nextWord, nextTo - nextFrom)) continue;
    const node = trie.step(trie.step(ROOT, word), nextWord);
    const path: Path = { before: { before: undefined, word, from, to }, word: nextWord, from: nextFrom, to: nextTo };
    const found = longestBehind(matcher, node, next, path);
    if (isBetter(found, best)) best = found;
  }
  return best;
}

/** Whether a word of the tables has nearly so many letters. */
const isAsLong = ({ words }: Matcher["trie"], word: number, letters: number): boolean =>
  Math.abs(words.length(word) - letters) <= mostSlips(letters);

/** How many letters of a word may be wrong. */
const mostSlips = (letters: number): number => Math.ceil(letters / LETTERS_OF_WORD_FOR_SLIP);

/** The longest name behind `node`, which stands for the words of `path` up to token `last`. */
function longestBehind(matcher: Matcher, node: number, last: number, path: Path): Heard | undefined {
  const { stream, trie } = matcher;
  const next = trie.goesOn(node) ? matcher.next(last) : -1;
  let best: Heard | undefined;
  if (next >= 0) {
    const from = stream.keyStarts[next]!;
    const to = stream.keyStarts[next + 1]!;
    const sounds = soundsOf(stream.units, from, to);
    const words = sounds === 0 ? [trie.words.find(stream.units, from, to)] : soundIndexOf(trie).at(sounds);
    for (const word of words) {
      const child = trie.step(node, word);
      const found = child < 0 ? undefined : longestBehind(matcher, child, next, { before: path, word, from, to });
      if (isBetter(found, best)) best = found;
    }
  }
  return best ?? endingAt(matcher, node, last, path);
}

/** The name that ends with token `last`, if it is near enough to the text and enough of it was heard. */
function endingAt(matcher: Matcher, node: number, last: number, path: Path): Heard | undefined {
  const { forms } = matcher.index.at(node);
  if (!forms.some(isStrong)) return undefined;
  const { units } = matcher.stream;
  let letters = 0;
  let sounds = 0;
  for (let part: Path | undefined = path; part !== undefined; part = part.before) {
    letters += part.to - part.from;
    sounds += soundCount(soundsOf(units, part.from, part.to));
  }
  if (sounds < (path.before === undefined ? FEWEST_SOUNDS_OF_ONE : FEWEST_SOUNDS)) return undefined;
  const { pool, starts } = matcher.trie.words;
  let distance = 0;
  for (let part: Path | undefined = path; part !== undefined; part = part.before) {
    const { word, from, to } = part;
    if (!isAsLong(matcher.trie, word, to - from)) return undefined;
    const slips = editDistance(units.subarray(from, to), pool.subarray(starts[word]!, starts[word + 1]!));
    distance += slips;
    if (slips > mostSlips(to - from) || distance > Math.ceil(letters / LETTERS_FOR_SLIP)) return undefined;
  }
  return { last, forms: forms.filter(isStrong), distance };
}

/** More words first, then fewer slips. */
const isBetter = (a: Heard | undefined, b: Heard | undefined): boolean =>
  a !== undefined && (b === undefined || a.last > b.last || (a.last === b.last && a.distance < b.distance));

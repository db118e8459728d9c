import { ROOT } from "../core/trie.ts";
import { WORD } from "../text/stream.ts";
import { editDistance } from "./edit-distance.ts";
import { isStrong } from "./form.ts";
import type { Found } from "./found.ts";
import type { Matcher } from "./matcher.ts";
import { type Heard, type HeardOpenings, soundCount, soundsOf } from "./sounds.ts";

/** Fewest sounds of a name of several words, and of one, that may be spelt by ear. */
const FEWEST_SOUNDS = 5;
const FEWEST_SOUNDS_OF_ONE = 2;
/** As many sounds bear no more than one other letter. */
const FEW_SOUNDS = 2;
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

/** The same, which ends with token `last`. */
type HeardUpTo = Heard & Pick<Found, "last">;

/**
 * A name spelt by ear that begins at token `i`: each of its words sounds like the one in the text («شوجل كوكالا مايغا»
 * for «شوغيل كوكالا مايغا»), and of all letters no more than one in four is another. With `single`, a name of one word.
 */
export function nameByEar(matcher: Matcher, i: number, single: boolean): Found | undefined {
  if (matcher.stream.kinds[i] !== WORD) return undefined;
  const next = single ? -1 : matcher.next(i);
  if (!single && (next < 0 || matcher.isParticle(next))) return undefined;
  const count = matcher.readingsOf(i);
  for (let reading = 0; reading < count; reading++) {
    if (matcher.hasArticle(reading)) continue;
    const skip = matcher.skipOf(reading);
    const from = matcher.stream.keyStarts[i]! + skip;
    const found = single ? oneWord(matcher, i, from) : severalWords(matcher, i, next, from);
    if (found !== undefined) return { ...found, first: i, skip };
  }
  return undefined;
}

function oneWord(matcher: Matcher, i: number, from: number): HeardUpTo | undefined {
  const { units, keyStarts } = matcher.stream;
  const to = keyStarts[i + 1]!;
  const { latest } = matcher.gazetteer.sounds;
  const { forms, distance } = latest.recall(units, from, to, () => nearestTo(matcher, from, to));
  return forms.length === 0 ? undefined : { forms, distance, last: i };
}

/** The names of one word that sound like the units `[from, to)` of the keys and have the most letters in common. */
function nearestTo(matcher: Matcher, from: number, to: number): Heard {
  const { stream, trie, gazetteer } = matcher;
  const sounds = soundsOf(stream.units, from, to);
  let best = UNHEARD;
  if (soundCount(sounds) < FEWEST_SOUNDS_OF_ONE) return best;
  for (const word of gazetteer.sounds.at(sounds)) {
    const node = isAsLong(trie, word, to - from) ? trie.step(ROOT, word) : -1;
    const found = node < 0 ? undefined : endingAt(matcher, node, { before: undefined, word, from, to });
    if (found !== undefined && (best === UNHEARD || found.distance < best.distance)) best = found;
  }
  return best;
}

const UNHEARD: Heard = { forms: [], distance: 0 };

function severalWords(matcher: Matcher, i: number, next: number, from: number): HeardUpTo | undefined {
  const { units, keyStarts } = matcher.stream;
  const first = from === keyStarts[i] ? matcher.heard(i) : soundsOf(units, from, keyStarts[i + 1]!);
  const second = first === 0 ? 0 : matcher.heard(next);
  if (second === 0 || !matcher.gazetteer.sounds.mayOpen(first, second)) return undefined;
  let best: HeardUpTo | undefined;
  for (const opening of openings(matcher, i, next, from, first)) {
    const path = opened(matcher, opening, i, next, from);
    const found = longestBehind(matcher, matcher.gazetteer.sounds.nodeOf(opening), next, path);
    if (isBetter(found, best)) best = found;
  }
  return best;
}

/** The openings of names that the units of the keys from `from` on, which sound like `first`, and token `next` sound like. */
function openings(matcher: Matcher, i: number, next: number, from: number, first: number): readonly number[] {
  const { units, keyStarts } = matcher.stream;
  const { sounds } = matcher.gazetteer;
  const [to, end] = [keyStarts[i + 1]!, keyStarts[next + 1]!];
  const near = (opening: number): boolean => isNear(matcher, opening, opened(matcher, opening, i, next, from));
  const find = (): HeardOpenings => {
    return { letters: to - from, openings: sounds.openingsAt(first, matcher.heard(next)).filter(near) };
  };
  // Keys of neighbours stand end to end; other two words may have the same letters.
  const found = next > i + 1 ? find() : sounds.latestPairs.recall(units, from, end, find);
  return found.letters === to - from ? found.openings : find().openings;
}

/** The path of a name's first two words through the units from `from` on and token `next`. */
function opened({ stream, gazetteer }: Matcher, opening: number, i: number, next: number, from: number): Path {
  const { keyStarts } = stream;
  const { sounds } = gazetteer;
  const first: Path = { before: undefined, word: sounds.firstOf(opening), from, to: keyStarts[i + 1]! };
  return { before: first, word: sounds.secondOf(opening), from: keyStarts[next]!, to: keyStarts[next + 1]! };
}

/** Whether the letters of an opening are near enough to the text for a name that ends there, or one that goes on. */
function isNear(matcher: Matcher, opening: number, path: Path): boolean {
  const { trie, gazetteer } = matcher;
  const node = gazetteer.sounds.nodeOf(opening);
  for (let part: Path | undefined = path; part !== undefined; part = part.before) {
    if (!isAsLong(trie, part.word, part.to - part.from)) return false;
  }
  return trie.goesOn(node) || endingAt(matcher, node, path) !== undefined;
}

/** Whether a word of the tables has nearly so many letters. */
const isAsLong = ({ words }: Matcher["trie"], word: number, letters: number): boolean =>
  Math.abs(words.length(word) - letters) <= mostSlips(letters);

/** How many letters of a word may be wrong. */
const mostSlips = (letters: number): number => Math.ceil(letters / LETTERS_OF_WORD_FOR_SLIP);

/** The longest name behind `node`, which stands for the words of `path` up to token `last`. */
function longestBehind(matcher: Matcher, node: number, last: number, path: Path): HeardUpTo | undefined {
  const { trie, gazetteer } = matcher;
  const { keyStarts } = matcher.stream;
  const next = trie.goesOn(node) ? matcher.next(last) : -1;
  let best: HeardUpTo | undefined;
  const sounds = next < 0 ? 0 : matcher.heard(next);
  if (sounds !== 0 && gazetteer.sounds.mayFollow(node, sounds)) {
    const [from, to] = [keyStarts[next]!, keyStarts[next + 1]!];
    for (const word of sounds < 0 ? [~sounds] : gazetteer.sounds.at(sounds)) {
      const child = trie.step(node, word);
      const found = child < 0 ? undefined : longestBehind(matcher, child, next, { before: path, word, from, to });
      if (isBetter(found, best)) best = found;
    }
  }
  if (best !== undefined) return best;
  const found = endingAt(matcher, node, path);
  return found === undefined ? undefined : { ...found, last };
}

/** The name that ends at `node`, if it is near enough to the text and enough of it was heard. */
function endingAt(matcher: Matcher, node: number, path: Path): Heard | undefined {
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
  return sounds > FEW_SOUNDS || distance === 1 ? { forms: forms.filter(isStrong), distance } : undefined;
}

/** More words first, then fewer slips. */
const isBetter = (a: HeardUpTo | undefined, b: HeardUpTo | undefined): boolean =>
  a !== undefined && (b === undefined || a.last > b.last || (a.last === b.last && a.distance < b.distance));

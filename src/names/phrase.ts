import { hasArticle } from "../text/readings.ts";
import { HASHTAG, NUMBER, PUNCTUATION, type TokenStream, WORD } from "../text/stream.ts";

/** Signs that may stand between the words of a name: hyphens, underscores and quotes. */
const INNER_SIGNS: ReadonlySet<number> = new Set(
  Array.from('-_"\u00ab\u00bb\u201c\u201d\u201e', (sign) => sign.charCodeAt(0)),
);
const DOT = 0x2e;
export const OPENING = 0x28;
export const CLOSING = 0x29;
/** Widest gap, in code units, between two words of a name. */
const WIDEST_GAP = 4;

/** Whether token `i` may be a word of a name. */
export function mayBeInName({ kinds }: TokenStream, i: number): boolean {
  const kind = kinds[i];
  return kind === WORD || kind === NUMBER || kind === HASHTAG;
}

/** Whether token `i` is that sign. */
export const isSign = ({ kinds, units, keyStarts }: TokenStream, i: number, sign: number): boolean =>
  kinds[i] === PUNCTUATION && units[keyStarts[i]!] === sign;

/** The token after `i` in the same phrase, past one hyphen or quote, a dot of an acronym or the article of a number, or -1. */
export function nextInPhrase(stream: TokenStream, i: number): number {
  const { kinds, units, keyStarts } = stream;
  if (!areNear(stream, i)) return -1;
  if (kinds[i + 1] !== PUNCTUATION) return kinds[i + 2] === NUMBER && isArticle(stream, i + 1) ? i + 2 : i + 1;
  const sign = units[keyStarts[i + 1]!]!;
  const isInner = INNER_SIGNS.has(sign) || (sign === DOT && isInnerDot(stream, i));
  return isInner && areNear(stream, i + 1) && mayBeInName(stream, i + 2) ? i + 2 : -1;
}

/** Whether only a few blanks, and no empty line, part tokens `i` and `i + 1`. */
function areNear({ length, starts, ends, text }: TokenStream, i: number): boolean {
  if (i + 1 >= length) return false;
  const from = ends[i]!;
  const to = starts[i + 1]!;
  if (to - from <= 1) return true;
  return to - from <= WIDEST_GAP && !/\n\s*\n/.test(text.slice(from, to));
}

/** «د. ب. أ», «بي.بي.سي»: whether the dot behind token `i` parts single letters, or has no blank beside it. */
function isInnerDot(stream: TokenStream, i: number): boolean {
  const { starts, ends, length } = stream;
  if (isLetter(stream, i) && isLetter(stream, i + 2)) return true;
  return i + 2 < length && starts[i + 1] === ends[i] && starts[i + 2] === ends[i + 1];
}

/** Whether token `i` is one letter. */
const isLetter = ({ kinds, keyStarts }: TokenStream, i: number): boolean =>
  kinds[i] === WORD && keyStarts[i + 1]! - keyStarts[i]! === 1;

/** Whether token `i` is the article alone: «الـ» before a number. */
function isArticle({ units, keyStarts }: TokenStream, i: number): boolean {
  const from = keyStarts[i]!;
  return keyStarts[i + 1]! - from === 2 && hasArticle(units, from);
}

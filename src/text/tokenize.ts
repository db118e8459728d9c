import { CHARACTER_CLASS, type CharacterTables, CLASS_BITS, characterTables } from "../core/characters.ts";
import { classAt, sizeAt } from "./classes.ts";
import { abbreviationEnd, emailEnd, emojiEnd, handleEnd, numberEnd, urlEnd } from "./shapes.ts";
import {
  EMAIL,
  EMOJI,
  HASHTAG,
  MENTION,
  NUMBER,
  PUNCTUATION,
  SYMBOL,
  type Token,
  TokenStream,
  URL,
  WORD,
} from "./stream.ts";

const { space, arabic, letter, mark, join, digit, punctuation, emoji, surrogate } = CHARACTER_CLASS;
const TATWEEL = 0x640;
const HASH = 0x23;
const AT = 0x40;
const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const RIGHT_QUOTE = 0x2019;

/**
 * Cuts a text into tokens, in one pass and with nothing lost: the tokens and the blanks, stray marks and
 * invisible characters between them spell the text. Offsets are UTF-16 code units, end exclusive.
 *
 * Arabic letters part from digits («15من») and from Latin letters; marks, tatweel and zero-width characters
 * inside a word stay in it. Numbers keep their separators (`1.250.000`, `12:30`, `22/08/2023`, `50%`),
 * abbreviations their dots. Clitics are not cut: see `segment`.
 *
 * @example
 * tokenize("15من أكتوبر").map((token) => token.key) // ["15", "من", "اكتوبر"]
 */
export function tokenize(text: string): Token[] {
  return tokenStream(text).tokens();
}

/**
 * The tokens of a text in the form that `findNames` and `parseDates` share; build it once, hand it to both.
 *
 * @example
 * findNames(tokenStream("في مالي")).length // 1
 */
export function tokenStream(text: string): TokenStream {
  const tables = characterTables();
  const { info } = tables;
  const stream = new TokenStream(text);
  let at = 0;
  while (at < text.length) {
    const kind = info[text.charCodeAt(at)]! & CLASS_BITS;
    if (kind === space || kind === mark || kind === join) at++;
    else if (kind === arabic) at = arabicWord(stream, at, tables);
    else at = other(stream, at, kind === surrogate ? classAt(text, at) : kind);
  }
  return stream;
}

/**
 * Emits the token that begins with an Arabic letter and gives back where it ends. It folds while it looks for the
 * end; looking first and folding then took half as long again.
 */
function arabicWord(stream: TokenStream, start: number, { info, folded }: CharacterTables): number {
  const { text } = stream;
  let { units, unitCount } = stream;
  let end = start;
  for (let at = start; at < text.length; at++) {
    const c = text.charCodeAt(at);
    const flags = info[c]!;
    if (flags === arabic) {
      units[unitCount++] = folded[c]!;
      end = at + 1;
    } else if ((flags & CLASS_BITS) === arabic) {
      stream.unitCount = unitCount;
      stream.push(at, at + 1);
      ({ units, unitCount } = stream);
      end = at + 1;
    } else if ((flags & CLASS_BITS) === mark || c === TATWEEL) end = at + 1;
    else if ((flags & CLASS_BITS) !== join) break;
  }
  stream.unitCount = unitCount;
  if (text.charCodeAt(end) === FULL_STOP) {
    const last = abbreviationEnd(text, start, end);
    stream.push(end, last);
    end = last;
  }
  stream.close(start, end, WORD);
  return end;
}

/** Emits the token at `start`, which begins with anything but an Arabic letter. */
function other(stream: TokenStream, start: number, kind: number): number {
  const { text } = stream;
  const first = text.charCodeAt(start);
  if (kind === letter) return latinWord(stream, start);
  if (kind === digit) return numberOrWord(stream, start);
  if (first === HASH || first === AT) {
    const end = handleEnd(text, start);
    if (end > start + 1) return emit(stream, start, end, first === HASH ? HASHTAG : MENTION);
  }
  if (kind === emoji) return emit(stream, start, emojiEnd(text, start), EMOJI);
  return emit(stream, start, start + sizeAt(text, start), kind === punctuation ? PUNCTUATION : SYMBOL);
}

function emit(stream: TokenStream, start: number, end: number, kind: number): number {
  stream.push(start, end);
  stream.close(start, end, kind);
  return end;
}

function latinWord(stream: TokenStream, start: number): number {
  const { text } = stream;
  const url = urlEnd(text, start);
  if (url > start) return emit(stream, start, url, URL);
  const email = emailEnd(text, start);
  if (email > start) return emit(stream, start, email, EMAIL);
  return emit(stream, start, latinEnd(text, start), WORD);
}

/** Letters and digits other than Arabic ones, with apostrophes and full stops between two of them (UAX #29, WB6). */
function latinEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; ) {
    const c = text.charCodeAt(at);
    const kind = classAt(text, at);
    const size = sizeAt(text, at);
    if (kind === letter || kind === digit || kind === mark) end = at + size;
    else if (c === APOSTROPHE || c === RIGHT_QUOTE || c === FULL_STOP) {
      if (end !== at || classAt(text, at + 1) !== letter) break;
    } else if (kind !== join) break;
    at += size;
  }
  return end;
}

/** Digits: a number, or a word such as «3D» where Latin letters follow at once. */
function numberOrWord(stream: TokenStream, start: number): number {
  const { text } = stream;
  const email = emailEnd(text, start);
  if (email > start) return emit(stream, start, email, EMAIL);
  const end = numberEnd(text, start);
  if (classAt(text, end) === letter) return emit(stream, start, Math.max(end, latinEnd(text, end)), WORD);
  return emit(stream, start, end, NUMBER);
}

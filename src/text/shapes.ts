/** Where tokens of a shape of their own end: numbers, abbreviations, addresses, handles, emoji. */
import { CHARACTER_CLASS } from "../core/characters.ts";
import { classAt, sizeAt } from "./classes.ts";

const { arabic, letter, mark, join, digit, emoji } = CHARACTER_CLASS;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
const UNDERSCORE = 0x5f;
const REH = 0x631;
const TATWEEL = 0x640;
const ZERO_WIDTH_JOINER = 0x200d;
/** `.` `,` `:` `/` and the Arabic decimal, thousands and date separators. */
const NUMBER_SEPARATORS: ReadonlySet<number> = new Set([FULL_STOP, 0x2c, COLON, SLASH, 0x66b, 0x66c, 0x60d]);
const PERCENT_SIGNS: ReadonlySet<number> = new Set([0x25, 0x66a, 0x609]);
/** Titles written as one letter and a full stop: doctor, professor, engineer. */
const LETTER_TITLES: ReadonlySet<number> = new Set([0x62f, 0x623, 0x627, 0x645]);
/** The local part of an address has 64 octets at most (RFC 5321, 4.5.3.1.1). */
const LONGEST_LOCAL_PART = 64;

/** Past the digits at `start`, their separators between digits, «ر» for the decimal point, and a percent sign. */
export function numberEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const kind = classAt(text, at);
    const c = text.charCodeAt(at);
    if (kind === digit) {
      end = at + sizeAt(text, at);
      at = end - 1;
    } else if (end !== at || classAt(text, at + 1) !== digit) break;
    else if (!NUMBER_SEPARATORS.has(c) && c !== REH) break;
  }
  return PERCENT_SIGNS.has(text.charCodeAt(end)) ? end + 1 : end;
}

/**
 * Past an abbreviation whose first part is `[start, end)`, a full stop behind it: single letters parted by full
 * stops («أ.ف.ب»), or a title of one letter («د.»). `end` itself where it is none.
 */
export function abbreviationEnd(text: string, start: number, end: number): number {
  if (end !== start + 1) return end;
  let last = end;
  while (text.charCodeAt(last) === FULL_STOP && classAt(text, last + 1) === arabic) {
    const after = last + 1 + sizeAt(text, last + 1);
    const kind = classAt(text, after);
    if (kind === arabic || kind === mark) break;
    last = after;
  }
  if (last > end) return last;
  const next = classAt(text, end + 1) === arabic ? end + 1 : end + 2;
  const isTitle = LETTER_TITLES.has(text.charCodeAt(start)) && classAt(text, next) === arabic;
  return isTitle && !isAfterNumber(text, start) ? end + 1 : end;
}

/** «2023 م.»: the mark of the era, not the title. */
function isAfterNumber(text: string, at: number): boolean {
  const before = at > 1 && text.charCodeAt(at - 1) === 0x20 ? at - 2 : at - 1;
  return before >= 0 && classAt(text, before) === digit;
}

const isAsciiWord = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
const isAddressSign = (c: number): boolean =>
  c === FULL_STOP || c === UNDERSCORE || c === 0x25 || c === 0x2b || c === 0x2d;
/** Printable ASCII that a URL may hold (RFC 3986, 2). */
const isUrlSign = (c: number): boolean => c > 0x20 && c < 0x7f && !`"<>\\^\`{|}`.includes(String.fromCharCode(c));

/** Past the URL at `start` (`http://`, `https://`, `ftp://`, `www.`), without the punctuation that ends its sentence. */
export function urlEnd(text: string, start: number): number {
  const opening = /^(?:https?:\/\/|ftp:\/\/|www\.)[\p{L}\p{N}]/iu.exec(text.slice(start, start + 12));
  if (opening === null) return start;
  let end = start;
  let opened = false;
  for (let at = start; at < text.length; ) {
    const c = text.charCodeAt(at);
    const kind = classAt(text, at);
    if (!isUrlSign(c) && kind !== arabic && kind !== letter && kind !== digit && kind !== mark) break;
    opened ||= c === 0x28;
    const size = sizeAt(text, at);
    if (!".,:;!?'()[]".includes(text.charAt(at)) || (opened && c === 0x29)) end = at + size;
    at += size;
  }
  return end;
}

/** Past the e-mail address at `start`, or `start`. */
export function emailEnd(text: string, start: number): number {
  let at = start;
  const limit = Math.min(text.length, start + LONGEST_LOCAL_PART + 1);
  while (at < limit && (isAsciiWord(text.charCodeAt(at)) || isAddressSign(text.charCodeAt(at)))) at++;
  if (at === start || text.charCodeAt(at) !== 0x40) return start;
  const domain = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/i.exec(text.slice(at + 1, at + 254));
  return domain === null ? start : at + 1 + domain[0].length;
}

/** Past the `#` or `@` at `start` and the letters, digits and underscores behind it. */
export function handleEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; ) {
    const kind = classAt(text, at);
    const size = sizeAt(text, at);
    const c = text.charCodeAt(at);
    if (kind === arabic || kind === letter || kind === digit || kind === mark || c === UNDERSCORE || c === TATWEEL)
      end = at + size;
    else if (kind !== join) break;
    at += size;
  }
  return end;
}

/** Past one emoji: modifiers, variation selectors, flags, and sequences joined by ZWJ. */
export function emojiEnd(text: string, start: number): number {
  const isFlagLetter = (at: number): boolean => {
    const c = at < text.length ? text.codePointAt(at)! : 0;
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  };
  let end = start + sizeAt(text, start);
  if (isFlagLetter(start) && isFlagLetter(end)) return end + 2;
  for (;;) {
    const c = end < text.length ? text.codePointAt(end)! : 0;
    const modifier = (c >= 0x1f3fb && c <= 0x1f3ff) || classAt(text, end) === mark;
    if (modifier && end < text.length) end += sizeAt(text, end);
    else if (c === ZERO_WIDTH_JOINER && classAt(text, end + 1) === emoji) end += 1 + sizeAt(text, end + 1);
    else return end;
  }
}

import type { Span } from "../core/span.ts";
import { NUMBER, PUNCTUATION, TokenStream, WORD } from "./stream.ts";
import { tokenStream } from "./tokenize.ts";

const ENDERS: ReadonlySet<string> = new Set([".", "!", "?", ";", "\u2026", "\u203c", "\u2047", "\u2048", "\u2049"]);
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", ")", "]", "}", "\u00bb", "\u201d", "\u203a", "\ufd3f"]);
const FULL_STOP = 0x2e;
/** The Arabic semicolon ends a sentence, the Latin one does not. */
const LATIN_SEMICOLON = 0x3b;

/**
 * The sentences of a text, without the blanks between them. A sentence ends at . ! ? ؟ ؛ … with the quotes and
 * brackets that close after it, and at every line end; not inside numbers, abbreviations and addresses, not after an
 * initial («م. أحمد», «ص. ب.») or the number of a list («1. أولا»).
 *
 * @example
 * sentences("وصل د. أحمد. ثم غادر.").length // 2
 */
export function sentences(text: string | TokenStream): Span[] {
  const stream = text instanceof TokenStream ? text : tokenStream(text);
  const out: Span[] = [];
  let first = 0;
  for (let i = 0; i < stream.length; i++) {
    const end = sentenceEnd(stream, first, i);
    if (end < 0) continue;
    out.push({ start: stream.starts[first]!, end: stream.ends[end]! });
    first = end + 1;
    i = end;
  }
  return out;
}

/** The last token of the sentence from `first` on that token `i` brings to its end, or -1. */
function sentenceEnd(stream: TokenStream, first: number, i: number): number {
  if (!isEnder(stream, i) || isPartOfWord(stream, first, i)) {
    return i + 1 === stream.length || breaksLine(stream, i) ? i : -1;
  }
  let last = i;
  while (last + 1 < stream.length && !breaksLine(stream, last)) {
    if (!isEnder(stream, last + 1) && !isCloser(stream, last + 1)) break;
    last++;
  }
  return last;
}

/** Whether token `i` is the full stop of an initial or of a number that begins the sentence. */
function isPartOfWord(stream: TokenStream, first: number, i: number): boolean {
  const before = i - 1;
  if (before < first || stream.units[stream.keyStarts[i]!] !== FULL_STOP) return false;
  if (stream.starts[i] !== stream.ends[before] || i + 1 >= stream.length) return false;
  if (stream.kinds[before] === NUMBER) return before === first;
  const isLetter = stream.kinds[before] === WORD && stream.keyStarts[i]! - stream.keyStarts[before]! === 1;
  return isLetter && !(before > first && stream.kinds[before - 1] === NUMBER);
}

function isEnder(stream: TokenStream, i: number): boolean {
  if (stream.kinds[i] !== PUNCTUATION) return false;
  return ENDERS.has(stream.key(i)) && stream.text.charCodeAt(stream.starts[i]!) !== LATIN_SEMICOLON;
}

/** Whether token `i` closes what was opened before: a quote or bracket right behind the token before it. */
function isCloser(stream: TokenStream, i: number): boolean {
  return stream.kinds[i] === PUNCTUATION && stream.starts[i] === stream.ends[i - 1] && CLOSERS.has(stream.key(i));
}

function breaksLine(stream: TokenStream, i: number): boolean {
  const to = i + 1 < stream.length ? stream.starts[i + 1]! : stream.text.length;
  for (let at = stream.ends[i]!; at < to; at++) {
    const c = stream.text.charCodeAt(at);
    if (c === 0x0a || c === 0x0d || c === 0x85 || c === 0x2028 || c === 0x2029) return true;
  }
  return false;
}

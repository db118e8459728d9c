import { TokenTrie } from "../core/trie.ts";
import { fold } from "../text/fold.ts";
import { NUMBER, type TokenStream } from "../text/stream.ts";
import { AND, Terms } from "../text/terms.ts";
import { tokenStream } from "../text/tokenize.ts";
import { addWords } from "../text/vocabulary.ts";
import { digitsOf } from "./digits.ts";
import { quantity } from "./quantity.ts";
import { ANY, type AnyTerms } from "./reader.ts";
import { eachNumberWord } from "./terms.ts";
import type { NumberMention, NumberTerm } from "./types.ts";
import { ANY_ONE } from "./vocabulary.ts";

let vocabulary: TokenTrie<NumberTerm> | undefined;

/** The trie of number words, built at the first call. */
function numberWords(): TokenTrie<NumberTerm> {
  if (vocabulary === undefined) {
    const trie = new TokenTrie<NumberTerm>();
    eachNumberWord((words, term) => addWords(trie, words, term));
    vocabulary = trie;
  }
  return vocabulary;
}

/**
 * The numbers of a text, from left to right: digits of every script with their separators, words in every case,
 * gender and the usual spellings, ordinals, fractions, percentages («50%» is 0.5). Offsets are UTF-16 code units,
 * end exclusive. Linear in the length of the text.
 *
 * @example
 * parseNumbers("ثلاثة وعشرون")[0].value // 23
 */
export function parseNumbers(text: string | TokenStream): NumberMention[] {
  const stream = typeof text === "string" ? tokenStream(text) : text;
  const terms = new Terms(stream, numberWords()) as unknown as AnyTerms;
  const mentions: NumberMention[] = [];
  for (let i = 0; i < stream.length; ) {
    i = collect(terms, i, mentions);
  }
  return mentions;
}

/**
 * The number that a text is, blanks around it aside; undefined where it holds anything else.
 *
 * @example
 * parseNumber("٣٫٥ مليون") // 3500000
 */
export function parseNumber(text: string): number | undefined {
  const found = parseNumbers(text);
  const [only] = found;
  return found.length === 1 &&
    only?.start === text.length - text.trimStart().length &&
    only.end === text.trimEnd().length
    ? only.value
    : undefined;
}

/** Adds the numbers that start at token `i` and gives back where to go on. */
function collect(terms: AnyTerms, i: number, mentions: NumberMention[]): number {
  const { stream } = terms;
  const exponent = mayBePower(stream, i) ? power(stream, i, mentions) : i;
  if (exponent > i) return exponent;
  const found = quantity(terms, i, ANY);
  if (found !== undefined && !(found.value === 1 && i > 0 && stream.key(i - 1) === fold(ANY_ONE))) {
    const { value, kind } = found;
    if (isGroup(terms, i, found.end, value)) return found.end;
    mentions.push({ start: startOf(terms, i, found.first), end: stream.ends[found.end - 1]!, value, kind });
    return found.end;
  }
  if (stream.kinds[i] === NUMBER) eachPart(stream, i, mentions);
  return i + 1;
}

/** «العشرة» and nothing else: the ten of a group that was spoken of, no count. */
function isGroup(terms: AnyTerms, i: number, end: number, value: number): boolean {
  const alone = i === 0 && end === terms.stream.length;
  return alone && value <= 10 && terms.at(i).some(({ value: { kind }, article }) => article && kind === "cardinal");
}

/** A digit, or a sign with a digit behind it. */
function mayBePower(stream: TokenStream, i: number): boolean {
  const first = stream.units[stream.keyStarts[i]!]!;
  return (first >= 48 && first <= 57) || first === 0x2d || first === 0x2b;
}

const POWER = /^([+-]?\d+(?:[.,]\d+)?)(?:e\+?(-?\d+)|\^\+?(-?\d+))$/;

/** «1e10», «2.5^-1»: a number written with an exponent, the sign in front included; the token after it, or `i`. */
function power(stream: TokenStream, i: number, mentions: NumberMention[]): number {
  for (let end = Math.min(i + 5, stream.length); end > i; end--) {
    const start = stream.starts[i]!;
    if (stream.ends[end - 1]! - start > 40) continue;
    const match = POWER.exec(fold(stream.text.slice(start, stream.ends[end - 1]!)));
    if (match === null) continue;
    const base = Number(match[1]!.replace(",", "."));
    const value = match[2] === undefined ? base ** Number(match[3]) : base * 10 ** Number(match[2]);
    const kind = "cardinal";
    if (Number.isFinite(value)) mentions.push({ start, end: stream.ends[end - 1]!, value, kind });
    return end;
  }
  return i;
}

/** Without the conjunction and prepositions; a minus sign is part of it. */
function startOf(terms: AnyTerms, i: number, first: number): number {
  if (first !== i) return terms.stream.starts[first]!;
  for (const { value, skip, clitics } of terms.at(i)) {
    if (value.kind === "cardinal" || value.kind === "ordinal" || value.kind === "fraction" || (clitics & AND) !== 0) {
      return terms.startOf(i, skip);
    }
  }
  return terms.stream.starts[i]!;
}

/** Digits that are a date, a time or an address: every part is a number of its own. */
function eachPart(stream: TokenStream, i: number, mentions: NumberMention[]): void {
  const { text } = stream;
  const digits = digitsOf(stream, i);
  if (digits === undefined) return;
  let part = 0;
  let at = stream.starts[i]!;
  const end = stream.ends[i]!;
  for (const size of digits.sizes) {
    let to = at;
    for (let seen = 0; to < end && seen < size; to++) if (/\p{Nd}/u.test(text.charAt(to))) seen++;
    mentions.push({ start: at, end: to, value: digits.parts[part++]!, kind: "cardinal" });
    for (at = to; at < end && !/\p{Nd}/u.test(text.charAt(at)); ) at++;
  }
}

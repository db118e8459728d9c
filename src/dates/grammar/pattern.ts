import { Memory } from "../../core/memory.ts";
import { sizeOf } from "../../numbers/digits.ts";
import { AND_LED, type AnyTerms, BARE, fits, isAnd } from "../../numbers/reader.ts";
import { NUMBER, type TokenStream } from "../../text/stream.ts";
import { type Reading, Terms } from "../../text/terms.ts";
import { type ExpressionKind, NOTHING, type Said } from "../said.ts";
import { bitOf, type DateTerm } from "../term.ts";
import { dateWords } from "../terms.ts";

export { AND_LED, BARE, EXACT, PREPOSITION } from "../../numbers/reader.ts";

/**
 * The grammar is made of patterns. A pattern stands at a token, `lead` says which proclitics may be in front of it, and
 * gives back what is said there and the token behind it. Each knows the kinds of terms that it can begin with, as bits,
 * so that it is only asked where one of them stands.
 */
export interface Pattern {
  (t: DateTerms, at: number, lead: number): Found | undefined;
  readonly starts: number;
  /** It may be left out of a sequence. */
  readonly optional?: boolean;
}

export interface Found {
  readonly end: number;
  readonly it: Said;
}

/** Beside the bits of terms: digits, a sign, and the bit of whatever may be empty. */
export const DIGITS: number = 1 << 28;
export const SIGN: number = 1 << 29;
export const EMPTY: number = 1 << 30;

const WINDOW = 256;

/** The terms of one text, how its numeric dates are read, and what rules found where. */
export class DateTerms extends Terms<DateTerm> {
  readonly monthFirst: boolean;
  readonly calendar: "gregorian" | "hijri";
  readonly memory: Memory<Found> = new Memory();
  private readonly bits: Int32Array = new Int32Array(WINDOW);
  private readonly bitsAt: Int32Array = new Int32Array(WINDOW).fill(-1);

  constructor(stream: TokenStream, settings: { readonly monthFirst: boolean; readonly numericHijri: boolean }) {
    super(stream, dateWords());
    this.monthFirst = settings.monthFirst;
    this.calendar = settings.numericHijri ? "hijri" : "gregorian";
  }

  /** What token `i` can be the beginning of. */
  starts(i: number): number {
    const slot = i & (WINDOW - 1);
    if (this.bitsAt[slot] !== i) {
      this.bitsAt[slot] = i;
      this.bits[slot] = this.startsAnew(i);
    }
    return this.bits[slot]!;
  }

  private startsAnew(i: number): number {
    const { stream } = this;
    if (i < 0 || i >= stream.length) return EMPTY;
    if (stream.kinds[i] === NUMBER) return EMPTY | DIGITS;
    if (this.sign(i) !== 0) return EMPTY | SIGN;
    if (isAnd(asAny(this), i)) return -1;
    // A proclitic parted from its digits.
    let bits = sizeOf(stream, i) <= 4 && stream.kinds[i + 1] === NUMBER ? EMPTY | DIGITS : EMPTY;
    for (const { value } of this.at(i)) bits |= value.bit;
    return bits;
  }
}

export const asAny = (t: DateTerms): AnyTerms => t as unknown as AnyTerms;

export const pattern = (starts: number, read: (t: DateTerms, at: number, lead: number) => Found | undefined): Pattern =>
  Object.assign(read, { starts });

/** The pattern at a token, if it can stand there. */
export const ask = (one: Pattern, t: DateTerms, at: number, lead: number = BARE): Found | undefined =>
  (one.starts & t.starts(at)) === 0 ? undefined : one(t, at, lead);

/** One behind the other. The lead goes to the first that is not empty; what they say is added up. */
export const seq = (...parts: readonly Pattern[]): Pattern => sequence(parts, undefined);

function sequence(parts: readonly Pattern[], kind: ExpressionKind | undefined): Pattern {
  let starts = EMPTY;
  for (const part of parts)
    if ((starts & EMPTY) !== 0) starts = (part.optional ? starts : starts & ~EMPTY) | part.starts;
  return pattern(starts, (t, at, lead) => {
    let end = at;
    let it = NOTHING;
    for (const part of parts) {
      const found = (part.starts & t.starts(end)) === 0 ? undefined : part(t, end, end === at ? lead : BARE);
      if (found === undefined) {
        if (part.optional) continue;
        return undefined;
      }
      end = found.end;
      // Two objects spread into one cost twenty times as much.
      if (found.it !== NOTHING) it = it === NOTHING ? found.it : Object.assign({}, it, found.it);
    }
    return { end, it: kind === undefined ? it : { ...it, kind } };
  });
}

const startsOfAny = (parts: readonly Pattern[]): number => parts.reduce((bits, { starts }) => bits | starts, 0);

/** The longest of several; the first of equals. */
export const longest = (...parts: readonly Pattern[]): Pattern =>
  pattern(startsOfAny(parts), (t, at, lead) => {
    const bits = t.starts(at);
    let best: Found | undefined;
    for (const part of parts) {
      const found = (part.starts & bits) === 0 ? undefined : part(t, at, lead);
      if (found !== undefined && (best === undefined || found.end > best.end)) best = found;
    }
    return best;
  });

/** The first of several that is there. */
export const first = (...parts: readonly Pattern[]): Pattern =>
  pattern(startsOfAny(parts), (t, at, lead) => {
    const bits = t.starts(at);
    for (const part of parts) {
      const found = (part.starts & bits) === 0 ? undefined : part(t, at, lead);
      if (found !== undefined) return found;
    }
    return undefined;
  });

/** Says something, whatever the text says. */
export const say = (it: Said): Pattern => pattern(EMPTY, (_, end) => ({ end, it }));

/** All of these, or nothing: a part of a sequence. */
export function maybe(...parts: readonly Pattern[]): Pattern {
  const one = parts.length === 1 ? parts[0]! : seq(...parts);
  return Object.assign((t: DateTerms, at: number, lead: number) => one(t, at, lead), {
    starts: one.starts,
    optional: true,
  });
}

/** Where none of these stands; takes nothing. */
export const not = (...parts: readonly Pattern[]): Pattern =>
  pattern(EMPTY, (t, end) => (parts.some((part) => ask(part, t, end)) ? undefined : { end, it: NOTHING }));

/** Where a check of the token holds; takes nothing. */
export const where = (check: (t: DateTerms, at: number) => boolean): Pattern =>
  pattern(EMPTY, (t, end) => (check(t, end) ? { end, it: NOTHING } : undefined));

/** The pattern, its finding checked. */
export const when = (
  one: Pattern,
  check: (it: Said, t: DateTerms, at: number, end: number) => boolean | undefined,
): Pattern =>
  pattern(one.starts, (t, at, lead) => {
    const found = one(t, at, lead);
    return found !== undefined && check(found.it, t, at, found.end) ? found : undefined;
  });

/** The pattern, what it says changed; `undefined` takes it back. */
export const map = (one: Pattern, change: (it: Said, t: DateTerms, end: number) => Said | undefined): Pattern =>
  pattern(one.starts, (t, at, lead) => {
    const found = one(t, at, lead);
    const it = found && change(found.it, t, found.end);
    return it && { end: found.end, it };
  });

/** One behind the other, as a whole expression. */
export const as = (kind: ExpressionKind, ...parts: readonly Pattern[]): Pattern => sequence(parts, kind);

/** What the pattern says under a name: its number or word, or all of it. */
export const to = (name: keyof Said, one: Pattern, from: keyof Said = "value"): Pattern =>
  map(one, (it) => ({ [name]: it[from] ?? it }));

/** The pattern, with nothing said. */
export const skip = (one: Pattern): Pattern => map(one, () => NOTHING);

/** The pattern behind these proclitics. */
export const led = (lead: number, one: Pattern): Pattern => pattern(one.starts, (t, at) => one(t, at, lead));

let rules = 0;

/** The pattern, asked once for each token and lead: others ask for it again and again. */
export function rule(one: Pattern): Pattern {
  const number = rules++;
  return pattern(one.starts, (t, at, lead) => {
    const key = (at * 64 + lead) * 32 + number;
    const known = t.memory.get(key);
    if (known !== undefined) return known ?? undefined;
    const found = one(t, at, lead);
    t.memory.set(key, found ?? null);
    return found;
  });
}

export type Check = (says: Said, reading: Reading<DateTerm>, t: DateTerms, at: number) => boolean | undefined;

/** The longest word of a kind, with what it says. */
export function term(kind: string, check?: Check): Pattern {
  const word = pattern(bitOf(kind), (t, at, lead) => {
    if (lead === AND_LED && isAnd(asAny(t), at)) return word(t, at + 1, BARE);
    let end = -1;
    let it = NOTHING;
    for (const reading of t.at(at)) {
      const { value } = reading;
      if (value.kind !== kind || reading.end <= end || !fits(reading.clitics, lead)) continue;
      if (check !== undefined && !check(value.says, reading, t, at)) continue;
      end = reading.end;
      it = value.says;
    }
    return end < 0 ? undefined : { end, it };
  });
  return word;
}

/** With the article, or without it. */
export const definite: Check = (_, { article }) => article;
export const indefinite: Check = (_, { article }) => !article;

/** A word of one of these kinds, with nothing said. */
export const cue = (...kinds: readonly string[]): Pattern =>
  kinds.length === 1 ? term(kinds[0]!) : longest(...kinds.map((kind) => term(kind)));

/** One of these signs. */
export const sign = (...signs: readonly number[]): Pattern =>
  pattern(SIGN, (t, at) => (signs.includes(t.sign(at)) ? { end: at + 1, it: NOTHING } : undefined));

/** Whether a word of one of these kinds stands at a token, with any proclitics. */
export const isAt = (t: DateTerms, at: number, ...kinds: readonly string[]): boolean =>
  t.at(at).some(({ value }) => kinds.includes(value.kind));

/** Whether token `at` is nothing to a rule: no digits, no word of the vocabulary, no proclitic that stands alone. */
export const isSilent = (t: DateTerms, at: number): boolean =>
  t.stream.kinds[at] !== NUMBER && t.at(at).length === 0 && (at >= t.stream.length || sizeOf(t.stream, at) > 4);

export const SLASH = 0x2f;
export const DASH = 0x2d;
export const COMMA = 0x2c;
export const FULL_STOP = 0x2e;
export const OPEN = 0x28;
export const CLOSE = 0x29;

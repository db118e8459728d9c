import { Memory } from "../../core/memory.ts";
import { integerAt, sizeOf } from "../../numbers/digits.ts";
import { AND_LED, type AnyTerms, BARE, digitToken, find, isAnd } from "../../numbers/reader.ts";
import { whole } from "../../numbers/whole.ts";
import { NUMBER, type TokenStream } from "../../text/stream.ts";
import { type Reading, Terms } from "../../text/terms.ts";
import type { Expression } from "../expression.ts";
import type { CueWord, DateTerm, HeadWord } from "../term.ts";
import { dateWords } from "../terms.ts";

export { AND_LED, BARE, EXACT, find, fits, isAnd, PREPOSITION } from "../../numbers/reader.ts";

/** The terms of one text, how its numeric dates are read, and what rules found where. */
export class DateTerms extends Terms<DateTerm> {
  readonly monthFirst: boolean;
  readonly calendar: "gregorian" | "hijri";
  readonly memory: Memory<Found<never>> = new Memory();

  constructor(stream: TokenStream, settings: { readonly monthFirst: boolean; readonly numericHijri: boolean }) {
    super(stream, dateWords());
    this.monthFirst = settings.monthFirst;
    this.calendar = settings.numericHijri ? "hijri" : "gregorian";
  }
}

/** Something that can stand at a token, with these proclitics in front. */
export type Rule<E extends Expression = Expression> = (t: DateTerms, at: number, lead: number) => Found<E> | undefined;

let rules = 0;

/** The rule, asked once for each token and lead: others ask for it again and again. */
export function remembered<E extends Expression>(rule: Rule<E>): Rule<E> {
  const number = rules++;
  return (t, at, lead) => {
    const key = (at * 64 + lead) * 16 + number;
    const { memory } = t;
    const known = memory.get(key) as Found<E> | null | undefined;
    if (known !== undefined) return known ?? undefined;
    const found = rule(t, at, lead);
    memory.set(key, (found as Found<never> | undefined) ?? null);
    return found;
  };
}

/** What a rule gives back: an expression and the token after it. */
export interface Found<E = Expression> {
  readonly end: number;
  readonly it: E;
}

export const SLASH = 0x2f;
export const DASH = 0x2d;
export const COMMA = 0x2c;
export const FULL_STOP = 0x2e;
export const OPEN = 0x28;
export const CLOSE = 0x29;

export const asAny = (t: DateTerms): AnyTerms => t as unknown as AnyTerms;

/** The token after a particle at `at`, or -1; the longest one. */
export function cue(t: DateTerms, at: number, is: CueWord, lead: number = BARE): number {
  if (lead === AND_LED && isAnd(asAny(t), at)) return cue(t, at + 1, is);
  let end = -1;
  for (const reading of t.at(at)) {
    if (reading.value.kind !== "cue" || reading.value.is !== is) continue;
    const { clitics } = reading;
    if (lead === AND_LED ? (clitics & 1) !== 0 : (lead & 32) !== 0 ? clitics === lead - 32 : (clitics & ~lead) === 0) {
      end = Math.max(end, reading.end);
    }
  }
  return end;
}

/** Past a particle if it is there. */
export const past = (t: DateTerms, at: number, is: CueWord, lead: number = BARE): number =>
  Math.max(at, cue(t, at, is, lead));

/** Past one of these signs if it is there. */
export function pastSign(t: DateTerms, at: number, ...signs: readonly number[]): number {
  const sign = t.sign(at);
  return sign !== 0 && signs.includes(sign) ? at + 1 : at;
}

export function isHead(t: DateTerms, at: number, is: HeadWord): boolean {
  for (const { value } of t.at(at)) if (value.kind === "head" && value.is === is) return true;
  return false;
}

/** A whole number that is a count or a day: digits or words, not an ordinal. */
export function count(
  t: DateTerms,
  at: number,
  lead: number = BARE,
): { value: number; end: number; definite: boolean } | undefined {
  const found = whole(asAny(t), at, lead);
  return found;
}

/** An ordinal: «الثالث», «الحادي والعشرين»; bare ones too. */
export function ordinal(
  t: DateTerms,
  at: number,
  lead: number = BARE,
): { value: number; end: number; definite: boolean } | undefined {
  const found = whole(asAny(t), at, lead, true);
  return found === undefined || !(found.ordinal || (found.definite && found.value >= 20)) ? undefined : found;
}

/** Digits without separators at `at`, of `least` to `most` figures. */
export function figures(
  t: DateTerms,
  at: number,
  lead: number,
  least: number,
  most: number,
): { value: number; end: number } | undefined {
  const token = digitToken(asAny(t), at, lead);
  if (token < 0) return undefined;
  const size = sizeOf(t.stream, token);
  const value = size >= least && size <= most ? integerAt(t.stream, token) : -1;
  return value < 0 ? undefined : { value, end: token + 1 };
}

/** «الماضي», «الجاري», «المقبل», «قبل الماضي» behind what it says something of. */
export function relation(t: DateTerms, at: number): { offset: number; end: number } | undefined {
  let best: Reading<Extract<DateTerm, { kind: "relation" }>> | undefined;
  for (const reading of t.at(at)) {
    if (reading.value.kind !== "relation" || reading.clitics !== 0) continue;
    if (!reading.article && Math.abs(reading.value.offset) !== 2 && reading.end === at + 1) continue;
    if (best === undefined || reading.end > best.end) best = reading as typeof best;
  }
  return best && { offset: best.value.offset, end: best.end };
}

type UnitReading = Reading<Extract<DateTerm, { kind: "unit" }>>;

/** A unit word; `article` asks for one with or without it. */
export function unit(t: DateTerms, at: number, lead: number = BARE, article?: boolean): UnitReading | undefined {
  const found = find(t, at, "unit", lead);
  return found === undefined || (article !== undefined && found.article !== article) ? undefined : found;
}

/** A singular unit of that name. */
export function one(t: DateTerms, at: number, name: string, lead: number = BARE): UnitReading | undefined {
  const found = find(t, at, "unit", lead);
  if (found === undefined || found.value.unit !== name || found.value.plural || found.value.dual) return undefined;
  return name === "day" && found.value.weak ? undefined : found;
}

/** The longest of several findings; the first of equals. */
export function longest<F extends Found>(...found: readonly (F | undefined)[]): F | undefined {
  let best: F | undefined;
  for (const one of found) if (one !== undefined && (best === undefined || one.end > best.end)) best = one;
  return best;
}

/** «هذا», «هذه» in front of a unit. */
export const demonstrative = (t: DateTerms, at: number, lead: number = BARE): number => cue(t, at, "this", lead);

/** Whether token `at` is nothing to a rule: no digits, no word of the vocabulary, no proclitic that stands alone. */
export const isSilent = (t: DateTerms, at: number): boolean =>
  t.stream.kinds[at] !== NUMBER && t.at(at).length === 0 && (at >= t.stream.length || sizeOf(t.stream, at) > 4);

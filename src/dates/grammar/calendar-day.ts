import { digitsOf, integerAt, sizeOf } from "../../numbers/digits.ts";
import { digitToken } from "../../numbers/reader.ts";
import { daysOf, weekdayOf } from "../calendar/gregorian.ts";
import type { Fields } from "../expression.ts";
import { month } from "./month.ts";
import {
  asAny,
  BARE,
  COMMA,
  count,
  cue,
  DASH,
  type DateTerms,
  demonstrative,
  type Found,
  FULL_STOP,
  figures,
  find,
  isHead,
  longest,
  one,
  ordinal,
  PREPOSITION,
  past,
  pastSign,
  type Rule,
  relation,
  remembered,
  SLASH,
} from "./reader.ts";
import { era, yearBehind } from "./year.ts";

export interface DayNumber {
  readonly value: number;
  readonly end: number;
  readonly ordinal?: boolean;
}

/** The number of a day: digits, an ordinal, a cardinal, «فاتح», «غرة». */
export function dayNumber(t: DateTerms, at: number, lead: number = BARE): DayNumber | undefined {
  const digits = figures(t, at, lead, 1, 2);
  if (digits !== undefined) return digits.value >= 1 && digits.value <= 31 ? digits : undefined;
  const first = cue(t, at, "first-day", lead);
  if (first >= 0) return { value: 1, end: first };
  const name = find(t, at, "weekday", lead);
  if (name?.article) return undefined;
  const place = feminine(t, at) ? undefined : ordinal(t, at, lead);
  const words = place === undefined ? count(t, at, lead) : { ...place, ordinal: true };
  return words !== undefined && words.value >= 1 && words.value <= 31 ? words : undefined;
}

/** «الثالثة» counts hours and other things, not days. */
function feminine(t: DateTerms, at: number): boolean {
  const last = t.stream.units[t.stream.keyStarts[at + 1]! - 1];
  return last === HEH && find(t, at, "ordinal", 15) !== undefined;
}

const HEH = 0x647;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether such a day can be; an Hijri month has up to 30. */
export function isPossible({ calendar, year: y, month: m, day }: Fields): boolean {
  if (day === undefined || m === undefined) return true;
  if (calendar === "hijri") return day <= 30;
  if (day > LENGTHS[m - 1]!) return false;
  return !(m === 2 && day === 29 && y !== undefined) || daysOf(y, 3, 1) - daysOf(y, 2, 1) === 29;
}

const possible = (found: Found<Fields> | undefined): Found<Fields> | undefined =>
  found !== undefined && isPossible(found.it) ? found : undefined;

/** «15 أغسطس 2023», «الرابع من أبريل الماضي», «يوليو 13», «2016 نوفمبر 16». */
export const dayMonthYear: Rule<Fields> = /* @__PURE__ */ remembered((t, at, lead) =>
  longest(possible(dayFirst(t, at, lead)), possible(monthFirst(t, at, lead)), possible(yearFirst(t, at, lead))),
);

function dayFirst(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const day = dayNumber(t, at, lead);
  if (day === undefined) return undefined;
  let next = pastSign(t, day.end, SLASH, DASH, FULL_STOP, COMMA);
  if (next === day.end) next = past(t, next, "of");
  const name = month(t, next, PREPOSITION);
  if (name === undefined) return undefined;
  const it: Fields = { kind: "fields", calendar: name.calendar, month: name.month, day: day.value };
  return withYear(t, it, name.end, name.tail);
}

function monthFirst(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const name = month(t, at, lead);
  if (name === undefined) return undefined;
  const next = pastSign(t, name.end, DASH);
  const day = dayNumber(t, next);
  if (day === undefined || (!day.ordinal && isCount(t, day.end)) || find(t, day.end, "month") !== undefined)
    return undefined;
  const it: Fields = { kind: "fields", calendar: name.calendar, month: name.month, day: day.value };
  return withYear(t, it, day.end);
}

/** Whether a number that ends here counts something. */
export function isCount(t: DateTerms, end: number): boolean {
  return isHead(t, end, "counted") || find(t, end, "unit") !== undefined || find(t, end, "cardinal") !== undefined;
}

function yearFirst(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const y = figures(t, at, lead, 4, 4);
  if (y === undefined || y.value < 1000 || y.value > 2999) return undefined;
  const name = month(t, pastSign(t, y.end, SLASH, DASH, FULL_STOP), BARE);
  if (name === undefined) return undefined;
  const day = figures(t, pastSign(t, name.end, SLASH, DASH, FULL_STOP), BARE, 1, 2);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  return {
    end: day.end,
    it: { kind: "fields", calendar: name.calendar, year: y.value, month: name.month, day: day.value },
  };
}

/** Adds the year or «الماضي» that follows, in either order. */
export function withYear(t: DateTerms, it: Fields, at: number, tail?: "year" | number): Found<Fields> {
  if (typeof tail === "number") return { end: at, it: { ...it, relation: tail } };
  const which = relation(t, at);
  const named = yearBehind(t, which?.end ?? at, it.calendar);
  if (named !== undefined) return { end: named.end, it: { ...it, ...named.it } };
  if (which !== undefined) return { end: which.end, it: { ...it, relation: which.offset } };
  return { end: at, it };
}

/** «14 من الشهر الجاري», «الخامس من هذا الشهر», «15 الجاري»: a day of a month that only its place names. */
export const dayOfRelativeMonth: Rule<Fields> = /* @__PURE__ */ remembered(dayOfPlacedMonth);

function dayOfPlacedMonth(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const day = dayNumber(t, at, lead);
  if (day === undefined) return undefined;
  const of = past(t, day.end, "of");
  const current = of === day.end ? relation(t, of) : undefined;
  if (of === day.end && day.ordinal && demonstrative(t, of) >= 0) return undefined;
  const short = current !== undefined && (figures(t, at, lead, 1, 2) !== undefined || current.offset === 0);
  if (short) return { end: current.end, it: fieldsOf(day.value, current.offset) };
  const shown = demonstrative(t, of);
  const unit = one(t, shown < 0 ? of : shown, "month");
  if (unit === undefined || !unit.article) return undefined;
  const which = relation(t, unit.end);
  if (which === undefined && shown < 0 && (of === day.end || cue(t, unit.end, "same") >= 0)) return undefined;
  return { end: which?.end ?? unit.end, it: fieldsOf(day.value, which?.offset ?? 0) };
}

const fieldsOf = (day: number, monthOffset: number): Fields => ({
  kind: "fields",
  calendar: "gregorian",
  day,
  monthOffset,
});

/** A numeric date, with how it was written; `swaps` where day and month could change places. */
export interface Numeric {
  readonly it: Fields;
  readonly end: number;
  readonly swaps: boolean;
  /** Hour and minute glued behind the year. */
  readonly clock?: { readonly hour: number; readonly minute: number; readonly second?: number };
}

/** Two figures: 1950 to 2049, or 1351 to 1450 of the Hijri calendar. */
const fullYear = (c: number, calendar: "gregorian" | "hijri"): number =>
  calendar === "hijri" ? (c <= 50 ? 1400 : 1300) + c : (c < 50 ? 2000 : 1900) + c;

interface Parts {
  readonly values: readonly number[];
  readonly sizes: readonly number[];
  readonly end: number;
  readonly clock?: Numeric["clock"];
}

/** «22/08/2023», «2023-08-22», «22.8.23», «22 / 08 / 2023»; a year first is never day-month swapped. */
export function numericDate(t: DateTerms, at: number, lead: number): Numeric | undefined {
  const parts = numericParts(t, at, lead);
  if (parts === undefined) return undefined;
  const { values, sizes } = parts;
  const [a = 0, b = 0, c = 0] = values;
  const mark = era(t, parts.end);
  const calendar = mark?.calendar ?? t.calendar;
  const end = mark?.end ?? parts.end;
  const clock = parts.clock === undefined ? {} : { clock: parts.clock };
  const make = (year: number, m: number, day: number, swaps: boolean): Numeric | undefined => {
    const it: Fields = { kind: "fields", calendar, year, month: m, day };
    return m >= 1 && m <= 12 && day >= 1 && day <= 31 && isPossible(it) ? { it, end, swaps, ...clock } : undefined;
  };
  if (sizes[0] === 4) return sizes[2]! <= 2 ? make(a, b, c, false) : undefined;
  if (sizes[2] !== 4 && sizes[2] !== 2) return undefined;
  const year = sizes[2] === 2 ? fullYear(c, calendar) : c;
  const [day, m] = (t.monthFirst && a <= 12) || b > 12 ? [b, a] : [a, b];
  return make(year, m, day, a <= 12 && b <= 12);
}

function numericParts(t: DateTerms, at: number, lead: number): Parts | undefined {
  const token = digitToken(asAny(t), at, lead);
  if (token < 0) return undefined;
  const digits = digitsOf(t.stream, token);
  if (digits === undefined) return undefined;
  const { parts: values, sizes, separators } = digits;
  if (separators === "//" || separators === "..") {
    return sizes[0]! <= 4 && sizes[1]! <= 2 && !digits.percent ? { values, sizes, end: token + 1 } : undefined;
  }
  if (separators.startsWith("//:") && sizes[2]! > 4) return glued(values, sizes, token + 1);
  return separators === "" ? spacedParts(t, token) : undefined;
}

/** «22/8/202306:46»: the hour stuck to the year. */
function glued(values: readonly number[], sizes: readonly number[], end: number): Parts | undefined {
  const figuresOfHour = sizes[2]! - 4;
  if (figuresOfHour > 2) return undefined;
  const year = Math.floor(values[2]! / 10 ** figuresOfHour);
  const hour = values[2]! % 10 ** figuresOfHour;
  const [, , , minute = 0, second] = values;
  if (hour > 23 || minute > 59) return undefined;
  const clock = second === undefined ? { hour, minute } : { hour, minute, second };
  return { values: [values[0]!, values[1]!, year], sizes: [sizes[0]!, sizes[1]!, 4], end, clock };
}

/** Three numbers parted by one sign, as tokens of their own. */
function spacedParts(t: DateTerms, token: number): Parts | undefined {
  const { stream } = t;
  const sign = t.sign(token + 1);
  if ((sign !== DASH && sign !== SLASH && sign !== FULL_STOP) || t.sign(token + 3) !== sign) return undefined;
  const values = [token, token + 2, token + 4].map((i) => integerAt(stream, i));
  const sizes = [token, token + 2, token + 4].map((i) => (i < stream.length ? sizeOf(stream, i) : 0));
  if (values.some((value) => value < 0) || sizes[0]! > 4 || sizes[1]! > 2) return undefined;
  return { values, sizes, end: token + 5 };
}

/** «21/09», «4.22», «22-4»: day and month alone, which need a word in front that says so. */
export function shortNumericDate(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const token = digitToken(asAny(t), at, lead);
  if (token < 0) return undefined;
  const digits = digitsOf(t.stream, token);
  if (digits === undefined) return undefined;
  let [a, b] = digits.parts;
  let end = token + 1;
  if (digits.separators === "" && (t.sign(end) === DASH || t.sign(end) === SLASH)) {
    a = integerAt(t.stream, token);
    b = integerAt(t.stream, token + 2);
    end = token + 3;
  } else if (digits.separators !== "/" && digits.separators !== ".") return undefined;
  if (a === undefined || b === undefined || digits.percent || a < 1 || b < 1) return undefined;
  const [day, m] = (t.monthFirst && a <= 12) || b > 12 ? [b, a] : [a, b];
  const it: Fields = { kind: "fields", calendar: "gregorian", month: m, day };
  return m <= 12 && day <= 31 && isPossible(it) ? { end, it } : undefined;
}

/** The numeric date, its day and month changed where only that agrees with the weekday. */
export function agreeing({ it, swaps }: Numeric, weekday: number): Fields {
  const { year: y, month: m, day } = it;
  if (!swaps || it.calendar === "hijri" || y === undefined || m === undefined || day === undefined) return it;
  const written = weekdayOf(daysOf(y, m, day)) === weekday;
  return !written && weekdayOf(daysOf(y, day, m)) === weekday ? { ...it, month: day, day: m } : it;
}

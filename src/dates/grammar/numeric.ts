import { digitsOf, integerAt, sizeOf } from "../../numbers/digits.ts";
import { digitToken } from "../../numbers/reader.ts";
import { daysOf, weekdayOf } from "../calendar/gregorian.ts";
import type { Fields } from "../expression.ts";
import { isPossible } from "./calendar-day.ts";
import { asAny, DASH, type DateTerms, type Found, FULL_STOP, SLASH } from "./reader.ts";
import { era } from "./year.ts";

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

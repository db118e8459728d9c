import { digitsOf, integerAt, sizeOf } from "../../numbers/digits.ts";
import { digitToken } from "../../numbers/reader.ts";
import { daysOf, weekdayOf } from "../calendar/gregorian.ts";
import type { Clock, Said } from "../said.ts";
import { isPossible } from "./calendar-day.ts";
import {
  asAny,
  ask,
  DASH,
  type DateTerms,
  DIGITS,
  type Found,
  FULL_STOP,
  type Pattern,
  pattern,
  rule,
  SLASH,
} from "./pattern.ts";
import { era } from "./year.ts";

interface Parts {
  readonly values: readonly number[];
  readonly sizes: readonly number[];
  readonly end: number;
  readonly clock?: Clock;
}

/** Two figures: 1950 to 2049, or 1351 to 1450 of the Hijri calendar. */
const fullYear = (c: number, calendar: "gregorian" | "hijri"): number =>
  calendar === "hijri" ? (c <= 50 ? 1400 : 1300) + c : (c < 50 ? 2000 : 1900) + c;

/**
 * «22/08/2023», «2023-08-22», «22.8.23», «22 / 08 / 2023»; a year first is never day-month swapped, any other tells
 * whether it could be. An hour stuck to the year is its `clock`.
 */
export const numericDate: Pattern = /* @__PURE__ */ rule(pattern(DIGITS, readNumericDate));

function readNumericDate(t: DateTerms, at: number, lead: number): Found | undefined {
  const parts = numericParts(t, digitToken(asAny(t), at, lead));
  if (parts === undefined) return undefined;
  const { values, sizes, clock } = parts;
  const [a = 0, b = 0, c = 0] = values;
  const mark = ask(era, t, parts.end);
  const calendar = mark?.it.calendar ?? t.calendar;
  const yearFirst = sizes[0] === 4;
  if (yearFirst ? sizes[2]! > 2 : sizes[2] !== 4 && sizes[2] !== 2) return undefined;
  const [day, month] = yearFirst ? [c, b] : dayAndMonth(t, a, b);
  const year = yearFirst ? a : sizes[2] === 2 ? fullYear(c, calendar) : c;
  const swaps = !yearFirst && a <= 12 && b <= 12;
  return dated({ kind: "fields", calendar, year, month, day, swaps, clock }, mark?.end ?? parts.end);
}

const dayAndMonth = (t: DateTerms, a: number, b: number): readonly [number, number] =>
  (t.monthFirst && a <= 12) || b > 12 ? [b, a] : [a, b];

const dated = (it: Said & { readonly month: number; readonly day: number }, end: number): Found | undefined =>
  it.month >= 1 && it.month <= 12 && it.day >= 1 && it.day <= 31 && isPossible(it) ? { end, it } : undefined;

function numericParts(t: DateTerms, token: number): Parts | undefined {
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
  const [day = 0, month = 0, rest = 0, minute = 0, second] = values;
  const shift = 10 ** (sizes[2]! - 4);
  const hour = rest % shift;
  if (shift > 100 || hour > 23 || minute > 59) return undefined;
  return {
    values: [day, month, Math.floor(rest / shift)],
    sizes: [sizes[0]!, sizes[1]!, 4],
    end,
    clock: { hour, minute, second },
  };
}

/** Three numbers parted by one sign, as tokens of their own. */
function spacedParts(t: DateTerms, token: number): Parts | undefined {
  const { stream } = t;
  const sign = t.sign(token + 1);
  if ((sign !== DASH && sign !== SLASH && sign !== FULL_STOP) || t.sign(token + 3) !== sign) return undefined;
  const tokens = [token, token + 2, token + 4];
  const values = tokens.map((i) => integerAt(stream, i));
  const sizes = tokens.map((i) => (i < stream.length ? sizeOf(stream, i) : 0));
  if (values.some((value) => value < 0) || sizes[0]! > 4 || sizes[1]! > 2) return undefined;
  return { values, sizes, end: token + 5 };
}

/** «21/09», «4.22», «22-4»: day and month alone, which need a word in front that says so. */
export const shortNumericDate: Pattern = /* @__PURE__ */ pattern(DIGITS, (t, at, lead) => {
  const token = digitToken(asAny(t), at, lead);
  const digits = digitsOf(t.stream, token);
  if (digits === undefined || digits.percent) return undefined;
  const [a = 0] = digits.parts;
  let b = digits.parts[1] ?? 0;
  let end = token + 1;
  if (digits.separators === "" && (t.sign(end) === DASH || t.sign(end) === SLASH)) {
    b = integerAt(t.stream, token + 2);
    end = token + 3;
  } else if (digits.separators !== "/" && digits.separators !== ".") return undefined;
  const [day, month] = dayAndMonth(t, a, b);
  return dated({ kind: "fields", calendar: "gregorian", month, day }, end);
});

/** The date, its day and month changed where it is numeric and only that agrees with the weekday. */
export function agreeing(it: Said, weekday: number | undefined): Said {
  const { year = 0, month = 0, day = 0, swaps, calendar } = it;
  if (weekday === undefined || !swaps || calendar === "hijri") return it;
  const written = weekdayOf(daysOf(year, month, day)) === weekday;
  return !written && weekdayOf(daysOf(year, day, month)) === weekday ? { ...it, month: day, day: month } : it;
}

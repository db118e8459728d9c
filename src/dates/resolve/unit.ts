import { civilOf, daysOf, gregorian, weekdayOf } from "../calendar/gregorian.ts";
import type { Calendar } from "../calendar/types.ts";
import { DAY, type Settings } from "../options.ts";
import type { Grain, Modifier } from "../types.ts";
import { dayText, two, yearText } from "./iso.ts";

/** A stretch of time with its name; without a start where the text does not say it. Seconds from 1970-01-01T00:00. */
export interface Located {
  readonly grain: Grain;
  readonly timex: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly mod?: Modifier | undefined;
  readonly calendar?: "gregorian" | "hijri" | undefined;
  readonly zone?: string | undefined;
  readonly hijri?: { readonly year?: number; readonly month?: number; readonly day?: number } | undefined;
  readonly conflict?: "weekday" | "calendar" | "day-word" | undefined;
}

/** Days `[from, to)`. */
export const located = (grain: Grain, timex: string, from: number, to: number): Located => ({
  grain,
  timex,
  start: from * DAY,
  end: to * DAY,
  calendar: "gregorian",
});

/** What no reference completes. */
export const open = (grain: Grain, timex: string): Located => ({ grain, timex, calendar: "gregorian" });

export const day = (days: number): Located => located("day", dayText(days), days, days + 1);

const modulo = (n: number, size: number): number => ((n % size) + size) % size;

/** Year and month by the number of months from the year 0 on. */
export const monthAt = (count: number): [year: number, month: number] => [
  Math.floor(count / 12),
  modulo(count, 12) + 1,
];

const firstOfMonth = (count: number): number => daysOf(...monthAt(count), 1);

/** So many months, from one on. */
export const months = (grain: Grain, timex: string, first: number, size: number): Located =>
  located(grain, timex, firstOfMonth(first), firstOfMonth(first + size));

/** How many months a unit has; its number is counted from the year 0 on. */
const SIZES: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

/** A unit by its number; centuries from 1 on, 0 and below are before our era. */
export function unitOf(unit: Grain, n: number): Located {
  if (unit === "century") return months(unit, n > 0 ? two(n - 1) : `BC${two(-n)}`, (n - 1) * 1200 + 12, 1200);
  const size = SIZES[unit]!;
  const [year, month] = monthAt(n * size);
  const name = unit === "month" ? two(month) : `${unit === "half" ? "H" : "Q"}${modulo(n, 12 / size) + 1}`;
  const whole = yearText(year);
  return months(unit, size < 12 ? `${whole}-${name}` : size === 12 ? whole : whole.slice(0, -1), n * size, size);
}

/** First day of the week that a day lies in. */
export const weekStartOf = (days: number, weekStart: number): number => days - modulo(weekdayOf(days) - weekStart, 7);

/** The week from a day on; named by ISO 8601 after its Thursday. */
export function weekFrom(first: number): Located {
  const monday = first + 3 - ((weekdayOf(first + 3) + 6) % 7);
  const { year } = civilOf(monday + 3);
  const number = Math.floor((monday + 3 - daysOf(year, 1, 1)) / 7) + 1;
  return located("week", `${yearText(year)}-W${two(number)}`, first, first + 7);
}

/** The unit that lies `offset` units from that of a day. */
export function unitAround(unit: string, days: number, offset: number, weekStart: number): Located {
  if (unit === "day") return day(days + offset);
  if (unit === "week") return weekFrom(weekStartOf(days, weekStart) + 7 * offset);
  const { year, month } = civilOf(days);
  if (unit === "century") return unitOf(unit, Math.floor((year - 1) / 100) + 1 + offset);
  return unitOf(unit as Grain, Math.floor((year * 12 + month - 1) / SIZES[unit]!) + offset);
}

/** A day of a month, `count` months away from another one. */
export function addMonths(days: number, count: number): number {
  const { year, month, day: d } = civilOf(days);
  const [y, m] = monthAt(year * 12 + month - 1 + Math.trunc(count));
  return daysOf(y, m, Math.min(d, gregorian.monthDays(y, m)));
}

/** The nth weekday from a day on. */
export const nthWeekday = (from: number, weekday: number, n: number): number =>
  from + modulo(weekday - weekdayOf(from), 7) + 7 * (n - 1);

/** The nth such weekday of the month that a day lies in. */
export function weekdayOfMonth(days: number, weekday: number, n: number): Located {
  const { year, month } = civilOf(days);
  return day(nthWeekday(daysOf(year, month, 1), weekday, n));
}

/** A year, month or day of a calendar; undefined where there is no such day. */
export function inCalendar(calendar: Calendar, year: number, month?: number, d?: number): Located | undefined {
  const isHijri = calendar.name === "hijri";
  if (month === undefined) {
    if (!isHijri) return unitOf("year", year);
    return hijriSpan("year", calendar.daysOf(year, 1, 1), calendar.daysOf(year + 1, 1, 1), { year });
  }
  const size = calendar.monthDays(year, month);
  if (d === undefined) {
    if (!isHijri) return unitOf("month", year * 12 + month - 1);
    const from = calendar.daysOf(year, month, 1);
    return hijriSpan("month", from, from + size, { year, month });
  }
  if (d > size && !(isHijri && d === 30)) return undefined;
  const found = day(calendar.daysOf(year, month, Math.min(d, size)));
  return isHijri ? { ...found, calendar: "hijri", hijri: { year, month, day: d } } : found;
}

const hijriSpan = (grain: Grain, from: number, to: number, hijri: Located["hijri"]): Located => ({
  ...located(grain, `${dayText(from)}/${dayText(to - 1)}`, from, to),
  calendar: "hijri",
  hijri,
});

export const calendarOf = (name: "gregorian" | "hijri" | undefined, { hijri }: Settings): Calendar =>
  name === "hijri" ? hijri : gregorian;

/** The TIMEX3 value of a unit of which nothing else is known. */
export const UNKNOWN: Readonly<Record<string, string>> = {
  second: "XXXX-XX-XXTXX:XX:XX",
  minute: "XXXX-XX-XXTXX:XX",
  hour: "XXXX-XX-XXTXX",
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

import { civilOf, daysOf, gregorian, weekdayOf } from "../calendar/gregorian.ts";
import type { Calendar } from "../calendar/types.ts";
import type { Unit } from "../expression.ts";
import { DAY, type Settings } from "../options.ts";
import type { Grain, ValueDetails } from "../types.ts";
import { dayText, two, yearText } from "./iso.ts";

/** A stretch of time with its name; without a start where the text does not say it. Seconds from 1970-01-01T00:00. */
export interface Located extends Omit<ValueDetails, "timex"> {
  readonly timex: string;
  readonly grain: Grain;
  readonly start?: number;
  readonly end?: number;
}

export const calendarOf = (name: "gregorian" | "hijri", settings: Settings): Calendar =>
  name === "hijri" ? settings.hijri : gregorian;

export function located(grain: Grain, timex: string, from: number, to: number): Located {
  return { grain, timex, start: from * DAY, end: to * DAY, calendar: "gregorian" };
}

export const day = (days: number): Located => located("day", dayText(days), days, days + 1);

export function monthOf(year: number, month: number): Located {
  const from = daysOf(year, month, 1);
  return located("month", `${yearText(year)}-${two(month)}`, from, from + gregorian.monthDays(year, month));
}

export const yearOf = (year: number): Located =>
  located("year", yearText(year), daysOf(year, 1, 1), daysOf(year + 1, 1, 1));

export const decadeOf = (first: number): Located =>
  located("decade", yearText(first).slice(0, -1), daysOf(first, 1, 1), daysOf(first + 10, 1, 1));

/** Centuries from 1 on; 0 and below are before our era. */
export function centuryOf(n: number): Located {
  const first = (n - 1) * 100 + 1;
  return located("century", n > 0 ? two(n - 1) : `BC${two(-n)}`, daysOf(first, 1, 1), daysOf(first + 100, 1, 1));
}

/** First day of the week that a day lies in. */
export const weekStartOf = (days: number, weekStart: number): number => days - ((weekdayOf(days) - weekStart + 7) % 7);

/** The week from a day on; named by ISO 8601 after its Thursday. */
export function weekFrom(first: number): Located {
  const monday = first + 3 - ((weekdayOf(first + 3) + 6) % 7);
  const { year } = civilOf(monday + 3);
  const number = Math.floor((monday + 3 - daysOf(year, 1, 1)) / 7) + 1;
  return located("week", `${yearText(year)}-W${two(number)}`, first, first + 7);
}

export function quarterOf(year: number, n: number): Located {
  const from = daysOf(year, n * 3 - 2, 1);
  const to = n === 4 ? daysOf(year + 1, 1, 1) : daysOf(year, n * 3 + 1, 1);
  return located("quarter", `${yearText(year)}-Q${n}`, from, to);
}

export function halfOf(year: number, n: number): Located {
  const middle = daysOf(year, 7, 1);
  const [from, to] = n === 1 ? [daysOf(year, 1, 1), middle] : [middle, daysOf(year + 1, 1, 1)];
  return located("half", `${yearText(year)}-H${n}`, from, to);
}

/** A day of a month, `months` months away from another one. */
export function addMonths(days: number, months: number): number {
  const { year, month, day: d } = civilOf(days);
  const count = year * 12 + month - 1 + Math.trunc(months);
  const [y, m] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return daysOf(y, m, Math.min(d, gregorian.monthDays(y, m)));
}

const SIZES: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 };

/** The unit that lies `offset` units from that of the reference. */
export function unitAt(unit: Unit, offset: number, settings: Settings): Located | undefined {
  const { reference } = settings;
  if (reference === undefined) return undefined;
  const { day: today } = reference;
  const { year, month } = civilOf(today);
  const size = SIZES[unit];
  if (size !== undefined) {
    const start = (Math.floor(reference.start / size) + offset) * size;
    return { grain: unit as Grain, timex: "", start, end: start + size, calendar: "gregorian" };
  }
  switch (unit) {
    case "day":
      return day(today + offset);
    case "week":
      return weekFrom(weekStartOf(today, settings.weekStart) + 7 * offset);
    case "month": {
      const count = year * 12 + month - 1 + offset;
      return monthOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);
    }
    case "quarter": {
      const count = year * 4 + Math.floor((month - 1) / 3) + offset;
      return quarterOf(Math.floor(count / 4), (((count % 4) + 4) % 4) + 1);
    }
    case "year":
      return yearOf(year + offset);
    case "decade":
      return decadeOf((Math.floor(year / 10) + offset) * 10);
    default:
      return centuryOf(Math.floor((year - 1) / 100) + 1 + offset);
  }
}

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

/** The nth weekday from a day on. */
export const nthWeekday = (from: number, weekday: number, n: number): number =>
  from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (n - 1);

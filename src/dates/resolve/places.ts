import { civilOf, daysOf, gregorian, weekdayOf } from "../calendar/gregorian.ts";
import type { DayWord, Nth, RelativeUnit, Weekday } from "../expression.ts";
import { DAY, type Settings } from "../options.ts";
import type { Grain } from "../types.ts";
import { wholeYear } from "./fields.ts";
import { dayText, momentText } from "./iso.ts";
import {
  day,
  decadeOf,
  halfOf,
  type Located,
  located,
  quarterOf,
  UNKNOWN,
  unitAt,
  weekFrom,
  weekStartOf,
} from "./unit.ts";

export function resolveDayWord({ offset, weekday }: DayWord, { reference }: Settings): Located {
  if (reference === undefined) return { grain: "day", timex: "XXXX-XX-XX", calendar: "gregorian" };
  const found = day(reference.day + offset);
  return weekday !== undefined && weekdayOf(reference.day + offset) !== weekday
    ? { ...found, conflict: "day-word" }
    : found;
}

/** Before the reference: strictly with «الماضي», on it too when bare; after it likewise. */
export function resolveWeekday(it: Weekday, settings: Settings): Located | undefined {
  const { reference } = settings;
  const { weekday, relation, weekOffset } = it;
  if (reference === undefined) return { grain: "day", timex: `XXXX-WXX-${weekday}`, calendar: "gregorian" };
  const today = reference.day;
  if (weekOffset !== undefined) {
    const first = weekStartOf(today, settings.weekStart) + 7 * weekOffset;
    return day(first + ((weekday - settings.weekStart + 7) % 7));
  }
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const forth = (7 - back) % 7;
  if (it.counted && it.day !== undefined) return countedWeekday(it.day, today, weekday);
  if (it.day !== undefined) return nearestWithDay(it.day, today, weekday, settings);
  if (relation === undefined || relation === 0) {
    const ahead = settings.prefer === "future" || it.ahead === true || relation === 0;
    return day(ahead ? today + forth : today - back);
  }
  if (relation < 0) return day(today - (back || 7) + 7 * (relation + 1));
  return day(today + (forth || 7) + 7 * (relation - 1));
}

/** «الأحد الثاني»: the second of the month, if that is a Sunday, or else its second Sunday. */
function countedWeekday(n: number, today: number, weekday: number): Located {
  const { year, month } = civilOf(today);
  const first = daysOf(year, month, 1);
  const nth = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  return day(weekdayOf(first + n - 1) === weekday ? first + n - 1 : nth);
}

/** «الخميس 21»: the nearest 21st that is a Thursday. */
function nearestWithDay(d: number, today: number, weekday: number, settings: Settings): Located | undefined {
  const { year, month } = civilOf(today);
  for (const offset of settings.prefer === "future" ? [0, 1, -1, 2, -2] : [0, -1, 1, -2, 2]) {
    const count = year * 12 + month - 1 + offset;
    const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
    if (d <= gregorian.monthDays(y, m) && weekdayOf(daysOf(y, m, d)) === weekday) return day(daysOf(y, m, d));
  }
  return d <= gregorian.monthDays(year, month) ? { ...day(daysOf(year, month, d)), conflict: "weekday" } : undefined;
}

export function resolveUnit(it: RelativeUnit, settings: Settings): Located {
  const { unit, offset } = it;
  if (settings.reference === undefined) return { grain: unit, timex: UNKNOWN[unit]!, calendar: "gregorian" };
  if (unit === "weekend") return weekend(it, settings);
  if (it.calendar === "hijri" && (unit === "year" || unit === "month")) return hijriUnit(unit, offset, settings);
  const found = unitAt(unit, offset, settings)!;
  return found.timex === ""
    ? { ...found, timex: momentText(found.start!).slice(0, unit === "hour" ? 13 : undefined) }
    : found;
}

function hijriUnit(unit: "year" | "month", offset: number, { hijri, reference }: Settings): Located {
  const now = hijri.civilOf(reference!.day);
  if (unit === "year") return wholeYear(hijri, now.year + offset);
  const count = now.year * 12 + now.month - 1 + offset;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const from = hijri.daysOf(year, month, 1);
  const to = from + hijri.monthDays(year, month);
  return {
    ...located("month", `${dayText(from)}/${dayText(to - 1)}`, from, to),
    calendar: "hijri",
    hijri: { year, month },
  };
}

/** Saturday and Sunday: bare, the one that began last (or comes next); with a relation, that of the week. */
function weekend({ offset, bare }: RelativeUnit, settings: Settings): Located {
  const today = settings.reference!.day;
  const saturday = weekStartOf(today, 1) + 5;
  const ahead = settings.prefer === "future";
  const shift = bare
    ? ahead || saturday <= today
      ? 0
      : -7
    : 7 * offset - (offset === 0 && !ahead && saturday > today ? 7 : 0);
  const first = saturday + shift;
  return located("weekend", `${weekFrom(first - 5).timex}-WE`, first, first + 2);
}

/** The nth day, weekday or week of a longer unit. */
export function resolveNth(it: Nth, of: Located): Located | undefined {
  if (of.start === undefined || of.end === undefined)
    return { grain: grainOf(it.unit), timex: UNKNOWN[it.unit] ?? "XXXX-XX-XX", calendar: "gregorian" };
  const [from, to] = [of.start / DAY, of.end / DAY];
  const { n, unit } = it;
  // A century begins in 01, its first decade in 00.
  if (unit === "decade") return n > 10 ? undefined : decadeOf(civilOf(from).year - 1 + 10 * (n < 0 ? 9 : n - 1));
  if (of.grain === "century") return undefined;
  if (unit === "quarter") return quarterOf(civilOf(from).year, n < 0 ? 4 : n);
  if (unit === "half" && of.grain === "month") return halfMonth(n, from, to, of.timex);
  if (unit === "half") return halfOf(civilOf(from).year, n < 0 ? 2 : n);
  if (unit === "day") return n < 0 ? day(to - 1) : from + n - 1 < to ? day(from + n - 1) : undefined;
  if (unit === "week") return nthWeek(n, from, to);
  return nthWeekday(it, from, to);
}

/** The first fifteen days of a month, or the rest. */
function halfMonth(n: number, from: number, to: number, timex: string): Located {
  const middle = from + 15;
  return n === 1 ? located("half", `${timex}-H1`, from, middle) : located("half", `${timex}-H2`, middle, to);
}

const grainOf = (unit: Nth["unit"]): Grain => (unit === "weekday" ? "day" : unit);

/** Weeks belong to the month or year that their Thursday lies in. */
function nthWeek(n: number, from: number, to: number): Located {
  if (n < 0) return weekFrom(weekStartOf(to - 4, 1));
  return weekFrom(weekStartOf(from + 3, 1) + 7 * (n - 1));
}

function nthWeekday({ n, weekday = 1, after }: Nth, from: number, to: number): Located | undefined {
  const start = after ? to : from;
  const first = start + ((weekday - weekdayOf(start) + 7) % 7);
  if (n < 0) return day(to - 1 - ((weekdayOf(to - 1) - weekday + 7) % 7));
  const found = first + 7 * (n - 1);
  return after || found < to ? day(found) : undefined;
}

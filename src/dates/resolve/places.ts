import { civilOf, gregorian, weekdayOf } from "../calendar/gregorian.ts";
import { DAY, type Settings } from "../options.ts";
import type { Said } from "../said.ts";
import type { Grain } from "../types.ts";
import { momentText } from "./iso.ts";
import {
  day,
  inCalendar,
  type Located,
  located,
  monthAt,
  nthWeekday,
  open,
  UNKNOWN,
  unitAround,
  unitOf,
  weekdayOfMonth,
  weekFrom,
  weekStartOf,
} from "./unit.ts";

export function resolveDayWord({ offset = 0, weekday }: Said, { reference }: Settings): Located {
  if (reference === undefined) return open("day", "XXXX-XX-XX");
  const days = reference.day + offset;
  const agrees = weekday === undefined || weekdayOf(days) === weekday;
  return agrees ? day(days) : { ...day(days), conflict: "day-word" };
}

/** Before the reference: strictly with «الماضي», on it too when bare; after it likewise. */
export function resolveWeekday(it: Said, settings: Settings): Located | undefined {
  const { reference, weekStart, prefer } = settings;
  const { weekday = 1, relation = 0, weekOffset } = it;
  if (reference === undefined) return open("day", `XXXX-WXX-${weekday}`);
  const today = reference.day;
  if (weekOffset !== undefined) return day(nthWeekday(weekStartOf(today, weekStart), weekday, weekOffset + 1));
  if (it.day !== undefined) return withDay(it.day, it.counted === true, today, weekday, settings);
  const ahead = prefer === "future" || it.ahead === true || it.relation === 0;
  if (relation > 0) return day(nthWeekday(today + 1, weekday, relation));
  return day(
    relation === 0 && ahead
      ? nthWeekday(today, weekday, 1)
      : nthWeekday(today - (relation < 0 ? 7 : 6), weekday, relation < 0 ? relation + 2 : 1),
  );
}

/** «الخميس 21»: the nearest 21st that is a Thursday; «الأحد الثاني» may count the Sundays of the month. */
function withDay(
  d: number,
  counted: boolean,
  today: number,
  weekday: number,
  { prefer }: Settings,
): Located | undefined {
  const { year, month } = civilOf(today);
  const side = prefer === "future" ? 1 : -1;
  const at = (offset: number): Located | undefined =>
    inCalendar(gregorian, ...monthAt(year * 12 + month - 1 + offset), d);
  const fits = (found: Located | undefined): boolean =>
    found !== undefined && weekdayOf(found.start! / DAY) === weekday;
  const here = at(0);
  if (counted) return fits(here) ? here : weekdayOfMonth(today, weekday, d);
  return [0, 1, -1, 2, -2].map((step) => at(step * side)).find(fits) ?? (here && { ...here, conflict: "weekday" });
}

const CLOCK: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };

export function resolveUnit(it: Said, settings: Settings): Located {
  const { unit = "day", offset = 0 } = it;
  const { reference, hijri } = settings;
  if (reference === undefined) return open(unit as Grain, UNKNOWN[unit]!);
  if (unit === "weekend") return weekend(it, settings);
  const { year, month } = hijri.civilOf(reference.day);
  if (it.calendar === "hijri" && unit === "year") return inCalendar(hijri, year + offset)!;
  if (it.calendar === "hijri" && unit === "month")
    return inCalendar(hijri, ...monthAt(year * 12 + month - 1 + offset))!;
  const size = CLOCK[unit];
  if (size === undefined) return unitAround(unit, reference.day, offset, settings.weekStart);
  const start = (Math.floor(reference.start / size) + offset) * size;
  const timex = momentText(start).slice(0, unit === "hour" ? 13 : undefined);
  return { ...open(unit as Grain, timex), start, end: start + size };
}

/** Saturday and Sunday: bare, the one that began last (or comes next); with a relation, that of the week. */
function weekend({ offset = 0, bare }: Said, settings: Settings): Located {
  const today = settings.reference!.day;
  const saturday = weekStartOf(today, 1) + 5;
  const past = settings.prefer !== "future" && saturday > today && (bare || offset === 0);
  const first = saturday + 7 * ((bare ? 0 : offset) - (past ? 1 : 0));
  return located("weekend", `${weekFrom(first - 5).timex}-WE`, first, first + 2);
}

/** The nth day, weekday or week of a longer unit. */
export function resolveNth({ n = 1, unit = "day", weekday = 1, after }: Said, of: Located): Located | undefined {
  if (of.start === undefined || of.end === undefined) {
    return open(unit === "weekday" ? "day" : (unit as Grain), UNKNOWN[unit] ?? "XXXX-XX-XX");
  }
  const [from, to] = [of.start / DAY, of.end / DAY];
  const { year } = civilOf(from);
  // A century begins in 01, its first decade in 00.
  if (unit === "decade") return n > 10 ? undefined : unitOf(unit, (year - 1) / 10 + (n < 0 ? 9 : n - 1));
  if (of.grain === "century") return undefined;
  if (unit === "half" && of.grain === "month") return halfMonth(n, from, to, of.timex);
  if (unit === "quarter" || unit === "half") {
    const parts = unit === "half" ? 2 : 4;
    return unitOf(unit, year * parts + (n < 0 ? parts : n) - 1);
  }
  // Weeks belong to the month or year that their Thursday lies in.
  if (unit === "week") return weekFrom(n < 0 ? weekStartOf(to - 4, 1) : weekStartOf(from + 3, 1) + 7 * (n - 1));
  if (n < 0) return day(unit === "day" ? to - 1 : nthWeekday(to - 7, weekday, 1));
  const found = unit === "day" ? from + n - 1 : nthWeekday(after ? to : from, weekday, n);
  return after || found < to ? day(found) : undefined;
}

/** The first fifteen days of a month, or the rest. */
function halfMonth(n: number, from: number, to: number, timex: string): Located {
  const middle = from + 15;
  return n === 1 ? located("half", `${timex}-H1`, from, middle) : located("half", `${timex}-H2`, middle, to);
}

import { civilOf, daysOf, gregorian, weekdayOf } from "../calendar/gregorian.ts";
import type {
  Century,
  DayWord,
  Decade,
  Holiday,
  Nth,
  RelativeUnit,
  Rest,
  Season,
  Shift,
  Stretch,
  Unit,
  Weekday,
} from "../expression.ts";
import { DAY, type Settings } from "../options.ts";
import type { Grain } from "../types.ts";
import { HOLIDAYS, type HolidayRow } from "../vocabulary/holidays.ts";
import { durationText, normalAmounts } from "./duration.ts";
import { wholeYear } from "./fields.ts";
import { dayText, momentText, two } from "./iso.ts";
import {
  addMonths,
  centuryOf,
  day,
  decadeOf,
  halfOf,
  type Located,
  located,
  quarterOf,
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

const UNKNOWN: Readonly<Record<string, string>> = {
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
  return located("weekend", `${weekFrom(first).timex}-WE`, first, first + 2);
}

/** The nth day, weekday or week of a longer unit. */
export function resolveNth(it: Nth, of: Located): Located | undefined {
  if (of.start === undefined || of.end === undefined)
    return { grain: grainOf(it.unit), timex: UNKNOWN[it.unit] ?? "XXXX-XX-XX", calendar: "gregorian" };
  const [from, to] = [of.start / DAY, of.end / DAY];
  const { n, unit } = it;
  if (unit === "quarter") return quarterOf(civilOf(from).year, n < 0 ? 4 : n);
  if (unit === "half") return halfOf(civilOf(from).year, n < 0 ? 2 : n);
  if (unit === "day") return n < 0 ? day(to - 1) : from + n - 1 < to ? day(from + n - 1) : undefined;
  if (unit === "week") return nthWeek(n, from, to);
  return nthWeekday(it, from, to);
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

const SEASON_MONTHS = { spring: 3, summer: 6, autumn: 9, winter: 12, rains: 6, dry: 11 } as const;
const SEASON_CODES = { spring: "SP", summer: "SU", autumn: "FA", winter: "WI", rains: "RS", dry: "DS" } as const;
const SEASON_LENGTHS = { spring: 3, summer: 3, autumn: 3, winter: 3, rains: 4, dry: 7 } as const;

/** Meteorological seasons; winter begins in the December of its year, the rains last from June to September. */
export function resolveSeason(it: Season, settings: Settings): Located {
  const { reference } = settings;
  const code = SEASON_CODES[it.season];
  const at = (year: number): Located => {
    const from = daysOf(year, SEASON_MONTHS[it.season], 1);
    return located("season", `${two(year)}-${code}`, from, addMonths(from, SEASON_LENGTHS[it.season]));
  };
  if (it.year !== undefined) return at(it.year);
  if (reference === undefined) return { grain: "season", timex: `XXXX-${code}`, calendar: "gregorian" };
  const { year } = civilOf(reference.day);
  if (it.yearOffset !== undefined) return at(year + it.yearOffset);
  const { relation } = it;
  const here = [year - 1, year].map(at).find((one) => one.end! > reference.start && one.start! <= reference.start);
  if (relation === 0) return here ?? at(year);
  const ahead = relation === undefined ? settings.prefer === "future" : relation > 0;
  if (relation === undefined && here !== undefined) return here;
  const order = ahead ? [year - 1, year, year + 1, year + 2] : [year + 1, year, year - 1, year - 2];
  return order.map(at).find((one) => (ahead ? one.start! > reference.start : one.end! <= reference.start)) ?? at(year);
}

export function resolveDecade({ decade, century, centuryOffset }: Decade, { reference }: Settings): Located {
  if (century !== undefined) return decadeOf((century - 1) * 100 + decade);
  if (reference === undefined) return { grain: "decade", timex: `XX${decade / 10}`, calendar: "gregorian" };
  const base = Math.floor(civilOf(reference.day).year / 100) * 100;
  if (centuryOffset !== undefined) return decadeOf(base + centuryOffset * 100 + decade);
  return decadeOf(base + decade <= civilOf(reference.day).year && decade < 20 ? base + decade : base - 100 + decade);
}

export const resolveCentury = ({ century, before }: Century): Located => centuryOf(before ? 1 - century : century);

/** A feast by its rule, in the year said or the nearest to the reference. */
export function resolveHoliday(it: Holiday, settings: Settings): Located | undefined {
  const row = HOLIDAYS.find(({ id }) => id === it.id)!;
  const { reference } = settings;
  if (it.year !== undefined) return daysInYear(row, it.year, settings)[0];
  if (it.hijriYear !== undefined && row.hijri) return hijriFeast(row, it.hijriYear, settings);
  if (reference === undefined) return { grain: "day", timex: fixedTimex(row), calendar: "gregorian" };
  const { year } = civilOf(reference.day);
  if (it.yearOffset !== undefined) return daysInYear(row, year + it.yearOffset, settings)[0];
  const all = [year - 1, year, year + 1, year + 2].flatMap((y) => daysInYear(row, y, settings));
  const strict = it.relation !== undefined && it.relation !== 0;
  const ahead = it.relation === undefined ? settings.prefer === "future" : it.relation > 0;
  const behind = (one: Located): boolean =>
    strict ? one.start! / DAY < reference.day : one.start! / DAY <= reference.day;
  const before = (one: Located): boolean =>
    strict ? one.start! / DAY > reference.day : one.start! / DAY >= reference.day;
  return ahead ? all.find(before) : all.reverse().find(behind);
}

function fixedTimex({ gregorian: fixed }: HolidayRow): string {
  return fixed === undefined ? "XXXX-XX-XX" : `XXXX-${two(fixed[0])}-${two(fixed[1])}`;
}

function hijriFeast({ hijri }: HolidayRow, year: number, settings: Settings): Located {
  const [month, d] = hijri!;
  return { ...day(settings.hijri.daysOf(year, month, d)), hijri: { year, month, day: d } };
}

/** The days of a feast in a Gregorian year: a Hijri one may fall into it twice. */
function daysInYear(row: HolidayRow, year: number, settings: Settings): Located[] {
  if (row.gregorian) return [day(daysOf(year, row.gregorian[0], row.gregorian[1]))];
  if (row.easter !== undefined) return [day(easterOf(year) + row.easter)];
  if (row.nth) {
    const [month, weekday, n] = row.nth;
    const first = daysOf(year, month, 1);
    return [day(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1))];
  }
  const around = settings.hijri.civilOf(daysOf(year, 1, 1)).year;
  return [around, around + 1, around + 2]
    .map((y) => hijriFeast(row, y, settings))
    .filter((one) => civilOf(one.start! / DAY).year === year);
}

/** Easter Sunday of the Western churches (the anonymous Gregorian computus). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return daysOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

const GRAINS: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
];
const SECONDS: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600, day: DAY, week: 7 * DAY };

/** So far from the reference, at the grain of the smallest unit; hours give the minute, decades the year. */
export function resolveShift(it: Shift, settings: Settings): Located {
  const found = shiftedUnit(it, settings);
  return it.mod === undefined ? found : { ...found, mod: it.mod };
}

function shiftedUnit({ amounts, sign }: Shift, { reference, weekStart }: Settings): Located {
  const smallest = amounts.reduce((least, { unit, count = 1 }) => {
    const finer = Number.isInteger(count) ? unit : (GRAINS[Math.max(0, GRAINS.indexOf(unit) - 1)] ?? unit);
    return GRAINS.indexOf(finer) < GRAINS.indexOf(least) ? finer : least;
  }, "century" as Unit);
  if (reference === undefined)
    return { grain: shiftGrain(smallest), timex: UNKNOWN[shiftGrain(smallest)] ?? "XXXX", calendar: "gregorian" };
  const moved = shifted(reference.start, amounts, sign);
  const grain = shiftGrain(smallest);
  if (grain === "hour" || grain === "minute" || grain === "second") {
    return { grain, timex: momentText(moved), start: moved, end: moved + (SECONDS[grain] ?? 1), calendar: "gregorian" };
  }
  const { year, month } = civilOf(Math.floor(moved / DAY));
  if (grain === "year")
    return located("year", String(year).padStart(4, "0"), daysOf(year, 1, 1), daysOf(year + 1, 1, 1));
  if (grain === "month")
    return located(
      "month",
      dayText(Math.floor(moved / DAY)).slice(0, -3),
      daysOf(year, month, 1),
      addMonths(daysOf(year, month, 1), 1),
    );
  const date = Math.floor(moved / DAY);
  return grain === "week" ? weekFrom(weekStartOf(date, weekStart)) : day(date);
}

function shiftGrain(unit: Unit): "second" | "minute" | "hour" | "day" | "week" | "month" | "year" {
  if (unit === "hour") return "minute";
  if (unit === "quarter") return "month";
  return unit === "decade" || unit === "century" ? "year" : unit;
}

/** A moment moved by amounts: months by the calendar, the rest by seconds. */
function shifted(from: number, amounts: Shift["amounts"], sign: 1 | -1): number {
  let seconds = from;
  for (const [unit, count = 0] of normalAmounts(amounts)) {
    const size = SECONDS[unit];
    if (size !== undefined) seconds += sign * Math.round(count * size);
    else {
      const months = count * (unit === "year" ? 12 : 1);
      const days = Math.floor(seconds / DAY);
      const rest = Math.round((months % 1) * 30) * sign;
      seconds += (addMonths(days, sign * Math.trunc(months)) + rest - days) * DAY;
    }
  }
  return seconds;
}

/** «الأيام الثلاثة الماضية»: up to the reference; a reference that is a day belongs to it. */
export function resolveStretch({ count, unit, sign }: Stretch, { reference }: Settings): Located {
  const amounts = [{ count, unit }];
  if (reference === undefined) return { grain: "day", timex: durationText(amounts), calendar: "gregorian" };
  if (count === undefined) {
    const day = reference.day * DAY;
    const open = sign < 0 ? { end: Math.ceil(reference.end / DAY) * DAY } : { start: day };
    return { grain: "day", timex: durationText(amounts), ...open, calendar: "gregorian" };
  }
  const clock = unit === "hour" || unit === "minute" || unit === "second";
  if (clock) {
    const other = shifted(reference.start, amounts, sign);
    const [start, end] = sign < 0 ? [other, reference.start] : [reference.start, other];
    return { grain: unit, timex: durationText(amounts), start, end, calendar: "gregorian" };
  }
  const today = reference.day * DAY;
  const other = shifted(today, amounts, sign);
  const last = Math.ceil(reference.end / DAY) * DAY;
  const [start, end] = sign < 0 ? [other, last] : [today + DAY, other + DAY];
  return { grain: "day", timex: durationText(amounts), start, end, calendar: "gregorian" };
}

/** From the reference to the end of the unit. */
export function resolveRest(_: Rest, of: Located, { reference }: Settings): Located {
  if (reference === undefined || of.end === undefined)
    return { grain: "day", timex: "XXXX-XX-XX", calendar: "gregorian" };
  const start = of.grain === "day" ? reference.start : reference.day * DAY;
  return {
    grain: of.grain === "day" ? "minute" : "day",
    timex: `${dayText(reference.day)}/${dayText(of.end / DAY - 1)}`,
    start,
    end: of.end,
    calendar: "gregorian",
  };
}

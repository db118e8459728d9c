import { civilOf, daysOf, weekdayOf } from "../calendar/gregorian.ts";
import type { Holiday } from "../expression.ts";
import { DAY, type Settings } from "../options.ts";
import { HOLIDAYS, type HolidayRow } from "../vocabulary/holidays.ts";
import { two } from "./iso.ts";
import { day, type Located } from "./unit.ts";

/** A feast by its rule, in the year said or the nearest to the reference. */
export function resolveHoliday(it: Holiday, settings: Settings, nth = 1): Located | undefined {
  const found = firstDay(it, settings);
  return nth === 1 || found?.start === undefined ? found : day(found.start / DAY + nth - 1);
}

function firstDay(it: Holiday, settings: Settings): Located | undefined {
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

import { civilOf, daysOf } from "../calendar/gregorian.ts";
import { DAY, type Settings } from "../options.ts";
import type { Said } from "../said.ts";
import { HOLIDAYS, type HolidayRule, INDEPENDENCE } from "../vocabulary/holidays.ts";
import { two } from "./iso.ts";
import { day, type Located, nthWeekday } from "./unit.ts";

/** A feast by its rule, in the year said or the nearest to the reference. */
export function resolveHoliday(it: Said, settings: Settings): Located | undefined {
  const found = firstDay(it, settings);
  return it.nth === undefined || it.nth === 1 || found?.start === undefined
    ? found
    : day(found.start / DAY + it.nth - 1);
}

function ruleOf(said: string): HolidayRule {
  const country = said.replace("independence-", "");
  return [...HOLIDAYS, ...INDEPENDENCE].find(([id]) => id === said || id === country)![1];
}

function firstDay(it: Said, settings: Settings): Located | undefined {
  const { year: said, hijriYear, yearOffset, relation = 0 } = it;
  const rule = ruleOf(it.id!);
  const [calendar, month = 0, d = 0] = rule;
  const { reference } = settings;
  if (said !== undefined) return daysInYear(rule, said, settings)[0];
  if (hijriYear !== undefined && calendar === "hijri") return hijriFeast(rule, hijriYear, settings);
  if (reference === undefined) {
    const timex = calendar === "gregorian" ? `XXXX-${two(month)}-${two(d)}` : "XXXX-XX-XX";
    return { grain: "day", timex, calendar: "gregorian" };
  }
  const { year } = civilOf(reference.day);
  if (yearOffset !== undefined) return daysInYear(rule, year + yearOffset, settings)[0];
  const ahead = it.relation === undefined ? settings.prefer === "future" : relation > 0;
  const side = ahead ? 1 : -1;
  const all = [year - 1, year, year + 1, year + 2].flatMap((y) => daysInYear(rule, y, settings));
  const fits = ({ start = 0 }: Located): boolean => {
    const distance = (start / DAY - reference.day) * side;
    return distance > 0 || (distance === 0 && relation === 0);
  };
  return (ahead ? all : all.reverse()).find(fits);
}

function hijriFeast([, month = 1, d = 1]: HolidayRule, year: number, { hijri }: Settings): Located {
  return { ...day(hijri.daysOf(year, month, d)), hijri: { year, month, day: d } };
}

/** The days of a feast in a Gregorian year: a Hijri one may fall into it twice. */
function daysInYear(rule: HolidayRule, year: number, settings: Settings): Located[] {
  const [calendar, a = 0, b = 0, c = 0] = rule;
  if (calendar === "gregorian") return [day(daysOf(year, a, b))];
  if (calendar === "easter") return [day(easterOf(year) + a)];
  if (calendar === "nth") return [day(nthWeekday(daysOf(year, a, 1), b, c))];
  const around = settings.hijri.civilOf(daysOf(year, 1, 1)).year;
  return [around, around + 1, around + 2]
    .map((y) => hijriFeast(rule, y, settings))
    .filter(({ start = 0 }) => civilOf(start / DAY).year === year);
}

/** Easter Sunday of the Western churches, 1583 on (the anonymous Gregorian computus, in whole days). */
function easterOf(year: number): number {
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const shift = Math.floor((8 * century + 13) / 25);
  const moon = (19 * (year % 19) + century - leaps - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - ((year % 100) % 4)) % 7;
  const correction = Math.floor(((year % 19) + 11 * moon + 19 * weekday) / 433);
  return daysOf(year, 3, 22) + moon + weekday - 7 * correction;
}

import { civilOf, daysOf, weekdayOf } from "../calendar/gregorian.ts";
import type { Calendar } from "../calendar/types.ts";
import type { Fields } from "../expression.ts";
import { DAY, type Settings } from "../options.ts";
import { dayText, two, yearText } from "./iso.ts";
import { calendarOf, day, type Located, located, monthOf, yearOf } from "./unit.ts";

/** Day, month and year completed against the reference. */
export function resolveFields(fields: Fields, settings: Settings): Located | undefined {
  const calendar = calendarOf(fields.calendar, settings);
  const found = complete(withHijriYear(fields, calendar), calendar, settings);
  if (found === undefined) return undefined;
  return withConflicts(found, fields, settings);
}

/** «رمضان 2023»: the Hijri year whose month begins in that year. */
function withHijriYear(fields: Fields, calendar: Calendar): Fields {
  const { year, month = 1, day: d = 1 } = fields;
  if (fields.calendar === "gregorian" || year === undefined || year < 1600) return fields;
  let candidate = Math.round((year - 622) * 1.0307) - 1;
  while (civilOf(calendar.daysOf(candidate, month, d)).year < year) candidate++;
  return { ...fields, year: candidate };
}

function complete(fields: Fields, calendar: Calendar, settings: Settings): Located | undefined {
  const { year, month, day: d } = fields;
  if (d !== undefined && month === undefined) return dayOfMonth(fields, calendar, settings);
  const y = year ?? yearOfReference(fields, calendar, settings);
  if (month === undefined) return y === undefined ? unknown(fields) : wholeYear(calendar, y);
  if (y !== undefined) return d === undefined ? wholeMonth(calendar, y, month) : dayIn(calendar, y, month, d);
  if (settings.reference === undefined) return unknown(fields);
  return d === undefined ? nearestMonth(fields, calendar, settings) : nearestDay(fields, calendar, settings);
}

function yearOfReference({ yearOffset }: Fields, calendar: Calendar, { reference }: Settings): number | undefined {
  return yearOffset === undefined || reference === undefined
    ? undefined
    : calendar.civilOf(reference.day).year + yearOffset;
}

function dayIn(calendar: Calendar, year: number, month: number, d: number): Located | undefined {
  if (d > calendar.monthDays(year, month)) {
    return calendar.name === "hijri" && d === 30 ? hijriDay(calendar, year, month, 29, d) : undefined;
  }
  if (calendar.name === "hijri") return hijriDay(calendar, year, month, d, d);
  return day(calendar.daysOf(year, month, d));
}

function hijriDay(calendar: Calendar, year: number, month: number, d: number, said: number): Located {
  return { ...day(calendar.daysOf(year, month, d)), calendar: "hijri", hijri: { year, month, day: said } };
}

function wholeMonth(calendar: Calendar, year: number, month: number): Located {
  if (calendar.name === "gregorian") return monthOf(year, month);
  const from = calendar.daysOf(year, month, 1);
  const to = from + calendar.monthDays(year, month);
  return {
    ...located("month", `${dayText(from)}/${dayText(to - 1)}`, from, to),
    calendar: "hijri",
    hijri: { year, month },
  };
}

export function wholeYear(calendar: Calendar, year: number): Located {
  if (calendar.name === "gregorian") return yearOf(year);
  const [from, to] = [calendar.daysOf(year, 1, 1), calendar.daysOf(year + 1, 1, 1)];
  return { ...located("year", `${dayText(from)}/${dayText(to - 1)}`, from, to), calendar: "hijri", hijri: { year } };
}

/** What is not said is X. */
function unknown({ calendar, year, month, day: d }: Fields): Located {
  const parts = [
    year === undefined ? "XXXX" : yearText(year),
    month === undefined ? "XX" : two(month),
    d === undefined ? "" : two(d),
  ];
  const grain = d !== undefined ? "day" : month !== undefined ? "month" : "year";
  if (calendar === "hijri") {
    const hijri = {
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
      ...(d === undefined ? {} : { day: d }),
    };
    return { grain, timex: grain === "year" ? "XXXX" : grain === "month" ? "XXXX-XX" : "XXXX-XX-XX", calendar, hijri };
  }
  const timex = grain === "year" ? parts[0]! : grain === "month" ? `${parts[0]}-${parts[1]}` : parts.join("-");
  return { grain, timex, calendar };
}

/** «14 من الشهر الجاري», «يوم 27». */
function dayOfMonth(fields: Fields, calendar: Calendar, settings: Settings): Located | undefined {
  const { reference, prefer } = settings;
  const d = fields.day!;
  if (reference === undefined) return { grain: "day", timex: `XXXX-XX-${two(d)}`, calendar: "gregorian" };
  const { year, month } = calendar.civilOf(reference.day);
  const at = (offset: number): Located | undefined => {
    const count = year * 12 + month - 1 + offset;
    return dayIn(calendar, Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, d);
  };
  if (fields.monthOffset !== undefined) return at(fields.monthOffset);
  const ahead = prefer === "future" || fields.ahead === true;
  const fits = (found: Located): boolean => {
    if (fields.weekday !== undefined) return weekdayOf(found.start! / DAY) === fields.weekday;
    return ahead ? found.start! / DAY >= reference.day : found.start! / DAY <= reference.day;
  };
  const order = ahead ? [0, 1, 2, -1, -2] : [0, -1, -2, 1, 2];
  for (const offset of order) {
    const found = at(offset);
    if (found !== undefined && fits(found)) return found;
  }
  return at(0);
}

function nearestMonth(fields: Fields, calendar: Calendar, settings: Settings): Located | undefined {
  const reference = settings.reference!;
  const now = calendar.civilOf(reference.day);
  const month = fields.month!;
  const steps = directionOf(fields, settings);
  let year = now.year;
  if (steps.side < 0 && (steps.strict ? month >= now.month : month > now.month)) year--;
  if (steps.side > 0 && (steps.strict ? month <= now.month : month < now.month)) year++;
  return wholeMonth(calendar, year + steps.more, month);
}

/** Which way a bare or «الماضي» date lies, whether the reference itself is out, and how many years beyond. */
function directionOf(
  { relation, ahead }: Fields,
  { prefer }: Settings,
): { side: -1 | 0 | 1; strict: boolean; more: number } {
  if (relation === undefined) return { side: prefer === "future" || ahead ? 1 : -1, strict: false, more: 0 };
  if (relation === 0) return { side: 0, strict: false, more: 0 };
  return { side: relation < 0 ? -1 : 1, strict: true, more: relation < 0 ? relation + 1 : relation - 1 };
}

function nearestDay(fields: Fields, calendar: Calendar, settings: Settings): Located | undefined {
  const reference = settings.reference!;
  const { year } = calendar.civilOf(reference.day);
  const { side, strict, more } = directionOf(fields, settings);
  const at = (y: number): Located | undefined => dayIn(calendar, y, fields.month!, fields.day!);
  const fits = (found: Located | undefined): boolean => {
    if (found === undefined) return false;
    const distance = found.start! / DAY - reference.day;
    return side === 0 || distance * side > 0 || (!strict && distance === 0);
  };
  const step = side > 0 ? 1 : -1;
  const first = side < 0 ? year + 1 : year;
  const years = Array.from({ length: 10 }, (_, i) => first + step * i);
  const candidates = side === 0 ? [year] : years;
  const y = candidates.find((candidate) => fits(at(candidate)));
  const found = y === undefined ? undefined : at(y + more);
  return fields.relation === undefined ? byWeekday(found, fields, [year, year - 1, year + 1].map(at)) : found;
}

/** A written weekday settles which year is meant. */
function byWeekday(
  found: Located | undefined,
  { weekday }: Fields,
  others: readonly (Located | undefined)[],
): Located | undefined {
  const agrees = (one: Located | undefined): boolean => one !== undefined && weekdayOf(one.start! / DAY) === weekday;
  return weekday === undefined || agrees(found) ? found : (others.find(agrees) ?? found);
}

function withConflicts(found: Located, fields: Fields, settings: Settings): Located {
  if (found.start === undefined) return found;
  const days = found.start / DAY;
  const other = fields.also === undefined ? undefined : besides(fields.also, days, settings);
  const hijri = other === undefined ? {} : { hijri: other.hijri };
  if (other?.conflict) return { ...found, ...hijri, conflict: "calendar" };
  if (fields.weekday !== undefined && fields.day !== undefined && weekdayOf(days) !== fields.weekday) {
    const nth = fields.counted ? nthWeekday(found.start / DAY, fields.weekday, fields.day) : undefined;
    return nth ?? { ...found, ...hijri, conflict: "weekday" };
  }
  return { ...found, ...hijri };
}

/** «الثلاثاء الثالث من أيلول» where the third is no Tuesday: the third Tuesday of that month. */
function nthWeekday(days: number, weekday: number, n: number): Located {
  const { year, month } = civilOf(days);
  const first = daysOf(year, month, 1);
  return day(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
}

/** The Hijri date beside a Gregorian one, in the year that the latter lies in; a day of difference is no conflict. */
function besides(
  also: Fields,
  days: number,
  settings: Settings,
): { hijri: NonNullable<Located["hijri"]>; conflict: boolean } {
  const calendar = settings.hijri;
  const year = also.year ?? calendar.civilOf(days).year;
  const { month = 1, day: d = 1 } = also;
  const hijri = { year, month, ...(also.day === undefined ? {} : { day: d }) };
  return { hijri, conflict: also.day !== undefined && Math.abs(calendar.daysOf(year, month, d) - days) > 1 };
}

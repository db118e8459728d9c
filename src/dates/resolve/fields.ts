import { civilOf, weekdayOf } from "../calendar/gregorian.ts";
import type { Calendar } from "../calendar/types.ts";
import { DAY, type Settings } from "../options.ts";
import type { Said } from "../said.ts";
import { two, yearText } from "./iso.ts";
import { calendarOf, inCalendar, type Located, monthAt, open, weekdayOfMonth } from "./unit.ts";

/** Day, month and year completed against the reference. */
export function resolveFields(it: Said, settings: Settings): Located | undefined {
  const calendar = calendarOf(it.calendar, settings);
  const found = complete(withHijriYear(it, calendar), calendar, settings);
  return found?.start === undefined ? found : withConflicts(found, found.start / DAY, it, settings);
}

/** «رمضان 2023»: the Hijri year whose month begins in that year. */
function withHijriYear(it: Said, calendar: Calendar): Said {
  const { year, month = 1, day = 1 } = it;
  if (it.calendar !== "hijri" || year === undefined || year < 1600) return it;
  let candidate = Math.round((year - 622) * 1.0307) - 1;
  while (civilOf(calendar.daysOf(candidate, month, day)).year < year) candidate++;
  return { ...it, year: candidate };
}

function complete(it: Said, calendar: Calendar, settings: Settings): Located | undefined {
  const { month, day, yearOffset } = it;
  const { reference } = settings;
  if (day !== undefined && month === undefined) return dayOfMonth(it, calendar, settings);
  const now = reference && calendar.civilOf(reference.day);
  const year = it.year ?? (now && yearOffset !== undefined ? now.year + yearOffset : undefined);
  if (year !== undefined) return inCalendar(calendar, year, month, day);
  return now === undefined || month === undefined ? unknown(it) : nearest(it, now.year, calendar, settings);
}

/** What is not said is X. */
function unknown({ calendar = "gregorian", year, month, day }: Said): Located {
  const grain = day !== undefined ? "day" : month !== undefined ? "month" : "year";
  const size = grain === "day" ? 3 : grain === "month" ? 2 : 1;
  const isHijri = calendar === "hijri";
  const parts = [
    isHijri || year === undefined ? "XXXX" : yearText(year),
    ...[month, day].map((n) => (isHijri || n === undefined ? "XX" : two(n))),
  ];
  const hijri = isHijri
    ? Object.fromEntries(Object.entries({ year, month, day }).filter(([, n]) => n !== undefined))
    : undefined;
  return { grain, timex: parts.slice(0, size).join("-"), calendar, hijri };
}

/** «14 من الشهر الجاري», «يوم 27». */
function dayOfMonth(it: Said, calendar: Calendar, { reference, prefer }: Settings): Located | undefined {
  const { day = 1, monthOffset, weekday } = it;
  if (reference === undefined) return open("day", `XXXX-XX-${two(day)}`);
  const { year, month } = calendar.civilOf(reference.day);
  const at = (offset: number): Located | undefined =>
    inCalendar(calendar, ...monthAt(year * 12 + month - 1 + offset), day);
  if (monthOffset !== undefined) return at(monthOffset);
  const side = prefer === "future" || it.ahead ? 1 : -1;
  const fits = (found: Located | undefined): boolean => {
    const days = found === undefined ? Number.NaN : found.start! / DAY;
    return weekday === undefined ? (days - reference.day) * side >= 0 : weekdayOf(days) === weekday;
  };
  return [0, 1, 2, -1, -2].map((step) => at(step * side)).find(fits) ?? at(0);
}

/** A day or month without its year: before or after the reference, strictly so with «الماضي» and the like. */
function nearest(it: Said, year: number, calendar: Calendar, { reference, prefer }: Settings): Located | undefined {
  const { month, day, weekday, relation } = it;
  const today = reference!.day;
  const at = (y: number): Located | undefined => inCalendar(calendar, y, month, day);
  if (relation === 0) return at(year);
  const ahead = relation === undefined ? prefer === "future" || it.ahead === true : relation > 0;
  const fits = (y: number): boolean => {
    const size = calendar.monthDays(y, month!);
    if (day !== undefined && day > size && !(calendar.name === "hijri" && day === 30)) return false;
    const start = calendar.daysOf(y, month!, Math.min(day ?? 1, size));
    const end = start + (day === undefined ? size : 1);
    if (relation === undefined) return ahead ? end > today : start <= today;
    return ahead ? start > today : end <= today;
  };
  const years = Array.from({ length: 10 }, (_, i) => (ahead ? year + i : year + 1 - i));
  const y = years.find(fits);
  const beyond = relation === undefined ? 0 : relation - Math.sign(relation);
  const found = y === undefined ? undefined : at(y + beyond);
  // A written weekday settles which year is meant.
  const agrees = (one: Located | undefined): boolean => one !== undefined && weekdayOf(one.start! / DAY) === weekday;
  if (day === undefined || weekday === undefined || relation !== undefined || agrees(found)) return found;
  return [year, year - 1, year + 1].map(at).find(agrees) ?? found;
}

function withConflicts(found: Located, days: number, it: Said, settings: Settings): Located {
  const other = it.also && besides(it.also, days, settings);
  const { weekday, day } = it;
  const both = other === undefined ? found : { ...found, hijri: other.hijri };
  if (other?.conflict) return { ...both, conflict: "calendar" };
  if (weekday === undefined || day === undefined || weekdayOf(days) === weekday) return both;
  // «الثلاثاء الثالث من أيلول» where the third is no Tuesday: the third Tuesday of that month.
  return it.counted ? weekdayOfMonth(days, weekday, day) : { ...both, conflict: "weekday" };
}

/** The Hijri date beside a Gregorian one, in the year that the latter lies in; a day of difference is no conflict. */
function besides(
  { year, month = 1, day }: Said,
  days: number,
  { hijri }: Settings,
): Pick<Located, "hijri"> & { conflict: boolean } {
  const y = year ?? hijri.civilOf(days).year;
  const off = day === undefined ? 0 : Math.abs(hijri.daysOf(y, month, day) - days);
  return { hijri: { year: y, month, ...(day === undefined ? {} : { day }) }, conflict: off > 1 };
}

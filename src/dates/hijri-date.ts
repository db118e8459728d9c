import { daysOf, gregorian } from "./calendar/gregorian.ts";
import { tabular, ummAlQura } from "./calendar/hijri.ts";
import type { Calendar, CivilDate } from "./calendar/types.ts";
import { dayText } from "./resolve/iso.ts";

/** A day of the Hijri calendar; Muharram is month 1. */
export type HijriDate = CivilDate;

/** Which Hijri calendar: that of Umm al-Qura (the default), or the arithmetic one. */
export interface HijriOptions {
  readonly hijri?: "umm-al-qura" | "tabular" | undefined;
}

function calendarBy({ hijri }: HijriOptions): Calendar {
  if (hijri === undefined || hijri === "umm-al-qura") return ummAlQura;
  if (hijri === "tabular") return tabular;
  throw new RangeError(`unknown hijri "${String(hijri)}"; use one of "umm-al-qura", "tabular"`);
}

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * The Hijri date of a Gregorian day. The table of Umm al-Qura covers 1300 to 1600 AH (1882-11-12 to 2174-11-25);
 * outside of it both calendars are the arithmetic one. The day is the one that began at the sunset before.
 *
 * @example
 * toHijri("2023-08-02") // { year: 1445, month: 1, day: 15 }
 */
export function toHijri(date: string, options: HijriOptions = {}): HijriDate {
  const match = ISO_DATE.exec(String(date));
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (match === null || month < 1 || month > 12 || day < 1 || day > gregorian.monthDays(year, month)) {
    throw new RangeError(`"${String(date)}" is no day; write it as "2023-08-02"`);
  }
  return calendarBy(options).civilOf(daysOf(year, month, day));
}

/**
 * The Gregorian day, "2023-08-02", of a Hijri date.
 *
 * @example
 * fromHijri({ year: 1445, month: 1, day: 15 }) // "2023-08-02"
 */
export function fromHijri({ year, month, day }: HijriDate, options: HijriOptions = {}): string {
  const calendar = calendarBy(options);
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || month < 1 || month > 12 || day < 1 || day > calendar.monthDays(year, month)) {
    throw new RangeError(`${year}-${month}-${day} is no Hijri date; months are 1 to 12 and have 29 or 30 days`);
  }
  return dayText(calendar.daysOf(year, month, day));
}

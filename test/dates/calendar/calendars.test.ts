import { readFileSync } from "node:fs";
import {
  GregorianCalendar,
  IslamicCivilCalendar,
  IslamicUmalquraCalendar,
  type Calendar as Witness,
} from "@internationalized/date";
import { expect, it } from "vitest";
import { gregorian, weekdayOf } from "../../../src/dates/calendar/gregorian.ts";
import { tabular, ummAlQura } from "../../../src/dates/calendar/hijri.ts";
import type { Calendar } from "../../../src/dates/calendar/types.ts";
import { ummAlQuraSource } from "../../../src/generate/umm-al-qura.ts";

const DAY = 86_400_000;
const EPOCH_AS_JULIAN_DAY = 2_440_588;

/** Days on which a calendar of ours and ICU's of that name disagree, in `[from, to)`. */
function disagreements(ours: Calendar, name: string, from: number, to: number): string[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const found: string[] = [];
  for (let day = from; day < to && found.length < 5; day++) {
    const parts = new Map(format.formatToParts(day * DAY).map((part) => [part.type as string, part.value]));
    const icu = [parts.get("year") ?? parts.get("relatedYear"), parts.get("month"), parts.get("day")].map(Number);
    const { year, month, day: d } = ours.civilOf(day);
    if (icu.join("-") !== `${year}-${month}-${d}`)
      found.push(`${day}: ours ${year}-${month}-${d}, ICU ${icu.join("-")}`);
    if (ours.daysOf(year, month, d) !== day) found.push(`${day}: ${year}-${month}-${d} does not lead back`);
    if (d > ours.monthDays(year, month)) found.push(`${day}: ${year}-${month} has ${ours.monthDays(year, month)} days`);
  }
  return found;
}

const dayOf = (iso: string): number => Date.parse(iso) / DAY;

it("Umm al-Qura is that of ICU on every day it covers", () => {
  expect(disagreements(ummAlQura, "islamic-umalqura", dayOf("1882-11-12"), dayOf("2174-11-25"))).toEqual([]);
});

it("the tabular calendar is ICU's islamic-civil", () => {
  expect(disagreements(tabular, "islamic-civil", dayOf("0700-01-01"), dayOf("0720-01-01"))).toEqual([]);
  expect(disagreements(tabular, "islamic-civil", dayOf("1850-01-01"), dayOf("2250-01-01"))).toEqual([]);
});

/** The same against a calendar of `@internationalized/date`, which counts Julian days. */
function disagreementsWith(witness: Witness, ours: Calendar, from: number, to: number): string[] {
  const found: string[] = [];
  for (let day = from; day < to && found.length < 5; day++) {
    const theirs = witness.fromJulianDay(day + EPOCH_AS_JULIAN_DAY);
    const { year, month, day: d } = ours.civilOf(day);
    if (theirs.year !== year || theirs.month !== month || theirs.day !== d)
      found.push(`${day}: ours ${year}-${month}-${d}, theirs ${theirs.year}-${theirs.month}-${theirs.day}`);
    else if (witness.getDaysInMonth(theirs) !== ours.monthDays(year, month)) found.push(`${day}: length of the month`);
  }
  return found;
}

it("a second witness counts the days of all three calendars alike", () => {
  // Its own table of Umm al-Qura has no days of 1600, the last year of ours.
  const [from, to] = [dayOf("1882-11-12"), ummAlQura.daysOf(1600, 1, 1)];
  expect(disagreementsWith(new IslamicUmalquraCalendar(), ummAlQura, from, to)).toEqual([]);
  expect(disagreementsWith(new IslamicCivilCalendar(), tabular, dayOf("0700-01-01"), dayOf("0720-01-01"))).toEqual([]);
  expect(disagreementsWith(new IslamicCivilCalendar(), tabular, dayOf("1850-01-01"), dayOf("2250-01-01"))).toEqual([]);
  expect(disagreementsWith(new GregorianCalendar(), gregorian, from, to)).toEqual([]);
});

it("the Gregorian calendar is that of Date", () => {
  for (let day = dayOf("0001-01-01"); day < dayOf("2500-01-01"); day += 17) {
    const date = new Date(day * DAY);
    expect(gregorian.civilOf(day)).toEqual({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    });
    const { year, month, day: d } = gregorian.civilOf(day);
    expect(gregorian.daysOf(year, month, d)).toBe(day);
    expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
  }
  expect(gregorian.monthDays(2024, 2)).toBe(29);
  expect(gregorian.monthDays(1900, 2)).toBe(28);
  expect(gregorian.monthDays(2023, 12)).toBe(31);
});

it("regenerating the table of Umm al-Qura changes nothing", () => {
  expect(readFileSync("src/dates/calendar/umm-al-qura.data.ts", "utf8")).toBe(ummAlQuraSource());
});

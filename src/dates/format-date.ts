import { daysOf, weekdayOf } from "./calendar/gregorian.ts";
import { dayText } from "./resolve/iso.ts";
import type { Unit } from "./said.ts";
import type { Words } from "./term.ts";
import type { CalendarValue, DateValue, Grain, IntervalValue, TimeValue } from "./types.ts";
import { GREGORIAN_MONTHS, HIJRI_MONTHS } from "./vocabulary/months.ts";
import { PART_HOURS } from "./vocabulary/times.ts";
import {
  DECADE_NAMES,
  ORDINAL_NAMES,
  PART_NAMES,
  THIRD_NAMES,
  UNIT_FORMS,
  WEEKDAY_NAMES,
  WRITTEN,
} from "./vocabulary/written.ts";

/** How `formatDate` writes. */
export interface FormatDateOptions {
  /** Whose month names; "common" (Egypt and the Gulf, the usual ones in the Sahel) by default. */
  readonly months?: "common" | "levant" | "algeria-tunisia" | "morocco" | "mauritania" | undefined;
  /** Whether a day is written with its weekday; "none" by default. */
  readonly weekday?: "none" | "long" | undefined;
}

const CHOICES = {
  months: ["common", "levant", "algeria-tunisia", "morocco", "mauritania"],
  weekday: ["none", "long"],
} as const;

/** Sets without a name of their own for a month borrow it: Morocco says «ماي» like Algeria. */
const BORROWS: Readonly<Record<string, readonly string[]>> = {
  morocco: ["morocco", "may", "common"],
  mauritania: ["mauritania", "common"],
  "algeria-tunisia": ["algeria-tunisia", "common"],
};

/**
 * A value in Arabic: «15 آب 2023», «مطلع عام 2023», «من 3 سبتمبر 2023 إلى 12 سبتمبر 2023», «3 أيام». Read by
 * `parseDate` it gives the value again. Undefined where a value has nothing to write: no start, a recurrence,
 * an anchored expression, a week or weekend.
 *
 * @example
 * formatDate(parseDate("15 أغسطس 2023")!, { months: "morocco" }) // "15 غشت 2023"
 */
export function formatDate(value: DateValue, options: FormatDateOptions = {}): string | undefined {
  for (const [name, choice] of Object.entries(options)) {
    const allowed: readonly string[] | undefined = CHOICES[name as keyof typeof CHOICES];
    if (allowed === undefined) throw new RangeError(`unknown option "${name}"; use one of "months", "weekday"`);
    if (choice !== undefined && !allowed.includes(choice)) {
      throw new RangeError(
        `unknown ${name} "${String(choice)}"; use one of ${allowed.map((a) => `"${a}"`).join(", ")}`,
      );
    }
  }
  if (value.anchored || value.type === "recurrence") return undefined;
  if (value.type === "duration") return durationWords(value.duration);
  if (value.type === "interval") return intervalWords(value, options);
  return value.type === "date" ? dateWords(value, options) : timeWords(value, options);
}

const part = (list: string, i: number): string => list.split("|")[i]?.trim() ?? "";

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)/;

function dayOf(text: string | undefined): Day | undefined {
  const match = text === undefined ? null : ISO.exec(text);
  return match === null ? undefined : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function monthName(month: number, { months = "common" }: FormatDateOptions): string {
  for (const region of BORROWS[months] ?? [months]) {
    const from = region === "may" ? (month === 5 ? "algeria-tunisia" : "") : region;
    const row = GREGORIAN_MONTHS.find(
      ([says, ...others]) => monthOf(says) === month && (others.length > 1 ? others[0] : "common") === from,
    );
    if (row !== undefined) return part(row.at(-1) as string, 0);
  }
  return "";
}

const monthOf = (says: Words[number][0]): unknown => (typeof says === "object" ? says.month : says);

const yearWords = (year: number): string => `${WRITTEN.year} ${year}`;

function dayWords({ year, month, day }: Day, options: FormatDateOptions): string {
  const date = `${day} ${monthName(month, options)} ${year}`;
  if (options.weekday !== "long") return date;
  return `${part(WEEKDAY_NAMES, weekdayOf(daysOf(year, month, day)) - 1)} ${date}`;
}

function dateWords(value: CalendarValue, options: FormatDateOptions): string | undefined {
  const start = dayOf(value.start);
  if (start === undefined) return undefined;
  const words =
    value.calendar === "hijri"
      ? hijriWords(value)
      : value.grain === "half"
        ? halfWords(start, value.timex, options)
        : unitWords(start, value.grain, options);
  const third = value.mod === undefined ? undefined : THIRD_NAMES[value.mod];
  return third === undefined || words === undefined ? words : `${third} ${words}`;
}

function hijriWords({ hijri }: CalendarValue): string | undefined {
  if (hijri?.year === undefined) return undefined;
  const year = `${hijri.year} ${WRITTEN.hijri}`;
  if (hijri.month === undefined) return `${WRITTEN.year} ${year}`;
  const month = part((HIJRI_MONTHS.find(([says]) => monthOf(says) === hijri.month)?.at(-1) as string) ?? "", 0);
  return hijri.day === undefined ? `${month} ${year}` : `${hijri.day} ${month} ${year}`;
}

/** Half of a year or of a month, as the TIMEX3 value has it; none for that of a Hijri month. */
function halfWords(start: Day, timex: string, options: FormatDateOptions): string | undefined {
  if (/^-?\d{4,}-H\d$/.test(timex)) return unitWords(start, "half", options);
  if (!/^\d{4}-\d\d-H\d$/.test(timex)) return undefined;
  const n = start.day > 15 ? 1 : 0;
  return `${WRITTEN.half} ${part(ORDINAL_NAMES, n)} ${WRITTEN.of} ${unitWords(start, "month", options)}`;
}

function unitWords(start: Day, grain: Grain, options: FormatDateOptions): string | undefined {
  const { year, month } = start;
  switch (grain) {
    case "day":
      return dayWords(start, options);
    case "night":
      return `${WRITTEN.night} ${dayWords(start, options)}`;
    case "month":
      return `${monthName(month, options)} ${year}`;
    case "quarter":
      return `${WRITTEN.quarter} ${part(ORDINAL_NAMES, (month - 1) / 3)} ${WRITTEN.of} ${yearWords(year)}`;
    case "half":
      return `${WRITTEN.half} ${part(ORDINAL_NAMES, month > 6 ? 1 : 0)} ${WRITTEN.of} ${yearWords(year)}`;
    case "year":
      return yearWords(year);
    case "decade":
      return decadeWords(year);
    case "century":
      return `${WRITTEN.century} ${Math.ceil(year / 100)}`;
    default:
      return undefined;
  }
}

function decadeWords(year: number): string | undefined {
  const name = part(DECADE_NAMES, (year % 100) / 10 - 1);
  return name === "" ? undefined : `${name} ${WRITTEN.century} ${Math.floor(year / 100) + 1}`;
}

function timeWords(value: TimeValue, options: FormatDateOptions): string | undefined {
  const day = dayOf(value.start);
  if (day === undefined || value.start === undefined || value.end === undefined) return undefined;
  const date = dayWords(day, options);
  const clock = value.start.slice(11);
  if (value.grain === "part-of-day") {
    const name = partWord(clock, value.end.slice(11));
    return name === undefined ? undefined : `${name} ${date}`;
  }
  const zone = value.zone === "UTC" ? ` ${WRITTEN.greenwich}` : "";
  const hour = value.grain === "hour" ? clock.slice(0, 2) : value.grain === "second" ? clock.padEnd(8, ":00") : clock;
  return `${date} ${WRITTEN.hour} ${hour}${zone}`;
}

function partWord(from: string, to: string): string | undefined {
  for (const [name, hours] of Object.entries(PART_HOURS)) {
    if (Number(from.slice(0, 2)) === hours.from && Number(to.slice(0, 2)) === hours.to % 24) return PART_NAMES[name];
  }
  return undefined;
}

function intervalWords({ start, end, grain }: IntervalValue, options: FormatDateOptions): string | undefined {
  const [from, last] = [dayOf(start), end === undefined ? undefined : dayBefore(end)];
  if ([start, end].some((bound) => bound !== undefined && bound.length > 10)) return undefined;
  const words = (day: Day): string | undefined => unitWords(day, whole(start, end, grain) ? grain : "day", options);
  if (from !== undefined && last !== undefined) return `${WRITTEN.of} ${words(from)} ${WRITTEN.to} ${words(last)}`;
  if (from !== undefined) return `${WRITTEN.since} ${words(from)}`;
  return last === undefined ? undefined : `${WRITTEN.until} ${words(last)}`;
}

/** Whether both ends are those of whole months or years. */
function whole(start: string | undefined, end: string | undefined, grain: Grain): boolean {
  const bounds = [start, end].filter((bound) => bound !== undefined);
  if (grain === "month") return bounds.every((bound) => bound.endsWith("-01"));
  return grain === "year" && bounds.every((bound) => bound.endsWith("-01-01"));
}

function dayBefore(end: string): Day | undefined {
  const day = dayOf(end);
  return day && dayOf(dayText(daysOf(day.year, day.month, day.day) - 1));
}

const AMOUNTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS: readonly Unit[] = ["year", "month", "week", "day", "hour", "minute", "second"];

function durationWords(duration: string): string | undefined {
  const counts = AMOUNTS.exec(duration)?.slice(1);
  if (counts === undefined) return undefined;
  const words = UNITS.flatMap((unit, i) => (counts[i] === undefined ? [] : [amountWords(Number(counts[i]), unit)]));
  return words.length === 0 ? undefined : words.join(` ${WRITTEN.and}`);
}

/** The counted noun as grammar has it. */
function amountWords(count: number, unit: Unit): string {
  const forms = UNIT_FORMS[unit] ?? "";
  if (count === 1) return part(forms, 0);
  if (count === 2) return part(forms, 1);
  const rest = count % 100;
  return `${count} ${part(forms, rest >= 3 && rest <= 10 ? 2 : 3)}`;
}

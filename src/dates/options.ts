import { daysOf, gregorian } from "./calendar/gregorian.ts";
import { tabular, ummAlQura } from "./calendar/hijri.ts";
import type { Calendar } from "./calendar/types.ts";
import type { DateOptions } from "./types.ts";

/** The reference as seconds from 1970-01-01T00:00, local: a day, a minute or a second long. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly day: number;
}

/** Options checked and filled in. */
export interface Settings {
  readonly reference: Reference | undefined;
  readonly prefer: "past" | "future";
  /** Monday 1 to Sunday 7. */
  readonly weekStart: number;
  readonly monthFirst: boolean;
  readonly hijri: Calendar;
  readonly numericHijri: boolean;
}

export const DAY = 86_400;

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  prefer: ["past", "future"],
  weekStart: ["monday", "saturday", "sunday", "tuesday"],
  order: ["dmy", "mdy"],
  hijri: ["umm-al-qura", "tabular"],
  calendar: ["gregorian", "islamic-umalqura"],
};
const WEEK_STARTS: Readonly<Record<string, number>> = { monday: 1, tuesday: 2, saturday: 6, sunday: 7 };

/** Checks options; a wrong one throws, with the value and what is allowed. */
export function settingsOf(options: DateOptions): Settings {
  if (typeof options !== "object" || options === null) throw new TypeError(`options must be an object, not ${options}`);
  for (const [name, value] of Object.entries(options)) {
    if (name === "reference") continue;
    const choices = CHOICES[name];
    if (choices === undefined) {
      throw new RangeError(`unknown option "${name}"; use one of ${listed(["reference", ...Object.keys(CHOICES)])}`);
    }
    if (value !== undefined && !choices.includes(value)) {
      throw new RangeError(`unknown ${name} ${shown(value)}; use one of ${listed(choices)}`);
    }
  }
  return {
    reference: options.reference === undefined ? undefined : referenceOf(options.reference),
    prefer: options.prefer ?? "past",
    weekStart: WEEK_STARTS[options.weekStart ?? "monday"]!,
    monthFirst: options.order === "mdy",
    hijri: options.hijri === "tabular" ? tabular : ummAlQura,
    numericHijri: options.calendar === "islamic-umalqura",
  };
}

const listed = (choices: readonly string[]): string => choices.map((choice) => `"${choice}"`).join(", ");
const shown = (value: unknown): string => (typeof value === "string" ? `"${value}"` : String(value));

const REFERENCE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/;

/** Reads "2023-09-20", "2023-09-20T14:30" or "2023-09-20T14:30:05". */
export function referenceOf(text: string): Reference {
  if (typeof text !== "string") {
    throw new TypeError(`a reference is a string such as "2023-09-20" or "2023-09-20T14:30", not ${String(text)}`);
  }
  const [, year = "", month = "", day = "", hour, minute = "0", second] = REFERENCE.exec(text) ?? [];
  const [y, m, d, h] = [Number(year), Number(month), Number(day), Number(hour ?? 0)];
  const real = m >= 1 && m <= 12 && d >= 1 && d <= gregorian.monthDays(y, m);
  if (!real || h > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    throw new RangeError(
      `"${text}" is no reference; write a day or local time such as "2023-09-20", "2023-09-20T14:30"`,
    );
  }
  const date = daysOf(y, m, d);
  const start = date * DAY + h * 3600 + Number(minute) * 60 + Number(second ?? 0);
  const size = hour === undefined ? DAY : 0;
  return { start, end: start + size, day: date };
}

/** Temporal expressions in Arabic text, resolved against a reference; the Hijri calendar both ways. */
export type { CivilDate } from "../dates/calendar/types.ts";
export { type FormatDateOptions, formatDate } from "../dates/format-date.ts";
export { fromHijri, type HijriDate, type HijriOptions, toHijri } from "../dates/hijri-date.ts";
export { narrow } from "../dates/narrow.ts";
export { parseDate, parseDates } from "../dates/parse-dates.ts";
export type {
  CalendarValue,
  DateMention,
  DateOptions,
  DateValue,
  DurationValue,
  Grain,
  IntervalValue,
  Modifier,
  RecurrenceValue,
  TimeValue,
  ValueDetails,
} from "../dates/types.ts";

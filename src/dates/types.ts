import type { Span } from "../core/span.ts";

export type Grain =
  | "century"
  | "decade"
  | "year"
  | "half"
  | "season"
  | "quarter"
  | "month"
  | "week"
  | "weekend"
  | "day"
  | "night"
  | "part-of-day"
  | "hour"
  | "minute"
  | "second";

/** A TIMEX3 modifier: of a part of the unit, or of how exact it is. */
export type Modifier = "start" | "mid" | "end" | "approx" | "less" | "more";

/** What every value may say. */
export interface ValueDetails {
  /** The TIMEX3 value: "2023-08", "XXXX-WXX-1", "P3D"; what the text does not say is X. */
  readonly timex: string;
  readonly mod?: Modifier;
  readonly calendar?: "gregorian" | "hijri";
  /** The zone of a clock time as the text names it: "UTC", "local", "Africa/Cairo". */
  readonly zone?: string;
  /** The Hijri date that the text gives, alone or beside the Gregorian one. */
  readonly hijri?: { readonly year?: number; readonly month?: number; readonly day?: number };
  /** What disagreed in the text: "weekday", "calendar", "month". The date of the text wins. */
  readonly conflict?: "weekday" | "calendar" | "day-word";
  /** The expression hangs on another event («بعد شهر من مقتله»): it has no date of its own. */
  readonly anchored?: boolean;
}

/** A day, week, month or any longer unit of the calendar. */
export interface CalendarValue extends ValueDetails {
  readonly type: "date";
  /** ISO 8601, local, included. Absent where the text does not say it and no reference completes it. */
  readonly start?: string;
  /** ISO 8601, local, excluded. */
  readonly end?: string;
  readonly grain: Grain;
}

/** A clock time or a part of a day, on a day if the text names one. */
export interface TimeValue extends ValueDetails {
  readonly type: "time";
  readonly start?: string;
  readonly end?: string;
  readonly grain: Grain;
}

/** From a point to a point; an open end is absent. */
export interface IntervalValue extends ValueDetails {
  readonly type: "interval";
  readonly start?: string;
  readonly end?: string;
  readonly grain: Grain;
}

/** A length of time: "P3D", "PT2H30M" (ISO 8601). */
export interface DurationValue extends ValueDetails {
  readonly type: "duration";
  readonly duration: string;
}

/** Something that comes again: «كل يوم اثنين» is "XXXX-WXX-1". */
export interface RecurrenceValue extends ValueDetails {
  readonly type: "recurrence";
}

export type DateValue = CalendarValue | TimeValue | IntervalValue | DurationValue | RecurrenceValue;

/** A temporal expression in a text. */
export interface DateMention extends Span {
  readonly value: DateValue;
}

export interface DateOptions {
  /** The day or moment the text speaks from: "2023-09-20" or "2023-09-20T14:30". Never an implicit "now". */
  readonly reference?: string | undefined;
  /** Where a bare «الاثنين» or «أغسطس» lies: behind the reference, as in news (the default), or ahead of it. */
  readonly prefer?: "past" | "future" | undefined;
  /** First day of «هذا الأسبوع»; Monday by default. */
  readonly weekStart?: "monday" | "saturday" | "sunday" | "tuesday" | undefined;
  /** Order of numeric dates whose year comes last; "dmy" by default. */
  readonly order?: "dmy" | "mdy" | undefined;
  /** Which Hijri calendar; that of Umm al-Qura by default. */
  readonly hijri?: "umm-al-qura" | "tabular" | undefined;
  /** Calendar of numeric dates that do not name theirs; "gregorian" by default. */
  readonly calendar?: "gregorian" | "islamic-umalqura" | undefined;
}

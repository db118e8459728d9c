import type { Grain, Modifier } from "./types.ts";

/** Last, this, next: -1, 0, 1; «قبل الماضي» and «بعد المقبل» -2 and 2. */
export type Relation = number;

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** Day, month and year as far as the text says them; offsets count from the reference. */
export interface Fields {
  readonly kind: "fields";
  readonly calendar: "gregorian" | "hijri";
  readonly year?: number;
  readonly yearOffset?: Relation;
  readonly month?: number;
  readonly monthOffset?: Relation;
  readonly day?: number;
  readonly weekday?: number;
  /** «الماضي» behind a month or a day and a month. */
  readonly relation?: Relation;
  /** The same day in the other calendar. */
  readonly also?: Fields;
  /** The day is an ordinal up to the fifth behind a weekday: may count the weekdays of the month. */
  readonly counted?: boolean;
  /** A written cue («بحلول») makes a bare day or month lie ahead. */
  readonly ahead?: boolean;
}

/** Today, yesterday, «اليوم الجمعة». */
export interface DayWord {
  readonly kind: "day-word";
  readonly offset: number;
  readonly weekday?: number;
}

/** A weekday, near the reference or in a week. */
export interface Weekday {
  readonly kind: "weekday";
  readonly weekday: number;
  readonly relation?: Relation;
  readonly weekOffset?: Relation;
  readonly ahead?: boolean;
  /** «الخميس 21»: the day of the month. */
  readonly day?: number;
  /** Written as an ordinal up to the fifth: may count the weekdays of the month. */
  readonly counted?: boolean;
}

/** This, last, next unit: «الشهر الماضي». */
export interface RelativeUnit {
  readonly kind: "unit";
  readonly unit: Unit | "weekend";
  readonly offset: Relation;
  readonly calendar?: "hijri";
  /** Nothing but the unit was said. */
  readonly bare?: boolean;
}

/** «ثالث ثلاثاء من أكتوبر»; `n` -1 is the last one. */
export interface Nth {
  readonly kind: "nth";
  readonly n: number;
  readonly unit: "day" | "week" | "weekday" | "quarter" | "half" | "month" | "decade";
  readonly weekday?: number;
  readonly of: Expression;
  /** «ثالث ثلاثاء بعد …»: counted from behind it. */
  readonly after?: boolean;
}

export interface Season {
  readonly kind: "season";
  readonly season: "spring" | "summer" | "autumn" | "winter" | "rains" | "dry";
  readonly year?: number;
  readonly yearOffset?: Relation;
  readonly relation?: Relation;
}

/** «تسعينيات القرن الماضي»: `century` counts from 1, `centuryOffset` from that of the reference. */
export interface Decade {
  readonly kind: "decade";
  readonly decade: number;
  readonly century?: number;
  readonly centuryOffset?: Relation;
}

export interface Century {
  readonly kind: "century";
  readonly century: number;
  readonly before?: boolean;
  readonly calendar?: string;
}

export interface Holiday {
  readonly kind: "holiday";
  readonly id: string;
  /** «ثالث أيام العيد»: which of its days, 1 by default. */
  readonly nth?: number;
  readonly year?: number;
  readonly hijriYear?: number;
  readonly yearOffset?: Relation;
  readonly relation?: Relation;
}

/** Amounts of units; halves are allowed, `undefined` is an unsaid number («أشهر»). */
export type Amounts = readonly { readonly count: number | undefined; readonly unit: Unit }[];

/** «قبل ثلاثة أيام», «بعد شهرين»: so far from the reference, or from `from`. */
export interface Shift {
  readonly kind: "shift";
  readonly amounts: Amounts;
  readonly sign: 1 | -1;
  readonly from?: Expression;
  readonly vague?: boolean;
  readonly mod?: Modifier;
}

/**
 * «الأيام الثلاثة الماضية»: that long, up to the reference (-1) or from it (1); «الأيام الثلاثة الأولى من رمضان»: from
 * the start (1) or up to the end (-1) of another unit.
 */
export interface Stretch {
  readonly kind: "stretch";
  /** Unsaid in «الأيام الماضية». */
  readonly count: number | undefined;
  readonly unit: Unit;
  readonly sign: 1 | -1;
  readonly of?: Expression;
}

/** «بقية الشهر»: from the reference to the end of the unit. */
export interface Rest {
  readonly kind: "rest";
  readonly of: Expression;
}

/** From and to; the end belongs to it unless `excluding`. */
export interface Range {
  readonly kind: "range";
  readonly from?: Expression;
  readonly to?: Expression;
  /** «قبل 2012»: the end is where it starts. */
  readonly before?: boolean;
  /** «بعد 2012»: the start is where it ends. */
  readonly after?: boolean;
}

/** The night from a day to the next. */
export interface Night {
  readonly kind: "night";
  readonly of: Expression;
  /** «عشية»: the night that leads to it. */
  readonly before?: boolean;
}

export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** The hour is certain: 24-hour writing or a part of day says it. */
  readonly sure?: boolean;
}

/** A clock time or part of a day, on a day or on none. */
export interface Timed {
  readonly kind: "time";
  readonly clock?: Clock;
  readonly part?: string;
  readonly on?: Expression;
  readonly zone?: string;
  readonly early?: boolean;
  readonly late?: boolean;
  /** «الساعة» stands in front of it. */
  readonly said?: boolean;
}

/** Clock times from and to, on a day or on none. */
export interface TimeRange {
  readonly kind: "time-range";
  readonly from?: Timed;
  readonly to?: Timed;
  readonly on?: Expression;
  readonly zone?: string;
}

/** «الآن»: the moment of the reference. */
export interface Now {
  readonly kind: "now";
}

export interface Duration {
  readonly kind: "duration";
  readonly amounts: Amounts;
  readonly mod?: Modifier;
}

export interface Recurrence {
  readonly kind: "recurrence";
  readonly timex: string;
}

/** «منذ ذلك الحين»: hangs on another event. */
export interface Anchored {
  readonly kind: "anchored";
  readonly grain: Grain;
  readonly amounts?: Amounts;
}

/** Any of them with a modifier. */
export interface Modified {
  readonly kind: "modified";
  readonly mod: Modifier;
  readonly of: Expression;
}

/** What a text says, before a reference completes it. */
export type Expression =
  | Fields
  | DayWord
  | Weekday
  | RelativeUnit
  | Nth
  | Season
  | Decade
  | Century
  | Holiday
  | Shift
  | Stretch
  | Rest
  | Range
  | Night
  | Timed
  | TimeRange
  | Duration
  | Now
  | Recurrence
  | Anchored
  | Modified;

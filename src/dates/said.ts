import type { Grain, Modifier } from "./types.ts";

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** An amount of a unit; a half is allowed, `undefined` is an unsaid number («أشهر»). */
export interface Amount {
  readonly count: number | undefined;
  readonly unit: Unit;
}

export interface Clock {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
}

/** What kinds of expressions there are; `Said` tells what each of them says. */
export type ExpressionKind =
  /** Day, month and year as far as the text says them: «15 أغسطس», «العام الماضي». */
  | "fields"
  /** «أمس», «اليوم الجمعة»: `offset` days from the reference. */
  | "day-word"
  | "weekday"
  /** «الشهر الماضي», «هذا الأسبوع»: `offset` units from that of the reference. */
  | "unit"
  /** «ثالث ثلاثاء من أكتوبر»: the `n`th `unit` of `of`; -1 is the last one. */
  | "nth"
  | "season"
  | "decade"
  | "century"
  | "holiday"
  /** «قبل ثلاثة أيام»: `amounts` from the reference, or from `from`. */
  | "shift"
  /** «الأيام الثلاثة الماضية»: up to the reference or from it; with `of` the first or last of a longer unit. */
  | "stretch"
  /** «بقية الشهر». */
  | "rest"
  /** `from` and `to`, both included. */
  | "range"
  /** The night from `of` to the next day; `before`: the one that leads to it. */
  | "night"
  /** A clock time or part of a day, `on` a day or on none. */
  | "time"
  /** Clock times `from` and `to`, `on` a day or on none. */
  | "time-range"
  | "now"
  | "duration"
  | "recurrence"
  /** «منذ ذلك الحين»: hangs on another event. */
  | "anchored"
  /** Any of them with a modifier. */
  | "modified";

/**
 * What a text says: a word, a part of an expression, or a whole one, which has a kind. Patterns add these up. Last,
 * this and next are -1, 0 and 1, «قبل الماضي» and «بعد المقبل» -2 and 2.
 */
export interface Said {
  readonly kind?: ExpressionKind | undefined;
  /** What a number or a word says that is nothing else yet. */
  readonly value?: number | undefined;
  readonly calendar?: "gregorian" | "hijri" | undefined;
  readonly year?: number | undefined;
  readonly yearOffset?: number | undefined;
  readonly month?: number | undefined;
  readonly monthOffset?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly weekOffset?: number | undefined;
  /** «الماضي» behind a name or a date. */
  readonly relation?: number | undefined;
  /** The same day in the other calendar. */
  readonly also?: Said | undefined;
  /** The day is an ordinal up to the fifth behind a weekday: may count the weekdays of the month. */
  readonly counted?: boolean | undefined;
  /** A numeric date whose day and month could change places. */
  readonly swaps?: boolean | undefined;
  /** Something in front makes a bare day or month lie ahead. */
  readonly ahead?: boolean | undefined;
  readonly offset?: number | undefined;
  readonly unit?: Unit | "weekend" | "weekday" | "half" | undefined;
  /** Nothing but the unit was said. */
  readonly bare?: boolean | undefined;
  readonly n?: number | undefined;
  readonly of?: Said | undefined;
  /** «ثالث ثلاثاء بعد …»: counted from behind it. */
  readonly after?: boolean | undefined;
  readonly season?: "spring" | "summer" | "autumn" | "winter" | "rains" | "dry" | undefined;
  readonly decade?: number | undefined;
  /** Counted from 1. */
  readonly century?: number | undefined;
  readonly centuryOffset?: number | undefined;
  readonly before?: boolean | undefined;
  readonly id?: string | undefined;
  /** «ثالث أيام العيد»: which of its days. */
  readonly nth?: number | undefined;
  readonly hijriYear?: number | undefined;
  readonly amounts?: readonly Amount[] | undefined;
  readonly count?: number | undefined;
  readonly sign?: number | undefined;
  readonly mod?: Modifier | undefined;
  readonly from?: Said | undefined;
  readonly to?: Said | undefined;
  readonly clock?: Clock | undefined;
  readonly part?: string | undefined;
  readonly on?: Said | undefined;
  readonly zone?: string | undefined;
  readonly early?: boolean | undefined;
  readonly late?: boolean | undefined;
  /** «الساعة» stands in front of a clock time. */
  readonly said?: boolean | undefined;
  readonly grain?: Grain | undefined;
  readonly timex?: string | undefined;
  /** Of a word: it is also another one. */
  readonly weak?: boolean | undefined;
  readonly plural?: boolean | undefined;
  readonly construct?: boolean | undefined;
  /** Of a part of the day: a time by itself; only behind a clock time. */
  readonly adverb?: boolean | undefined;
  readonly mark?: boolean | undefined;
}

/** Said by a word that only marks something. */
export const NOTHING: Said = {};

import type { NumberTerm } from "../numbers/types.ts";
import type { Unit } from "./expression.ts";
import type { Modifier } from "./types.ts";

/** Words that say how two expressions hang together, or that one begins here. */
export type CueWord =
  | "ago"
  | "after"
  | "since"
  | "until"
  | "to"
  | "from"
  | "between"
  | "in"
  | "by"
  | "within"
  | "for"
  | "every"
  | "of"
  | "last"
  | "this"
  | "that"
  | "same"
  | "equals"
  | "rest"
  | "whole"
  | "approx"
  | "more"
  | "less"
  | "few"
  | "hijri"
  | "gregorian"
  | "bc"
  | "quarter"
  | "half"
  | "weekend"
  | "week-opening"
  | "zone"
  | "times"
  | "except"
  | "early"
  | "late"
  | "moment"
  | "first-day"
  | "eve"
  | "now"
  | "at"
  | "early-behind"
  | "next-day"
  | "end-of";

/** What a word in front of a number or month says about it. */
export type HeadWord = "name" | "number" | "event" | "counted" | "ahead" | "moved" | "behind";

/** What a word means to the grammar of dates. */
export type DateTerm =
  | NumberTerm
  | {
      readonly kind: "month";
      readonly month: number;
      readonly calendar: "gregorian" | "hijri";
      readonly weak?: boolean;
      /** What is stuck to its end: the word for year, or «الماضي» and the like as an offset. */
      readonly tail?: "year" | number;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly weak?: boolean }
  | { readonly kind: "day-word"; readonly offset: number; readonly night?: boolean }
  | {
      readonly kind: "unit";
      readonly unit: Unit;
      readonly times?: number;
      readonly plural?: boolean;
      readonly dual?: boolean;
      readonly construct?: boolean;
      readonly weak?: boolean;
    }
  | { readonly kind: "relation"; readonly offset: number }
  | { readonly kind: "third"; readonly mod: Modifier }
  | {
      readonly kind: "part";
      readonly part: string;
      readonly adverb?: boolean;
      readonly mark?: boolean;
      readonly weak?: boolean;
    }
  | { readonly kind: "zone"; readonly zone: string }
  | { readonly kind: "season"; readonly season: "spring" | "summer" | "autumn" | "winter" | "rains" | "dry" }
  | { readonly kind: "decade"; readonly decade: number }
  | { readonly kind: "frequency"; readonly timex: string }
  | { readonly kind: "holiday"; readonly id: string }
  | { readonly kind: "cue"; readonly is: CueWord }
  | { readonly kind: "head"; readonly is: HeadWord };

/** A row of a vocabulary table: a term without its kind, and its words. */
export type Row<K extends DateTerm["kind"]> = Omit<Extract<DateTerm, { kind: K }>, "kind"> & {
  readonly region?: string;
  readonly ar: string;
};

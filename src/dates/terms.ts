import { TokenTrie } from "../core/trie.ts";
import { addNumberWords } from "../numbers/terms.ts";
import type { NumberTerm } from "../numbers/types.ts";
import { addWords } from "../text/vocabulary.ts";
import type { Unit } from "./expression.ts";
import type { Modifier } from "./types.ts";
import { HOLIDAYS } from "./vocabulary/holidays.ts";
import { GLUED_TAILS, GREGORIAN_MONTHS, HIJRI_MONTHS } from "./vocabulary/months.ts";
import { CUES, HEADS } from "./vocabulary/relations.ts";
import { PARTS_OF_DAY, ZONES } from "./vocabulary/times.ts";
import { DAY_WORDS, DECADES, FREQUENCIES, RELATIONS, SEASONS, THIRDS, UNITS, WEEKDAYS } from "./vocabulary/words.ts";

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

/** «قبل الماضي», «بعد المقبل», with «اللي» in speech. */
function beyond(ar: string, offset: number): string {
  const particle = offset < 0 ? "قبل" : "بعد";
  return ar
    .split("|")
    .flatMap((word) => [`${particle} ال${word.trim()}`, `اللي ${particle} ال${word.trim()}`])
    .join("|");
}

/** A row of a vocabulary table: a term without its kind, and its words. */
export type Row<K extends DateTerm["kind"]> = Omit<Extract<DateTerm, { kind: K }>, "kind"> & {
  readonly region?: string;
  readonly ar: string;
};

let vocabulary: TokenTrie<DateTerm> | undefined;

/** «أكتوبرعام», «نوفمبرالماضي»: a month with the next word stuck to it. */
function addGlued(trie: TokenTrie<DateTerm>, ar: string, month: number): void {
  const names = ar.split("|").map((name) => name.trim());
  for (const { tail, ar: ending } of GLUED_TAILS) {
    const words = names.flatMap((name) => ending.split("|").map((end) => name + end.trim()));
    addWords(trie, words.join("|"), { kind: "month", month, calendar: "gregorian", tail });
  }
}

/** Every date and number word, built at the first call. */
export function dateWords(): TokenTrie<DateTerm> {
  if (vocabulary !== undefined) return vocabulary;
  const trie = new TokenTrie<DateTerm>();
  addNumberWords(trie as unknown as TokenTrie<NumberTerm>);
  const add = <K extends DateTerm["kind"]>(kind: K, rows: readonly Row<K>[]): void => {
    for (const { ar, region: _, ...term } of rows) addWords(trie, ar, { kind, ...term } as unknown as DateTerm);
  };
  for (const [calendar, rows] of [
    ["gregorian", GREGORIAN_MONTHS],
    ["hijri", HIJRI_MONTHS],
  ] as const) {
    for (const { ar, month, weak } of rows) {
      addWords(trie, ar, { kind: "month", month, calendar, ...(weak ? { weak } : {}) });
      if (calendar === "gregorian") addGlued(trie, ar, month);
    }
  }
  add("weekday", WEEKDAYS);
  add("day-word", DAY_WORDS);
  add("unit", UNITS);
  add("relation", RELATIONS);
  for (const { offset, ar } of RELATIONS)
    if (offset !== 0) addWords(trie, beyond(ar, offset), { kind: "relation", offset: 2 * offset });
  add("third", THIRDS);
  add("part", PARTS_OF_DAY);
  add("zone", ZONES);
  add("season", SEASONS);
  add("decade", DECADES);
  add("frequency", FREQUENCIES);
  add("cue", CUES);
  add("head", HEADS);
  for (const { id, ar } of HOLIDAYS) addWords(trie, ar, { kind: "holiday", id });
  vocabulary = trie;
  return trie;
}

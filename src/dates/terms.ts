import { TokenTrie } from "../core/trie.ts";
import { addNumberWords } from "../numbers/terms.ts";
import type { NumberTerm } from "../numbers/types.ts";
import { addWords } from "../text/vocabulary.ts";
import type { DateTerm, Row } from "./term.ts";
import { HOLIDAYS } from "./vocabulary/holidays.ts";
import { GLUED_TAILS, GREGORIAN_MONTHS, HIJRI_MONTHS } from "./vocabulary/months.ts";
import { CUES, HEADS } from "./vocabulary/relations.ts";
import { PARTS_OF_DAY, ZONES } from "./vocabulary/times.ts";
import {
  AFTER_NEXT,
  BEFORE_LAST,
  DAY_WORDS,
  DECADES,
  FREQUENCIES,
  RELATIONS,
  SEASONS,
  THIRDS,
  UNITS,
  WEEKDAYS,
} from "./vocabulary/words.ts";

let vocabulary: TokenTrie<DateTerm> | undefined;

/** «أكتوبرعام», «نوفمبرالماضي»: a month with the next word stuck to it. */
function addGlued(trie: TokenTrie<DateTerm>, ar: string, month: number): void {
  const names = ar.split("|").map((name) => name.trim());
  for (const { tail, ar: ending } of GLUED_TAILS) {
    const words = names.flatMap((name) => ending.split("|").map((end) => name + end.trim()));
    addWords(trie, words.join("|"), { kind: "month", month, calendar: "gregorian", tail });
  }
}

/** «قبل الماضي», «بعد المقبل», with «اللي» in speech. */
function beyond(words: string, offset: number): string {
  const openings = (offset < 0 ? BEFORE_LAST : AFTER_NEXT).split("|");
  return openings.flatMap((opening) => words.split("|").map((word) => opening.trim() + word.trim())).join("|");
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

import { AND } from "../../text/terms.ts";
import type { Said } from "../said.ts";
import { dayMonthYear, dayNumber, dayOfRelativeMonth } from "./calendar-day.ts";
import { anyWeekday } from "./day.ts";
import { AND_LED, as, ask, BARE, type DateTerms, type Found, first, longest, type Pattern } from "./pattern.ts";
import { borrowed, pairs, related } from "./range.ts";
import { calledPoint, point } from "./span.ts";
import { dual } from "./words.ts";
import { yearOnly } from "./year.ts";

/** A list of two: each its own mention, or one range where they follow each other. */
export interface Pair {
  readonly first: Found;
  readonly second: Found;
  /** Token where the second one begins. */
  readonly at: number;
  readonly joined: boolean;
}

const datedDay: Pattern = /* @__PURE__ */ longest(dayMonthYear, dayOfRelativeMonth);
const headedPoint: Pattern = /* @__PURE__ */ longest(calledPoint, yearOnly);
const headedFirst: Pattern = /* @__PURE__ */ first(headedPoint, as("weekday", anyWeekday));

/** How many tokens the first of two can have. */
const REACH = 10;

/** Whether a word with «و» stands near token `at`. */
function hasSecond(t: DateTerms, at: number): boolean {
  for (let i = at + 1; i <= at + REACH; i++) {
    if (t.starts(i) === -1) return true;
    for (const { clitics } of t.at(i)) if ((clitics & AND) !== 0) return true;
  }
  return false;
}

/** «يومي 11 و12 أغسطس», «شهري مايو ويونيو», «عامي 2012 و2013», «الاثنين والثلاثاء الماضيين», «15 مايو و20 يونيو 2015». */
export function pair(t: DateTerms, at: number, lead: number, loose: boolean): Pair | undefined {
  if (!hasSecond(t, at)) return undefined;
  const head = ask(dual, t, at, lead);
  const start = head?.end ?? at;
  const by = head === undefined ? lead : BARE;
  return dayPair(t, start, by) ?? samePair(t, start, by, head !== undefined || loose);
}

function dayPair(t: DateTerms, at: number, lead: number): Pair | undefined {
  const one = ask(dayNumber, t, at, lead);
  const second = one && ask(datedDay, t, one.end, AND_LED);
  if (one === undefined || second?.it.day === undefined) return undefined;
  const day = one.it.value!;
  return { first: { end: one.end, it: { ...second.it, day } }, second, at: one.end, joined: second.it.day === day + 1 };
}

function samePair(t: DateTerms, at: number, lead: number, headed: boolean): Pair | undefined {
  const one = ask(headed ? headedFirst : point, t, at, lead);
  if (one === undefined || (one.it.kind !== "fields" && one.it.kind !== "weekday")) return undefined;
  const other = ask(headed ? headedPoint : point, t, one.end, AND_LED);
  if (other === undefined || other.it.kind !== one.it.kind || !pairs(one.it, other.it)) return undefined;
  const second = related(t, other);
  const it = borrowed(one.it, second.it);
  const whole = headed || second.end > other.end || (it.kind === "fields" && it.day === undefined);
  return { first: { end: one.end, it }, second, at: one.end, joined: whole && follows(it, second.it) };
}

/** Whether one comes right behind the other. */
function follows(a: Said, b: Said): boolean {
  if (a.kind === "weekday") return b.weekday === (a.weekday! % 7) + 1;
  if (a.day !== undefined) return a.month === b.month && b.day === a.day + 1;
  if (a.month !== undefined) return b.month === (a.month % 12) + 1;
  return a.year !== undefined && b.year === a.year + 1;
}

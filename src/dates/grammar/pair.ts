import type { Expression, Fields } from "../expression.ts";
import { dayMonthYear, dayNumber, dayOfRelativeMonth } from "./calendar-day.ts";
import { weekdayName } from "./day.ts";
import { yearOnly } from "./period.ts";
import { borrowed, pairs, withRelation } from "./range.ts";
import { AND_LED, BARE, type DateTerms, type Found, longest, relation, unit } from "./reader.ts";
import { point } from "./span.ts";

/** A list of two: each its own mention, or one range where they follow each other. */
export interface Pair {
  readonly first: Found;
  readonly second: Found;
  /** Token where the second one begins. */
  readonly at: number;
  readonly joined: boolean;
}

/** «يومي 11 و12 أغسطس», «شهري مايو ويونيو», «عامي 2012 و2013», «الاثنين والثلاثاء الماضيين», «15 مايو و20 يونيو 2015». */
export function pair(t: DateTerms, at: number, lead: number, loose: boolean): Pair | undefined {
  const dual = unit(t, at, lead, false);
  const headed = dual?.value.dual === true;
  const start = headed ? dual.end : at;
  const by = headed ? BARE : lead;
  return dayPair(t, start, by) ?? samePair(t, start, by, headed || loose);
}

function dayPair(t: DateTerms, at: number, lead: number): Pair | undefined {
  const first = dayNumber(t, at, lead);
  const second =
    first && longest<Found<Fields>>(dayMonthYear(t, first.end, AND_LED), dayOfRelativeMonth(t, first.end, AND_LED));
  if (first === undefined || second?.it.day === undefined) return undefined;
  const it: Fields = { ...second.it, day: first.value };
  const joined = second.it.day === first.value + 1;
  return { first: { end: first.end, it }, second, at: first.end, joined };
}

function samePair(t: DateTerms, at: number, lead: number, headed: boolean): Pair | undefined {
  const first =
    longest<Found>(point(t, at, lead, headed), headed ? yearOnly(t, at, lead) : undefined) ??
    bareWeekday(t, at, lead, headed);
  if (first === undefined || (first.it.kind !== "fields" && first.it.kind !== "weekday")) return undefined;
  const second = longest<Found>(
    point(t, first.end, AND_LED, headed),
    headed ? yearOnly(t, first.end, AND_LED) : undefined,
  );
  if (second === undefined || second.it.kind !== first.it.kind || !pairs(first.it, second.it)) return undefined;
  const last = relation(t, second.end);
  const b = last === undefined ? second.it : withRelation(second.it, last.offset);
  const a = borrowed(first.it, b);
  const joined = follows(a, b) && (headed || last !== undefined || (a.kind === "fields" && a.day === undefined));
  return { first: { end: first.end, it: a }, second: { end: last?.end ?? second.end, it: b }, at: first.end, joined };
}

function bareWeekday(t: DateTerms, at: number, lead: number, headed: boolean): Found | undefined {
  const name = headed ? weekdayName(t, at, lead) : undefined;
  return name && { end: name.end, it: { kind: "weekday", weekday: name.weekday } };
}

/** Whether one comes right behind the other. */
function follows(a: Expression, b: Expression): boolean {
  if (a.kind === "weekday" && b.kind === "weekday") return b.weekday === (a.weekday % 7) + 1;
  if (a.kind !== "fields" || b.kind !== "fields") return false;
  if (a.day !== undefined) return a.month === b.month && b.day === a.day + 1;
  if (a.month !== undefined) return b.month === (a.month % 12) + 1;
  return a.year !== undefined && b.year === a.year + 1;
}

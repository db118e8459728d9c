import type { Century, Decade, Expression, Range } from "../expression.ts";
import { AND_LED, BARE, count, type DateTerms, type Found, find, one, ordinal, past, unit } from "./reader.ts";
import { relativeUnit } from "./unit.ts";
import { era } from "./year.ts";

/** «تسعينيات القرن الماضي», «الثمانينيات», «سبعينيات القرن التاسع عشر». */
export function decade(t: DateTerms, at: number, lead: number): Found<Decade> | undefined {
  const word = find(t, at, "decade", lead);
  if (word === undefined) return undefined;
  const of = century(t, past(t, word.end, "of"), BARE);
  const base: Decade = { kind: "decade", decade: word.value.decade };
  if (of === undefined) return { end: word.end, it: base };
  if (of.it.kind === "century") return { end: of.end, it: { ...base, century: of.it.century } };
  return of.it.kind === "unit" ? { end: of.end, it: { ...base, centuryOffset: of.it.offset } } : undefined;
}

/** «القرن التاسع عشر», «القرن الثاني قبل الميلاد», «القرن الخامس الهجري», «القرن الماضي». */
export function century(
  t: DateTerms,
  at: number,
  lead: number,
): Found<Century | Extract<Expression, { kind: "unit" }>> | undefined {
  const word = one(t, at, "century", lead);
  if (word === undefined || !word.article) return undefined;
  const n = ordinal(t, word.end) ?? count(t, word.end);
  if (n !== undefined) return centuryNumbered(t, n);
  const placed = relativeUnit(t, at, lead);
  return placed?.it.bare ? undefined : placed;
}

function centuryNumbered(t: DateTerms, n: { value: number; end: number }): Found<Century> {
  const mark = era(t, n.end);
  const it: Century = { kind: "century", century: n.value };
  if (mark === undefined) return { end: n.end, it };
  return {
    end: mark.end,
    it: { ...it, ...(mark.before ? { before: true } : {}), ...(mark.calendar === "hijri" ? { hijri: true } : {}) },
  };
}

/** «القرنين التاسع عشر والعشرين»: from the one to the other. */
export function centuries(t: DateTerms, at: number, lead: number): Found<Range> | undefined {
  const word = unit(t, at, lead, true);
  if (word?.value.unit !== "century" || !word.value.dual) return undefined;
  const first = ordinal(t, word.end);
  const n = first && ordinal(t, first.end, AND_LED);
  if (first === undefined || n === undefined || n.value <= first.value) return undefined;
  const second = centuryNumbered(t, n);
  return { end: second.end, it: { kind: "range", from: { ...second.it, century: first.value }, to: second.it } };
}

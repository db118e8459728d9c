import type { Holiday } from "../expression.ts";
import { BARE, COMMA, type DateTerms, type Found, find, one, ordinal, pastSign, relation, unit } from "./reader.ts";
import { yearBehind } from "./year.ts";

/** «عيد الأضحى 2023», «عيد الفطر الماضي». */
export function holiday(t: DateTerms, at: number, lead: number): Found<Holiday> | undefined {
  const n = ordinal(t, at, lead);
  const days = n === undefined ? undefined : unit(t, n.end);
  if (n === undefined || days?.value.unit !== "day" || n.value > 10) return feast(t, at, lead);
  const found = feast(t, days.end, BARE);
  return found && { end: found.end, it: { ...found.it, nth: n.value } };
}

function feast(t: DateTerms, at: number, lead: number): Found<Holiday> | undefined {
  const word = one(t, at, "day", lead);
  const next = word === undefined || word.article ? at : word.end;
  const name = find(t, next, "holiday", next === at ? lead : BARE) ?? find(t, at, "holiday", lead);
  if (name === undefined) return undefined;
  const it: Holiday = { kind: "holiday", id: name.value.id };
  const which = relation(t, name.end);
  if (which !== undefined) return { end: which.end, it: { ...it, relation: which.offset } };
  const behind = yearBehind(t, pastSign(t, name.end, COMMA), "gregorian");
  if (behind === undefined) return { end: name.end, it };
  const { calendar, year: y, yearOffset } = behind.it;
  const said = y === undefined ? {} : calendar === "hijri" || y < 1600 ? { hijriYear: y } : { year: y };
  return { end: behind.end, it: { ...it, ...said, ...(yearOffset === undefined ? {} : { yearOffset }) } };
}

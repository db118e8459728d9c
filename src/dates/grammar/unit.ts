import type { Expression, RelativeUnit, Stretch } from "../expression.ts";
import {
  BARE,
  count,
  cue,
  type DateTerms,
  demonstrative,
  type Found,
  find,
  ordinal,
  PREPOSITION,
  past,
  type Rule,
  relation,
  remembered,
  unit,
} from "./reader.ts";

/** «الشهر الماضي», «هذا الأسبوع», «السنة الهجرية السابقة»; the unit alone («العام») is `bare`. */
export const relativeUnit: Rule<RelativeUnit> = /* @__PURE__ */ remembered(placedUnit);

function placedUnit(t: DateTerms, at: number, lead: number): Found<RelativeUnit> | undefined {
  const shown = demonstrative(t, at, lead);
  const word = unit(t, shown < 0 ? at : shown, shown < 0 ? lead : BARE);
  if (word === undefined || word.value.plural || word.value.dual || word.value.weak) return undefined;
  if (!word.article && shown < 0) return undefined;
  const hijri = cue(t, word.end, "hijri");
  const end = hijri < 0 ? word.end : hijri;
  const which = relation(t, end);
  const base = { kind: "unit", unit: word.value.unit, ...(hijri < 0 ? {} : { calendar: "hijri" as const }) } as const;
  if (which !== undefined) return { end: which.end, it: { ...base, offset: which.offset } };
  if (shown >= 0) return { end, it: { ...base, offset: 0 } };
  return { end, it: { ...base, offset: 0, bare: true } };
}

/** A week by its place. */
export function weekPeriod(t: DateTerms, at: number, lead: number): Found<RelativeUnit> | undefined {
  const found = relativeUnit(t, at, lead);
  return found?.it.unit === "week" && !found.it.bare ? found : undefined;
}

/** «عطلة نهاية الأسبوع الماضي», «نهاية هذا الأسبوع». */
export function weekend(t: DateTerms, at: number, lead: number): Found<RelativeUnit> | undefined {
  // News agencies translate the weekend so; with «الجاري» and the like it is the week's beginning.
  const opening = cue(t, at, "week-opening", lead);
  if (opening >= 0 && relation(t, opening) === undefined)
    return { end: opening, it: { kind: "unit", unit: "weekend", offset: 0, bare: true } };
  const found = cue(t, at, "weekend", lead);
  if (found < 0) return thisWeekend(t, at, lead);
  const which = relation(t, found);
  const offset = which?.offset ?? 0;
  return { end: which?.end ?? found, it: { kind: "unit", unit: "weekend", offset, ...(which ? {} : { bare: true }) } };
}

function thisWeekend(t: DateTerms, at: number, lead: number): Found<RelativeUnit> | undefined {
  const end = find(t, at, "third", lead);
  if (end?.value.mod !== "end") return undefined;
  const week = relativeUnit(t, end.end, BARE);
  if (week?.it.unit !== "week" || week.it.bare || week.it.offset !== 0) return undefined;
  return { end: week.end, it: { kind: "unit", unit: "weekend", offset: 0 } };
}

/** A vague number: «بضعة», «القليلة». */
export const FEW = 3;

/** «الأيام الثلاثة الماضية», «العامين الماضيين», «الثمانية عشر شهرا الماضية», «آخر 3 سنوات». */
export function stretch(t: DateTerms, at: number, lead: number): Found<Expression> | undefined {
  return countedUnits(t, at, lead) ?? unitsCounted(t, at, lead) ?? lastUnits(t, at, lead);
}

/** The unit first. */
function countedUnits(t: DateTerms, at: number, lead: number): Found<Stretch> | undefined {
  const word = unit(t, at, lead);
  if (word === undefined || !word.article || !(word.value.plural || word.value.dual)) return undefined;
  const few = cue(t, word.end, "few");
  const number = few < 0 ? (count(t, word.end) ?? ordinal(t, word.end)) : undefined;
  const which = relation(t, number?.end ?? Math.max(few, word.end)) ?? lastWord(t, number?.end ?? word.end);
  if (which === undefined || which.offset === 0) return undefined;
  const said = word.value.dual ? word.value.times : number?.value;
  if (said === undefined && few < 0 && word.value.unit === "hour") return undefined;
  return stretched(said ?? (few < 0 ? undefined : FEW), word.value.unit, which);
}

/** «الأخيرة» behind several units is «الماضية». */
function lastWord(t: DateTerms, at: number): { offset: number; end: number } | undefined {
  for (const { value, article, clitics, end } of t.at(at)) {
    if (value.kind === "cue" && value.is === "last" && article && clitics === 0) return { offset: -1, end };
  }
  return undefined;
}

/** The number first. */
function unitsCounted(t: DateTerms, at: number, lead: number): Found<Stretch> | undefined {
  const number = count(t, at, lead);
  const word = number === undefined ? undefined : unit(t, number.end);
  if (number === undefined || word === undefined || word.article) return undefined;
  const which = relation(t, word.end) ?? lastWord(t, word.end);
  return which === undefined || which.offset === 0 ? undefined : stretched(number.value, word.value.unit, which);
}

function lastUnits(t: DateTerms, at: number, lead: number): Found<Stretch> | undefined {
  const last = cue(t, at, "last", lead);
  const number = last < 0 ? undefined : count(t, last);
  const word = last < 0 ? undefined : unit(t, number?.end ?? last);
  if (word === undefined || word.article || !(number !== undefined || word.value.dual)) return undefined;
  return stretched(number?.value ?? 2, word.value.unit, { offset: -1, end: word.end });
}

function stretched(
  n: number | undefined,
  name: Stretch["unit"],
  which: { offset: number; end: number },
): Found<Stretch> {
  return { end: which.end, it: { kind: "stretch", count: n, unit: name, sign: which.offset < 0 ? -1 : 1 } };
}

/** «الأيام العشرة الأولى», «العشر الأواخر», «أول أسبوعين»: the first or last of a longer unit, which follows. */
export function edge(t: DateTerms, at: number, lead: number): Found<Stretch> | undefined {
  const side = edgeWord(t, at, lead);
  const number = side && count(t, side.end);
  if (side !== undefined) {
    const word = unit(t, number?.end ?? side.end, BARE, false);
    const n = number?.value ?? (word?.value.dual ? 2 : undefined);
    return word && n !== undefined ? stretched(n, word.value.unit, { offset: side.sign, end: word.end }) : undefined;
  }
  const word = unit(t, at, lead, true);
  const several = word?.value.plural || word?.value.dual ? word : undefined;
  const counted = several?.value.dual
    ? { value: 2, end: several.end, definite: true }
    : count(t, several?.end ?? at, several ? BARE : lead);
  const behind = counted?.definite ? edgeWord(t, counted.end, BARE) : undefined;
  if (counted === undefined || behind === undefined) return undefined;
  return stretched(counted.value, several?.value.unit ?? "day", { offset: behind.sign, end: behind.end });
}

/** «أول», «الأولى» is 1; «آخر», «الأخيرة», «الأواخر» -1. */
function edgeWord(t: DateTerms, at: number, lead: number): { sign: 1 | -1; end: number } | undefined {
  const first = find(t, at, "ordinal", lead);
  if (first?.value.value === 1 && first.value.weak === undefined) return { sign: 1, end: first.end };
  const third = find(t, at, "third", lead);
  const last = third?.article && third.value.mod !== "mid" ? third.end : cue(t, at, "last", lead);
  return last < 0 ? undefined : { sign: third?.value.mod === "start" ? 1 : -1, end: last };
}

/** «بقية الأسبوع»: what is left of a unit. */
export function rest(t: DateTerms, at: number, lead: number): Found<Expression> | undefined {
  const left = cue(t, at, "rest", lead);
  const of = left < 0 ? undefined : relativeUnit(t, past(t, left, "of", PREPOSITION), BARE);
  return of && { end: of.end, it: { kind: "rest", of: of.it } };
}

import type { Anchored, Expression, Fields, Nth, Season, Stretch } from "../expression.ts";
import { centuries, century, decade } from "./century.ts";
import { holiday } from "./holiday.ts";
import { month } from "./month.ts";
import {
  BARE,
  cue,
  DASH,
  type DateTerms,
  demonstrative,
  type Found,
  find,
  isHead,
  isSilent,
  longest,
  one,
  ordinal,
  PREPOSITION,
  past,
  type Rule,
  relation,
  remembered,
  unit,
} from "./reader.ts";
import { edge, relativeUnit, rest, stretch, weekend } from "./unit.ts";
import { bareYear, year, yearBehind, yearSpan } from "./year.ts";

/** Anything longer than a day. `loose` also takes a unit alone and weak month names: a word in front calls for it. */
export function period(t: DateTerms, at: number, lead: number, loose = false): Found | undefined {
  return loose ? loosePeriod(t, at, lead) : strictPeriod(t, at, lead);
}

const strictPeriod: Rule = /* @__PURE__ */ remembered((t, at, lead) => anyPeriod(t, at, lead, false));
const loosePeriod: Rule = /* @__PURE__ */ remembered((t, at, lead) => anyPeriod(t, at, lead, true));

function anyPeriod(t: DateTerms, at: number, lead: number, loose: boolean): Found | undefined {
  if (isSilent(t, at)) return undefined;
  return longest<Found>(
    weekend(t, at, lead),
    third(t, at, lead),
    nthOf(t, at, lead),
    stretch(t, at, lead),
    edgeOf(t, at, lead),
    centuries(t, at, lead),
    yearSpan(t, at, lead),
    rest(t, at, lead),
    plainPeriod(t, at, lead, loose),
  );
}

/** A period that holds no other one: what rules that take one ask for, so that none goes deep. */
function plainPeriod(t: DateTerms, at: number, lead: number, loose: boolean): Found | undefined {
  return longest<Found>(
    monthOfThatYear(t, at, lead),
    monthYear(t, at, lead, loose),
    quarterOrHalf(t, at, lead),
    placed(t, at, lead, loose),
    yearPeriod(t, at, lead),
    season(t, at, lead),
    decade(t, at, lead),
    century(t, at, lead),
    loose ? yearOnly(t, at, lead) : undefined,
  );
}

function placed(t: DateTerms, at: number, lead: number, loose: boolean): Found | undefined {
  const found = relativeUnit(t, at, lead);
  return found === undefined || (found.it.bare && (!loose || found.it.unit === "day" || found.it.unit === "hour"))
    ? undefined
    : found;
}

function yearPeriod(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const found = year(t, at, lead);
  return found && { end: found.end, it: { kind: "fields", ...found.it } };
}

/** Four digits where the context calls for a year. */
export function yearOnly(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const found = bareYear(t, at, lead);
  return found && { end: found.end, it: { kind: "fields", ...found.it } };
}

/** «أغسطس 2023», «يوليو الماضي», «مارس من العام الماضي», «هذا سبتمبر». */
export function monthYear(t: DateTerms, at: number, lead: number, loose = false): Found<Fields> | undefined {
  const shown = demonstrative(t, at, lead);
  const name = month(t, shown < 0 ? at : shown, shown < 0 ? lead : BARE);
  if (name === undefined) return undefined;
  const it: Fields = { kind: "fields", calendar: name.calendar, month: name.month };
  if (typeof name.tail === "number") return { end: name.end, it: { ...it, relation: name.tail } };
  const which = relation(t, name.end);
  const behind = yearBehind(t, which?.end ?? name.end, name.calendar);
  if (behind !== undefined) return { end: behind.end, it: { ...it, ...behind.it, calendar: name.calendar } };
  if (which !== undefined) return { end: which.end, it: { ...it, relation: which.offset } };
  if (shown >= 0) return { end: name.end, it: { ...it, relation: 0 } };
  return (name.weak && !loose) || inName(t, name.end) ? undefined : { end: name.end, it };
}

/** «أكتوبر من نفس العام», «مارس من ذلك العام»: a year that the text named before. */
function monthOfThatYear(t: DateTerms, at: number, lead: number): Found<Anchored> | undefined {
  const name = month(t, at, lead);
  const next = name === undefined ? -1 : past(t, name.end, "of");
  const that = next < 0 ? -1 : Math.max(cue(t, next, "same"), cue(t, next, "that"));
  const word = next < 0 ? undefined : one(t, Math.max(that, next), "year");
  const end = word?.article ? (that >= 0 ? word.end : cue(t, word.end, "same")) : -1;
  return end < 0 ? undefined : { end, it: { kind: "anchored", grain: "month" } };
}

/** «مايو-كبي», «مايو كيبي», «أيلول الأسود»: the month is part of a name. */
function inName(t: DateTerms, end: number): boolean {
  const { stream } = t;
  const hyphen = t.sign(end) === DASH && stream.starts[end] === stream.ends[end - 1];
  return (
    isHead(t, end, "behind") ||
    (hyphen && stream.starts[end + 1] === stream.ends[end] && (isSilent(t, end + 1) || isHead(t, end + 1, "behind")))
  );
}

/** «مطلع أغسطس», «أواخر العام الماضي», «منتصف 2005». */
export function third(t: DateTerms, at: number, lead: number): Found | undefined {
  const part = find(t, at, "third", lead);
  if (part === undefined || part.article) return undefined;
  const next = past(t, part.end, "of");
  const of = longest<Found>(weekend(t, next, BARE), nthOf(t, next, BARE), plainPeriod(t, next, BARE, true));
  if (of === undefined) return undefined;
  return { end: of.end, it: { kind: "modified", mod: part.value.mod, of: of.it } };
}

/** «الربع الثاني من عام 2023», «النصف الأول من العام الماضي», «الربع الأخير». */
function quarterOrHalf(t: DateTerms, at: number, lead: number): Found<Nth | Stretch> | undefined {
  for (const name of ["quarter", "half"] as const) {
    const word = cue(t, at, name, lead);
    if (word < 0) continue;
    const n = place(t, word);
    if (n === undefined || n.value > 4 || (name === "half" && n.value > 2)) continue;
    const next = past(t, n.end, "of");
    const long = century(t, next, BARE);
    if (long !== undefined) return partOfCentury(long, name, n.value);
    const of = yearish(t, next) ?? (name === "half" ? monthish(t, next) : undefined);
    if (of === undefined && (name === "half" || cue(t, n.end, "of") >= 0)) continue;
    return { end: of?.end ?? n.end, it: { kind: "nth", n: n.value, unit: name, of: of?.it ?? thisYear } };
  }
  return undefined;
}

/** Its first or last half or quarter: so many years of it. */
function partOfCentury(of: Found, name: "quarter" | "half", n: number): Found<Stretch> | undefined {
  const parts = name === "half" ? 2 : 4;
  if (n > 1 && n < parts) return undefined;
  return { end: of.end, it: { kind: "stretch", count: 100 / parts, unit: "year", sign: n === 1 ? 1 : -1, of: of.it } };
}

const isCentury = (it: Expression): boolean => it.kind === "century" || (it.kind === "unit" && it.unit === "century");

const thisYear: Expression = { kind: "unit", unit: "year", offset: 0 };

function yearish(t: DateTerms, at: number): Found | undefined {
  const found = longest<Found>(yearPeriod(t, at, BARE), yearOnly(t, at, BARE), relativeUnit(t, at, BARE));
  return found?.it.kind === "unit" && found.it.unit !== "year" ? undefined : found;
}

/** A month, for its halves. */
function monthish(t: DateTerms, at: number): Found | undefined {
  const found = longest<Found>(monthYear(t, at, BARE, true), relativeUnit(t, at, BARE));
  return found?.it.kind === "unit" && found.it.unit !== "month" ? undefined : found;
}

/** «الثالث», «الأخير»: -1 is the last. */
function place(t: DateTerms, at: number): { value: number; end: number } | undefined {
  const last = cue(t, at, "last");
  return last >= 0 ? { value: -1, end: last } : ordinal(t, at);
}

/** «ثالث ثلاثاء من أكتوبر», «اليوم الأخير من الشهر», «الأسبوع الأول من 2014», «الاثنين الأخير من مارس». */
function nthOf(t: DateTerms, at: number, lead: number): Found<Nth> | undefined {
  const counted = numberFirst(t, at, lead) ?? unitFirst(t, at, lead);
  if (counted === undefined) return undefined;
  const after = counted.it.unit === "weekday" ? cue(t, counted.end, "after") : -1;
  const base = after < 0 ? undefined : (holiday(t, after, BARE) ?? monthYear(t, after, BARE));
  if (base !== undefined) return { end: base.end, it: { ...counted.it, of: base.it, after: true } };
  const of = past(t, counted.end, "of");
  const whole = plainPeriod(t, of, of === counted.end ? PREPOSITION : BARE, true);
  if (whole === undefined || whole.it.kind === "nth") return undefined;
  if (counted.it.unit === "decade" && !isCentury(whole.it)) return undefined;
  if (of === counted.end && whole.it.kind === "unit" && whole.it.bare) return undefined;
  return { end: whole.end, it: { ...counted.it, of: whole.it } };
}

type Counted = Found<Pick<Nth, "kind" | "n" | "unit" | "weekday">>;

function numberFirst(t: DateTerms, at: number, lead: number): Counted | undefined {
  const last = cue(t, at, "last", lead);
  const n = last >= 0 ? { value: -1, end: last } : ordinal(t, at, lead);
  return n && countedUnit(t, n.end, n.value, false);
}

function unitFirst(t: DateTerms, at: number, lead: number): Counted | undefined {
  const it = countedUnit(t, at, 0, true, lead);
  const n = it === undefined ? undefined : place(t, it.end);
  return it && n && { end: n.end, it: { ...it.it, n: n.value } };
}

function countedUnit(t: DateTerms, at: number, n: number, article: boolean, lead: number = BARE): Counted | undefined {
  const word = unit(t, at, lead);
  const dayWord = word?.value.unit === "day" && !word.value.dual ? word : undefined;
  const name = find(t, dayWord === undefined || dayWord.article ? at : dayWord.end, "weekday", dayWord ? BARE : lead);
  if (name !== undefined && (name.article === article || dayWord !== undefined)) {
    return { end: name.end, it: { kind: "nth", n, unit: "weekday", weekday: name.value.weekday } };
  }
  if (word === undefined || word.article !== article || word.value.plural || word.value.dual) return undefined;
  const name2 = word.value.unit;
  return name2 === "day" || name2 === "week" || name2 === "decade"
    ? { end: word.end, it: { kind: "nth", n, unit: name2 } }
    : undefined;
}

/** «الأيام العشرة الأولى من رمضان», «آخر ثلاثة أيام من شعبان». */
export function edgeOf(t: DateTerms, at: number, lead: number): Found<Stretch> | undefined {
  const some = edge(t, at, lead);
  const next = some === undefined ? -1 : cue(t, some.end, "of");
  const of = some && next >= 0 ? plainPeriod(t, next, BARE, true) : undefined;
  return some && of && { end: of.end, it: { ...some.it, of: of.it } };
}

/** «صيف 2020», «ربيع العام 2012», «الصيف الماضي», «موسم الأمطار». */
function season(t: DateTerms, at: number, lead: number): Found<Season> | undefined {
  const shown = demonstrative(t, at, lead);
  const word = find(t, shown < 0 ? at : shown, "season", shown < 0 ? lead : BARE);
  if (word === undefined || isHead(t, word.end, "behind")) return undefined;
  const it: Season = { kind: "season", season: word.value.season };
  const which = relation(t, word.end);
  if (which !== undefined) return { end: which.end, it: { ...it, relation: which.offset } };
  const behind = yearBehind(t, word.end, "gregorian");
  if (behind !== undefined) {
    const { year: y, yearOffset } = behind.it;
    return {
      end: behind.end,
      it: { ...it, ...(y === undefined ? {} : { year: y }), ...(yearOffset === undefined ? {} : { yearOffset }) },
    };
  }
  if (shown >= 0) return { end: word.end, it: { ...it, relation: 0 } };
  return word.article || word.end > at + 1 ? { end: word.end, it } : undefined;
}

import { daysOf } from "../calendar/gregorian.ts";
import type { Fields } from "../expression.ts";
import { month } from "./month.ts";
import {
  BARE,
  COMMA,
  count,
  cue,
  DASH,
  type DateTerms,
  demonstrative,
  type Found,
  FULL_STOP,
  figures,
  find,
  isHead,
  longest,
  one,
  ordinal,
  PREPOSITION,
  past,
  pastSign,
  type Rule,
  relation,
  remembered,
  SLASH,
} from "./reader.ts";
import { yearBehind } from "./year.ts";

export interface DayNumber {
  readonly value: number;
  readonly end: number;
  readonly ordinal?: boolean;
}

/** The number of a day: digits, an ordinal, a cardinal, «فاتح», «غرة». */
export function dayNumber(t: DateTerms, at: number, lead: number = BARE): DayNumber | undefined {
  const digits = figures(t, at, lead, 1, 2);
  if (digits !== undefined) return digits.value >= 1 && digits.value <= 31 ? digits : undefined;
  const first = cue(t, at, "first-day", lead);
  if (first >= 0) return { value: 1, end: first };
  const name = find(t, at, "weekday", lead);
  if (name?.article) return undefined;
  const place = feminine(t, at) ? undefined : ordinal(t, at, lead);
  const words = place === undefined ? count(t, at, lead) : { ...place, ordinal: true };
  return words !== undefined && words.value >= 1 && words.value <= 31 ? words : undefined;
}

/** «الثالثة» counts hours and other things, not days. */
function feminine(t: DateTerms, at: number): boolean {
  const last = t.stream.units[t.stream.keyStarts[at + 1]! - 1];
  const word = find(t, at, "ordinal", 15);
  return (
    word !== undefined && (last === HEH || (last === YEH && word.value.value === 1 && word.value.weak === undefined))
  );
}

const HEH = 0x647;
const YEH = 0x64a;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether such a day can be; an Hijri month has up to 30. */
export function isPossible({ calendar, year: y, month: m, day }: Fields): boolean {
  if (day === undefined || m === undefined) return true;
  if (calendar === "hijri") return day <= 30;
  if (day > LENGTHS[m - 1]!) return false;
  return !(m === 2 && day === 29 && y !== undefined) || daysOf(y, 3, 1) - daysOf(y, 2, 1) === 29;
}

const possible = (found: Found<Fields> | undefined): Found<Fields> | undefined =>
  found !== undefined && isPossible(found.it) ? found : undefined;

/** «15 أغسطس 2023», «الرابع من أبريل الماضي», «يوليو 13», «2016 نوفمبر 16». */
export const dayMonthYear: Rule<Fields> = /* @__PURE__ */ remembered((t, at, lead) =>
  longest(possible(dayFirst(t, at, lead)), possible(monthFirst(t, at, lead)), possible(yearFirst(t, at, lead))),
);

function dayFirst(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const day = dayNumber(t, at, lead);
  if (day === undefined) return undefined;
  let next = pastSign(t, day.end, SLASH, DASH, FULL_STOP, COMMA);
  if (next === day.end) next = past(t, next, "of");
  const name = month(t, next, PREPOSITION);
  if (name === undefined) return undefined;
  const it: Fields = { kind: "fields", calendar: name.calendar, month: name.month, day: day.value };
  return withYear(t, it, name.end, name.tail);
}

function monthFirst(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const name = month(t, at, lead);
  if (name === undefined) return undefined;
  const next = pastSign(t, name.end, DASH);
  const day = dayNumber(t, next);
  if (day === undefined || (!day.ordinal && isCount(t, day.end)) || find(t, day.end, "month") !== undefined)
    return undefined;
  const it: Fields = { kind: "fields", calendar: name.calendar, month: name.month, day: day.value };
  return withYear(t, it, day.end);
}

/** Whether a number that ends here counts something. */
export function isCount(t: DateTerms, end: number): boolean {
  return isHead(t, end, "counted") || find(t, end, "unit") !== undefined || find(t, end, "cardinal") !== undefined;
}

function yearFirst(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const y = figures(t, at, lead, 4, 4);
  if (y === undefined || y.value < 1000 || y.value > 2999) return undefined;
  const name = month(t, pastSign(t, y.end, SLASH, DASH, FULL_STOP), BARE);
  if (name === undefined) return undefined;
  const day = figures(t, pastSign(t, name.end, SLASH, DASH, FULL_STOP), BARE, 1, 2);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  return {
    end: day.end,
    it: { kind: "fields", calendar: name.calendar, year: y.value, month: name.month, day: day.value },
  };
}

/** Adds the year or «الماضي» that follows, in either order. */
export function withYear(t: DateTerms, it: Fields, at: number, tail?: "year" | number): Found<Fields> {
  if (typeof tail === "number") return { end: at, it: { ...it, relation: tail } };
  const which = relation(t, at);
  const named = yearBehind(t, which?.end ?? at, it.calendar);
  if (named !== undefined) return { end: named.end, it: { ...it, ...named.it } };
  if (which !== undefined) return { end: which.end, it: { ...it, relation: which.offset } };
  return { end: at, it };
}

/** «14 من الشهر الجاري», «الخامس من هذا الشهر», «15 الجاري»: a day of a month that only its place names. */
export const dayOfRelativeMonth: Rule<Fields> = /* @__PURE__ */ remembered(dayOfPlacedMonth);

function dayOfPlacedMonth(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const day = dayNumber(t, at, lead);
  if (day === undefined) return undefined;
  const of = past(t, day.end, "of");
  const current = of === day.end ? relation(t, of) : undefined;
  if (of === day.end && day.ordinal && demonstrative(t, of) >= 0) return undefined;
  const short = current !== undefined && (figures(t, at, lead, 1, 2) !== undefined || current.offset === 0);
  if (short) return { end: current.end, it: fieldsOf(day.value, current.offset) };
  const shown = demonstrative(t, of);
  const unit = one(t, shown < 0 ? of : shown, "month");
  if (unit === undefined || !unit.article) return undefined;
  const which = relation(t, unit.end);
  if (which === undefined && shown < 0 && (of === day.end || cue(t, unit.end, "same") >= 0)) return undefined;
  return { end: which?.end ?? unit.end, it: fieldsOf(day.value, which?.offset ?? 0) };
}

const fieldsOf = (day: number, monthOffset: number): Fields => ({
  kind: "fields",
  calendar: "gregorian",
  day,
  monthOffset,
});

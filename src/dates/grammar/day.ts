import type { Expression, Fields, Weekday } from "../expression.ts";
import { type DayNumber, dayMonthYear, dayNumber, dayOfRelativeMonth, isCount } from "./calendar-day.ts";
import { holiday } from "./holiday.ts";
import { agreeing, numericDate, shortNumericDate } from "./numeric.ts";
import {
  BARE,
  CLOSE,
  COMMA,
  cue,
  DASH,
  type DateTerms,
  demonstrative,
  type Found,
  figures,
  find,
  isHead,
  longest,
  OPEN,
  one,
  ordinal,
  PREPOSITION,
  past,
  pastSign,
  type Rule,
  relation,
  remembered,
} from "./reader.ts";
import { weekPeriod } from "./unit.ts";

/** A weekday as it stands: «الجمعة», «يوم الجمعة», «(الجمعة)», «“الخميس”». */
export function weekdayName(
  t: DateTerms,
  at: number,
  lead: number,
): { end: number; weekday: number; article: boolean } | undefined {
  const word = one(t, at, "day", lead);
  const next = word === undefined ? at : word.end;
  const name = find(t, next, "weekday", word === undefined ? lead : BARE);
  if (name === undefined || (name.value.weekday === 7 && isTen(t, name.end))) return undefined;
  if (name.value.weekday === 1 && word === undefined && isTwo(t, at)) return undefined;
  return { end: name.end, weekday: name.value.weekday, article: name.article || word !== undefined };
}

/** «الملفين الاثنين»: behind a definite dual it is the number two. */
function isTwo(t: DateTerms, at: number): boolean {
  const { stream } = t;
  const [from, to] = [stream.keyStarts[at - 1]!, stream.keyStarts[at]!];
  const { units } = stream;
  const dual = to - from > 5 && units[to - 1] === 0x646 && units[to - 2] === 0x64a;
  return at > 0 && dual && units[from] === 0x627 && units[from + 1] === 0x644;
}

/** «الأحد عشر» is eleven. */
function isTen(t: DateTerms, at: number): boolean {
  for (const { value, clitics } of t.at(at))
    if (value.kind === "cardinal" && value.value === 10 && clitics === 0) return true;
  return false;
}

/** A weekday in brackets or quotation marks, or bare, behind a day word. */
function weekdayBeside(t: DateTerms, at: number): { end: number; weekday: number } | undefined {
  const sign = t.sign(at);
  const opened = sign === OPEN || isQuote(sign) ? at + 1 : pastSign(t, at, COMMA);
  const name = weekdayName(t, opened, BARE);
  if (name === undefined) return undefined;
  const closed = opened > at && sign !== COMMA && (t.sign(name.end) === CLOSE || isQuote(t.sign(name.end)));
  return { end: closed ? name.end + 1 : name.end, weekday: name.weekday };
}

const isQuote = (sign: number): boolean =>
  sign === 0x22 || sign === 0xab || sign === 0xbb || sign === 0x2f || (sign >= 0x201c && sign <= 0x201f);

/** A day of any kind: a date, a day word, a weekday, a feast. */
export const day: Rule = /* @__PURE__ */ remembered(dayOfAnyKind);

function dayOfAnyKind(t: DateTerms, at: number, lead: number): Found | undefined {
  return longest<Found>(date(t, at, lead), dayWord(t, at, lead), weekday(t, at, lead), holiday(t, at, lead));
}

/** A date with day and month, «يوم» in front of it, the other calendar behind it. */
export const date: Rule<Fields> = /* @__PURE__ */ remembered(fullDate);

function fullDate(t: DateTerms, at: number, lead: number): Found<Fields> | undefined {
  const word = one(t, at, "day", lead);
  const next = word === undefined || word.article ? at : word.end;
  const by = next === at ? lead : BARE;
  const found = longest<Found<Fields>>(
    numericDate(t, next, by),
    dayMonthYear(t, next, by),
    dayOfRelativeMonth(t, next, by),
    next > at ? shortNumericDate(t, next, by) : undefined,
    next > at ? dayAlone(t, next) : undefined,
    word?.article ? dayOfUnit(t, word.end) : undefined,
  );
  return found && withOtherCalendar(t, found);
}

/** «يوم 27», «يوم الثلاثين»: of the month of the reference. */
function dayAlone(t: DateTerms, at: number): Found<Fields> | undefined {
  const number = figures(t, at, BARE, 1, 2);
  if (number === undefined || number.value < 1 || number.value > 31 || isCount(t, number.end)) return undefined;
  return { end: number.end, it: { kind: "fields", calendar: "gregorian", day: number.value } };
}

/** «اليوم الثالث من أكتوبر». */
function dayOfUnit(t: DateTerms, at: number): Found<Fields> | undefined {
  return longest(dayMonthYear(t, at, BARE), dayOfRelativeMonth(t, at, BARE));
}

/** «15 محرم 1445هـ الموافق 2 أغسطس 2023م»: both, the Gregorian one first. */
function withOtherCalendar(t: DateTerms, found: Found<Fields>): Found<Fields> {
  const sign = t.sign(found.end);
  const brackets = sign === OPEN;
  const equals = cue(t, brackets ? found.end + 1 : pastSign(t, found.end, COMMA), "equals");
  let next = equals >= 0 ? equals : pastSign(t, found.end, DASH, OPEN, COMMA, 0x2f);
  if (equals >= 0) next = past(t, one(t, next, "day") === undefined ? next : next + 1, "in");
  if (next === found.end) return found;
  const name = weekdayName(t, next, PREPOSITION);
  if (name !== undefined) next = pastSign(t, name.end, COMMA);
  const other = longest<Found<Fields>>(numericDate(t, next, PREPOSITION), dayMonthYear(t, next, PREPOSITION));
  if (other === undefined || other.it.calendar === found.it.calendar) return found;
  if (brackets && t.sign(other.end) !== CLOSE) return found;
  const end = brackets ? other.end + 1 : other.end;
  const [it, also] = found.it.calendar === "gregorian" ? [found.it, other.it] : [other.it, found.it];
  const weekday = found.it.weekday ?? name?.weekday;
  return { end, it: { ...it, also, ...(weekday === undefined ? {} : { weekday }) } };
}

/** «أمس», «اليوم الجمعة», «غدا (الأربعاء) 5 مايو», «يوم الغد». */
export function dayWord(t: DateTerms, at: number, lead: number): Found | undefined {
  const word = todayOr(t, at, lead);
  if (word === undefined) return undefined;
  const beside = weekdayBeside(t, word.end);
  const end = beside?.end ?? word.end;
  const full = dateBehind(t, end, beside?.weekday);
  if (full !== undefined) return full;
  const it: Expression = { kind: "day-word", offset: word.offset, ...(beside && { weekday: beside.weekday }) };
  return { end, it };
}

function todayOr(t: DateTerms, at: number, lead: number): { end: number; offset: number } | undefined {
  const unitWord = one(t, at, "day", lead);
  const next = unitWord === undefined || unitWord.article ? at : unitWord.end;
  const word = find(t, next, "day-word", next === at ? lead : BARE);
  if (word !== undefined) return { end: word.end, offset: word.value.offset };
  const shown = demonstrative(t, at, lead);
  const today = one(t, shown < 0 ? at : shown, "day", shown < 0 ? lead : BARE);
  if (today === undefined || !today.article) return undefined;
  if (
    isHead(t, at - 1, "name") ||
    isHead(t, today.end, "behind") ||
    relation(t, today.end) ||
    cue(t, today.end, "same") >= 0
  )
    return undefined;
  return { end: today.end, offset: 0 };
}

/** The full date behind a weekday or day word, its order settled by the weekday. */
function dateBehind(t: DateTerms, at: number, weekdayNumber: number | undefined): Found<Fields> | undefined {
  const sign = pastSign(t, at, COMMA, DASH, 0x7c);
  const equals = cue(t, sign, "equals");
  let next = equals >= 0 ? equals : sign;
  const word = one(t, next, "day");
  if (word !== undefined && !word.article) next = word.end;
  next = past(t, next, "in");
  const numeric = numericDate(t, next, PREPOSITION);
  const clear = equals >= 0 || next > at;
  const other = longest<Found<Fields>>(
    dayMonthYear(t, next, PREPOSITION),
    dayOfRelativeMonth(t, next, PREPOSITION),
    shortNumericDate(t, next, PREPOSITION),
    glued(t, next),
  );
  const place = weekdayNumber === undefined ? undefined : dayNumber(t, next, PREPOSITION);
  const counted = place?.ordinal === true && place.value <= 5 ? { counted: true } : {};
  const named = weekdayNumber === undefined ? {} : { weekday: weekdayNumber, ...counted };
  if (numeric !== undefined && numeric.end >= (other?.end ?? 0)) {
    const it = weekdayNumber === undefined ? numeric.it : agreeing(numeric, weekdayNumber);
    return withOtherCalendar(t, { end: numeric.end, it: { ...it, ...named } });
  }
  if (other === undefined) return undefined;
  return clear || weekdayNumber !== undefined
    ? withOtherCalendar(t, { end: other.end, it: { ...other.it, ...named } })
    : undefined;
}

/** «3102025»: day, month and year with nothing between, read only behind a weekday. */
function glued(t: DateTerms, at: number): Found<Fields> | undefined {
  const digits = figures(t, at, BARE, 6, 8);
  if (digits === undefined) return undefined;
  const year = digits.value % 10000;
  const rest = Math.floor(digits.value / 10000);
  if (year < 1900 || year > 2100) return undefined;
  const [day, month] =
    rest >= 1000 || rest % 100 <= 12 ? [Math.floor(rest / 100), rest % 100] : [Math.floor(rest / 10), rest % 10];
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { end: digits.end, it: { kind: "fields", calendar: "gregorian", year, month, day } };
}

/** «الاثنين الماضي», «يوم الجمعة 18 أغسطس», «الأحد من الأسبوع الماضي», «الخميس 21», «سبت, 12/09/2023». */
export const weekday: Rule = /* @__PURE__ */ remembered(placedWeekday);

function placedWeekday(t: DateTerms, at: number, lead: number): Found | undefined {
  const shown = demonstrative(t, at, lead);
  const name = weekdayName(t, shown < 0 ? at : shown, shown < 0 ? lead : BARE);
  if (name === undefined) return weekThenDay(t, at, lead);
  const full = dateBehind(t, name.end, name.weekday);
  if (full !== undefined) return full;
  if (!name.article && shown < 0) return undefined;
  if (isHead(t, at - 1, "name") || isHead(t, name.end, "behind")) return undefined;
  const base: Weekday = { kind: "weekday", weekday: name.weekday };
  const which = relation(t, name.end);
  if (which !== undefined) return { end: which.end, it: { ...base, relation: which.offset } };
  const week = weekPeriod(t, past(t, name.end, "of"), BARE);
  const ordinalDay = week === undefined && shown < 0 ? dayBeside(t, name.end) : undefined;
  if (week !== undefined) return { end: week.end, it: { ...base, weekOffset: week.it.offset } };
  if (ordinalDay !== undefined) {
    const { value, end, ordinal: place = false } = ordinalDay;
    return { end, it: { ...base, day: value, ...(place && value <= 5 ? { counted: true } : {}) } };
  }
  return { end: name.end, it: shown < 0 ? base : { ...base, ahead: true } };
}

/** «الأسبوع الماضي يوم الأحد», «هذا الأسبوع الجمعة». */
function weekThenDay(t: DateTerms, at: number, lead: number): Found<Weekday> | undefined {
  const week = weekPeriod(t, at, lead);
  const name = week && weekdayName(t, pastSign(t, week.end, COMMA), BARE);
  return name?.article
    ? { end: name.end, it: { kind: "weekday", weekday: name.weekday, weekOffset: week!.it.offset } }
    : undefined;
}

/** «الخميس 21», «الجمعة في 22», «الأحد الثاني والعشرين». */
function dayBeside(t: DateTerms, at: number): DayNumber | undefined {
  const next = past(t, at, "in");
  const digits: DayNumber | undefined = figures(t, next, BARE, 1, 2);
  const number = digits ?? dayNumber(t, next, BARE) ?? ordinal(t, next);
  if (number === undefined || number.value < 1 || number.value > 31 || isCount(t, number.end)) return undefined;
  return cue(t, number.end, "of") >= 0 && digits === undefined ? undefined : number;
}

import { dayInFigures, dayMonthYear, dayNumber, dayOfRelativeMonth, isFeminine } from "./calendar-day.ts";
import { holiday } from "./holiday.ts";
import { agreeing, numericDate, shortNumericDate } from "./numeric.ts";
import {
  as,
  ask,
  BARE,
  type Check,
  CLOSE,
  COMMA,
  cue,
  DASH,
  type DateTerms,
  definite,
  type Found,
  first,
  isAt,
  led,
  longest,
  map,
  maybe,
  not,
  OPEN,
  type Pattern,
  PREPOSITION,
  pattern,
  rule,
  SLASH,
  say,
  seq,
  sign,
  term,
  to,
  where,
} from "./pattern.ts";
import { placedUnit } from "./unit.ts";
import { aDay, between, counted, figures, offset, one, ordinal, relation, THIS, ten, theDay } from "./words.ts";

/** «الملفين الاثنين»: behind a definite dual it is the number two. */
function isTwo({ stream }: DateTerms, at: number): boolean {
  const { units, keyStarts } = stream;
  const [from, to] = [keyStarts[at - 1]!, keyStarts[at]!];
  const dual = to - from > 5 && units[to - 1] === 0x646 && units[to - 2] === 0x64a;
  return at > 0 && dual && units[from] === 0x627 && units[from + 1] === 0x644;
}

/** A weekday; «الأحد عشر» is eleven. */
const weekdayName = (check?: Check): Pattern => seq(term("weekday", check), not(ten));

/** «الاثنين» where it is not «the two». */
const alone: Check = ({ weekday: number }, _, t, at) => number !== 1 || !isTwo(t, at);

const behindDay: Pattern = /* @__PURE__ */ seq(one("day"), weekdayName());

/** A weekday as it stands: «الجمعة», «يوم الجمعة», «جمعة». */
export const anyWeekday: Pattern = /* @__PURE__ */ first(behindDay, weekdayName(alone));

/** The same, but definite. */
const theWeekday: Pattern = /* @__PURE__ */ first(
  behindDay,
  weekdayName((says, ...more) => definite(says, ...more) && alone(says, ...more)),
);

const QUOTES = [0x22, 0xab, 0xbb, SLASH, 0x201c, 0x201d, 0x201e, 0x201f];

/** A weekday in brackets or quotation marks, or bare, behind a day word. */
const weekdayBeside: Pattern = /* @__PURE__ */ first(
  seq(sign(OPEN, ...QUOTES), anyWeekday, maybe(sign(CLOSE, ...QUOTES))),
  seq(maybe(sign(COMMA)), anyWeekday),
);

const writtenDate: Pattern = /* @__PURE__ */ longest(dayMonthYear, dayOfRelativeMonth);

/** «يوم 27»: of the month of the reference. */
const dayAlone: Pattern = /* @__PURE__ */ as("fields", to("day", dayInFigures), not(counted));

const anyDate: Pattern = /* @__PURE__ */ longest(
  seq(maybe(aDay), longest(numericDate, writtenDate)),
  seq(aDay, longest(shortNumericDate, dayAlone)),
  seq(theDay, writtenDate),
);

const otherDate: Pattern = /* @__PURE__ */ seq(
  maybe(led(PREPOSITION, anyWeekday), maybe(sign(COMMA))),
  led(PREPOSITION, longest(numericDate, dayMonthYear)),
);
const equalDate: Pattern = /* @__PURE__ */ seq(cue("equals"), maybe(one("day")), maybe(cue("in")), otherDate);
const dateBeside: Pattern = /* @__PURE__ */ first(
  seq(sign(OPEN), first(equalDate, otherDate), sign(CLOSE)),
  seq(maybe(sign(COMMA)), equalDate),
  seq(sign(DASH, COMMA, SLASH), otherDate),
);

/** «15 محرم 1445هـ الموافق 2 أغسطس 2023م»: both, the Gregorian one first. */
function withOtherCalendar(t: DateTerms, found: Found): Found {
  const other = ask(dateBeside, t, found.end);
  const { it: a } = found;
  if (other === undefined || other.it.calendar === a.calendar) return found;
  const b = other.it;
  const [it, also] = a.calendar === "gregorian" ? [a, b] : [b, a];
  return { end: other.end, it: { ...it, also, weekday: a.weekday ?? b.weekday } };
}

/** A date with day and month, «يوم» in front of it, the other calendar behind it. */
const date: Pattern = /* @__PURE__ */ pattern(anyDate.starts, (t, at, lead) => {
  const found = anyDate(t, at, lead);
  return found && withOtherCalendar(t, found);
});

/** «3102025»: day, month and year with nothing between, read only behind a weekday. */
const glued: Pattern = /* @__PURE__ */ map(as("fields", figures(6, 8)), ({ kind, value = 0 }) => {
  const year = value % 10000;
  const rest = Math.floor(value / 10000);
  const size = rest >= 1000 || rest % 100 <= 12 ? 100 : 10;
  const [day, month] = [Math.floor(rest / size), rest % size];
  const real = year >= 1900 && year <= 2100 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return real ? { kind, calendar: "gregorian", year, month, day } : undefined;
});

const BAR = 0x7c;
const beforeDate: Pattern = /* @__PURE__ */ seq(
  maybe(sign(COMMA, DASH, BAR)),
  maybe(cue("equals")),
  maybe(aDay),
  maybe(cue("in")),
);
const otherDates: Pattern = /* @__PURE__ */ longest(writtenDate, shortNumericDate, glued);

/** The full date behind a weekday or day word, its order settled by the weekday. */
function dateBehind(t: DateTerms, at: number, weekday: number | undefined): Found | undefined {
  const next = beforeDate(t, at, BARE)!.end;
  const numeric = ask(numericDate, t, next, PREPOSITION);
  const other = weekday !== undefined || next > at ? ask(otherDates, t, next, PREPOSITION) : undefined;
  const found = numeric !== undefined && numeric.end >= (other?.end ?? 0) ? numeric : other;
  if (found === undefined) return undefined;
  const it = agreeing(found.it, weekday);
  if (weekday === undefined) return withOtherCalendar(t, { end: found.end, it });
  const { counted: few } = ask(dayNumber, t, next, PREPOSITION)?.it ?? {};
  return withOtherCalendar(t, { end: found.end, it: { ...it, weekday, counted: few } });
}

/** The pattern, and a full date behind it, which says what the pattern left open. */
const dated = (name: Pattern): Pattern =>
  pattern(name.starts, (t, at, lead) => {
    const found = name(t, at, lead);
    return found && dateBehind(t, found.end, found.it.weekday);
  });

/** Not in «أخبار اليوم», «ملعب …». */
const notNamed: Pattern = /* @__PURE__ */ where((t, at) => !isAt(t, at - 1, "named"));
const notSurname: Pattern = /* @__PURE__ */ not(cue("surname"));

/** «اليوم الثاني على التوالي» is not today, «اليوم الثانية ظهرا» is. */
const anOrdinal: Pattern = /* @__PURE__ */ seq(
  where((t, at) => !isFeminine(t, at)),
  term("ordinal", definite),
);

const today: Pattern = /* @__PURE__ */ seq(
  notNamed,
  maybe(THIS),
  theDay,
  notSurname,
  not(relation, cue("same"), anOrdinal),
  say({ offset: 0 }),
);

const wordAndWeekday: Pattern = /* @__PURE__ */ seq(
  first(seq(maybe(aDay), term("day-word")), today),
  maybe(weekdayBeside),
);

/** «أمس», «اليوم الجمعة», «غدا (الأربعاء) 5 مايو», «يوم الغد». */
const dayWord: Pattern = /* @__PURE__ */ first(dated(wordAndWeekday), as("day-word", wordAndWeekday));

/** «الخميس 21», «الجمعة في 22», «الأحد الثاني والعشرين». */
const dayBeside: Pattern = /* @__PURE__ */ seq(
  maybe(cue("in")),
  first(
    seq(to("day", dayInFigures), not(counted)),
    seq(
      map(between(1, first(dayNumber, ordinal), 31), ({ value, counted: few }) => ({ day: value, counted: few })),
      not(counted, cue("of")),
    ),
  ),
);

const itsWeek: Pattern = /* @__PURE__ */ to("weekOffset", placedUnit("week"), "offset");

/** «الاثنين الماضي», «يوم الجمعة 18 أغسطس», «الأحد من الأسبوع الماضي», «الخميس 21», «سبت, 12/09/2023». */
const weekday: Pattern = /* @__PURE__ */ first(
  dated(seq(maybe(THIS), anyWeekday)),
  as(
    "weekday",
    notNamed,
    first(seq(THIS, anyWeekday, say({ ahead: true })), theWeekday),
    notSurname,
    first(offset("relation"), seq(maybe(cue("of")), itsWeek)),
  ),
  as("weekday", notNamed, THIS, anyWeekday, notSurname, say({ ahead: true })),
  as("weekday", notNamed, theWeekday, notSurname, maybe(dayBeside)),
  as("weekday", itsWeek, maybe(sign(COMMA)), theWeekday),
);

/** A day of any kind: a date, a day word, a weekday, a feast. */
export const day: Pattern = /* @__PURE__ */ rule(longest(date, dayWord, weekday, holiday));

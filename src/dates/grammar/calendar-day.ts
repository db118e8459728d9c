import { daysOf } from "../calendar/gregorian.ts";
import type { Said } from "../said.ts";
import { maybePlaced, month, monthAnywhere } from "./month.ts";
import {
  as,
  COMMA,
  cue,
  DASH,
  type DateTerms,
  definite,
  FULL_STOP,
  first,
  longest,
  map,
  maybe,
  not,
  type Pattern,
  rule,
  SLASH,
  say,
  seq,
  sign,
  term,
  to,
  when,
  where,
} from "./pattern.ts";
import { between, count, counted, figures, offset, ordinal, THIS, theMonth } from "./words.ts";

const HEH = 0x647;
const YEH = 0x64a;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether such a day can be; an Hijri month has up to 30. */
export function isPossible({ calendar, year, month: m, day }: Said): boolean {
  if (day === undefined || m === undefined) return true;
  if (calendar === "hijri") return day <= 30;
  if (day > LENGTHS[m - 1]!) return false;
  return !(m === 2 && day === 29 && year !== undefined) || daysOf(year, 3, 1) - daysOf(year, 2, 1) === 29;
}

/** «الثالثة» counts hours and other things, not days. */
export function isFeminine(t: DateTerms, at: number): boolean {
  const last = t.stream.units[t.stream.keyStarts[at + 1]! - 1];
  for (const { value } of t.at(at)) {
    const { kind, value: number, weak } = value as { kind: string; value?: number; weak?: unknown };
    if (kind === "ordinal") return last === HEH || (last === YEH && number === 1 && weak === undefined);
  }
  return false;
}

const DIGITS_OF_DAY: Pattern = /* @__PURE__ */ seq(figures(1, 2), say({ said: true }));

const ordinalDay: Pattern = /* @__PURE__ */ map(
  seq(
    where((t, at) => !isFeminine(t, at)),
    ordinal,
  ),
  ({ value }) => ({ value, counted: value! <= 5 }),
);

/** The number of a day: digits, an ordinal, a cardinal, «فاتح», «غرة»; `counted` of an ordinal tells if it is up to five. */
export const dayNumber: Pattern = /* @__PURE__ */ rule(
  between(
    1,
    first(
      DIGITS_OF_DAY,
      seq(cue("first-day"), say({ value: 1 })),
      seq(not(term("weekday", definite)), first(ordinalDay, count)),
    ),
    31,
  ),
);

export const dayInFigures: Pattern = /* @__PURE__ */ between(1, DIGITS_OF_DAY, 31);

const day: Pattern = /* @__PURE__ */ to("day", dayNumber);

const dayFirst: Pattern = /* @__PURE__ */ seq(
  day,
  maybe(first(sign(SLASH, DASH, FULL_STOP, COMMA), cue("of"))),
  monthAnywhere,
);

const monthFirst: Pattern = /* @__PURE__ */ seq(
  month,
  maybe(sign(DASH)),
  to("day", first(ordinalInside(), seq(dayNumber, not(counted)))),
  not(term("month")),
  maybePlaced,
);

/** An ordinal may stand before what it counts. */
function ordinalInside(): Pattern {
  return when(dayNumber, ({ counted: ordinal }) => ordinal !== undefined);
}

const joint: Pattern = /* @__PURE__ */ maybe(sign(SLASH, DASH, FULL_STOP));

const yearFirst: Pattern = /* @__PURE__ */ seq(
  to("year", between(1000, figures(4, 4), 2999)),
  joint,
  month,
  joint,
  to("day", dayInFigures),
);

const possible = (one: Pattern): Pattern => when(as("fields", one), isPossible);

/** «15 أغسطس 2023», «الرابع من أبريل الماضي», «يوليو 13», «2016 نوفمبر 16». */
export const dayMonthYear: Pattern = /* @__PURE__ */ rule(
  longest(possible(dayFirst), possible(monthFirst), possible(yearFirst)),
);

const inPlacedMonth: Pattern = /* @__PURE__ */ seq(theMonth, offset("monthOffset"));
const inThisMonth: Pattern = /* @__PURE__ */ first(
  seq(THIS, inPlacedMonth),
  seq(THIS, theMonth, say({ monthOffset: 0 })),
);

/** What a day number needs behind it: `n` 1 where it must be digits or of this month, 2 where it may be no ordinal. */
const inMonth: Pattern = /* @__PURE__ */ longest(
  seq(offset("monthOffset"), say({ n: 1 })),
  seq(maybe(cue("of")), inPlacedMonth),
  seq(cue("of"), first(inThisMonth, seq(theMonth, not(cue("same")), say({ monthOffset: 0 })))),
  seq(inThisMonth, say({ n: 2 })),
);

/** «14 من الشهر الجاري», «الخامس من هذا الشهر», «15 الجاري»: a day of a month that only its place names. */
export const dayOfRelativeMonth: Pattern = /* @__PURE__ */ rule(
  map(seq(dayNumber, inMonth), ({ value: day, said, counted: ordinal, n, monthOffset }) => {
    const fits = n === 1 ? said || monthOffset === 0 : n !== 2 || ordinal === undefined;
    return fits ? { kind: "fields", calendar: "gregorian", day, monthOffset } : undefined;
  }),
);

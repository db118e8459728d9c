import { digitsOf, integerAt, sizeOf } from "../../numbers/digits.ts";
import { digitToken } from "../../numbers/reader.ts";
import type { Said } from "../said.ts";
import {
  as,
  asAny,
  COMMA,
  cue,
  DASH,
  type DateTerms,
  DIGITS,
  definite,
  type Found,
  first,
  indefinite,
  isAt,
  led,
  map,
  maybe,
  not,
  type Pattern,
  PREPOSITION,
  pattern,
  SLASH,
  say,
  seq,
  sign,
  to,
  when,
  where,
} from "./pattern.ts";
import { between, count, figures, offset, one, THIS } from "./words.ts";

/** «هـ», «هجرية»: the calendar of a year. */
export const hijri: Pattern = /* @__PURE__ */ seq(cue("hijri"), say({ calendar: "hijri" }));

/** «م», «هـ», «ميلادية», «للهجرة», «ق.م» behind a year. */
export const era: Pattern = /* @__PURE__ */ first(
  hijri,
  seq(cue("bc"), say({ calendar: "gregorian", before: true })),
  seq(cue("gregorian"), say({ calendar: "gregorian" })),
);

/** A year with its era behind it. */
const withEra = (number: Pattern): Pattern =>
  map(seq(to("year", number), maybe(era)), (it) => (it.before ? { ...it, year: 1 - it.year! } : it));

/** Digits, or words from a hundred on. */
const yearNumber = (least: number): Pattern =>
  first(
    between(1, figures(least, 4), 9999),
    when(between(1, figures(1, 2), 99), (_, t, _at, end) => isAt(t, end, "hijri", "bc", "gregorian")),
    when(between(100, count, 2999), ({ value }) => Number.isInteger(value)),
  );

const calendar: Pattern = /* @__PURE__ */ maybe(first(hijri, cue("gregorian")));
const theYear: Pattern = /* @__PURE__ */ one("year", definite);

const isNear = (t: DateTerms, at: number): boolean => t.stream.starts[at]! - t.stream.ends[at - 1]! <= 1;

/** «عام 2012», «سنة ألف وتسعمائة وستين», «1445هـ», «العام الماضي», «هذا العام». */
export const year: Pattern = /* @__PURE__ */ first(
  seq(maybe(THIS), theYear, calendar, offset("yearOffset")),
  seq(THIS, theYear, calendar, say({ yearOffset: 0 })),
  seq(theYear, calendar, withEra(yearNumber(4))),
  seq(one("year", indefinite), calendar, withEra(yearNumber(3))),
  when(withEra(seq(figures(3, 4), where(isNear))), ({ calendar: said }) => said !== undefined),
);

/** Four digits that can be a year, or words from a thousand on, with nothing that says so. */
const bareYear: Pattern = /* @__PURE__ */ withEra(
  first(
    seq(between(1000, figures(4, 4), 2999), not(cue("counted"))),
    seq(not(figures(4, 4)), between(1000, count, 2999)),
  ),
);

export const yearPeriod: Pattern = /* @__PURE__ */ as("fields", year);

/** Four digits where the context calls for a year. */
export const yearOnly: Pattern = /* @__PURE__ */ as("fields", bareYear);

/** The year behind a feast: with «من», «عام», a comma or a slash, or nothing between. */
export const yearBehind: Pattern = /* @__PURE__ */ seq(
  maybe(first(sign(COMMA, SLASH, DASH), cue("of"))),
  led(PREPOSITION, first(year, bareYear)),
);

/** The year behind a month, which keeps its own calendar unless the year is a Hijri one. */
export const itsYear: Pattern = /* @__PURE__ */ map(yearBehind, ({ calendar: said, year: number, yearOffset }) => ({
  year: number,
  yearOffset,
  ...(said === "hijri" ? { calendar: said } : {}),
}));

/** «2019/2020», «1984-85», «2019/20»: one year to another; two figures up to 12 behind a dash are a month. */
export const yearSpan: Pattern = /* @__PURE__ */ pattern(DIGITS, (t, at, lead): Found | undefined => {
  const token = digitToken(asAny(t), at, lead);
  const digits = digitsOf(t.stream, token);
  if (digits === undefined || digits.percent || digits.sizes[0] !== 4 || isAt(t, at - 1, "numbered")) return undefined;
  const apart = digits.separators === "";
  const joint = apart ? t.sign(token + 1) : digits.separators === "/" ? SLASH : 0;
  const second = apart ? token + 2 : token;
  const size = apart ? sizeOf(t.stream, second) : digits.sizes[1]!;
  const figure = apart ? integerAt(t.stream, second) : digits.parts[1]!;
  const from = digits.parts[0]!;
  const last = size === 2 ? from - (from % 100) + figure : figure;
  const follows = last === from + 1 && (size === 4 || figure > 12);
  const spans = joint === SLASH ? follows : joint === DASH && size === 2 && figure > 12 && last > from;
  if (!spans || (size !== 2 && size !== 4) || from < 1000 || from >= 3000) return undefined;
  if (apart && (t.sign(second + 1) === joint || t.stream.starts[second] !== t.stream.ends[token]! + 1))
    return undefined;
  const fields = (number: number): Said => ({ kind: "fields", calendar: "gregorian", year: number });
  return { end: second + 1, it: { kind: "range", from: fields(from), to: fields(last) } };
});

import type { Said } from "../said.ts";
import { holiday } from "./holiday.ts";
import { month, placedMonth } from "./month.ts";
import {
  AND_LED,
  as,
  cue,
  DASH,
  type DateTerms,
  definite,
  first,
  indefinite,
  isAt,
  isSilent,
  led,
  longest,
  map,
  maybe,
  not,
  type Pattern,
  PREPOSITION,
  rule,
  say,
  seq,
  term,
  to,
  when,
  where,
} from "./pattern.ts";
import { edge, placedQuarter, placedUnit, relativeUnit, rest, stretch, weekend } from "./unit.ts";
import { between, count, offset, one, ordinal, place, THIS } from "./words.ts";
import { era, itsYear, yearOnly, yearPeriod, yearSpan } from "./year.ts";

const OF: Pattern = /* @__PURE__ */ maybe(cue("of"));

/** «مايو-كبي», «مايو كيبي», «أيلول الأسود»: the month is part of a name. */
function inName(t: DateTerms, end: number): boolean {
  const { starts, ends } = t.stream;
  if (isAt(t, end, "surname")) return true;
  const hyphen = t.sign(end) === DASH && starts[end] === ends[end - 1] && starts[end + 1] === ends[end];
  return hyphen && (isSilent(t, end + 1) || isAt(t, end + 1, "surname"));
}

const isMonth = ({ unit, kind }: Said): boolean => kind !== "unit" || unit === "month";

/** «أغسطس 2023», «يوليو الماضي», «مارس من العام الماضي», «هذا سبتمبر»; `loose` takes weak names alone. */
const monthYear = (loose: boolean): Pattern =>
  as(
    "fields",
    first(
      seq(maybe(THIS), placedMonth),
      seq(THIS, month, say({ relation: 0 })),
      seq(
        when(month, ({ weak }) => loose || !weak),
        where((t, at) => !inName(t, at)),
      ),
    ),
  );
const strictMonth: Pattern = /* @__PURE__ */ monthYear(false);
const looseMonth: Pattern = /* @__PURE__ */ monthYear(true);

const theYear: Pattern = /* @__PURE__ */ one("year", definite);

/** «أكتوبر من نفس العام», «مارس من ذلك العام»: a year that the text named before. */
const monthOfThatYear: Pattern = /* @__PURE__ */ as(
  "anchored",
  month,
  OF,
  first(seq(cue("same", "that"), theYear), seq(theYear, cue("same"))),
  say({ grain: "month" }),
);

/** «القرن التاسع عشر», «القرن الثاني قبل الميلاد», «القرن الخامس الهجري», «القرن الماضي». */
const century: Pattern = /* @__PURE__ */ first(
  as("century", one("century", definite), to("century", first(ordinal, count)), maybe(era)),
  placedUnit("century"),
);

const isCentury = ({ kind, unit }: Said): boolean => kind === "century" || unit === "century";

const itsCentury: Pattern = /* @__PURE__ */ map(seq(OF, century), ({ century: number, offset }) => ({
  century: number,
  centuryOffset: offset,
}));

/** «تسعينيات القرن الماضي», «الثمانينيات», «سبعينيات القرن التاسع عشر». */
const decade: Pattern = /* @__PURE__ */ as("decade", term("decade"), maybe(itsCentury));

/** «سبعينات القرن الماضي وثمانيناته»: from the one to the other. */
const decades: Pattern = /* @__PURE__ */ map(
  seq(to("from", decade), to("to", led(AND_LED, term("its-decade")))),
  ({ from, to: last }) => ({ kind: "range", from, to: { ...from, ...last } }),
);

/** «صيف 2020», «ربيع العام 2012», «الصيف الماضي», «موسم الأمطار». */
const seasonName: Pattern = /* @__PURE__ */ seq(term("season"), not(cue("surname")));
const season: Pattern = /* @__PURE__ */ as(
  "season",
  first(
    seq(maybe(THIS), seasonName, first(offset("relation"), itsYear)),
    seq(THIS, seasonName, say({ relation: 0 })),
    seq(
      term("season", (_, { article, end }, _t, at) => article || end > at + 1),
      not(cue("surname")),
    ),
  ),
);

const yearish: Pattern = /* @__PURE__ */ longest(
  yearPeriod,
  yearOnly,
  when(relativeUnit, ({ unit }) => unit === "year"),
);
/** A month, for its halves. */
const monthish: Pattern = /* @__PURE__ */ when(longest(looseMonth, relativeUnit), isMonth);

const quarter: Pattern = /* @__PURE__ */ seq(
  cue("quarter"),
  to("n", between(-1, place, 4)),
  say({ unit: "quarter", count: 25 }),
);
const half: Pattern = /* @__PURE__ */ seq(
  cue("half"),
  to("n", between(-1, place, 2)),
  say({ unit: "half", count: 50 }),
);
const thisYear: Pattern = /* @__PURE__ */ say({ of: { kind: "unit", unit: "year", offset: 0 } });

/** Its first or last half or quarter: so many years of a century. */
const partOfCentury: Pattern = /* @__PURE__ */ map(
  seq(first(quarter, half), OF, to("of", century)),
  ({ n = 0, count: years = 0, of }) =>
    n > 1 && n * years < 100 ? undefined : { kind: "stretch", count: years, unit: "year", sign: n === 1 ? 1 : -1, of },
);

/** «الربع الثاني من عام 2023», «النصف الأول من العام الماضي», «الربع الأخير», «الربع السابق». */
const quarterOrHalf: Pattern = /* @__PURE__ */ first(
  partOfCentury,
  placedQuarter,
  as("nth", quarter, first(seq(OF, to("of", yearish)), seq(not(cue("of")), thisYear))),
  as("nth", half, OF, to("of", first(yearish, monthish))),
);

/** «الربعين الأول والثاني من العام», «القرنين التاسع عشر والعشرين»: from the one to the other. */
const both: Pattern = /* @__PURE__ */ map(
  seq(
    first(seq(cue("quarters"), say({ unit: "quarter" })), theTwo()),
    to("n", ordinal),
    to("count", led(AND_LED, ordinal)),
    maybe(first(era, seq(OF, to("of", first(yearish, monthish))))),
  ),
  bothEnds,
);

function theTwo(): Pattern {
  return term("unit", ({ unit, count: two }, { article }) => article && two !== undefined && unit !== "hour");
}

function bothEnds({ unit, n = 0, count: last = 0, of, calendar, before }: Said): Said | undefined {
  if (last <= n || (of === undefined && unit !== "century" && unit !== "quarter")) return undefined;
  const end = (number: number): Said =>
    unit === "century"
      ? { kind: "century", century: number, calendar, before }
      : { kind: "nth", unit, n: number, of: of ?? { kind: "unit", unit: "year", offset: 0 } };
  return { kind: "range", from: end(n), to: end(last) };
}

/** A period that holds no other one. */
const flatPeriod: Pattern = /* @__PURE__ */ rule(
  longest(
    monthOfThatYear,
    quarterOrHalf,
    when(relativeUnit, ({ bare }) => !bare),
    yearPeriod,
    season,
    decade,
    century,
  ),
);
const called: Pattern = /* @__PURE__ */ longest(
  looseMonth,
  when(relativeUnit, ({ bare, unit }) => bare && unit !== "day" && unit !== "hour"),
  yearOnly,
);

/** What rules that take a period ask for, so that none goes deep. */
const loosePeriod: Pattern = /* @__PURE__ */ longest(flatPeriod, called);
const ofPeriod: Pattern = /* @__PURE__ */ to("of", loosePeriod);

const COUNTED: readonly unknown[] = ["day", "week", "decade"];

/** What is counted: a weekday, with or without «يوم», a day, week or decade. */
const countable = (check: typeof definite): Pattern =>
  first(
    seq(one("day", indefinite), term("weekday"), say({ unit: "weekday" })),
    seq(term("weekday", check), say({ unit: "weekday" })),
    term(
      "unit",
      (says, ...more) =>
        check(says, ...more) && COUNTED.includes(says.unit) && !says.plural && says.count === undefined,
    ),
  );

const nth: Pattern = /* @__PURE__ */ first(
  seq(to("n", place), countable(indefinite)),
  seq(countable(definite), to("n", place)),
);

/** «ثالث ثلاثاء من أكتوبر», «اليوم الأخير من الشهر», «الأسبوع الأول من 2014», «الاثنين الأخير من مارس». */
const nthOf: Pattern = /* @__PURE__ */ first(
  as(
    "nth",
    when(nth, ({ unit }) => unit === "weekday"),
    cue("after"),
    to("of", first(holiday, strictMonth)),
    say({ after: true }),
  ),
  when(
    as(
      "nth",
      nth,
      first(
        seq(cue("of"), ofPeriod),
        led(
          PREPOSITION,
          when(ofPeriod, ({ of }) => !of?.bare),
        ),
      ),
    ),
    ({ of = {}, unit }) => of.kind !== "nth" && (unit !== "decade" || isCentury(of)),
  ),
);

/** «مطلع أغسطس», «أواخر العام الماضي», «منتصف 2005». */
const third: Pattern = /* @__PURE__ */ as(
  "modified",
  term("third", indefinite),
  OF,
  to("of", longest(weekend, nthOf, loosePeriod)),
);

/** «الأيام العشرة الأولى من رمضان», «آخر ثلاثة أيام من شعبان». */
export const edgeOf: Pattern = /* @__PURE__ */ as("stretch", edge, cue("of"), ofPeriod);

const anyPeriod: Pattern = /* @__PURE__ */ rule(
  longest(weekend, third, nthOf, stretch, edgeOf, both, decades, yearSpan, rest, flatPeriod),
);

/** Anything longer than a day. */
export const period: Pattern = /* @__PURE__ */ longest(anyPeriod, strictMonth);

/** The same; also a unit alone and weak month names, which a word in front calls for. */
export const calledPeriod: Pattern = /* @__PURE__ */ longest(anyPeriod, called);

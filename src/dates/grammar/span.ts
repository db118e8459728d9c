import { WITH } from "../../text/terms.ts";
import { dayMonthYear, dayNumber } from "./calendar-day.ts";
import { anyWeekday } from "./day.ts";
import { amounts } from "./duration.ts";
import { shortNumericDate } from "./numeric.ts";
import {
  as,
  ask,
  cue,
  definite,
  EXACT,
  first,
  led,
  longest,
  map,
  maybe,
  not,
  type Pattern,
  PREPOSITION,
  say,
  seq,
  term,
  to,
  when,
} from "./pattern.ts";
import { calledPeriod, period } from "./period.ts";
import { timed } from "./timed.ts";
import { relativeUnit } from "./unit.ts";
import { one, theMonth } from "./words.ts";
import { yearOnly } from "./year.ts";

/** A day, time or period. */
export const point: Pattern = /* @__PURE__ */ longest(timed, period);

/** The same, where a word in front calls for it. */
export const calledPoint: Pattern = /* @__PURE__ */ longest(timed, calledPeriod);

const from: Pattern = /* @__PURE__ */ cue("from");

const side: Pattern = /* @__PURE__ */ first(
  seq(cue("ago"), say({ sign: -1 })),
  seq(cue("since"), say({ sign: -1, n: 1 })),
  seq(cue("after"), say({ sign: 1 })),
);

/** «قبل ثلاثة أيام», «منذ نحو أسبوع», «بعد شهرين»; behind «من» and another event it is anchored. */
const fromNow: Pattern = /* @__PURE__ */ map(
  seq(side, amounts, not(yearOnly), maybe(maybe(cue("of")), cue("now"), say({ n: 1 }))),
  ({ sign, amounts: sum = [], mod, n }, t, end) =>
    n === undefined && ask(from, t, end) !== undefined
      ? { kind: "anchored", grain: "day", amounts: sum }
      : {
          kind: mod === "more" || mod === "less" || sum.some(({ count }) => count === undefined) ? "duration" : "shift",
          amounts: sum,
          sign,
          mod,
        },
);

/** «قبل عيد الأضحى بيومين», «بعد 15 أغسطس بأسبوع». */
const fromPoint: Pattern = /* @__PURE__ */ when(
  as("shift", side, to("from", calledPoint), led(EXACT + WITH, amounts)),
  ({ n, amounts: sum = [] }) => n === undefined && sum.every(({ count }) => count !== undefined),
);

/** So far from the reference, or from another day. */
export const shift: Pattern = /* @__PURE__ */ longest(fromNow, fromPoint);

const that: Pattern = /* @__PURE__ */ cue("that");
const same: Pattern = /* @__PURE__ */ cue("same");
const unit: Pattern = /* @__PURE__ */ map(
  term("unit", ({ plural, count: dual }, { article }) => article && !plural && dual === undefined),
  ({ unit: grain }) => ({ grain: grain as "day" }),
);
const moment: Pattern = /* @__PURE__ */ seq(cue("moment"), say({ grain: "day" }));

/** «ذلك الشهر», «نفس الشهر», «الشهر ذاته»: one that the text named before. */
const ofNamed = (unitOf: Pattern): Pattern => seq(from, first(seq(cue("that", "same"), unitOf), seq(unitOf, same)));

/** «التاسع من الشهر نفسه», «12 أغسطس من العام ذاته»: a day of such a month or year. */
const dayOfThat: Pattern = /* @__PURE__ */ seq(
  maybe(anyWeekday),
  maybe(one("day")),
  first(
    seq(to("day", dayNumber), ofNamed(theMonth)),
    seq(
      when(dayMonthYear, ({ year, relation }) => year === undefined && relation === undefined),
      ofNamed(one("year", definite)),
    ),
  ),
  say({ grain: "day" }),
);

/** «ذلك الحين», «ذلك اليوم», «اليوم نفسه», «نفس العام», «التاسع من الشهر نفسه». */
export const anaphor: Pattern = /* @__PURE__ */ as(
  "anchored",
  longest(first(seq(that, first(moment, unit)), seq(same, not(cue("moment")), unit), seq(unit, same)), dayOfThat),
);

const now: Pattern = /* @__PURE__ */ as("now", cue("now"));

const bound: Pattern = /* @__PURE__ */ when(
  first(now, anaphor, longest(led(PREPOSITION, calledPoint), shortNumericDate)),
  ({ kind }) => kind !== "range",
);

/** «منذ أغسطس», «حتى 2015», «منذ ذلك الحين». */
export const openSpan: Pattern = /* @__PURE__ */ map(
  first(seq(cue("since"), to("from", bound)), seq(cue("until"), to("to", bound))),
  (it) => {
    const { kind, of } = (it.from ?? it.to)!;
    const itself = kind === "anchored" || (kind === "stretch" && of === undefined);
    return itself ? (it.from ?? it.to) : { ...it, kind: "range" };
  },
);

/** «الشهر», «الأسبوع» as all there is: that of the reference; «الآن» anywhere. */
export const unitAlone: Pattern = /* @__PURE__ */ first(
  now,
  when(relativeUnit, (_, t, at, end) => at === 0 && end === t.stream.length),
);

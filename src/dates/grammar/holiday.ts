import { as, COMMA, first, map, maybe, type Pattern, seq, sign, skip, term, to } from "./pattern.ts";
import { aDay, between, offset, ordinal } from "./words.ts";
import { yearBehind } from "./year.ts";

const name: Pattern = /* @__PURE__ */ term("holiday");

/** The year of a feast; a small one is of the Hijri calendar. */
const itsYear: Pattern = /* @__PURE__ */ map(seq(maybe(sign(COMMA)), yearBehind), ({ calendar, year, yearOffset }) =>
  calendar === "hijri" || (year ?? 1600) < 1600 ? { hijriYear: year } : { year, yearOffset },
);

const feast: Pattern = /* @__PURE__ */ seq(first(name, seq(aDay, name)), maybe(first(offset("relation"), itsYear)));

/** «عيد الأضحى 2023», «عيد الفطر الماضي», «ثالث أيام العيد». */
export const holiday: Pattern = /* @__PURE__ */ as(
  "holiday",
  first(seq(to("nth", between(1, ordinal, 10)), skip(term("unit", ({ unit }) => unit === "day")), feast), feast),
);

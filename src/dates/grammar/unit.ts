import {
  as,
  type Check,
  cue,
  definite,
  first,
  indefinite,
  led,
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
} from "./pattern.ts";
import { count, numberWord, offset, relation, singular, THIS, theCount } from "./words.ts";
import { hijri } from "./year.ts";

const itsCalendar: Pattern = /* @__PURE__ */ maybe(hijri);
const shown: Pattern = /* @__PURE__ */ seq(THIS, singular());

/** «الشهر الماضي», «هذا الأسبوع», «السنة الهجرية السابقة»; the unit alone («العام») is `bare`. */
export const relativeUnit: Pattern = /* @__PURE__ */ rule(
  first(
    as("unit", first(shown, singular(definite)), itsCalendar, offset("offset")),
    as("unit", shown, itsCalendar, say({ offset: 0 })),
    as("unit", singular(definite), itsCalendar, say({ offset: 0, bare: true })),
  ),
);

/** That unit, by its place. */
export const placedUnit = (unit: string): Pattern => when(relativeUnit, (it) => it.unit === unit && !it.bare);

const AIN = 0x639;

/** «الربع السابق»; «الفصل الماضي» may be one of school. */
export const placedQuarter: Pattern = /* @__PURE__ */ as(
  "unit",
  term("quarter", (_, { article, end: at }, { stream }) => article && stream.units[stream.keyStarts[at]! - 1] === AIN),
  offset("offset"),
  say({ unit: "quarter" }),
);

const end: Pattern = /* @__PURE__ */ term("third", ({ mod }) => mod === "end");

/**
 * «عطلة نهاية الأسبوع الماضي», «نهاية هذا الأسبوع»; «مطلع الأسبوع» as news agencies have it, which is the beginning of
 * the week with «الجاري» and the like.
 */
export const weekend: Pattern = /* @__PURE__ */ map(
  first(
    seq(cue("week-opening"), not(relation), say({ offset: 0, bare: true })),
    seq(cue("weekend"), first(offset("offset"), say({ offset: 0, bare: true }))),
    seq(
      end,
      when(placedUnit("week"), (it) => it.offset === 0),
    ),
  ),
  ({ offset: place, bare }) => ({ kind: "unit", unit: "weekend", offset: place, bare }),
);

/** A vague number: «بضعة», «القليلة». */
const FEW = 3;

/** Several units: a plural or a dual. */
const several = (check: Check): Pattern =>
  term("unit", (says, ...more) => (says.plural || says.count !== undefined) && check(says, ...more));

/** A unit in any number, or the dual alone. */
const counted: Pattern = /* @__PURE__ */ term("unit", indefinite);
const dual: Pattern = /* @__PURE__ */ term("unit", (says, reading) => says.count !== undefined && !reading.article);

const side: Pattern = /* @__PURE__ */ first(
  map(relation, ({ relation: of = 0 }) => (of === 0 ? undefined : { sign: Math.sign(of) })),
  seq(term("last", definite), say({ sign: -1 })),
);

const number: Pattern = /* @__PURE__ */ to("count", count);

/** «الأيام الثلاثة الماضية», «العامين الماضيين», «الثمانية عشر شهرا الماضية», «آخر 3 سنوات». */
export const stretch: Pattern = /* @__PURE__ */ as(
  "stretch",
  first(
    when(
      seq(several(definite), maybe(first(seq(cue("few"), say({ count: FEW })), number)), side),
      (it) => it.count !== undefined || it.unit !== "hour",
    ),
    seq(number, counted, side),
    seq(cue("last"), first(seq(number, counted), dual), say({ sign: -1 })),
  ),
);

/** «أول», «الأولى» is 1; «آخر», «الأخيرة», «الأواخر» -1. */
const edgeWord: Pattern = /* @__PURE__ */ first(
  seq(numberWord("ordinal", 1), say({ sign: 1 })),
  map(
    term("third", ({ mod }, { article }) => article && mod !== "mid"),
    ({ mod }) => ({ sign: mod === "start" ? 1 : -1 }),
  ),
  seq(cue("last"), say({ sign: -1 })),
);

/** «الأيام العشرة الأولى», «العشر الأواخر», «أول أسبوعين»: the first or last of a longer unit, which follows. */
export const edge: Pattern = /* @__PURE__ */ as(
  "stretch",
  first(
    seq(edgeWord, first(seq(number, counted), dual)),
    seq(
      first(
        term("unit", (says, { article }) => article && says.count !== undefined),
        seq(several(definite), to("count", theCount)),
        seq(to("count", theCount), say({ unit: "day" })),
      ),
      edgeWord,
    ),
  ),
);

/** «بقية الأسبوع»: what is left of a unit. */
export const rest: Pattern = /* @__PURE__ */ as(
  "rest",
  cue("rest"),
  maybe(led(PREPOSITION, cue("of"))),
  to("of", relativeUnit),
);

import {
  ask,
  CLOSE,
  cue,
  DASH,
  definite,
  first,
  indefinite,
  led,
  maybe,
  not,
  OPEN,
  type Pattern,
  PREPOSITION,
  pattern,
  SLASH,
  say,
  seq,
  sign,
  skip,
  term,
  to,
  when,
} from "./pattern.ts";
import { between, count, figures, one, ordinal, relation } from "./words.ts";
import { itsYear } from "./year.ts";

const name: Pattern = /* @__PURE__ */ term(
  "month",
  ({ calendar, month }, { article }) => !(calendar === "hijri" && article && month !== 1),
);

/** Another name of the month: behind a slash or dash, in brackets, or just beside it. */
const otherName: Pattern = /* @__PURE__ */ first(
  seq(sign(OPEN), term("month"), sign(CLOSE)),
  seq(maybe(sign(SLASH, DASH)), term("month")),
);

const numbered: Pattern = /* @__PURE__ */ seq(
  first(
    seq(one("month", definite), to("month", between(1, ordinal, 12))),
    seq(one("month", indefinite), not(cue("whole")), to("month", between(1, first(figures(1, 2), count), 12))),
  ),
  say({ calendar: "gregorian" }),
);

const once: Pattern = /* @__PURE__ */ first(name, seq(one("month"), term("month"), say({ weak: false })), numbered);

/** «آب», «آب/أغسطس», «أغسطس (آب)», «شهر مايو», «شهر 3», «الشهر الثامن». */
export const month: Pattern = /* @__PURE__ */ pattern(once.starts, (t, at, lead) => {
  const found = once(t, at, lead);
  const other = found && ask(otherName, t, found.end);
  return other && other.it.month === found.it.month && other.it.calendar === "gregorian"
    ? { end: other.end, it: { ...found.it, weak: false } }
    : found;
});

/** A year, «الماضي» or both behind a month. */
const placed: Pattern = /* @__PURE__ */ first(seq(maybe(skip(relation)), itsYear), relation);

/** A month with the year or «الماضي» behind it, as a word of its own or stuck to it. */
export const placedMonth: Pattern = /* @__PURE__ */ first(
  when(name, ({ relation: stuck }) => stuck !== undefined),
  seq(month, placed),
);

/** The same, or the month alone. */
export const monthAnywhere: Pattern = /* @__PURE__ */ led(PREPOSITION, first(placedMonth, month));

export const maybePlaced: Pattern = /* @__PURE__ */ seq(maybe(placed));

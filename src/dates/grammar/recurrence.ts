import { durationText } from "../resolve/duration.ts";
import { clockText, two } from "../resolve/iso.ts";
import type { Said } from "../said.ts";
import { PART_HOURS } from "../vocabulary/times.ts";
import { clock } from "./clock.ts";
import { anyWeekday } from "./day.ts";
import { amounts } from "./duration.ts";
import { shortNumericDate } from "./numeric.ts";
import {
  as,
  ask,
  cue,
  definite,
  first,
  indefinite,
  led,
  longest,
  map,
  maybe,
  not,
  type Pattern,
  PREPOSITION,
  pattern,
  seq,
  skip,
  term,
} from "./pattern.ts";

const yearly = ({ month = 1, day }: Said): Said => ({
  timex: `XXXX-${two(month)}${day === undefined ? "" : `-${two(day)}`}`,
});
export const weekly = (name: Pattern): Pattern => map(name, ({ weekday = 1 }) => ({ timex: `XXXX-WXX-${weekday}` }));

const length: Pattern = /* @__PURE__ */ map(seq(not(term("unit", definite)), amounts), ({ amounts: sum = [] }) =>
  sum[0]?.count === undefined ? undefined : { timex: durationText(sum) },
);

/** «كل» and what comes again. */
const every: Pattern = /* @__PURE__ */ seq(
  cue("every"),
  first(
    weekly(anyWeekday),
    map(term("part", indefinite), ({ part = "" }) => ({ timex: PART_HOURS[part]!.timex })),
    map(
      first(
        shortNumericDate,
        term("month", ({ calendar }) => calendar === "gregorian"),
      ),
      yearly,
    ),
    length,
  ),
);

/** «أيام الاثنين»; two weekdays side by side are a night or a list. */
const weekdays: Pattern = /* @__PURE__ */ seq(
  skip(term("unit", ({ unit, plural }, { article }) => unit === "day" && plural && !article)),
  weekly(term("weekday", definite)),
  not(led(1, anyWeekday)),
);

const again: Pattern = /* @__PURE__ */ first(every, weekdays);
const time: Pattern = /* @__PURE__ */ seq(maybe(cue("in")), led(PREPOSITION, clock));

/** With a clock time: it stands in place of what it makes exact. */
const exact = (timex: string, at: Said): string | undefined =>
  timex.startsWith("XXXX") || timex === "P1D"
    ? `${timex === "P1D" ? "" : timex}T${clockText(at.clock!)}`
    : timex.startsWith("T")
      ? `T${clockText(at.clock!)}`
      : undefined;

const timeBehind: Pattern = /* @__PURE__ */ pattern(again.starts, (t, at, lead) => {
  const found = again(t, at, lead);
  const { timex = "" } = found?.it ?? {};
  const hour = found && ask(time, t, found.end);
  const whole = hour && exact(timex, hour.it);
  return whole === undefined ? found : { end: hour!.end, it: { timex: whole } };
});

/** «الساعة 3 مساء كل يوم». */
const timeFirst: Pattern = /* @__PURE__ */ pattern(clock.starts, (t, at, lead) => {
  const hour = clock(t, at, lead);
  const found = hour && ask(again, t, hour.end);
  const whole = found && !found.it.timex!.startsWith("T") ? exact(found.it.timex!, hour.it) : undefined;
  return whole === undefined ? undefined : { end: found!.end, it: { timex: whole } };
});

/** «كل يوم اثنين الساعة 4 مساء», «كل ثلاثة أسابيع», «سنويا», «أيام الاثنين», «الساعة 9 صباحا كل يوم». */
export const recurrence: Pattern = /* @__PURE__ */ as("recurrence", longest(timeBehind, term("frequency"), timeFirst));

import type { Said } from "../said.ts";
import { dayMonthYear } from "./calendar-day.ts";
import { clock, definiteHour, hourAlone, inPart, partBehind, zone } from "./clock.ts";
import { anyWeekday, day } from "./day.ts";
import { numericDate } from "./numeric.ts";
import {
  as,
  ask,
  COMMA,
  cue,
  DASH,
  type DateTerms,
  definite,
  type Found,
  first,
  led,
  longest,
  map,
  maybe,
  not,
  type Pattern,
  PREPOSITION,
  pattern,
  rule,
  SLASH,
  say,
  seq,
  sign,
  skip,
  term,
  to,
  when,
} from "./pattern.ts";
import { between, counted, figures, offset, one, THIS } from "./words.ts";

/** A clock time with a part of the day that stands apart from it. */
function merged(part: Said, time: Said): Said {
  if (time.clock === undefined || part.part === undefined || time.part !== undefined) return { ...part, ...time };
  return { ...part, ...time, part: part.part, clock: inPart(time.clock, part.part) };
}

/** «7:00 يوم الأحد بعد الظهر», «السابعة من صباح الأحد بتوقيت غرينتش». */
function withPartBehind(t: DateTerms, { end, it }: Found): Found {
  const part = it.part === undefined ? ask(partBehind, t, end) : undefined;
  const named = it.zone === undefined ? ask(zone, t, part?.end ?? end) : undefined;
  const { part: name } = part?.it ?? {};
  return {
    end: named?.end ?? part?.end ?? end,
    it: {
      ...it,
      ...named?.it,
      ...(name === undefined ? {} : { part: name, clock: inPart(it.clock!, name) }),
    },
  };
}

/** «22/8/202306:46 م»: the clock time stuck to the year. */
const gluedStamp: Pattern = /* @__PURE__ */ pattern(numericDate.starts, (t, at, lead) => {
  const stamp = numericDate(t, at, lead);
  const time = stamp?.it.clock;
  return stamp && time && withPartBehind(t, { end: stamp.end, it: { kind: "time", clock: time, on: stamp.it } });
});

const BAR = 0x7c;

/** What may stand between a day and a time. */
const joint: Pattern = /* @__PURE__ */ seq(maybe(sign(COMMA, DASH, BAR)), maybe(first(cue("at"), cue("in"))));
const clockBehind: Pattern = /* @__PURE__ */ led(PREPOSITION, clock);
const laterClock: Pattern = /* @__PURE__ */ seq(joint, clockBehind);

/** «في وقت مبكر من», «في ساعة متأخرة من». */
const hardness: Pattern = /* @__PURE__ */ first(
  seq(cue("early"), maybe(cue("of")), say({ early: true })),
  seq(cue("late"), maybe(cue("of")), say({ late: true })),
);
const soon: Pattern = /* @__PURE__ */ maybe(cue("early-behind"), say({ early: true, late: undefined }));

/** «اليوم نفسه» behind it: another day than that of the reference. */
const notThatDay: Pattern = /* @__PURE__ */ not(seq(one("day"), cue("same")));
const word: Pattern = /* @__PURE__ */ skipWeak(term("part", ({ mark }) => !mark));
const adverb: Pattern = /* @__PURE__ */ skipWeak(term("part", (says) => says.adverb && !says.mark));
const theWord: Pattern = /* @__PURE__ */ skipWeak(
  term("part", (says, { article }) => !says.weak && !says.mark && article),
);

/** Which part of the day, and no more. */
function skipWeak(part: Pattern): Pattern {
  return map(part, ({ part: name }) => ({ part: name }));
}

/** «مساء», «صباحا» with no day. */
export const partOnly: Pattern = /* @__PURE__ */ as(
  "time",
  longest(
    seq(adverb, notThatDay, soon),
    seq(hardness, first(adverb, theWord), notThatDay, soon),
    seq(theWord, notThatDay, cue("early-behind"), say({ early: true })),
  ),
);

/** The same behind a word that calls for it: «في الصباح». */
export const partCalled: Pattern = /* @__PURE__ */ longest(partOnly, as("time", theWord, notThatDay));

const timeBeside: Pattern = /* @__PURE__ */ longest(clockBehind, partOnly);
const timeApart: Pattern = /* @__PURE__ */ longest(clockBehind, partCalled, led(PREPOSITION, hourAlone));

/** «18 أغسطس 2023 - 15:30», «الثلاثاء، الساعة 7 مساء», «الجمعة بعد الظهر», «غدا في الصباح». */
const dayThenTime: Pattern = /* @__PURE__ */ pattern(day.starts, (t, at, lead) => {
  const date = day(t, at, lead);
  if (date === undefined || date.it.kind === "holiday") return undefined;
  const next = joint(t, date.end, 0)!.end;
  const time = ask(next > date.end ? timeApart : timeBeside, t, next);
  if (time === undefined) return undefined;
  const later = time.it.clock === undefined ? ask(laterClock, t, time.end) : undefined;
  const it = later === undefined ? time.it : merged(time.it, later.it);
  return { end: later?.end ?? time.end, it: { ...it, on: date.it } };
});
/** A part of the day in front of its day: «مساء», «ليل»; no article. */
const partOf: Pattern = /* @__PURE__ */ as(
  "time",
  first(
    seq(hardness, led(PREPOSITION, word), soon),
    seq(word, cue("early-behind"), say({ early: true })),
    skipWeak(term("part", (says, { article }) => !article && !says.mark)),
  ),
);

/** «هذه الليلة في 7», «هذا الصباح في السابعة». */
const hourInPart: Pattern = /* @__PURE__ */ first(
  map(seq(between(0, figures(1, 2), 24), not(counted)), ({ value = 0 }) => ({ kind: "time", clock: { hour: value } })),
  definiteHour,
);

const HEH = 0x647;

const shownWord: Pattern = /* @__PURE__ */ first(
  seq(THIS, term("part", definite), maybe(first(offset("offset"), term("day-word")))),
  seq(term("part", definite), offset("offset")),
  seq(
    term("part", ({ part }, { article, end }, { stream }) => {
      return article && part === "night" && stream.units[stream.keyStarts[end]! - 1] === HEH;
    }),
    maybe(term("day-word")),
  ),
);

/** «هذا الصباح», «الليلة», «الليلة الماضية», «هذه الليلة»; then a clock time, if one follows. */
const shownPart: Pattern = /* @__PURE__ */ pattern(hardness.starts | shownWord.starts, (t, at, lead) => {
  const hard = ask(hardness, t, at, lead);
  const found = ask(shownWord, t, hard?.end ?? at, hard === undefined ? lead : PREPOSITION);
  if (found === undefined) return undefined;
  const { part, offset: days = 0 } = found.it;
  const on: Said = { kind: "day-word", offset: days };
  const next = joint(t, found.end, 0)!.end;
  const later = ask(clockBehind, t, next) ?? (next > found.end ? ask(hourInPart, t, next) : undefined);
  const it: Said = { kind: "time", part, ...hard?.it, on };
  if (later !== undefined) return { end: later.end, it: merged(it, later.it) };
  return { end: found.end, it: part === "night" && hard === undefined ? { kind: "night", of: on } : it };
});

/** «من مساء أمس», «هذه الليلة» behind a clock time. */
const partOfDay: Pattern = /* @__PURE__ */ first(
  map(led(PREPOSITION, shownPart), (it) => (it.kind === "night" ? { kind: "time", part: "night", on: it.of } : it)),
  led(PREPOSITION, seq(partOf, maybe(cue("of")), to("on", led(PREPOSITION, day)))),
);

const beforeDay: Pattern = /* @__PURE__ */ seq(maybe(first(sign(COMMA, DASH, BAR), cue("of"))));
const onDay: Pattern = /* @__PURE__ */ longest(led(PREPOSITION, day), partOfDay);
const timeInFront: Pattern = /* @__PURE__ */ first(
  longest(clock, partOf),
  when(definiteHour, (_, t, _at, end) => ask(shownPart, t, end) !== undefined),
);

/** «مساء أمس», «الساعة الثامنة من مساء الأحد», «10:30 - 2021/02/04», «هذا الصباح الساعة 7». */
const timeThenDay: Pattern = /* @__PURE__ */ pattern(timeInFront.starts | shownPart.starts, (t, at, lead) => {
  const time = ask(timeInFront, t, at, lead);
  if (time === undefined) return ask(shownPart, t, at, lead);
  const on = ask(onDay, t, beforeDay(t, time.end, 0)!.end);
  if (on === undefined) return time.it.clock === undefined ? undefined : time;
  const inner = on.it.kind === "time" ? on.it : undefined;
  const it: Said = { ...(inner === undefined ? time.it : merged(inner, time.it)), on: inner?.on ?? on.it };
  if (it.clock !== undefined) return withPartBehind(t, { end: on.end, it });
  const later = ask(laterClock, t, on.end);
  return later === undefined ? { end: on.end, it } : { end: later.end, it: merged(it, later.it) };
});

/** What joins the two days of a night: «إلى», «على» as in the Maghreb, a sign. */
const toNext: Pattern = /* @__PURE__ */ first(cue("to", "at"), sign(DASH, SLASH));

/** The weekday that the night leads to. */
const nextWeekday: Pattern = /* @__PURE__ */ first(seq(maybe(toNext), anyWeekday), led(1, anyWeekday));

const nightOf: Pattern = /* @__PURE__ */ pattern(day.starts, (t, at) => {
  const found = day(t, at, 0);
  if (found === undefined) return undefined;
  const { kind, weekday = 0, relation: placed } = found.it;
  const second = kind === "weekday" && placed === undefined ? ask(nextWeekday, t, found.end) : undefined;
  const end = second?.it.weekday === (weekday % 7) + 1 ? second.end : found.end;
  return { end, it: { of: found.it } };
});

const night: Pattern = /* @__PURE__ */ as(
  "night",
  first(
    seq(cue("eve"), to("of", day), say({ before: true })),
    seq(
      skip(term("part", ({ part }, { article }) => part === "night" && !article)),
      first(
        when(
          map(seq(to("n", figures(1, 2)), toNext, to("of", dayMonthYear)), ({ n, of }) => ({
            of: { ...of, day: n },
            n: of?.day,
          })),
          ({ of, n }) => n === of!.day! + 1,
        ),
        nightOf,
      ),
    ),
  ),
);

/** A day with a time, in either order, or either alone. */
export const timed: Pattern = /* @__PURE__ */ rule(longest(gluedStamp, day, night, dayThenTime, timeThenDay));

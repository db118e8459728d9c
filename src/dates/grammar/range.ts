import { quantity } from "../../numbers/quantity.ts";
import { FOR } from "../../text/terms.ts";
import type { Said } from "../said.ts";
import { dayMonthYear, dayNumber, dayOfRelativeMonth } from "./calendar-day.ts";
import { clock, definiteHour, inPart } from "./clock.ts";
import { maybePlaced, month } from "./month.ts";
import {
  AND_LED,
  asAny,
  ask,
  BARE,
  COMMA,
  cue,
  DASH,
  type DateTerms,
  EMPTY,
  EXACT,
  type Found,
  first,
  isAt,
  led,
  longest,
  maybe,
  type Pattern,
  PREPOSITION,
  pattern,
  say,
  seq,
  sign,
} from "./pattern.ts";
import { calledPoint } from "./span.ts";
import { timed } from "./timed.ts";
import { dual, figures, NUMBERS, relation } from "./words.ts";

type Joint = "from" | "between" | "none";

const toWord: Pattern = /* @__PURE__ */ first(cue("to"), led(AND_LED, cue("to")));
const DASHES: readonly number[] = [DASH, 0x2013, 0x2014];
const dash: Pattern = /* @__PURE__ */ sign(...DASHES);

/** «للثلاثاء»: up to it, behind «من». */
const isForThe = ({ clitics, article }: { readonly clitics: number; readonly article: boolean }): boolean =>
  clitics === FOR && article;

/** The second end of a range behind the first one that ends at `at`. */
function secondEnd(t: DateTerms, at: number, joint: Joint, end: Pattern): Found | undefined {
  const word = ask(toWord, t, at);
  if (word !== undefined) return ask(end, t, word.end, PREPOSITION);
  const line = ask(dash, t, at);
  if (line !== undefined) return joint === "between" ? undefined : ask(end, t, line.end);
  if (joint === "between") return ask(end, t, at, AND_LED);
  const toThe = joint === "from" && t.at(at).some(isForThe);
  return toThe ? ask(end, t, at, EXACT + FOR) : undefined;
}

/** How many tokens the first end of a range can have. */
const REACH = 10;

/** Whether something near token `at` may lead to the second end of a range. */
function hasSecondEnd(t: DateTerms, at: number): boolean {
  for (let i = at + 1; i <= at + REACH; i++) {
    const sign = t.sign(i);
    if (t.at(i).some(isForThe)) return true;
    if (sign === 0 ? (t.starts(i) & toWord.starts) !== 0 : DASHES.includes(sign)) return true;
  }
  return false;
}

const opening: Pattern = /* @__PURE__ */ seq(
  maybe(first(seq(cue("between"), say({ id: "between" })), seq(cue("from"), say({ id: "from" })))),
);

/** «من 3 إلى 12 سبتمبر», «بين عامي 2012 و2015», «2012-2015», «من 25 ديسمبر 2022 إلى 3 يناير 2023». */
const RANGE_STARTS: number = /* @__PURE__ */ (() =>
  (opening.starts & ~EMPTY) | calledPoint.starts | dual.starts | NUMBERS | clock.starts | month.starts)();

export const range: Pattern = /* @__PURE__ */ pattern(RANGE_STARTS, (t, at, lead) => {
  const start = opening(t, at, lead)!;
  const joint = (start.it.id ?? "none") as Joint;
  if (joint !== "between" && !hasSecondEnd(t, at)) return undefined;
  const head = ask(dual, t, start.end, start.end === at ? lead : PREPOSITION)?.end ?? start.end;
  const by = head === at ? lead : PREPOSITION;
  const found = [
    pointToPoint(t, head, by, joint),
    dayToDay(t, head, by, joint),
    clockToClock(t, head, by, joint),
    joint === "none" ? ask(monthThenDays, t, at, lead) : undefined,
  ];
  return found.reduce((best, one) => (one !== undefined && one.end > (best?.end ?? 0) ? one : best), undefined);
});

function pointToPoint(t: DateTerms, at: number, lead: number, joint: Joint): Found | undefined {
  const one = ask(calledPoint, t, at, lead);
  if (one === undefined || one.it.kind === "range") return undefined;
  const other = secondEnd(t, one.end, joint, calledPoint);
  if (other === undefined || (joint === "none" && !pairs(one.it, other.it))) return undefined;
  if (isClockTime(one.it) && isClockTime(other.it)) return timeToTime(one.it, other.it, other.end);
  const { end, it: last } = related(t, other);
  return { end, it: { kind: "range", from: borrowed(one.it, last), to: last } };
}

/** With «الماضي» or «الماضيين» behind it. */
export function related(t: DateTerms, { end, it }: Found): Found {
  const last = ask(relation, t, end);
  const takes = it.kind === "weekday" || (it.kind === "fields" && it.year === undefined);
  return last === undefined ? { end, it } : { end: last.end, it: takes ? { ...it, ...last.it } : it };
}

const isClockTime = (it: Said): boolean => it.kind === "time" && it.clock !== undefined;

/** Two clock times: one range on one day, or from one day to another. */
function timeToTime(one: Said, other: Said, end: number): Found {
  const [from, to] = sharedPart(one, other);
  const on = from.on === undefined ? to.on : undefined;
  return { end, it: { kind: "time-range", from, to, on, zone: to.zone ?? from.zone } };
}

const insideDay: Pattern = /* @__PURE__ */ seq(maybe(sign(COMMA)), opening);

/** «غدا بين الساعة 8 صباحا و2 مساء», «الاثنين 1-3 مساء»: the day in front of the range. */
export const dayWithRange: Pattern = /* @__PURE__ */ pattern(timed.starts, (t, at, lead) => {
  const date = hasSecondEnd(t, at) ? timed(t, at, lead) : undefined;
  if (date === undefined || date.it.kind === "night") return undefined;
  const on = date.it.kind !== "time" ? date.it : date.it.clock === undefined ? date.it.on : undefined;
  const next = insideDay(t, date.end, BARE)!;
  const joint = next.it.id === "between" ? "between" : "from";
  const found = on && clockToClock(t, next.end, PREPOSITION, joint);
  return found && found.it.on === undefined ? { end: found.end, it: { ...found.it, on } } : undefined;
});

/** Without «من» both ends must be of a kind, and not both be bare weekdays. */
export function pairs(a: Said, b: Said): boolean {
  if (a.kind === "fields" && b.kind === "fields") {
    const alike =
      (a.day === undefined) === (b.day === undefined) && (a.month === undefined) === (b.month === undefined);
    return alike && (a.year ?? 0) <= (b.year ?? a.year ?? 0);
  }
  return a.kind !== "time" && b.kind !== "time" && b.kind !== "duration" && a.kind !== "nth";
}

/** The first end takes from the second what it does not say: year, relation. */
export function borrowed(a: Said, b: Said): Said {
  const { year, yearOffset, relation: last } = b;
  if (a.kind === "weekday" && b.kind === "weekday") return last === undefined ? a : { ...a, relation: last };
  if (a.kind === "modified" && b.kind !== "modified") return { ...a, of: borrowed(a.of!, b) };
  if (a.kind !== "fields" || b.kind !== "fields" || a.year !== undefined || a.yearOffset !== undefined) return a;
  if (a.month === undefined || b.month === undefined) return a;
  const later = a.month > b.month ? 1 : 0;
  if (year !== undefined) return { ...a, year: year - later };
  if (yearOffset !== undefined) return { ...a, yearOffset: yearOffset - later };
  return last !== undefined && later === 0 ? { ...a, relation: last } : a;
}

const datedDay: Pattern = /* @__PURE__ */ longest(dayMonthYear, dayOfRelativeMonth);

/** Only the second end names the month. */
function dayToDay(t: DateTerms, at: number, lead: number, joint: Joint): Found | undefined {
  const one = ask(dayNumber, t, at, lead);
  const other = one && secondEnd(t, one.end, joint, datedDay);
  const { value: day = 0 } = one?.it ?? {};
  if (other?.it.day === undefined || other.it.day <= day) return undefined;
  return { end: other.end, it: { kind: "range", from: { ...other.it, day }, to: other.it } };
}

/** «يوليو 13-15», «شهر نوفمبر بين 19 و20». */
const monthThenDays: Pattern = /* @__PURE__ */ pattern(month.starts, (t, at, lead) => {
  const name = month(t, at, lead);
  const start = name && opening(t, name.end, BARE);
  const one = start && ask(dayNumber, t, start.end);
  const other = one && secondEnd(t, one.end, start.it.id === "between" ? "between" : "from", dayNumber);
  if (other === undefined || other.it.value! <= one!.it.value!) return undefined;
  const { calendar, month: number } = name!.it;
  const placed = maybePlaced(t, other.end, BARE)!;
  const on = (day: number | undefined): Said => ({ kind: "fields", calendar, month: number, ...placed.it, day });
  return { end: placed.end, it: { kind: "range", from: on(one!.it.value), to: on(other.it.value) } };
});

/** An hour with nothing that says so. */
const bareHour: Pattern = /* @__PURE__ */ pattern(NUMBERS, (t, at, lead) => {
  const number = ask(figures(1, 2), t, at, lead);
  const { value, end } = number ? { value: number.it.value!, end: number.end } : (quantity(asAny(t), at, lead) ?? NONE);
  return value <= 24 && Number.isInteger(value) && !isAt(t, end, "unit")
    ? { end, it: { kind: "time", clock: { hour: value } } }
    : undefined;
});
const NONE = { value: Number.NaN, end: 0 };

const anyHour: Pattern = /* @__PURE__ */ first(clock, definiteHour, bareHour);
const saidHour: Pattern = /* @__PURE__ */ first(clock, definiteHour);
const clockOrHour: Pattern = /* @__PURE__ */ first(clock, bareHour);
const onDay: Pattern = /* @__PURE__ */ seq(maybe(cue("of")), maybe(cue("in")), led(PREPOSITION, timed));

/** «من الساعة 14:00 إلى 16:30», «من 5 إلى 6 مساء», «بين الساعة 4 و5 مساء غدا». */
function clockToClock(t: DateTerms, at: number, lead: number, joint: Joint): Found | undefined {
  const one = ask(joint === "none" ? clock : anyHour, t, at, lead);
  if (one === undefined) return undefined;
  const sure = one.it.part !== undefined || one.it.zone !== undefined || one.it.clock!.minute !== undefined;
  const second = joint === "none" ? (sure ? clockOrHour : clock) : sure ? anyHour : saidHour;
  const other = secondEnd(t, one.end, joint, second);
  if (other === undefined) return undefined;
  const { end, it } = timeToTime(one.it, other.it, other.end);
  const on = ask(onDay, t, end);
  const day = on?.it.kind === "time" ? undefined : on;
  const range = { ...it, on: day?.it };
  const plain = it.from!.part === undefined && it.to!.part === undefined && it.zone === undefined;
  if (plain && isPlain(one.it) && isPlain(other.it) && !(day !== undefined && joint === "from")) {
    const ordinals =
      ask(definiteHour, t, at, lead) !== undefined && secondEnd(t, one.end, joint, definiteHour) !== undefined;
    if (!ordinals) return undefined;
  }
  return { end: day?.end ?? end, it: range };
}

/** An hour and nothing else. */
const isPlain = ({ clock: time, said }: Said): boolean => time?.minute === undefined && said !== true;

/** The part of the day that one end names holds for both where that keeps their order. */
function sharedPart(a: Said, b: Said): [Said, Said] {
  if (a.clock === undefined || b.clock === undefined || (a.part === undefined) === (b.part === undefined))
    return [a, b];
  if (a.part === undefined) {
    const same = inPart(a.clock, b.part!);
    return same.hour <= b.clock.hour ? [{ ...a, clock: same }, b] : [a, b];
  }
  const same = inPart(b.clock, a.part);
  return b.clock.hour <= 12 && same.hour >= a.clock.hour ? [a, { ...b, clock: same }] : [a, b];
}

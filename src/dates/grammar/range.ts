import { quantity } from "../../numbers/quantity.ts";
import { FOR } from "../../text/terms.ts";
import type { Expression, Fields, Range, Timed, TimeRange } from "../expression.ts";
import { dayMonthYear, dayNumber, dayOfRelativeMonth, withYear } from "./calendar-day.ts";
import { clock, definiteHour } from "./clock.ts";
import { month } from "./month.ts";
import { inPart } from "./part.ts";
import {
  AND_LED,
  asAny,
  BARE,
  COMMA,
  cue,
  DASH,
  type DateTerms,
  EXACT,
  type Found,
  figures,
  find,
  longest,
  PREPOSITION,
  past,
  pastSign,
  relation,
  unit,
} from "./reader.ts";
import { point } from "./span.ts";
import { timed } from "./timed.ts";

type Joint = "from" | "between" | "none";

/** Where the second end of a range begins, behind the first one that ends at `at`; -1 if it does not. */
function behindJoint(t: DateTerms, at: number, joint: Joint): { at: number; lead: number } | undefined {
  const to = Math.max(cue(t, at, "to"), cue(t, at, "to", AND_LED));
  if (to >= 0) return { at: to, lead: PREPOSITION };
  const sign = t.sign(at);
  if (sign === DASH || sign === 0x2013 || sign === 0x2014)
    return joint === "between" ? undefined : { at: at + 1, lead: BARE };
  if (joint === "between") return { at, lead: AND_LED };
  return joint === "from" && t.at(at).some(({ clitics, article }) => clitics === FOR && article)
    ? { at, lead: EXACT + FOR }
    : undefined;
}

/** «من 3 إلى 12 سبتمبر», «بين عامي 2012 و2015», «2012-2015», «من 25 ديسمبر 2022 إلى 3 يناير 2023». */
export function range(t: DateTerms, at: number, lead: number): Found | undefined {
  const between = cue(t, at, "between", lead);
  const from = between < 0 ? cue(t, at, "from", lead) : -1;
  const joint: Joint = between >= 0 ? "between" : from >= 0 ? "from" : "none";
  const start = between >= 0 ? between : from >= 0 ? from : at;
  const by = start === at ? lead : PREPOSITION;
  const dual = unit(t, start, by, false);
  const head = dual?.value.dual ? dual.end : start;
  return longest<Found>(
    pointToPoint(t, head, head === at ? by : PREPOSITION, joint),
    dayToDay(t, head, head === at ? by : PREPOSITION, joint),
    clockToClock(t, head, head === at ? by : PREPOSITION, joint),
    joint === "none" ? monthThenDays(t, at, lead) : undefined,
  );
}

function pointToPoint(t: DateTerms, at: number, lead: number, joint: Joint): Found<Range | TimeRange> | undefined {
  const first = longest<Found>(point(t, at, lead, true));
  if (first === undefined || first.it.kind === "range") return undefined;
  const next = behindJoint(t, first.end, joint);
  const second = next && point(t, next.at, next.lead, true);
  if (second === undefined) return undefined;
  if (joint === "none" && !pairs(first.it, second.it)) return undefined;
  const last = relation(t, second.end);
  if (isClockTime(first.it) && isClockTime(second.it)) return timeToTime(first.it, second.it, second.end);
  const to = last === undefined ? second.it : withRelation(second.it, last.offset);
  return { end: last?.end ?? second.end, it: { kind: "range", from: borrowed(first.it, to), to } };
}

const isClockTime = (it: Expression): it is Timed => it.kind === "time" && it.clock !== undefined;

/** Two clock times: one range on one day, or from one day to another. */
function timeToTime(first: Timed, second: Timed, end: number): Found<TimeRange> {
  const [from, to] = sharedPart(first, second);
  const zone = to.zone ?? from.zone;
  const on = from.on === undefined && to.on !== undefined ? { on: to.on } : {};
  return { end, it: { kind: "time-range", from, to, ...on, ...(zone ? { zone } : {}) } };
}

/** «غدا بين الساعة 8 صباحا و2 مساء», «الاثنين 1-3 مساء»: the day in front of the range. */
export function dayWithRange(t: DateTerms, at: number, lead: number): Found<TimeRange> | undefined {
  const date = timed(t, at, lead);
  if (date === undefined || date.it.kind === "night") return undefined;
  const on = date.it.kind === "time" ? (date.it.clock === undefined ? date.it.on : undefined) : date.it;
  if (on === undefined) return undefined;
  const next = pastSign(t, date.end, COMMA);
  const between = cue(t, next, "between");
  const from = between < 0 ? cue(t, next, "from") : -1;
  const joint: Joint = between >= 0 ? "between" : "from";
  const found = clockToClock(t, Math.max(next, between, from), PREPOSITION, joint);
  return found && found.it.on === undefined ? { end: found.end, it: { ...found.it, on } } : undefined;
}

/** Without «من» both ends must be of a kind, and not both be bare weekdays. */
export function pairs(a: Expression, b: Expression): boolean {
  if (a.kind === "fields" && b.kind === "fields") {
    const shape = (f: Fields): string => `${f.day === undefined}${f.month === undefined}`;
    return shape(a) === shape(b) && (a.year === undefined || b.year === undefined || a.year <= b.year);
  }
  return a.kind !== "time" && b.kind !== "time" && b.kind !== "duration" && a.kind !== "nth";
}

export function withRelation(it: Expression, offset: number): Expression {
  if (it.kind === "weekday" || (it.kind === "fields" && it.year === undefined)) return { ...it, relation: offset };
  return it;
}

/** The first end takes from the second what it does not say: year, relation. */
export function borrowed(first: Expression, second: Expression): Expression {
  if (second.kind === "weekday" && first.kind === "weekday" && second.relation !== undefined) {
    return { ...first, relation: second.relation };
  }
  if (first.kind === "modified" && second.kind !== "modified") return { ...first, of: borrowed(first.of, second) };
  if (first.kind !== "fields" || second.kind !== "fields" || first.year !== undefined || first.yearOffset !== undefined)
    return first;
  if (first.month === undefined || second.month === undefined) return first;
  const later = first.month > second.month ? 1 : 0;
  if (second.year !== undefined) return { ...first, year: second.year - later };
  if (second.yearOffset !== undefined) return { ...first, yearOffset: second.yearOffset - later };
  return second.relation !== undefined && later === 0 ? { ...first, relation: second.relation } : first;
}

/** Only the second end names the month. */
function dayToDay(t: DateTerms, at: number, lead: number, joint: Joint): Found<Range> | undefined {
  const first = dayNumber(t, at, lead);
  const next = first && behindJoint(t, first.end, joint);
  if (first === undefined || next === undefined) return undefined;
  const second = longest<Found<Fields>>(dayMonthYear(t, next.at, next.lead), dayOfRelativeMonth(t, next.at, next.lead));
  if (second?.it.day === undefined || second.it.day <= first.value) return undefined;
  return { end: second.end, it: { kind: "range", from: { ...second.it, day: first.value }, to: second.it } };
}

/** «يوليو 13-15», «شهر نوفمبر بين 19 و20». */
function monthThenDays(t: DateTerms, at: number, lead: number): Found<Range> | undefined {
  const name = month(t, at, lead);
  if (name === undefined) return undefined;
  const between = Math.max(cue(t, name.end, "between"), cue(t, name.end, "from"));
  const joint: Joint = cue(t, name.end, "between") >= 0 ? "between" : "from";
  const first = dayNumber(t, Math.max(between, name.end));
  const next = first && behindJoint(t, first.end, joint);
  const second = next && dayNumber(t, next.at, next.lead);
  if (first === undefined || second === undefined || second.value <= first.value) return undefined;
  const base: Fields = { kind: "fields", calendar: name.calendar, month: name.month, day: second.value };
  const to = withYear(t, base, second.end);
  return { end: to.end, it: { kind: "range", from: { ...to.it, day: first.value }, to: to.it } };
}

/** «من الساعة 14:00 إلى 16:30», «من 5 إلى 6 مساء», «بين الساعة 4 و5 مساء غدا». */
function clockToClock(t: DateTerms, at: number, lead: number, joint: Joint): Found<TimeRange> | undefined {
  const first =
    clock(t, at, lead) ?? (joint === "none" ? undefined : (definiteHour(t, at, lead) ?? bareHour(t, at, lead)));
  const next = first && behindJoint(t, first.end, joint);
  if (first === undefined || next === undefined) return undefined;
  const second =
    clock(t, next.at, next.lead) ??
    (joint === "none" ? undefined : definiteHour(t, next.at, next.lead)) ??
    (first.it.part || first.it.zone || isExact(first.it) ? bareHour(t, next.at, next.lead) : undefined);
  if (second === undefined) return undefined;
  const [from, to] = sharedPart(first.it, second.it);
  const onAt = past(t, second.end, "of");
  const on = timed(t, past(t, onAt, "in"), PREPOSITION);
  const zone = to.zone ?? from.zone;
  const it: TimeRange = { kind: "time-range", from, to, ...(zone ? { zone } : {}) };
  if (
    from.part === undefined &&
    to.part === undefined &&
    zone === undefined &&
    isPlain(first.it) &&
    isPlain(second.it)
  ) {
    const ordinals = definiteHour(t, at, lead) !== undefined && definiteHour(t, next.at, next.lead) !== undefined;
    if (!ordinals && (on === undefined || on.it.kind === "time" || joint !== "from")) return undefined;
  }
  return on && on.it.kind !== "time" ? { end: on.end, it: { ...it, on: on.it } } : { end: second.end, it };
}

/** An hour and nothing else. */
const isPlain = (time: Timed): boolean => time.clock?.minute === undefined && time.said !== true;

const isExact = (time: Timed): boolean => time.clock?.minute !== undefined;

/** An hour with nothing that says so. */
function bareHour(t: DateTerms, at: number, lead: number): Found<Timed> | undefined {
  const number = figures(t, at, lead, 1, 2) ?? quantity(asAny(t), at, lead);
  if (number === undefined || number.value > 24 || !Number.isInteger(number.value) || find(t, number.end, "unit"))
    return undefined;
  return { end: number.end, it: { kind: "time", clock: { hour: number.value } } };
}

/** The part of the day that one end names holds for both where that keeps their order. */
function sharedPart(a: Timed, b: Timed): [Timed, Timed] {
  if (a.clock === undefined || b.clock === undefined) return [a, b];
  if (a.part === undefined && b.part !== undefined) {
    const same = inPart(a.clock, b.part);
    return same.hour <= b.clock.hour ? [{ ...a, clock: same }, b] : [a, b];
  }
  if (b.part === undefined && a.part !== undefined && b.clock.hour <= 12) {
    const same = inPart(b.clock, a.part);
    return same.hour >= a.clock.hour ? [a, { ...b, clock: same }] : [a, b];
  }
  return [a, b];
}

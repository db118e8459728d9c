import type { Expression, Night, Timed } from "../expression.ts";
import { dayMonthYear, isCount } from "./calendar-day.ts";
import { clock, definiteHour, hourAlone } from "./clock.ts";
import { day, weekdayName } from "./day.ts";
import { numericDate } from "./numeric.ts";
import { inPart, partBehind, zone } from "./part.ts";
import {
  BARE,
  COMMA,
  cue,
  DASH,
  type DateTerms,
  demonstrative,
  type Found,
  figures,
  find,
  isSilent,
  longest,
  one,
  PREPOSITION,
  past,
  pastSign,
  type Rule,
  relation,
  remembered,
  SLASH,
} from "./reader.ts";

/** A day with a time, in either order, or either alone. */
export const timed: Rule = /* @__PURE__ */ remembered(dayAndTime);

function dayAndTime(t: DateTerms, at: number, lead: number): Found | undefined {
  if (isSilent(t, at)) return undefined;
  return longest<Found>(
    gluedStamp(t, at, lead),
    day(t, at, lead),
    night(t, at, lead),
    dayThenTime(t, at, lead),
    timeThenDay(t, at, lead),
  );
}

/** «22/8/202306:46 م»: the clock time stuck to the year. */
function gluedStamp(t: DateTerms, at: number, lead: number): Found<Timed> | undefined {
  const stamp = numericDate(t, at, lead);
  if (stamp?.clock === undefined) return undefined;
  return withPartBehind(t, { end: stamp.end, it: { kind: "time", clock: stamp.clock, on: stamp.it } });
}

const BAR = 0x7c;

/** Past what may stand between a day and a time. */
function pastJoint(t: DateTerms, at: number): number {
  const signed = pastSign(t, at, COMMA, DASH, BAR);
  const placed = past(t, signed, "at");
  return placed === signed ? past(t, signed, "in") : placed;
}

/** «18 أغسطس 2023 - 15:30», «الثلاثاء، الساعة 7 مساء», «الجمعة بعد الظهر», «غدا في الصباح». */
function dayThenTime(t: DateTerms, at: number, lead: number): Found | undefined {
  const date = day(t, at, lead);
  if (date === undefined || date.it.kind === "holiday") return undefined;
  const next = pastJoint(t, date.end);
  const time = longest<Found<Timed>>(
    clock(t, next, PREPOSITION),
    partOnly(t, next, next > date.end),
    next > date.end ? hourAlone(t, next, PREPOSITION) : undefined,
  );
  if (time === undefined || time.it.on !== undefined) return undefined;
  const later = time.it.clock === undefined ? clock(t, pastJoint(t, time.end), PREPOSITION) : undefined;
  const it = later === undefined ? time.it : merged(time.it, later.it);
  return { end: later?.end ?? time.end, it: { ...it, on: date.it } };
}

/** A part of the day and a clock time that stands apart from it. */
function merged(part: Timed, time: Timed): Timed {
  if (time.clock === undefined || part.part === undefined || time.part !== undefined) return { ...part, ...time };
  return { ...part, ...time, part: part.part, clock: inPart(time.clock, part.part) };
}

/** «مساء», «صباحا», «في الصباح», «في وقت متأخر من الليل», with no day. */
export function partOnly(t: DateTerms, at: number, definite: boolean): Found<Timed> | undefined {
  const hard = hardness(t, at, BARE);
  const from = hard.end;
  let best: Found<Timed> | undefined;
  for (const { value, end, clitics, article } of t.at(from)) {
    if (value.kind !== "part" || clitics !== 0 || value.mark || isThatDay(t, end)) continue;
    const soon = cue(t, end, "early-behind");
    if (!value.adverb && (value.weak || !article || !(definite || from > at || soon >= 0))) continue;
    const late = soon < 0 ? hard.it : { early: true };
    if (best === undefined || end > best.end)
      best = { end: Math.max(soon, end), it: { kind: "time", part: value.part, ...late } };
  }
  return best;
}

/** «اليوم نفسه» behind it: another day than that of the reference. */
const isThatDay = (t: DateTerms, at: number): boolean => one(t, at, "day") !== undefined && cue(t, at + 1, "same") >= 0;

/** «في وقت مبكر من», «في ساعة متأخرة من». */
function hardness(t: DateTerms, at: number, lead: number): { end: number; it: { early?: boolean; late?: boolean } } {
  for (const name of ["early", "late"] as const) {
    const end = cue(t, at, name, lead);
    if (end >= 0) return { end: past(t, end, "of"), it: { [name]: true } };
  }
  return { end: at, it: {} };
}

/** «مساء أمس», «الساعة الثامنة من مساء الأحد», «10:30 - 2021/02/04», «هذا الصباح الساعة 7». */
function timeThenDay(t: DateTerms, at: number, lead: number): Found | undefined {
  const hour = definiteHour(t, at, lead);
  const tonightHour = hour && shownPart(t, hour.end, BARE);
  const time = longest<Found<Timed>>(clock(t, at, lead), partOf(t, at, lead)) ?? (tonightHour && hour);
  if (time === undefined) return shownPart(t, at, lead);
  const signed = pastSign(t, time.end, COMMA, DASH, BAR);
  const next = signed === time.end ? past(t, signed, "of") : signed;
  const on = longest<Found>(day(t, next, PREPOSITION), partOfDay(t, next));
  if (on === undefined) return time.it.clock === undefined ? undefined : time;
  const inner = on.it.kind === "time" ? on.it : undefined;
  const base = inner === undefined ? time.it : merged(inner, time.it);
  const it: Timed = { ...base, on: inner?.on ?? on.it };
  if (it.clock !== undefined) return withPartBehind(t, { end: on.end, it });
  const later = clock(t, pastJoint(t, on.end), PREPOSITION);
  return later === undefined ? { end: on.end, it } : { end: later.end, it: merged(it, later.it) };
}

/** «7:00 يوم الأحد بعد الظهر», «السابعة من صباح الأحد بتوقيت غرينتش». */
function withPartBehind(t: DateTerms, found: Found<Timed>): Found<Timed> {
  const part = found.it.part === undefined ? partBehind(t, found.end) : undefined;
  const end = part?.end ?? found.end;
  const named = found.it.zone === undefined ? zone(t, end) : undefined;
  const it = part ? { ...found.it, part: part.part, clock: inPart(found.it.clock!, part.part) } : found.it;
  return named === undefined ? { end, it } : { end: named.end, it: { ...it, zone: named.zone } };
}

/** A part of the day in front of its day: «مساء», «ليل»; no article. */
function partOf(t: DateTerms, at: number, lead: number): Found<Timed> | undefined {
  const hard = hardness(t, at, lead);
  const by = hard.end === at ? lead : PREPOSITION;
  const word = find(t, hard.end, "part", by);
  if (word === undefined || word.value.mark) return undefined;
  const soon = cue(t, word.end, "early-behind");
  if (word.article && hard.end === at && soon < 0) return undefined;
  return {
    end: Math.max(soon, word.end),
    it: { kind: "time", part: word.value.part, ...(soon < 0 ? hard.it : { early: true }) },
  };
}

/** «من مساء أمس», «هذه الليلة» behind a clock time. */
function partOfDay(t: DateTerms, at: number): Found<Timed> | undefined {
  const shown = shownPart(t, at, PREPOSITION);
  if (shown !== undefined) return shown.it.kind === "time" ? (shown as Found<Timed>) : tonight(shown);
  const part = partOf(t, at, PREPOSITION);
  const on = part === undefined ? undefined : day(t, past(t, part.end, "of"), PREPOSITION);
  return part && on && { end: on.end, it: { ...part.it, on: on.it } };
}

function tonight(found: Found): Found<Timed> | undefined {
  return found.it.kind === "night"
    ? { end: found.end, it: { kind: "time", part: "night", on: found.it.of } }
    : undefined;
}

/** «هذا الصباح», «الليلة», «الليلة الماضية», «هذه الليلة»; then a clock time, if one follows. */
function shownPart(t: DateTerms, at: number, lead: number): Found | undefined {
  const hard = hardness(t, at, lead);
  const from = hard.end;
  const by = from === at ? lead : PREPOSITION;
  const shown = demonstrative(t, from, by);
  const word = find(t, shown < 0 ? from : shown, "part", shown < 0 ? by : BARE);
  if (word === undefined || !word.article) return undefined;
  const which = relation(t, word.end);
  const tonightWord = word.value.part === "night" && t.stream.units[t.stream.keyStarts[word.end]! - 1] === 0x647;
  if (shown < 0 && which === undefined && !tonightWord) return undefined;
  const yesterday = find(t, word.end, "day-word");
  const end = which?.end ?? yesterday?.end ?? word.end;
  const on: Expression = { kind: "day-word", offset: which?.offset ?? yesterday?.value.offset ?? 0 };
  const joint = pastJoint(t, end);
  const later = clock(t, joint, PREPOSITION) ?? (joint > end ? hourInPart(t, joint) : undefined);
  const it: Timed = { kind: "time", part: word.value.part, ...hard.it, on };
  if (later !== undefined) return { end: later.end, it: merged(it, later.it) };
  return { end, it: word.value.part === "night" && from === at ? { kind: "night", of: on } : it };
}

/** «هذه الليلة في 7», «هذا الصباح في السابعة». */
function hourInPart(t: DateTerms, at: number): Found<Timed> | undefined {
  const number = figures(t, at, BARE, 1, 2);
  if (number === undefined) return definiteHour(t, at, BARE);
  return number.value > 24 || isCount(t, number.end)
    ? undefined
    : { end: number.end, it: { kind: "time", clock: { hour: number.value } } };
}

/** «ليل السبت», «ليل السبت الأحد», «ليل السبت - الأحد», «ليل 16 إلى 17 يونيو», «ليلة أمس». */
function night(t: DateTerms, at: number, lead: number): Found<Night> | undefined {
  const eve = cue(t, at, "eve", lead);
  const feast = eve < 0 ? undefined : day(t, eve, BARE);
  if (feast !== undefined) return { end: feast.end, it: { kind: "night", of: feast.it, before: true } };
  const word = find(t, at, "part", lead);
  if (word === undefined || word.value.part !== "night" || word.article) return undefined;
  const first = figures(t, word.end, BARE, 1, 2);
  if (first !== undefined) {
    const joint = behindFirst(t, first.end);
    const second = joint > first.end ? dayMonthYear(t, joint, BARE) : undefined;
    if (second?.it.day === first.value + 1)
      return { end: second.end, it: { kind: "night", of: { ...second.it, day: first.value } } };
  }
  const of = day(t, word.end, BARE);
  if (of === undefined) return undefined;
  const second = secondWeekday(t, of);
  return { end: second ?? of.end, it: { kind: "night", of: of.it } };
}

/** Past what joins the two days of a night: «إلى», «على» as in the Maghreb, a sign; `at` itself if nothing does. */
const behindFirst = (t: DateTerms, at: number): number =>
  Math.max(cue(t, at, "to"), cue(t, at, "at"), pastSign(t, at, DASH, SLASH));

/** Past the weekday that the night leads to. */
function secondWeekday(t: DateTerms, first: Found): number | undefined {
  if (first.it.kind !== "weekday" || first.it.relation !== undefined) return undefined;
  const joint = behindFirst(t, first.end);
  const name = weekdayName(t, joint, BARE) ?? weekdayName(t, first.end, 1);
  return name !== undefined && name.weekday === (first.it.weekday % 7) + 1 ? name.end : undefined;
}

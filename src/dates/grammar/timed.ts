import type { Expression, Night, Timed } from "../expression.ts";
import { dayMonthYear } from "./calendar-day.ts";
import { clock, inPart } from "./clock.ts";
import { day, weekdayName } from "./day.ts";
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
  longest,
  PREPOSITION,
  past,
  pastSign,
  relation,
  SLASH,
} from "./reader.ts";

/** A day with a time, in either order, or either alone. */
export function timed(t: DateTerms, at: number, lead: number, monthFirst: boolean): Found | undefined {
  return longest<Found>(
    day(t, at, lead, monthFirst),
    night(t, at, lead, monthFirst),
    dayThenTime(t, at, lead, monthFirst),
    timeThenDay(t, at, lead, monthFirst),
  );
}

const BAR = 0x7c;

/** Past what may stand between a day and a time. */
function pastJoint(t: DateTerms, at: number): number {
  const signed = pastSign(t, at, COMMA, DASH, BAR);
  return past(t, signed, "in");
}

/** «18 أغسطس 2023 - 15:30», «الثلاثاء، الساعة 7 مساء», «الجمعة بعد الظهر», «غدا في الصباح». */
function dayThenTime(t: DateTerms, at: number, lead: number, monthFirst: boolean): Found | undefined {
  const date = day(t, at, lead, monthFirst);
  if (date === undefined || date.it.kind === "holiday") return undefined;
  const next = pastJoint(t, date.end);
  const time = longest<Found<Timed>>(clock(t, next, PREPOSITION), partOnly(t, next, next > date.end));
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
    if (value.kind !== "part" || clitics !== 0 || value.mark) continue;
    if (
      !value.adverb &&
      !(article && (definite || from > at)) &&
      !(definite === false && !article && from === at && value.part !== "night")
    )
      continue;
    if (best === undefined || end > best.end) best = { end, it: { kind: "time", part: value.part, ...hard.it } };
  }
  return best;
}

/** «في وقت مبكر من», «في ساعة متأخرة من». */
function hardness(t: DateTerms, at: number, lead: number): { end: number; it: { early?: boolean; late?: boolean } } {
  for (const name of ["early", "late"] as const) {
    const end = cue(t, at, name, lead);
    if (end >= 0) return { end: past(t, end, "of"), it: { [name]: true } };
  }
  return { end: at, it: {} };
}

/** «مساء أمس», «الساعة الثامنة من مساء الأحد», «10:30 - 2021/02/04», «هذا الصباح الساعة 7». */
function timeThenDay(t: DateTerms, at: number, lead: number, monthFirst: boolean): Found | undefined {
  const time = longest<Found<Timed>>(clock(t, at, lead), partOf(t, at, lead));
  if (time === undefined) return shownPart(t, at, lead);
  const signed = pastSign(t, time.end, COMMA, DASH, BAR);
  const next = signed === time.end ? past(t, signed, "of") : signed;
  const on = longest<Found>(day(t, next, PREPOSITION, monthFirst), partOfDay(t, next, monthFirst));
  if (on === undefined) return time.it.clock === undefined ? undefined : time;
  const inner = on.it.kind === "time" ? on.it : undefined;
  const base = inner === undefined ? time.it : merged(inner, time.it);
  const it: Timed = { ...base, on: inner?.on ?? on.it };
  const later = it.clock === undefined ? clock(t, pastJoint(t, on.end), PREPOSITION) : undefined;
  return later === undefined ? { end: on.end, it } : { end: later.end, it: merged(it, later.it) };
}

/** A part of the day in front of its day: «مساء», «ليل»; no article. */
function partOf(t: DateTerms, at: number, lead: number): Found<Timed> | undefined {
  const hard = hardness(t, at, lead);
  const by = hard.end === at ? lead : PREPOSITION;
  const word = find(t, hard.end, "part", by);
  if (word === undefined || word.value.mark || (word.article && hard.end === at)) return undefined;
  return { end: word.end, it: { kind: "time", part: word.value.part, ...hard.it } };
}

/** «من مساء أمس», «هذه الليلة» behind a clock time. */
function partOfDay(t: DateTerms, at: number, monthFirst: boolean): Found<Timed> | undefined {
  const shown = shownPart(t, at, PREPOSITION);
  if (shown !== undefined) return shown.it.kind === "time" ? (shown as Found<Timed>) : tonight(shown);
  const part = partOf(t, at, PREPOSITION);
  const on = part === undefined ? undefined : day(t, past(t, part.end, "of"), PREPOSITION, monthFirst);
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
  const later = clock(t, pastJoint(t, end), PREPOSITION);
  const it: Timed = { kind: "time", part: word.value.part, ...hard.it, on };
  if (later !== undefined) return { end: later.end, it: merged(it, later.it) };
  return { end, it: word.value.part === "night" && from === at ? { kind: "night", of: on } : it };
}

/** «ليل السبت», «ليل السبت الأحد», «ليل السبت - الأحد», «ليل 16 إلى 17 يونيو», «ليلة أمس». */
function night(t: DateTerms, at: number, lead: number, monthFirst: boolean): Found<Night> | undefined {
  const word = find(t, at, "part", lead);
  if (word === undefined || word.value.part !== "night" || word.article) return undefined;
  const first = figures(t, word.end, BARE, 1, 2);
  if (first !== undefined) {
    const joint = Math.max(cue(t, first.end, "to"), pastSign(t, first.end, DASH, SLASH));
    const second = joint > first.end ? dayMonthYear(t, joint, BARE) : undefined;
    if (second?.it.day === first.value + 1)
      return { end: second.end, it: { kind: "night", of: { ...second.it, day: first.value } } };
  }
  const of = day(t, word.end, BARE, monthFirst);
  if (of === undefined) return undefined;
  const second = secondWeekday(t, of);
  return { end: second ?? of.end, it: { kind: "night", of: of.it } };
}

/** Past the weekday that the night leads to. */
function secondWeekday(t: DateTerms, first: Found): number | undefined {
  if (first.it.kind !== "weekday" || first.it.relation !== undefined) return undefined;
  const joint = Math.max(cue(t, first.end, "to"), pastSign(t, first.end, DASH, SLASH));
  const name = weekdayName(t, joint, BARE) ?? weekdayName(t, first.end, 1);
  return name !== undefined && name.weekday === (first.it.weekday % 7) + 1 ? name.end : undefined;
}

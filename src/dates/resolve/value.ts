import { thirdOf } from "../narrow.ts";
import { DAY, type Settings } from "../options.ts";
import type { ExpressionKind, Said } from "../said.ts";
import type { DateValue, Grain } from "../types.ts";
import { PART_HOURS } from "../vocabulary/times.ts";
import { resolveFields } from "./fields.ts";
import { resolveHoliday } from "./holiday.ts";
import { clockText, dayText, momentText } from "./iso.ts";
import { resolveCentury, resolveDecade, resolveSeason } from "./long-units.ts";
import { resolveDayWord, resolveNth, resolveUnit, resolveWeekday } from "./places.ts";
import { anchored, dated, isClock, lengthOf, placed } from "./shape.ts";
import { resolveEdge, resolveRest, resolveShift, resolveStretch } from "./shift.ts";
import { day, type Located, open } from "./unit.ts";

/** What an expression means, completed against the reference; undefined where there is no such day. */
export function resolve(it: Said, settings: Settings): DateValue | undefined {
  const { kind } = it;
  if (kind === "duration") return lengthOf(it);
  if (kind === "recurrence") return { type: "recurrence", timex: it.timex! };
  if (kind === "anchored") return anchored(it);
  if (kind === "range") return range(it, settings);
  if (kind === "time-range") return timeRange(it, settings);
  const found = locate(it, settings);
  return kind === "stretch" || kind === "rest" ? found && placed("interval", found) : dated(found);
}

type Locate = (it: Said, settings: Settings) => Located | undefined;

/** What another expression is that this one speaks of, if there is one. */
const within =
  (place: (it: Said, of: Located, settings: Settings) => Located | undefined, alone?: Locate): Locate =>
  (it, settings) => {
    const of = it.of && locate(it.of, settings);
    return of === undefined ? alone?.(it, settings) : place(it, of, settings);
  };

const LOCATE: Partial<Record<ExpressionKind, Locate>> = {
  fields: resolveFields,
  "day-word": resolveDayWord,
  weekday: resolveWeekday,
  unit: resolveUnit,
  nth: within(resolveNth),
  season: resolveSeason,
  decade: resolveDecade,
  century: resolveCentury,
  holiday: resolveHoliday,
  shift,
  stretch: within(resolveEdge, resolveStretch),
  rest: within((_, of, settings) => resolveRest(of, settings)),
  now,
  night: within(night),
  modified: within(({ mod }, of) => ({ ...of, mod })),
  time,
};

/** Where an expression that is one unit lies. */
const locate: Locate = (it, settings) => LOCATE[it.kind!]?.(it, settings);

/** The reference itself: a moment, or the day it is. */
function now(_: Said, { reference }: Settings): Located {
  if (reference === undefined) return { grain: "day", timex: "PRESENT_REF" };
  const { start, end } = reference;
  return { ...open(end > start ? "day" : "second", "PRESENT_REF"), start, end: Math.max(end, start + 1) };
}

const referenceAt = (start: number): Settings["reference"] => ({
  start,
  end: start + DAY,
  day: Math.floor(start / DAY),
});

/** «قبل عيد الأضحى بيومين»: from its first day back, from its last day on. */
function shift(it: Said, settings: Settings): Located | undefined {
  if (it.from === undefined) return resolveShift(it, settings);
  const from = locate(it.from, settings);
  const { start, end = 0 } = from ?? {};
  const base = it.sign === -1 ? start : end - DAY;
  return from && resolveShift(it, { ...settings, reference: start === undefined ? undefined : referenceAt(base!) });
}

/** As an end these are points: «حتى الساعة 5» ends at 5. */
const POINTS: ReadonlySet<Grain> = new Set(["hour", "minute", "second"]);
/** What is read anew from the first end on: «من 25 ديسمبر إلى 3 يناير». */
const READ_ANEW: ReadonlySet<unknown> = new Set(["fields", "weekday", "modified"]);

/** From one to the other, both included; a part of a unit narrows the end it stands at. */
function range(it: Said, settings: Settings): DateValue | undefined {
  const from = it.from && bound(it.from, settings);
  const anew = from?.start !== undefined && READ_ANEW.has(it.to?.kind) && !hasRelation(it.to!);
  const after: Settings = anew ? { ...settings, reference: referenceAt(from.start), prefer: "future" } : settings;
  const to = it.to && bound(it.to, after);
  if ((it.from && from === undefined) || (it.to && to === undefined)) return undefined;
  const { grain, calendar } = (to ?? from)!;
  const end = to !== undefined && POINTS.has(to.grain) ? to.start : to?.end;
  const wait = it.from || it.to?.kind === "now" ? undefined : startOfWait(end, isClock(grain), settings);
  const start = from?.start ?? wait;
  if (start !== undefined && end !== undefined && end <= start) return undefined;
  const opening = wait === undefined ? ".." : isClock(grain) ? momentText(wait) : dayText(wait / DAY);
  const timex = `${from?.timex ?? opening}/${to?.timex ?? ".."}`;
  const clock = isClock(from?.grain ?? grain) || isClock(grain);
  const found: Located = {
    timex,
    calendar: from?.calendar ?? calendar,
    start,
    end,
    grain: wait === undefined || clock ? grain : "day",
  };
  return placed("interval", found, clock ? "minute" : grain === "night" ? grain : "day");
}

/** «حتى X» that lies ahead runs from the reference on; behind it the start stays open. */
function startOfWait(end: number | undefined, clock: boolean, { reference }: Settings): number | undefined {
  if (reference === undefined || end === undefined || end <= reference.end) return undefined;
  return clock ? reference.start : reference.day * DAY;
}

const hasRelation = ({ kind, relation, monthOffset, yearOffset, of }: Said): boolean =>
  kind === "modified" ? hasRelation(of!) : (relation ?? monthOffset ?? yearOffset) !== undefined;

function bound(it: Said, settings: Settings): Located | undefined {
  const found = locate(it, settings);
  if (found?.mod === undefined || found.start === undefined || found.end === undefined) return found;
  const [from, to] = thirdOf(found.start / DAY, found.end / DAY, found.mod);
  return { ...found, start: from * DAY, end: to * DAY };
}

/** From the evening of the day to the morning of the next. */
function night({ before }: Said, of: Located): Located {
  const found = before && of.start !== undefined ? day(of.start / DAY - 1) : of;
  const { start } = found;
  const timex = `${found.timex}TNI`;
  if (start === undefined) return { ...found, grain: "night", timex };
  return { ...found, grain: "night", timex, start: start + 18 * 3600, end: start + DAY + 6 * 3600 };
}

/** A clock time or part of a day on its day; on the day of the reference where none is named. */
function time(it: Said, settings: Settings): Located | undefined {
  const on = it.on === undefined ? today(settings) : locate(it.on, settings);
  if (on === undefined) return undefined;
  const { conflict, hijri, grain, start } = on;
  const date = grain === "day" ? on.timex : "XXXX-XX-XX";
  const base =
    start !== undefined && (grain === "day" || grain === "night") ? Math.floor(start / DAY) * DAY : undefined;
  const found = it.clock === undefined ? partOf(it, date, base) : clockOf(it, date, base);
  return { ...found, zone: it.zone, conflict, hijri };
}

const today = ({ reference }: Settings): Located =>
  reference === undefined ? open("day", "XXXX-XX-XX") : day(reference.day);

function clockOf({ clock, on }: Said, date: string, base: number | undefined): Located {
  const { hour, minute = 0, second = 0 } = clock!;
  const grain = clock!.second !== undefined ? "second" : clock!.minute === undefined ? "hour" : "minute";
  const timex = `${date === "XXXX-XX-XX" && on === undefined ? "" : date}T${clockText(clock!)}`;
  if (base === undefined) return { grain, timex };
  const start = base + hour * 3600 + minute * 60 + second;
  const size = grain === "second" ? 1 : grain === "minute" ? 60 : 3600;
  return { ...open(grain, timex), start, end: start + size };
}

function partOf({ part, on, early, late }: Said, date: string, base: number | undefined): Located {
  const { from, to, timex: code } = PART_HOURS[part!]!;
  const timex = `${on === undefined && base === undefined ? "" : date}${code}`;
  const grain: Grain = from === to ? "hour" : "part-of-day";
  if (base === undefined) return { grain, timex };
  const size = from === to ? 1 : to - from;
  const start = base + (late ? to - size / 2 : from) * 3600;
  const end = base + (early ? from + size / 2 : from + size) * 3600;
  return { ...open(grain, timex), start, end };
}

/** Two clock times of one day; the second one may be of the next. */
function timeRange({ from, to, on, zone }: Said, settings: Settings): DateValue | undefined {
  const day = on === undefined ? {} : { on };
  const a = from && time({ ...day, ...from }, settings);
  const b = to && time({ ...day, ...to }, settings);
  const { start } = a ?? {};
  let { start: end } = b ?? {};
  if (start !== undefined && start === end) return undefined;
  if (start !== undefined && end !== undefined && end < start) end += DAY;
  const timex = `${a?.timex ?? ".."}/${b?.timex ?? ".."}`;
  return placed("interval", { timex, zone, start, end, grain: (b ?? a)!.grain }, "minute");
}

import type { Clock, Expression, Night, Range, Shift, Timed, TimeRange } from "../expression.ts";
import { thirdOf } from "../narrow.ts";
import { DAY, type Settings } from "../options.ts";
import type { DateValue, Grain } from "../types.ts";
import { PART_HOURS } from "../vocabulary/times.ts";
import { resolveFields } from "./fields.ts";
import { resolveHoliday } from "./holiday.ts";
import { clockText, dayText, momentText } from "./iso.ts";
import { resolveCentury, resolveDecade, resolveSeason } from "./long-units.ts";
import { resolveDayWord, resolveNth, resolveUnit, resolveWeekday } from "./places.ts";
import { anchored, dated, endText, interval, isClock, lengthOf, valueWith } from "./shape.ts";
import { resolveEdge, resolveRest, resolveShift, resolveStretch } from "./shift.ts";
import type { Located } from "./unit.ts";

/** What an expression means, completed against the reference; undefined where there is no such day. */
export function resolve(it: Expression, settings: Settings): DateValue | undefined {
  switch (it.kind) {
    case "duration":
      return lengthOf(it);
    case "recurrence":
      return { type: "recurrence", timex: it.timex };
    case "anchored":
      return anchored(it);
    case "range":
      return range(it, settings);
    case "time":
      return time(it, settings);
    case "time-range":
      return timeRange(it, settings);
    case "shift":
      return it.vague ? lengthOf(it) : dated(locate(it, settings));
    case "stretch":
    case "rest":
      return interval(locate(it, settings));
    default:
      return dated(locate(it, settings));
  }
}

/** Where an expression that is one unit lies. */
export function locate(it: Expression, settings: Settings): Located | undefined {
  switch (it.kind) {
    case "fields":
      return resolveFields(it, settings);
    case "day-word":
      return resolveDayWord(it, settings);
    case "weekday":
      return resolveWeekday(it, settings);
    case "unit":
      return resolveUnit(it, settings);
    case "nth": {
      const of = locate(it.of, settings);
      return of && resolveNth(it, of);
    }
    case "season":
      return resolveSeason(it, settings);
    case "decade":
      return resolveDecade(it, settings);
    case "century":
      return resolveCentury(it, settings);
    case "holiday":
      return resolveHoliday(it as never, settings);
    case "shift":
      return it.from === undefined ? resolveShift(it, settings) : shiftFrom(it, locate(it.from, settings), settings);
    case "stretch": {
      const of = it.of && locate(it.of, settings);
      return of === undefined ? resolveStretch(it, settings) : resolveEdge(it, of);
    }
    case "rest": {
      const of = locate(it.of, settings);
      return of && resolveRest(it, of, settings);
    }
    case "now":
      return now(settings);
    case "night":
      return night(it, settings);
    case "modified": {
      const of = locate(it.of, settings);
      return of && { ...of, mod: it.mod };
    }
    case "time":
      return timeLocated(it, settings);
    default:
      return undefined;
  }
}

/** «قبل عيد الأضحى بيومين»: from its first day back, from its last day on. */
function shiftFrom(it: Shift, from: Located | undefined, settings: Settings): Located | undefined {
  if (from?.start === undefined || from.end === undefined)
    return from && resolveShift(it, { ...settings, reference: undefined });
  const reference = referenceAt(it.sign < 0 ? from.start : from.end - DAY);
  return resolveShift(it, { ...settings, reference });
}

/** The reference itself: a moment, or the day it is. */
function now({ reference }: Settings): Located {
  if (reference === undefined) return { grain: "day", timex: "PRESENT_REF" };
  const { start, end } = reference;
  return {
    grain: end > start ? "day" : "second",
    timex: "PRESENT_REF",
    start,
    end: Math.max(end, start + 1),
    calendar: "gregorian",
  };
}

/** As an end these are points: «حتى الساعة 5» ends at 5. */
const POINTS: ReadonlySet<Grain> = new Set(["hour", "minute", "second"]);

/** From one to the other, both included; a part of a unit narrows the end it stands at. */
function range(it: Range, settings: Settings): DateValue | undefined {
  const from = it.from && bound(it.from, settings);
  const after =
    from?.start === undefined
      ? settings
      : { ...settings, reference: referenceAt(from.start), prefer: "future" as const };
  const bare = it.to?.kind === "fields" || it.to?.kind === "weekday" || it.to?.kind === "modified";
  const to = it.to && bound(it.to, bare && it.from && !hasRelation(it.to) ? after : settings);
  if ((it.from && from === undefined) || (it.to && to === undefined)) return undefined;
  const grain = (to ?? from)!.grain;
  const end = to !== undefined && POINTS.has(to.grain) ? to.start : to?.end;
  const now = it.from || it.to?.kind === "now" ? undefined : startOfWait(end, isClock(grain), settings);
  const start = from?.start ?? now;
  if (start !== undefined && end !== undefined && end <= start) return undefined;
  const open = now === undefined ? ".." : isClock(grain) ? momentText(now) : dayText(now / DAY);
  const timex = `${from?.timex ?? open}/${to?.timex ?? ".."}`;
  const calendar = (from ?? to)!.calendar;
  const clock = isClock(from?.grain ?? grain) || isClock(grain);
  const shown = clock ? "minute" : grain === "night" ? "night" : "day";
  return valueWith("interval", timex, {
    calendar,
    start: endText(start, shown),
    end: endText(end, shown),
    grain: now === undefined || clock ? grain : "day",
  });
}

/** «حتى X» that lies ahead runs from the reference on; behind it the start stays open. */
function startOfWait(end: number | undefined, clock: boolean, { reference }: Settings): number | undefined {
  if (reference === undefined || end === undefined || end <= reference.end) return undefined;
  return clock ? reference.start : reference.day * DAY;
}

const hasRelation = (it: Expression): boolean =>
  (it.kind === "fields" &&
    (it.relation !== undefined || it.monthOffset !== undefined || it.yearOffset !== undefined)) ||
  (it.kind === "weekday" && it.relation !== undefined) ||
  (it.kind === "modified" && hasRelation(it.of));

const referenceAt = (seconds: number): NonNullable<Settings["reference"]> => ({
  start: seconds,
  end: seconds + DAY,
  day: Math.floor(seconds / DAY),
});

function bound(it: Expression, settings: Settings): Located | undefined {
  const found = locate(it, settings);
  if (found?.mod === undefined || found.start === undefined || found.end === undefined) return found;
  const [from, to] = thirdOf(found.start / DAY, found.end / DAY, found.mod);
  return { ...found, start: from * DAY, end: to * DAY };
}

const unitAround = (days: number): Located => ({
  grain: "day",
  timex: dayText(days),
  start: days * DAY,
  end: (days + 1) * DAY,
  calendar: "gregorian",
});

/** From the evening of the day to the morning of the next. */
function night({ of, before }: Night, settings: Settings): Located | undefined {
  const day = locate(of, settings);
  const found = before && day?.start !== undefined ? unitAround(day.start / DAY - 1) : day;
  if (found === undefined) return undefined;
  const timex = `${found.timex}TNI`;
  if (found.start === undefined) return { ...found, grain: "night", timex };
  return { ...found, grain: "night", timex, start: found.start + 18 * 3600, end: found.start + DAY + 6 * 3600 };
}

function clockGrain(clock: Clock): Grain {
  if (clock.second !== undefined) return "second";
  return clock.minute === undefined ? "hour" : "minute";
}

const SIZES: Partial<Record<Grain, number>> = { hour: 3600, minute: 60, second: 1 };

/** A clock time or part of a day on its day; on the day of the reference where none is named. */
function timeLocated(it: Timed, settings: Settings): Located | undefined {
  const on = it.on === undefined ? today(settings) : locate(it.on, settings);
  if (on === undefined) return undefined;
  const extra = {
    ...(it.zone === undefined ? {} : { zone: it.zone }),
    ...(on.conflict === undefined ? {} : { conflict: on.conflict }),
    ...(on.hijri === undefined ? {} : { hijri: on.hijri }),
  };
  const date = on.grain === "day" ? on.timex : "XXXX-XX-XX";
  const base = on.grain === "day" || on.grain === "night" ? on.start && Math.floor(on.start / DAY) * DAY : undefined;
  if (it.clock !== undefined) {
    const grain = clockGrain(it.clock);
    const { hour, minute = 0, second = 0 } = it.clock;
    const timex = `${date === "XXXX-XX-XX" && it.on === undefined ? "" : date}T${clockText(it.clock)}`;
    if (base === undefined) return { grain, timex, ...extra };
    const start = base + hour * 3600 + minute * 60 + second;
    return { grain, timex, start, end: start + SIZES[grain]!, calendar: "gregorian", ...extra };
  }
  return partLocated(it, date, base, extra);
}

function partLocated(it: Timed, date: string, base: number | undefined, extra: object): Located {
  const { from, to, timex: code } = PART_HOURS[it.part!]!;
  const timex = `${it.on === undefined && base === undefined ? "" : date}${code}`;
  const grain: Grain = from === to ? "hour" : "part-of-day";
  if (base === undefined) return { grain, timex, ...extra };
  const size = from === to ? 1 : to - from;
  const start = base + (it.late ? to - size / 2 : from) * 3600;
  const end = base + (from === to ? from + 1 : it.early ? from + size / 2 : to) * 3600;
  return { grain, timex, start, end, calendar: "gregorian", ...extra };
}

const today = ({ reference }: Settings): Located =>
  reference === undefined
    ? { grain: "day", timex: "XXXX-XX-XX" }
    : { grain: "day", timex: dayText(reference.day), start: reference.day * DAY, end: (reference.day + 1) * DAY };

function time(it: Timed, settings: Settings): DateValue | undefined {
  return dated(timeLocated(it, settings));
}

/** Two clock times of one day; the second one may be of the next. */
function timeRange({ from, to, on, zone }: TimeRange, settings: Settings): DateValue | undefined {
  const day = on === undefined ? {} : { on };
  const a = from && timeLocated({ ...day, ...from }, settings);
  const b = to && timeLocated({ ...day, ...to }, settings);
  const grain = (b ?? a)!.grain;
  const start = a?.start;
  let end = b?.start;
  if (start !== undefined && start === end) return undefined;
  if (start !== undefined && end !== undefined && end < start) end += DAY;
  return valueWith("interval", `${a?.timex ?? ".."}/${b?.timex ?? ".."}`, {
    zone,
    start: endText(start, "minute"),
    end: endText(end, "minute"),
    grain,
  });
}

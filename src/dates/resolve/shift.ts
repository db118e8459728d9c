import { civilOf, daysOf } from "../calendar/gregorian.ts";
import type { Rest, Shift, Stretch, Unit } from "../expression.ts";
import { DAY, type Settings } from "../options.ts";
import { durationText, normalAmounts } from "./duration.ts";
import { dayText, momentText } from "./iso.ts";
import { addMonths, day, type Located, located, UNKNOWN, weekFrom, weekStartOf } from "./unit.ts";

const GRAINS: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
];
const SECONDS: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600, day: DAY, week: 7 * DAY };

/** So far from the reference, at the grain of the smallest unit; hours give the minute, decades the year. */
export function resolveShift(it: Shift, settings: Settings): Located {
  const found = shiftedUnit(it, settings);
  return it.mod === undefined ? found : { ...found, mod: it.mod };
}

function shiftedUnit({ amounts, sign }: Shift, { reference, weekStart }: Settings): Located {
  const smallest = amounts.reduce((least, { unit, count = 1 }) => {
    const finer = Number.isInteger(count) ? unit : (GRAINS[Math.max(0, GRAINS.indexOf(unit) - 1)] ?? unit);
    return GRAINS.indexOf(finer) < GRAINS.indexOf(least) ? finer : least;
  }, "century" as Unit);
  if (reference === undefined)
    return { grain: shiftGrain(smallest), timex: UNKNOWN[shiftGrain(smallest)] ?? "XXXX", calendar: "gregorian" };
  const moved = shifted(reference.start, amounts, sign);
  const grain = shiftGrain(smallest);
  if (grain === "hour" || grain === "minute" || grain === "second") {
    return { grain, timex: momentText(moved), start: moved, end: moved + (SECONDS[grain] ?? 1), calendar: "gregorian" };
  }
  const { year, month } = civilOf(Math.floor(moved / DAY));
  if (grain === "year")
    return located("year", String(year).padStart(4, "0"), daysOf(year, 1, 1), daysOf(year + 1, 1, 1));
  if (grain === "month")
    return located(
      "month",
      dayText(Math.floor(moved / DAY)).slice(0, -3),
      daysOf(year, month, 1),
      addMonths(daysOf(year, month, 1), 1),
    );
  const date = Math.floor(moved / DAY);
  return grain === "week" ? weekFrom(weekStartOf(date, weekStart)) : day(date);
}

function shiftGrain(unit: Unit): "second" | "minute" | "hour" | "day" | "week" | "month" | "year" {
  if (unit === "hour") return "minute";
  if (unit === "quarter") return "month";
  return unit === "decade" || unit === "century" ? "year" : unit;
}

/** A moment moved by amounts: months by the calendar, the rest by seconds. */
function shifted(from: number, amounts: Shift["amounts"], sign: 1 | -1): number {
  let seconds = from;
  for (const [unit, count = 0] of normalAmounts(amounts)) {
    const size = SECONDS[unit];
    if (size !== undefined) seconds += sign * Math.round(count * size);
    else {
      const months = count * (unit === "year" ? 12 : 1);
      const days = Math.floor(seconds / DAY);
      const rest = Math.round((months % 1) * 30) * sign;
      seconds += (addMonths(days, sign * Math.trunc(months)) + rest - days) * DAY;
    }
  }
  return seconds;
}

/** «الأيام الثلاثة الماضية»: up to the reference; a reference that is a day belongs to it. */
export function resolveStretch({ count, unit, sign }: Stretch, { reference }: Settings): Located {
  const amounts = [{ count, unit }];
  if (reference === undefined) return { grain: "day", timex: durationText(amounts), calendar: "gregorian" };
  if (count === undefined) {
    const day = reference.day * DAY;
    const open = sign < 0 ? { end: Math.ceil(reference.end / DAY) * DAY } : { start: day };
    return { grain: "day", timex: durationText(amounts), ...open, calendar: "gregorian" };
  }
  const clock = unit === "hour" || unit === "minute" || unit === "second";
  if (clock) {
    const other = shifted(reference.start, amounts, sign);
    const [start, end] = sign < 0 ? [other, reference.start] : [reference.start, other];
    return { grain: unit, timex: durationText(amounts), start, end, calendar: "gregorian" };
  }
  const today = reference.day * DAY;
  const other = shifted(today, amounts, sign);
  const last = Math.ceil(reference.end / DAY) * DAY;
  const [start, end] = sign < 0 ? [other, last] : [today + DAY, other + DAY];
  return { grain: "day", timex: durationText(amounts), start, end, calendar: "gregorian" };
}

/** The first or the last units of a longer one. */
export function resolveEdge({ count, unit, sign }: Stretch, of: Located): Located | undefined {
  const amounts = [{ count, unit }];
  const timex = durationText(amounts);
  const { start, end, hijri, calendar = "gregorian" } = of;
  if (start === undefined || end === undefined) return { grain: "day", timex, calendar };
  const edge = shifted(sign > 0 ? start : end, amounts, sign);
  if (edge < start || edge > end) return undefined;
  const ends = sign > 0 ? { start, end: edge } : { start: edge, end };
  return { grain: "day", timex, ...ends, calendar, ...(hijri === undefined ? {} : { hijri }) };
}

/** From the reference to the end of the unit. */
export function resolveRest(_: Rest, of: Located, { reference }: Settings): Located {
  if (reference === undefined || of.end === undefined)
    return { grain: "day", timex: "XXXX-XX-XX", calendar: "gregorian" };
  const start = of.grain === "day" ? reference.start : reference.day * DAY;
  return {
    grain: of.grain === "day" ? "minute" : "day",
    timex: `${dayText(reference.day)}/${dayText(of.end / DAY - 1)}`,
    start,
    end: of.end,
    calendar: "gregorian",
  };
}

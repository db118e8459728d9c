import { DAY, type Settings } from "../options.ts";
import type { Amount, Said, Unit } from "../said.ts";
import type { Grain } from "../types.ts";
import { durationText, sumsOf } from "./duration.ts";
import { dayText, momentText } from "./iso.ts";
import { addMonths, type Located, open, UNKNOWN, unitAround } from "./unit.ts";

/** From the shortest on, with the grain of a point that lies so many of them away. */
const GRAINS: readonly (readonly [unit: Unit, grain: Grain])[] = [
  ["second", "second"],
  ["minute", "minute"],
  ["hour", "minute"],
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["quarter", "month"],
  ["year", "year"],
  ["decade", "year"],
  ["century", "year"],
];
const SECONDS: Readonly<Record<string, number>> = { TS: 1, TM: 60, TH: 3600, D: DAY, W: 7 * DAY };
const LENGTHS: Readonly<Record<string, number>> = { second: 1, minute: 60 };

/** The grain of the smallest unit; a half speaks of the next smaller one. */
function grainOf(amounts: readonly Amount[]): Grain {
  const ranks = amounts.map(({ unit, count = 1 }) => {
    const rank = GRAINS.findIndex(([name]) => name === unit);
    return Number.isInteger(count) ? rank : Math.max(0, rank - 1);
  });
  return GRAINS[Math.min(...ranks)]![1];
}

/** So far from the reference, at the grain of the smallest unit; hours give the minute, decades the year. */
export function resolveShift({ amounts = [], sign = 1, mod }: Said, { reference, weekStart }: Settings): Located {
  const grain = grainOf(amounts);
  if (reference === undefined) return { ...open(grain, UNKNOWN[grain]!), mod };
  const start = shifted(reference.start, amounts, sign);
  const size = LENGTHS[grain];
  if (size !== undefined) return { ...open(grain, momentText(start)), start, end: start + size, mod };
  return { ...unitAround(grain, Math.floor(start / DAY), 0, weekStart), mod };
}

/** A moment moved by amounts: months by the calendar, the rest by seconds. */
function shifted(from: number, amounts: readonly Amount[], sign: number): number {
  let seconds = from;
  for (const [letter, sum] of sumsOf(amounts)) {
    const count = Number.isNaN(sum) ? 0 : sum;
    const size = SECONDS[letter];
    const months = count * (letter === "Y" ? 12 : 1);
    const days = Math.floor(seconds / DAY);
    const rest = Math.round((months % 1) * 30) * sign;
    seconds +=
      size === undefined
        ? (addMonths(days, sign * Math.trunc(months)) + rest - days) * DAY
        : sign * Math.round(count * size);
  }
  return seconds;
}

/** «الأيام الثلاثة الماضية»: up to the reference; a reference that is a day belongs to it. */
export function resolveStretch({ count, unit, sign = 1 }: Said, { reference }: Settings): Located {
  const amounts = [{ count, unit: unit as Unit }];
  const isClock = unit === "hour" || unit === "minute" || unit === "second";
  const found = open(isClock && count !== undefined ? (unit as Grain) : "day", durationText(amounts));
  if (reference === undefined) return { ...found, grain: "day" };
  const today = reference.day * DAY;
  const last = Math.ceil(reference.end / DAY) * DAY;
  if (count === undefined) return { ...found, ...(sign < 0 ? { end: last } : { start: today }) };
  const [from, to] = isClock ? [reference.start, reference.start] : [today, sign < 0 ? last : today + DAY];
  const other = shifted(from, amounts, sign) + (isClock || sign < 0 ? 0 : DAY);
  return { ...found, start: sign < 0 ? other : to, end: sign < 0 ? to : other };
}

/** The first or the last units of a longer one. */
export function resolveEdge({ count, unit, sign = 1 }: Said, of: Located): Located | undefined {
  const amounts = [{ count, unit: unit as Unit }];
  const { start, end, hijri, calendar = "gregorian" } = of;
  const found: Located = { grain: "day", timex: durationText(amounts), calendar, hijri };
  if (start === undefined || end === undefined) return { ...found, hijri: undefined };
  const edge = shifted(sign > 0 ? start : end, amounts, sign);
  if (edge < start || edge > end) return undefined;
  return { ...found, start: sign > 0 ? start : edge, end: sign > 0 ? edge : end };
}

/** From the reference to the end of the unit. */
export function resolveRest(of: Located, { reference }: Settings): Located {
  if (reference === undefined || of.end === undefined) return open("day", "XXXX-XX-XX");
  const isDay = of.grain === "day";
  const start = isDay ? reference.start : reference.day * DAY;
  const timex = `${dayText(reference.day)}/${dayText(of.end / DAY - 1)}`;
  return { ...open(isDay ? "minute" : "day", timex), start, end: of.end };
}

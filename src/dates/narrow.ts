import { civilOf, daysOf } from "./calendar/gregorian.ts";
import { dayText } from "./resolve/iso.ts";
import type { DateValue, Modifier } from "./types.ts";

/** The third of `[from, to)` in days that a modifier means: ten days of a month, four months of a year. */
export function thirdOf(from: number, to: number, mod: Modifier): [number, number] {
  if (mod !== "start" && mod !== "mid" && mod !== "end") return [from, to];
  const [first, second] = cuts(from, to);
  if (mod === "start") return [from, first];
  return mod === "mid" ? [first, second] : [second, to];
}

/** Where the second and the last third begin. */
function cuts(from: number, to: number): [number, number] {
  const size = to - from;
  const { year, month, day } = civilOf(from);
  if (size >= 28 && size <= 31 && day === 1) return [from + 10, from + 20];
  if ((size === 365 || size === 366) && day === 1 && month === 1) return [daysOf(year, 5, 1), daysOf(year, 9, 1)];
  return [from + Math.ceil(size / 3), to - Math.floor(size / 3)];
}

const DATE = /^(-?\d{4,})-(\d\d)-(\d\d)$/;

function daysIn(text: string | undefined): number | undefined {
  const match = text === undefined ? null : DATE.exec(text);
  return match === null ? undefined : daysOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * The part of a unit that a value's `mod` speaks of: «مطلع أغسطس» is August with `mod: "start"`, narrowed to its
 * first ten days; of a year it is four months, of anything else a third. A value without such a modifier, or
 * without ends, comes back as it is.
 *
 * @example
 * narrow(parseDate("مطلع أغسطس 2023", {})!).end // "2023-08-11"
 */
export function narrow(value: DateValue): DateValue {
  if (value.type !== "date") return value;
  const { mod } = value;
  const [from, to] = [daysIn(value.start), daysIn(value.end)];
  if (from === undefined || to === undefined || (mod !== "start" && mod !== "mid" && mod !== "end")) return value;
  const [start, end] = thirdOf(from, to, mod);
  const { mod: _, ...rest } = value;
  return { ...rest, start: dayText(start), end: dayText(end) };
}

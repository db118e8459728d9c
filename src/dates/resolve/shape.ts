import type { Anchored, Duration, Shift } from "../expression.ts";
import { DAY } from "../options.ts";
import type { DateValue, Grain, ValueDetails } from "../types.ts";
import { durationText } from "./duration.ts";
import { dayText, momentText } from "./iso.ts";
import type { Located } from "./unit.ts";

const CLOCK_GRAINS: ReadonlySet<Grain> = new Set(["part-of-day", "hour", "minute", "second"]);
export const isClock = (grain: Grain): boolean => CLOCK_GRAINS.has(grain);

function details({ timex, mod, calendar, zone, hijri, conflict }: Located): ValueDetails {
  return {
    timex,
    ...(mod === undefined ? {} : { mod }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(zone === undefined ? {} : { zone }),
    ...(hijri === undefined ? {} : { hijri }),
    ...(conflict === undefined ? {} : { conflict }),
  };
}

/** The ends as ISO 8601: days, or moments for clock times and nights. */
export function ends({ start, end, grain }: Pick<Located, "start" | "end" | "grain">): {
  start?: string;
  end?: string;
} {
  const text =
    isClock(grain) || grain === "night" ? momentText : (seconds: number): string => dayText(Math.floor(seconds / DAY));
  return { ...(start === undefined ? {} : { start: text(start) }), ...(end === undefined ? {} : { end: text(end) }) };
}

export function dated(found: Located | undefined): DateValue | undefined {
  if (found === undefined) return undefined;
  const type = isClock(found.grain) ? "time" : "date";
  return { type, ...details(found), ...ends(found), grain: found.grain };
}

export function interval(found: Located | undefined): DateValue | undefined {
  return found && { type: "interval", ...details(found), ...ends(found), grain: found.grain };
}

export function anchored({ grain, amounts }: Anchored): DateValue {
  if (amounts !== undefined) {
    const duration = durationText(amounts);
    return { type: "duration", timex: duration, duration, anchored: true };
  }
  return {
    type: "date",
    timex: grain === "day" ? "XXXX-XX-XX" : grain === "year" ? "XXXX" : "XXXX-XX",
    grain,
    anchored: true,
  };
}

/** «منذ أشهر», «منذ أكثر من عام»: how long, with no point. */
export function lengthOf({ amounts, mod }: Shift | Duration): DateValue {
  const duration = durationText(amounts);
  return { type: "duration", timex: duration, duration, ...(mod === undefined ? {} : { mod }) };
}

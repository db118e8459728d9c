import type { Anchored, Duration, Shift } from "../expression.ts";
import { DAY } from "../options.ts";
import type { DateValue, Grain } from "../types.ts";
import { durationText } from "./duration.ts";
import { dayText, momentText } from "./iso.ts";
import type { Located } from "./unit.ts";

const CLOCK_GRAINS: ReadonlySet<Grain> = new Set(["part-of-day", "hour", "minute", "second"]);
export const isClock = (grain: Grain): boolean => CLOCK_GRAINS.has(grain);

/** The ends as ISO 8601: days, or moments for clock times and nights. */
export function endText(seconds: number | undefined, grain: Grain): string | undefined {
  if (seconds === undefined) return undefined;
  return isClock(grain) || grain === "night" ? momentText(seconds) : dayText(Math.floor(seconds / DAY));
}

type Loose = Record<string, unknown>;

/** A value of what is known; spreading each of it costs as much as reading the expression. */
export function valueWith(type: DateValue["type"], timex: string, known: Loose): DateValue {
  const value: Loose = { type, timex };
  for (const name in known) if (known[name] !== undefined) value[name] = known[name];
  return value as unknown as DateValue;
}

function located(type: "date" | "time" | "interval", found: Located): DateValue {
  const { timex, mod, calendar, zone, hijri, conflict, grain } = found;
  const [start, end] = [endText(found.start, grain), endText(found.end, grain)];
  return valueWith(type, timex, { mod, calendar, zone, hijri, conflict, start, end, grain });
}

export const dated = (found: Located | undefined): DateValue | undefined =>
  found && located(isClock(found.grain) ? "time" : "date", found);

export const interval = (found: Located | undefined): DateValue | undefined => found && located("interval", found);

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

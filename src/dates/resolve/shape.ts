import { DAY } from "../options.ts";
import type { Said } from "../said.ts";
import type { DateValue, Grain } from "../types.ts";
import { durationText } from "./duration.ts";
import { dayText, momentText, two } from "./iso.ts";
import type { Located } from "./unit.ts";

const CLOCK_GRAINS: ReadonlySet<Grain> = new Set(["part-of-day", "hour", "minute", "second"]);
export const isClock = (grain: Grain): boolean => CLOCK_GRAINS.has(grain);

/** A value of what is known; spreading each of it costs as much as reading the expression. */
function valueWith(type: DateValue["type"], known: Record<string, unknown>): DateValue {
  const value: Record<string, unknown> = { type };
  for (const name in known) if (known[name] !== undefined) value[name] = known[name];
  return value as unknown as DateValue;
}

/** The ends are written as days, or as moments for clock times and nights; `shown` is a grain that decides it. */
export function placed(type: "date" | "time" | "interval", found: Located, shown: Grain = found.grain): DateValue {
  const isMoment = isClock(shown) || shown === "night";
  const text = (seconds: number | undefined): string | undefined =>
    seconds === undefined ? undefined : isMoment ? momentText(seconds) : dayText(Math.floor(seconds / DAY));
  const { timex, mod, calendar, zone, hijri, conflict, grain } = found;
  const [start, end] = [text(found.start), text(found.end)];
  return valueWith(type, { timex, mod, calendar, zone, hijri, conflict, start, end, grain });
}

export const dated = (found: Located | undefined): DateValue | undefined =>
  found && placed(isClock(found.grain) ? "time" : "date", found);

/** What the text says of it, as far as it is a Gregorian one, with X for the rest. */
export function anchored({ grain = "day", amounts, calendar, month, day }: Said): DateValue {
  if (amounts !== undefined) return { ...lengthOf({ amounts }), anchored: true };
  const name = (n: number | undefined): string => (n === undefined || calendar === "hijri" ? "XX" : two(n));
  const ofYear = `XXXX-${name(month)}`;
  const timex = grain === "day" ? `${ofYear}-${name(day)}` : grain === "year" ? "XXXX" : ofYear;
  return { type: "date", timex, grain, anchored: true };
}

/** «منذ أشهر», «منذ أكثر من عام»: how long, with no point. */
export function lengthOf({ amounts = [], mod }: Said): DateValue {
  const duration = durationText(amounts);
  return valueWith("duration", { timex: duration, duration, mod });
}

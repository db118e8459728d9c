import { civilOf } from "../calendar/gregorian.ts";
import { DAY } from "../options.ts";
import type { Clock } from "../said.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** Four figures; BC years with a sign, as ISO 8601 has them. */
export function yearText(year: number): string {
  const figures = String(Math.abs(year)).padStart(4, "0");
  return year < 0 ? `-${figures}` : figures;
}

/** Days from 1970-01-01 as "2023-08-01". */
export function dayText(days: number): string {
  const { year, month, day } = civilOf(days);
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}

/** Seconds from 1970-01-01T00:00 as "2023-08-18T15:30", with seconds where there are any. */
export function momentText(seconds: number): string {
  const days = Math.floor(seconds / DAY);
  const rest = seconds - days * DAY;
  const clock = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}`;
  return `${dayText(days)}T${clock}${rest % 60 === 0 ? "" : `:${two(rest % 60)}`}`;
}

/** "15", "15:30", "15:30:20". */
export function clockText({ hour, minute, second }: Clock): string {
  if (minute === undefined) return two(hour % 24);
  return `${two(hour % 24)}:${two(minute)}${second === undefined ? "" : `:${two(second)}`}`;
}

export { two };

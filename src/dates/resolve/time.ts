import type { Clock } from "../expression.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** "15", "15:30", "15:30:20". */
export function clockText({ hour, minute, second }: Clock): string {
  if (minute === undefined) return two(hour % 24);
  return `${two(hour % 24)}:${two(minute)}${second === undefined ? "" : `:${two(second)}`}`;
}

import type { Amount, Unit } from "../said.ts";

/** From the longest on: the letter of ISO 8601 and how many of its units. */
const LETTERS: Readonly<Record<Unit, readonly [letter: string, count: number]>> = {
  century: ["Y", 100],
  decade: ["Y", 10],
  year: ["Y", 1],
  quarter: ["M", 3],
  month: ["M", 1],
  week: ["W", 1],
  day: ["D", 1],
  hour: ["TH", 1],
  minute: ["TM", 1],
  second: ["TS", 1],
};
const ORDER = ["Y", "M", "W", "D", "TH", "TM", "TS"];

/** Sums by letter, half years as months; an unsaid number is NaN. */
export function sumsOf(amounts: readonly Amount[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (letter: string, count: number): void => void sums.set(letter, (sums.get(letter) ?? 0) + count);
  for (const { count = Number.NaN, unit } of amounts) {
    const [letter, factor] = LETTERS[unit];
    const total = count * factor;
    const months = total * 12;
    if (letter === "Y" && Number.isInteger(months) && !Number.isInteger(total)) {
      if (total >= 1) add("Y", Math.floor(total));
      add("M", Math.round((total % 1) * 12));
    } else add(letter, total);
  }
  return sums;
}

/** ISO 8601: "P3D", "P1Y6M", "PT2H30M"; an unsaid number is X. */
export function durationText(amounts: readonly Amount[]): string {
  const sums = sumsOf(amounts);
  let text = "P";
  for (const letter of ORDER) {
    const sum = sums.get(letter);
    if (sum === undefined) continue;
    if (letter.length > 1 && !text.includes("T")) text += "T";
    text += `${Number.isNaN(sum) ? "X" : Number(sum.toFixed(6))}${letter.slice(-1)}`;
  }
  return text;
}

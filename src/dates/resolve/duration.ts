import type { Amounts, Unit } from "../expression.ts";

const LETTERS: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  month: "M",
  quarter: "M",
  year: "Y",
  decade: "Y",
  century: "Y",
};
const FACTORS: Partial<Record<Unit, number>> = { quarter: 3, decade: 10, century: 100 };
const ORDER: readonly Unit[] = [
  "century",
  "decade",
  "year",
  "quarter",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "second",
];
const CLOCK: ReadonlySet<Unit> = new Set(["hour", "minute", "second"]);

/** Amounts of the same letter added up, half years as months; in the order of ISO 8601. */
export function normalAmounts(amounts: Amounts): Map<Unit, number | undefined> {
  const sums = new Map<Unit, number | undefined>();
  const add = (unit: Unit, count: number | undefined): void => {
    const known = sums.get(unit);
    sums.set(unit, count === undefined || (sums.has(unit) && known === undefined) ? undefined : (known ?? 0) + count);
  };
  for (const { count, unit } of amounts) {
    const factor = FACTORS[unit] ?? 1;
    const base: Unit = unit === "quarter" ? "month" : factor > 1 ? "year" : unit;
    const total = count === undefined ? undefined : count * factor;
    if (base === "year" && total !== undefined && Number.isInteger(total * 12) && !Number.isInteger(total)) {
      if (Math.floor(total) > 0) add("year", Math.floor(total));
      add("month", Math.round((total % 1) * 12));
    } else add(base, total);
  }
  return sums;
}

/** ISO 8601: "P3D", "P1Y6M", "PT2H30M"; an unsaid number is X. */
export function durationText(amounts: Amounts): string {
  const sums = normalAmounts(amounts);
  let date = "";
  let time = "";
  for (const unit of ORDER) {
    if (!sums.has(unit)) continue;
    const count = sums.get(unit);
    const piece = `${count === undefined ? "X" : Number(count.toFixed(6))}${LETTERS[unit]}`;
    if (CLOCK.has(unit)) time += piece;
    else date += piece;
  }
  return `P${date}${time === "" ? "" : `T${time}`}`;
}

/** A day by its numbers; the month counts from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Arithmetic of one calendar with twelve months; days are counted from 1970-01-01 of the Gregorian one. */
export interface Calendar {
  readonly name: "gregorian" | "hijri";
  daysOf(year: number, month: number, day: number): number;
  civilOf(days: number): CivilDate;
  /** Length of a month. */
  monthDays(year: number, month: number): number;
}

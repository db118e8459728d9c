import type { Calendar, CivilDate } from "./types.ts";
import { UMM_AL_QURA_FIRST_DAY, UMM_AL_QURA_FIRST_YEAR, UMM_AL_QURA_MONTHS } from "./umm-al-qura.data.ts";

/** 1 Muharram 1 in the civil reckoning: 16 July 622 of the Julian calendar, counted from 1970-01-01. */
const EPOCH = -492148;

/** Days before a year of the tabular calendar: 11 leap years in 30 (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29). */
const daysBeforeYear = (year: number): number => (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);

/** The arithmetic (civil) Hijri calendar: months of 30 and 29 days in turn, a leap day at the end of the year. */
export const tabular: Calendar = {
  name: "hijri",
  daysOf: (year, month, day) => EPOCH + daysBeforeYear(year) + Math.ceil(29.5 * (month - 1)) + day - 1,
  civilOf: tabularCivil,
  monthDays: (year, month) =>
    tabular.daysOf(year, month + 1, 1 - leapShift(year, month)) - tabular.daysOf(year, month, 1),
};

/** The twelfth month is as long as what is left of the year. */
function leapShift(year: number, month: number): number {
  if (month < 12) return 0;
  return tabular.daysOf(year, 13, 1) - tabular.daysOf(year + 1, 1, 1);
}

function tabularCivil(days: number): CivilDate {
  let year = Math.floor((30 * (days - EPOCH) + 10646) / 10631);
  if (days < tabular.daysOf(year, 1, 1)) year--;
  const inYear = days - tabular.daysOf(year, 1, 1);
  const month = Math.min(12, Math.floor(inYear / 29.5) + 1);
  const first = tabular.daysOf(year, month, 1);
  return days < first
    ? { year, month: month - 1, day: days - tabular.daysOf(year, month - 1, 1) + 1 }
    : { year, month, day: days - first + 1 };
}

let starts: Int32Array | undefined;

/** First day of each month that the table covers, and of the one after them; unpacked at the first call. */
function monthStarts(): Int32Array {
  if (starts !== undefined) return starts;
  starts = new Int32Array(UMM_AL_QURA_MONTHS.length * 4 + 1);
  let day = UMM_AL_QURA_FIRST_DAY;
  for (let m = 0; m < starts.length; m++) {
    starts[m] = day;
    const bits = Number.parseInt(UMM_AL_QURA_MONTHS.charAt(m >> 2), 16);
    day += 29 + ((bits >> (3 - (m & 3))) & 1);
  }
  return starts;
}

/** The calendar of Umm al-Qura, used in Saudi Arabia, for 1300–1600 AH; outside of that the tabular one. */
export const ummAlQura: Calendar = {
  name: "hijri",
  daysOf(year, month, day) {
    const first = monthStarts()[(year - UMM_AL_QURA_FIRST_YEAR) * 12 + month - 1];
    return first === undefined ? tabular.daysOf(year, month, day) : first + day - 1;
  },
  civilOf(days) {
    const table = monthStarts();
    if (days < table[0]! || days >= table[table.length - 1]!) return tabular.civilOf(days);
    let m = Math.floor((days - table[0]!) / 29.53059);
    while (table[m + 1]! <= days) m++;
    while (table[m]! > days) m--;
    return { year: UMM_AL_QURA_FIRST_YEAR + Math.floor(m / 12), month: (m % 12) + 1, day: days - table[m]! + 1 };
  },
  monthDays(year, month) {
    const table = monthStarts();
    const m = (year - UMM_AL_QURA_FIRST_YEAR) * 12 + month - 1;
    return m < 0 || m + 1 >= table.length ? tabular.monthDays(year, month) : table[m + 1]! - table[m]!;
  },
};

import type { Unit } from "../said.ts";

/** The words that `formatDate` writes; every one of them is read back by `parseDates`. */

/** Singular, dual, plural from 3 to 10, and singular from 11 on. */
export const UNIT_FORMS: Readonly<Partial<Record<Unit, string>>> = {
  second: "ثانية واحدة | ثانيتين | ثوان | ثانية",
  minute: "دقيقة واحدة | دقيقتين | دقائق | دقيقة",
  hour: "ساعة واحدة | ساعتين | ساعات | ساعة",
  day: "يوم واحد | يومين | أيام | يوما",
  week: "أسبوع واحد | أسبوعين | أسابيع | أسبوعا",
  month: "شهر واحد | شهرين | أشهر | شهرا",
  year: "عام واحد | عامين | أعوام | عاما",
};

/** From Monday on. */
export const WEEKDAY_NAMES: string = "الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد";

export const ORDINAL_NAMES: string = "الأول | الثاني | الثالث | الرابع";

/** From the tens to the nineties. */
export const DECADE_NAMES: string =
  "عشريات | عشرينيات | ثلاثينيات | أربعينيات | خمسينيات | ستينيات | سبعينيات | ثمانينيات | تسعينيات";

export const THIRD_NAMES: Readonly<Record<string, string>> = {
  start: "مطلع",
  mid: "منتصف",
  end: "أواخر",
};

export const PART_NAMES: Readonly<Record<string, string>> = {
  dawn: "فجر",
  morning: "صباح",
  noon: "ظهر",
  afternoon: "بعد ظهر",
  "late-afternoon": "عصر",
  evening: "مساء",
  day: "نهار",
};

/** Single words, by what they say. */
export const WRITTEN: Readonly<Record<string, string>> = {
  year: "عام",
  quarter: "الربع",
  half: "النصف",
  century: "القرن",
  of: "من",
  to: "إلى",
  since: "منذ",
  until: "حتى",
  and: "و",
  hour: "الساعة",
  night: "ليلة",
  greenwich: "بتوقيت غرينتش",
  hijri: "هجرية",
};

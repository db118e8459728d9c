import type { Row } from "../term.ts";

/**
 * Parts of the day; their hours are in `PART_HOURS`. `adverb` marks forms that are a time by themselves, `mark` those
 * that only stand behind a clock time, `weak` those that are also other words and need a day or a clock time.
 */
export const PARTS_OF_DAY: readonly Row<"part">[] = [
  { part: "dawn", ar: "فجر" },
  { part: "dawn", adverb: true, ar: "فجرا | سحرا" },
  { part: "morning", ar: "صباح | صبيحة | صبح | ضحى | صباحي | غداة" },
  { part: "morning", adverb: true, ar: "صباحا | الصبح | قبل الظهر | صبحا" },
  { part: "morning", adverb: true, mark: true, ar: "ص | am | a.m" },
  { part: "noon", weak: true, ar: "ظهر | ظهيرة" },
  { part: "day", weak: true, ar: "نهار" },
  {
    part: "noon",
    adverb: true,
    ar: "ظهرا | منتصف النهار | منتصف - النهار | منتصف الظهر | منتصف - الظهر | الظهيرة | وقت الظهر | وقت الغداء",
  },
  { part: "afternoon", ar: "بعد ظهر | ما بعد ظهر" },
  { part: "afternoon", adverb: true, ar: "بعد الظهر | من بعد الظهر | بعد الظهيرة" },
  { part: "late-afternoon", weak: true, ar: "عصر" },
  { part: "late-afternoon", adverb: true, ar: "عصرا | بعد العصر" },
  { part: "evening", adverb: true, ar: "مساء | مسا" },
  { part: "evening", ar: "أمسية | أمسيات" },
  { part: "evening", weak: true, ar: "عشاء | مغرب | بعد المغرب | قبل المغرب | بعد العشاء" },
  { part: "evening", adverb: true, ar: "مساءا | مغربا | المسا" },
  { part: "evening", adverb: true, mark: true, ar: "م | pm | p.m" },
  { part: "night", ar: "ليل | ليلة | ليلا" },
  { part: "night", adverb: true, ar: "ليلا | بالليل" },
  { part: "midnight", adverb: true, ar: "منتصف الليل | منتصف - الليل | نصف الليل" },
  { part: "after-midnight", adverb: true, ar: "بعد منتصف الليل" },
  { part: "mid-morning", adverb: true, ar: "منتصف الصباح | منتصف - الصباح" },
];

/** Hours from and to, the TIMEX3 part, and how a clock hour from 1 to 12 is read beside it. */
export interface PartHours {
  readonly from: number;
  readonly to: number;
  readonly timex: string;
  /** Hours below this one are of the afternoon; 12 itself stays. */
  readonly reads: "morning" | "noon" | "afternoon" | "night";
}

/** As Recognizers-Text divides the day: morning from 8, afternoon from 12, evening from 16, night from 20. */
export const PART_HOURS: Readonly<Record<string, PartHours>> = {
  dawn: { from: 4, to: 8, timex: "TMO", reads: "morning" },
  morning: { from: 8, to: 12, timex: "TMO", reads: "morning" },
  "mid-morning": { from: 10, to: 10, timex: "T10", reads: "morning" },
  day: { from: 6, to: 18, timex: "TDT", reads: "noon" },
  noon: { from: 12, to: 14, timex: "TMI", reads: "noon" },
  afternoon: { from: 12, to: 16, timex: "TAF", reads: "afternoon" },
  "late-afternoon": { from: 15, to: 18, timex: "TAF", reads: "afternoon" },
  evening: { from: 16, to: 20, timex: "TEV", reads: "afternoon" },
  night: { from: 20, to: 24, timex: "TNI", reads: "night" },
  midnight: { from: 0, to: 0, timex: "T00", reads: "night" },
  "after-midnight": { from: 0, to: 4, timex: "TNI", reads: "morning" },
};

/** Behind «بتوقيت» or alone: the zone as an IANA name, "UTC", or "local" where the text only says so. */
export const ZONES: readonly Row<"zone">[] = [
  {
    zone: "UTC",
    ar: "غرينتش | غرينيتش | جرينتش | جرينيتش | غرنتش | عالمي | العالمي الموحد | gmt | utc | تغ | ت غ | ت.غ | ت.غ.",
  },
  { zone: "local", ar: "محلي | المحلي للبلاد" },
  { zone: "Africa/Cairo", ar: "القاهرة | مصر" },
  { zone: "Asia/Riyadh", ar: "مكة المكرمة | مكة | السعودية | الرياض" },
  { zone: "Europe/Paris", ar: "باريس | فرنسا" },
  { zone: "Africa/Bamako", ar: "باماكو | مالي" },
  { zone: "Africa/Niamey", ar: "نيامي | النيجر" },
  { zone: "Africa/Ouagadougou", ar: "واغادوغو | بوركينا فاسو" },
  { zone: "Africa/Ndjamena", ar: "نجامينا | إنجمينا | تشاد" },
  { zone: "Africa/Nouakchott", ar: "نواكشوط | موريتانيا" },
  { zone: "Africa/Dakar", ar: "داكار | السنغال" },
  { zone: "Africa/Khartoum", ar: "الخرطوم | السودان" },
  { zone: "Africa/Tripoli", ar: "طرابلس | ليبيا" },
  { zone: "Africa/Tunis", ar: "تونس" },
  { zone: "Africa/Algiers", ar: "الجزائر" },
  { zone: "Africa/Casablanca", ar: "الرباط | المغرب" },
  { zone: "Europe/Moscow", ar: "موسكو" },
  { zone: "America/New_York", ar: "نيويورك | واشنطن | شرق الولايات المتحدة" },
];

import type { Words } from "../term.ts";

/**
 * Parts of the day; their hours are in `PART_HOURS`. `adverb` marks forms that are a time by themselves, `mark` those
 * that only stand behind a clock time, `weak` those that are also other words and need a day or a clock time.
 */
export const PARTS_OF_DAY: Words = [
  ["dawn", "فجر"],
  [{ part: "dawn", adverb: true }, "فجرا | سحرا"],
  ["morning", "صباح | صبيحة | صبح | ضحى | صباحي | غداة"],
  [{ part: "morning", adverb: true }, "صباحا | الصبح | قبل الظهر | صبحا"],
  [{ part: "morning", adverb: true, mark: true }, "ص | am | a.m"],
  [{ part: "noon", weak: true }, "ظهر | ظهيرة"],
  [{ part: "day", weak: true }, "نهار"],
  [
    { part: "noon", adverb: true },
    "ظهرا | منتصف النهار | منتصف - النهار | منتصف الظهر | منتصف - الظهر | الظهيرة | وقت الظهر | وقت الغداء",
  ],
  [{ part: "noon", weak: true }, "maghreb", "زوال"],
  [{ part: "noon", adverb: true }, "maghreb", "زوالا | منتصف الزوال"],
  [{ part: "afternoon", adverb: true }, "maghreb", "بعد الزوال"],
  ["afternoon", "بعد ظهر | ما بعد ظهر"],
  [{ part: "afternoon", adverb: true }, "بعد الظهر | من بعد الظهر | بعد الظهيرة"],
  [{ part: "late-afternoon", weak: true }, "عصر"],
  [{ part: "late-afternoon", adverb: true }, "عصرا | بعد العصر"],
  [{ part: "evening", adverb: true }, "مساء | مسا"],
  ["evening", "أمسية | أمسيات"],
  [{ part: "evening", weak: true }, "عشاء | مغرب | بعد المغرب | قبل المغرب | بعد العشاء"],
  [{ part: "evening", adverb: true }, "مساءا | مغربا | المسا"],
  [{ part: "evening", adverb: true, mark: true }, "م | pm | p.m"],
  ["night", "ليل | ليلة | ليلا"],
  [{ part: "night", adverb: true }, "ليلا | بالليل"],
  [{ part: "midnight", adverb: true }, "منتصف الليل | منتصف - الليل | نصف الليل"],
  [{ part: "after-midnight", adverb: true }, "بعد منتصف الليل"],
  [{ part: "mid-morning", adverb: true }, "منتصف الصباح | منتصف - الصباح"],
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
export const ZONES: Words = [
  ["UTC", "غرينتش | غرينيتش | جرينتش | جرينيتش | غرنتش | عالمي | العالمي الموحد | gmt | utc | تغ | ت غ | ت.غ | ت.غ."],
  ["local", "محلي | المحلي للبلاد"],
  ["Africa/Cairo", "القاهرة | مصر"],
  ["Asia/Riyadh", "مكة المكرمة | مكة | السعودية | الرياض"],
  ["Europe/Paris", "باريس | فرنسا"],
  ["Africa/Bamako", "باماكو | مالي"],
  ["Africa/Niamey", "نيامي | النيجر"],
  ["Africa/Ouagadougou", "واغادوغو | بوركينا فاسو"],
  ["Africa/Ndjamena", "نجامينا | إنجمينا | تشاد"],
  ["Africa/Nouakchott", "نواكشوط | موريتانيا"],
  ["Africa/Dakar", "داكار | السنغال"],
  ["Africa/Khartoum", "الخرطوم | السودان"],
  ["Africa/Tripoli", "طرابلس | ليبيا"],
  ["Africa/Tunis", "تونس"],
  ["Africa/Algiers", "الجزائر"],
  ["Africa/Casablanca", "الرباط | المغرب"],
  ["Asia/Jerusalem", "القدس المحتلة | القدس"],
  ["Asia/Beirut", "بيروت | لبنان"],
  ["Asia/Damascus", "دمشق | سوريا"],
  ["Asia/Dubai", "أبوظبي | دبي | الإمارات"],
  ["Europe/London", "لندن | بريطانيا"],
  ["Europe/Moscow", "موسكو"],
  ["America/New_York", "نيويورك | واشنطن | شرق الولايات المتحدة"],
];

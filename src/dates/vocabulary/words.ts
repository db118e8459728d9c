import type { Row } from "../term.ts";

/**
 * Words without article; a reading says whether it stood there. Folding unifies hamza carriers, ى and ي, ة and ه,
 * and drops marks: list other spellings only. To add a word, add it to the row with its meaning, or add a row; one
 * that only some countries use goes into a row with its `region`. See docs/add-a-date-word.md.
 */
export const WEEKDAYS: readonly Row<"weekday">[] = [
  { weekday: 1, ar: "اثنين" },
  { weekday: 1, region: "egypt", ar: "إتنين | تنين" },
  { weekday: 2, ar: "ثلاثاء | ثلاثا" },
  { weekday: 2, region: "levant", ar: "ثلثاء" },
  { weekday: 2, region: "egypt", ar: "تلاتاء" },
  { weekday: 3, ar: "أربعاء | أربعا" },
  { weekday: 4, ar: "خميس" },
  { weekday: 5, ar: "جمعة" },
  { weekday: 6, ar: "سبت" },
  { weekday: 7, ar: "أحد" },
];

export const DAY_WORDS: readonly Row<"day-word">[] = [
  { offset: -1, ar: "أمس | بارحة | يوم البارحة" },
  { offset: -1, region: "egypt", ar: "مبارح | امبارح" },
  { offset: -2, ar: "قبل يوم أمس | أول أمس | أول من أمس | أمس الأول | قبل أمس | أول البارحة" },
  { offset: -2, region: "egypt", ar: "أول مبارح | اول امبارح" },
  { offset: 1, ar: "غد | غدا" },
  { offset: 1, region: "egypt", ar: "بكرة | بكرا" },
  { offset: 2, ar: "بعد غد | بعد الغد | بعد غدا | الذي بعد الغد | يوم الذي بعد الغد" },
  { offset: 2, region: "egypt", ar: "بعد بكرة | بعد بكرا | اللي بعد بكرة | الي بعد بكرة | يوم الي بعد بكرة" },
  { offset: 0, region: "levant", ar: "هاليوم" },
  { offset: 0, region: "egypt", ar: "نهاردة" },
];

/** `construct` forms stand before two names only: «شهري مايو ويونيو». */
export const UNITS: readonly Row<"unit">[] = [
  { unit: "second", weak: true, ar: "ثانية | ثواني | ثوان | تانية" },
  { unit: "second", times: 2, dual: true, ar: "ثانيتان | ثانيتين" },
  { unit: "minute", ar: "دقيقة" },
  { unit: "minute", plural: true, ar: "دقائق" },
  { unit: "minute", times: 2, dual: true, ar: "دقيقتان | دقيقتين" },
  { unit: "hour", ar: "ساعة" },
  { unit: "hour", plural: true, ar: "ساعات" },
  { unit: "hour", times: 2, dual: true, ar: "ساعتان | ساعتين" },
  { unit: "hour", times: 2, dual: true, construct: true, ar: "ساعتي" },
  { unit: "day", ar: "يوم | يوما" },
  { unit: "day", plural: true, ar: "أيام | اياما" },
  { unit: "day", times: 2, dual: true, ar: "يومان | يومين" },
  { unit: "day", times: 2, dual: true, construct: true, ar: "يومي" },
  { unit: "day", weak: true, ar: "ليلة" },
  { unit: "day", weak: true, plural: true, ar: "ليال | ليالي" },
  { unit: "day", weak: true, times: 2, dual: true, ar: "ليلتان | ليلتين" },
  { unit: "week", ar: "أسبوع | أسبوعا" },
  { unit: "week", plural: true, ar: "أسابيع" },
  { unit: "week", times: 2, dual: true, ar: "أسبوعان | أسبوعين" },
  { unit: "month", ar: "شهر | شهرا" },
  { unit: "month", plural: true, ar: "أشهر | شهور" },
  { unit: "month", times: 2, dual: true, ar: "شهران | شهرين" },
  { unit: "month", times: 2, dual: true, construct: true, ar: "شهري" },
  { unit: "year", ar: "عام | عاما | سنة" },
  { unit: "year", plural: true, ar: "أعوام | سنوات | سنين" },
  { unit: "year", times: 2, dual: true, ar: "عامان | عامين | سنتان | سنتين" },
  { unit: "year", times: 2, dual: true, construct: true, ar: "عامي | سنتي" },
  { unit: "decade", ar: "عقد | عقدا" },
  { unit: "decade", plural: true, ar: "عقود" },
  { unit: "decade", times: 2, dual: true, ar: "عقدان | عقدين" },
  { unit: "century", ar: "قرن | قرنا" },
  { unit: "century", plural: true, ar: "قرون" },
  { unit: "century", times: 2, dual: true, ar: "قرنان | قرنين" },
];

/**
 * Adjectives behind a unit, weekday or month, and what they say: last, this, next. «قبل الماضي» and «بعد المقبل» come
 * from them by rule.
 */
export const RELATIONS: readonly Row<"relation">[] = [
  { offset: -1, ar: "ماضي | ماضية | ماضيين | ماضيتين | ماضيات | ماض | ماضيان" },
  { offset: -1, region: "algeria-tunisia", ar: "فارط | فارطة" },
  { offset: -1, ar: "منصرم | منصرمة | منصرمين | منصرمتين" },
  { offset: -1, ar: "فائت | فائتة | فائتين" },
  { offset: -1, ar: "سابق | سابقة | سابقين" },
  { offset: -1, ar: "أخيرين | أخيرتين | منقضي | منقضية | منقضيين" },
  { offset: -1, region: "egypt", ar: "اللي فات" },
  { offset: 0, ar: "جاري | جارية | حالي | حالية | راهن" },
  { offset: 1, ar: "مقبل | مقبلة | مقبلين | مقبلتين" },
  { offset: 1, ar: "قادم | قادمة | قادمين | قادمتين | قادمان" },
  { offset: 1, ar: "آتي | آتية | تالي | تالية" },
  { offset: 1, region: "egypt", ar: "جاي | جاية | جايين" },
];

/** What stands before such an adjective to say the one beyond it. */
export const BEFORE_LAST: string = "قبل ال | اللي قبل ال";
export const AFTER_NEXT: string = "بعد ال | اللي بعد ال";

/** The part of a unit that is meant: its beginning, middle or end. */
export const THIRDS: readonly Row<"third">[] = [
  { mod: "start", ar: "مطلع | أوائل | بداية | بدايات | مستهل | فاتحة | انطلاق" },
  { mod: "mid", ar: "منتصف | أواسط | وسط | أوسط | نص" },
  { mod: "end", ar: "أواخر | نهاية | نهايات | ختام | أخريات" },
  { mod: "end", region: "morocco", ar: "متم" },
];

export const SEASONS: readonly Row<"season">[] = [
  { season: "spring", ar: "ربيع | فصل الربيع" },
  { season: "summer", ar: "صيف | فصل الصيف" },
  { season: "autumn", ar: "خريف | فصل الخريف" },
  { season: "winter", ar: "شتاء | فصل الشتاء" },
  { season: "rains", region: "sahel", ar: "موسم الأمطار | موسم الخريف | فصل الأمطار | موسم المطر | الموسم المطير" },
  { season: "dry", region: "sahel", ar: "موسم الجفاف | موسم القحط | الموسم الجاف | فصل الجفاف" },
];

export const DECADES: readonly Row<"decade">[] = [
  { decade: 10, ar: "عشريات" },
  { decade: 20, ar: "عشرينيات | عشرينات" },
  { decade: 30, ar: "ثلاثينيات | ثلاثينات" },
  { decade: 40, ar: "أربعينيات | أربعينات" },
  { decade: 50, ar: "خمسينيات | خمسينات" },
  { decade: 60, ar: "ستينيات | ستينات" },
  { decade: 70, ar: "سبعينيات | سبعينات" },
  { decade: 80, ar: "ثمانينيات | ثمانينات" },
  { decade: 90, ar: "تسعينيات | تسعينات" },
];

/** Adverbs that say how often. */
export const FREQUENCIES: readonly Row<"frequency">[] = [
  { timex: "P1D", ar: "يوميا" },
  { timex: "P1W", ar: "أسبوعيا" },
  { timex: "P1M", ar: "شهريا" },
  { timex: "P3M", ar: "فصليا" },
  { timex: "P1Y", ar: "سنويا" },
];

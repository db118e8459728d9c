import type { Words } from "../term.ts";

/**
 * Words without article; a reading says whether it stood there. Folding unifies hamza carriers, ى and ي, ة and ه,
 * and drops marks: list other spellings only. A row is what the word says, the region if only some countries use it,
 * and the word with its variants. See docs/add-a-date-word.md.
 */
export const WEEKDAYS: Words = [
  [1, "اثنين"],
  [1, "egypt", "إتنين | تنين"],
  [2, "ثلاثاء | ثلاثا"],
  [2, "levant", "ثلثاء"],
  [2, "egypt", "تلاتاء"],
  [3, "أربعاء | أربعا"],
  [4, "خميس"],
  [5, "جمعة"],
  [6, "سبت"],
  [7, "أحد"],
];

export const DAY_WORDS: Words = [
  [-1, "أمس | بارحة | يوم البارحة"],
  [-1, "egypt", "مبارح | امبارح"],
  [-2, "قبل يوم أمس | أول أمس | أول من أمس | أمس الأول | قبل أمس | أول البارحة"],
  [-2, "egypt", "أول مبارح | اول امبارح"],
  [1, "غد | غدا"],
  [1, "egypt", "بكرة | بكرا"],
  [2, "بعد غد | بعد الغد | بعد غدا | الذي بعد الغد | يوم الذي بعد الغد"],
  [2, "egypt", "بعد بكرة | بعد بكرا | اللي بعد بكرة | الي بعد بكرة | يوم الي بعد بكرة"],
  [0, "levant", "هاليوم"],
  [0, "egypt", "نهاردة"],
];

/** Singulars; the dual and the accusative come from them by rule. `weak` ones stand for a length only. */
export const UNITS: Words = [
  [{ unit: "second", weak: true }, "ثانية | ثواني | ثوان | تانية"],
  ["minute", "دقيقة"],
  ["hour", "ساعة"],
  ["day", "يوم"],
  [{ unit: "day", weak: true }, "ليلة"],
  ["week", "أسبوع"],
  ["month", "شهر"],
  ["year", "عام | سنة"],
  ["decade", "عقد"],
  ["century", "قرن"],
];

/** Their plurals. */
export const PLURALS: Words = [
  ["minute", "دقائق"],
  ["hour", "ساعات"],
  ["day", "أيام | اياما"],
  [{ unit: "day", weak: true }, "ليال | ليالي"],
  ["week", "أسابيع"],
  ["month", "أشهر | شهور"],
  ["year", "أعوام | سنوات | سنين"],
  ["decade", "عقود"],
  ["century", "قرون"],
];

/** Duals that stand before two names or numbers only: «شهري مايو ويونيو». */
export const CONSTRUCTS: Words = [
  ["hour", "ساعتي"],
  ["day", "يومي"],
  ["month", "شهري"],
  ["year", "عامي | سنتي"],
];

/**
 * Adjectives behind a unit, weekday or month, and what they say: last, this, next. Their feminine, dual and plural come
 * from them by rule, and so do «قبل الماضي» and «بعد المقبل».
 */
export const RELATIONS: Words = [
  [-1, "ماضي | ماض | منصرم | فائت | سابق | منقضي | أخيرين | أخيرتين"],
  [-1, "algeria-tunisia", "فارط"],
  [-1, "egypt", "اللي فات"],
  [0, "جاري | حالي | راهن"],
  [1, "مقبل | قادم | آتي | تالي"],
  [1, "egypt", "جاي"],
];

/** What stands before such an adjective to say the one beyond it. */
export const BEFORE_LAST: string = "قبل ال | اللي قبل ال";
export const AFTER_NEXT: string = "بعد ال | اللي بعد ال";

/** The part of a unit that is meant: its beginning, middle or end. */
export const THIRDS: Words = [
  ["start", "مطلع | أوائل | بداية | بدايات | مستهل | فاتحة | انطلاق | أولين | أوليين"],
  ["mid", "منتصف | أواسط | وسط | أوسط | نص"],
  ["end", "أواخر | نهاية | نهايات | ختام | أخريات | أخيرين | أخيرتين"],
  ["end", "morocco", "متم"],
];

export const SEASONS: Words = [
  ["spring", "ربيع | فصل الربيع"],
  ["summer", "صيف | فصل الصيف"],
  ["autumn", "خريف | فصل الخريف"],
  ["winter", "شتاء | فصل الشتاء"],
  ["rains", "sahel", "موسم الأمطار | موسم الخريف | فصل الأمطار | موسم المطر | الموسم المطير"],
  ["dry", "sahel", "موسم الجفاف | موسم القحط | الموسم الجاف | فصل الجفاف"],
];

/** The tens of the years; those from twenty on come from the numbers: «عشرينيات». */
export const TENS: string = "عشريات";

/** Adverbs that say how often. */
export const FREQUENCIES: Words = [
  ["P1D", "يوميا"],
  ["P1W", "أسبوعيا"],
  ["P1M", "شهريا"],
  ["P3M", "فصليا"],
  ["P1Y", "سنويا"],
];

/**
 * Number words without article: what a word says, then the word and its variants. Folding already unifies the carriers
 * of hamza, ى and ي, ة and ه: list other spellings only. Spoken forms stand behind the written ones: those in «اشر»
 * and with «ت» for «ث» are of Egypt and Sudan, those in «طعش» of the Gulf, Iraq and the Levant.
 */
type Words<V = number> = readonly (readonly [says: V, ar: string])[];

export const CARDINALS: Words = [
  [0, "صفر"],
  [1, "واحد | واحدة | وحدة"],
  [2, "اثنان | اثنين | اثنتان | اثنتين | اتنين | تنتين | ثنتين"],
  [3, "ثلاثة | ثلاث | تلاتة | تلات"],
  [4, "أربعة | أربع"],
  [5, "خمسة | خمس"],
  [6, "ستة | ست"],
  [7, "سبعة | سبع"],
  [8, "ثمانية | ثمنية | ثمان | ثماني | تمانية | تمنية | تمن | تمان | تماني"],
  [9, "تسعة | تسع"],
  [10, "عشرة | عشر"],
  [11, "حداشر | احداشر | حدعشر | احدعشر | حداعش | حدعش"],
  [12, "اتناشر | اثناعشر | اثنعشر | اطنعش | اثنعش | تناشر | اتنعشر | طنعشر"],
  [100, "مئة | مائة"],
  [200, "متين | مئتا | مائتا"],
  [1000, "آلاف | ألوف"],
  [1e6, "ملايين | ملاين"],
  [1e9, "مليارات | بلايين"],
  [1e12, "تريليونات | ترليونات"],
];

/** From twenty to ninety, without «ون» and «ين». */
export const TENS: Words = [
  [20, "عشر"],
  [30, "ثلاث | تلات | تلت"],
  [40, "أربع"],
  [50, "خمس"],
  [60, "ست"],
  [70, "سبع"],
  [80, "ثمان | تمان | تمن"],
  [90, "تسع"],
];

/** Words whose dual is twice as much. */
export const SCALES: Words = [
  [100, "مئة | مائة"],
  [1000, "ألف"],
  [1e6, "مليون"],
  [1e9, "مليار | بليون"],
  [1e12, "تريليون | ترليون"],
  [1e15, "كوادريليون | كدريليون | بليارد"],
];

/** Words that are a number only before «عشر» or «وعشرون». */
export const BEFORE_TEN: Words = [
  [1, "أحد | إحدى"],
  [2, "اثنا | اثني | اثنتا | اثنتي | إتنا"],
];

/** Written as one word: every stem with every ending. */
export const TEEN_STEMS: Words = [
  [13, "ثلاث | تل | تلا"],
  [14, "أربع"],
  [15, "خمس"],
  [16, "س | ست"],
  [17, "سبع"],
  [18, "تمن | تمان | ثمن"],
  [19, "تسع"],
];
export const TEEN_ENDINGS = "تاشر | طاشر | اشر | طعش | طعشر | تعشر | عشر | ةعشر";
export const HUNDRED_STEMS: Words = [
  [300, "ثلاث | ثلث | تلت | تلات"],
  [400, "أربع | ربع"],
  [500, "خمس"],
  [600, "ست"],
  [700, "سبع"],
  [800, "ثمان | ثماني | تمن | ثمن | تمان"],
  [900, "تسع"],
];
export const HUNDRED_ENDINGS = "مئة | مائة | ميت";

/** Their feminine comes by rule. */
export const ORDINALS: Words = [
  [1, "أول | أولى"],
  [2, "ثاني | تاني | تانية"],
  [3, "ثالث | تالت"],
  [4, "رابع"],
  [5, "خامس"],
  [6, "سادس"],
  [7, "سابع"],
  [8, "ثامن | تامن"],
  [9, "تاسع"],
  [10, "عاشر"],
];

/** Ordinals that count only before «عشر» and the tens. */
export const ORDINAL_ONE: string = "حادي | حادية";
/** «الثانية» is also the second of the clock. */
export const ORDINAL_SECOND: string = "ثانية";

/** What they are a part of; «أرباع» comes from «ربع» by rule. */
export const FRACTIONS: Words = [
  [2, "نصف | نص"],
  [3, "ثلث | تلت"],
  [4, "ربع"],
  [5, "خمس"],
  [6, "سدس"],
  [7, "سبع"],
  [8, "ثمن"],
  [9, "تسع"],
  [10, "عشر"],
];

export const SIGNS: Words<"point" | "percent" | "minus" | "dozen" | "over" | "of" | "after"> = [
  ["point", "فاصلة | فاصل | نقطة"],
  ["percent", "بالمئة | بالمائة | في المئة | في المائة"],
  ["minus", "ناقص | سالب"],
  ["dozen", "دزينة | دزينات | دستة | دستات"],
  ["over", "على | في"],
  ["of", "من | من أصل"],
  ["after", "بعد"],
];

/** Before «واحد»: it asks which one, and counts nothing. */
export const ANY_ONE: string = "أي";

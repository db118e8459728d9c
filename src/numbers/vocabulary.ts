import type { NumberTerm } from "./types.ts";

/**
 * Number words without article. Folding already unifies the carriers of hamza, ى and ي, ة and ه: list other
 * variants only. Spoken forms stand behind the written ones: those in «اشر» and with «ت» for «ث» are of Egypt and
 * Sudan, those in «طعش» of the Gulf, Iraq and the Levant. `weak: "teen"` counts only before «عشر», `weak: "cue"` only inside a longer number or a date.
 */
type Row<T extends NumberTerm["kind"]> = Omit<Extract<NumberTerm, { kind: T }>, "kind"> & { readonly ar: string };

export const CARDINALS: readonly Row<"cardinal">[] = [
  { value: 0, ar: "صفر" },
  { value: 1, ar: "واحد | واحدة | وحدة" },
  { value: 1, weak: "teen", ar: "أحد | إحدى" },
  { value: 2, ar: "اثنان | اثنين | اثنتان | اثنتين | اتنين | تنتين | ثنتين" },
  { value: 2, weak: "teen", ar: "اثنا | اثني | اثنتا | اثنتي | إتنا" },
  { value: 3, ar: "ثلاثة | ثلاث | تلاتة | تلات" },
  { value: 4, ar: "أربعة | أربع" },
  { value: 5, ar: "خمسة | خمس" },
  { value: 6, ar: "ستة | ست" },
  { value: 7, ar: "سبعة | سبع" },
  { value: 8, ar: "ثمانية | ثمنية | ثمان | ثماني | تمانية | تمنية | تمن | تمان | تماني" },
  { value: 9, ar: "تسعة | تسع" },
  { value: 10, ar: "عشرة | عشر" },
  { value: 11, ar: "حداشر | احداشر | حدعشر | احدعشر | حداعش | حدعش" },
  { value: 12, ar: "اتناشر | اثناعشر | اثنعشر | اطنعش | اثنعش | تناشر | اتنعشر | طنعشر" },
  { value: 13, ar: "تلتاشر | تلاتاشر | ثلاثطعش | تلطاشر | تلتعشر | ثلاثةعشر | تلاتعشر | ثلاثعشر" },
  { value: 14, ar: "اربعتاشر | أربعطاشر | أربعطعش | اربعتعشر | اربععشر" },
  { value: 15, ar: "خمستاشر | خمسطاشر | خمسطعش | خمستعشر | خمسةعشر" },
  { value: 16, ar: "ستاشر | ستطاشر | سطعش | ستعشر | ستطعش" },
  { value: 17, ar: "سبعتاشر | سبعطاشر | سبعطعش | سبعتعشر" },
  { value: 18, ar: "تمنتاشر | تمانتاشر | ثمنتاشر | تمنطاشر | ثمنطعش | تمنطعش | تمنتعشر" },
  { value: 19, ar: "تسعتاشر | تسعطاشر | تسعطعشر | تسعطعش | تسعتعشر" },
  { value: 20, ar: "عشرون | عشرين" },
  { value: 30, ar: "ثلاثون | ثلاثين | تلاتين | تلتين | تلاتون" },
  { value: 40, ar: "أربعون | أربعين" },
  { value: 50, ar: "خمسون | خمسين" },
  { value: 60, ar: "ستون | ستين" },
  { value: 70, ar: "سبعون | سبعين" },
  { value: 80, ar: "ثمانون | ثمانين | تمانين | تمنين | تمانون" },
  { value: 90, ar: "تسعون | تسعين" },
  { value: 100, ar: "مئة | مائة" },
  { value: 200, ar: "مئتان | مئتين | مائتان | مائتين | متين | مئتا | مائتا | مئتي | مائتي" },
  { value: 1000, scale: 1e3, ar: "ألف | آلاف | ألفا | ألوف" },
  { value: 2000, scale: 1e3, ar: "ألفان | ألفين | ألفي" },
  { value: 1e6, scale: 1e6, ar: "مليون | ملايين | مليونا | ملاين" },
  { value: 2e6, scale: 1e6, ar: "مليونان | مليونين | مليوني" },
  { value: 1e9, scale: 1e9, ar: "مليار | مليارات | مليارا | بليون | بلايين | بليونا" },
  { value: 2e9, scale: 1e9, ar: "ملياران | مليارين | ملياري | بليونان | بليونين" },
  { value: 1e12, scale: 1e12, ar: "تريليون | تريليونات | تريليونا | ترليون | ترليونات" },
  { value: 2e12, scale: 1e12, ar: "تريليونان | تريليونين | ترليونين | ترليونان" },
  { value: 1e15, scale: 1e15, ar: "كوادريليون | كدريليون | بليارد" },
];

/** «ثلاثمئة» … «تسعمائة», written as one word: every stem with every spelling of the hundred. */
export const HUNDRED_STEMS: readonly (readonly [value: number, ar: string])[] = [
  [300, "ثلاث | ثلث | تلت | تلات"],
  [400, "أربع | ربع"],
  [500, "خمس"],
  [600, "ست"],
  [700, "سبع"],
  [800, "ثمان | ثماني | تمن | ثمن | تمان"],
  [900, "تسع"],
];
export const HUNDRED_ENDINGS = "مئة | مائة | ميت";

export const ORDINALS: readonly Row<"ordinal">[] = [
  { value: 1, ar: "أول | أولى" },
  { value: 1, weak: "teen", ar: "حادي | حادية" },
  { value: 2, ar: "ثاني | تاني | تانية" },
  { value: 2, weak: "cue", ar: "ثانية" },
  { value: 3, ar: "ثالث | ثالثة | تالت | تالتة" },
  { value: 4, ar: "رابع | رابعة" },
  { value: 5, ar: "خامس | خامسة" },
  { value: 6, ar: "سادس | سادسة" },
  { value: 7, ar: "سابع | سابعة" },
  { value: 8, ar: "ثامن | ثامنة | تامن | تامنة" },
  { value: 9, ar: "تاسع | تاسعة" },
  { value: 10, ar: "عاشر | عاشرة" },
];

export const FRACTIONS: readonly Row<"fraction">[] = [
  { over: 2, count: 1, ar: "نصف | نص | نصفا" },
  { over: 2, count: 2, ar: "نصفان | نصفين" },
  { over: 2, count: 1, plural: true, ar: "أنصاف" },
  { over: 3, count: 1, ar: "ثلث | تلت | ثلثا" },
  { over: 3, count: 2, ar: "ثلثان | ثلثين | ثلثي | تلتين" },
  { over: 3, count: 1, plural: true, ar: "أثلاث" },
  { over: 4, count: 1, ar: "ربع | ربعا" },
  { over: 4, count: 2, ar: "ربعان | ربعين" },
  { over: 4, count: 1, plural: true, ar: "أرباع" },
  { over: 5, count: 1, ar: "خمس | خمسا" },
  { over: 5, count: 2, ar: "خمسان" },
  { over: 5, count: 1, plural: true, ar: "أخماس" },
  { over: 6, count: 1, ar: "سدس | سدسا" },
  { over: 6, count: 1, plural: true, ar: "أسداس" },
  { over: 7, count: 1, ar: "سبع | سبعا" },
  { over: 7, count: 1, plural: true, ar: "أسباع" },
  { over: 8, count: 1, ar: "ثمن | ثمنا" },
  { over: 8, count: 1, plural: true, ar: "أثمان" },
  { over: 9, count: 1, ar: "تسع | تسعا" },
  { over: 9, count: 1, plural: true, ar: "أتساع" },
  { over: 10, count: 1, ar: "عشر" },
  { over: 10, count: 1, plural: true, ar: "أعشار" },
];

export const SIGNS: readonly Row<"sign">[] = [
  { is: "point", ar: "فاصلة | فاصل | نقطة" },
  { is: "percent", ar: "بالمئة | بالمائة | في المئة | في المائة" },
  { is: "minus", ar: "ناقص | سالب" },
  { is: "dozen", ar: "دزينة | دزينات | دستة | دستات" },
  { is: "over", ar: "على | في" },
  { is: "of", ar: "من | من أصل" },
  { is: "after", ar: "بعد" },
];

/** Before «واحد»: it asks which one, and counts nothing. */
export const ANY_ONE: string = "أي";

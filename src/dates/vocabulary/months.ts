/**
 * Month names. `region` says where a name is at home; all are always read. `weak` marks a word that is also
 * something else (a name, a verb, a common noun): it needs a day, a year, «شهر» or the like beside it.
 * Folding unifies hamza carriers, ى and ي, ة and ه: list other spellings only.
 */
export interface MonthRow {
  readonly month: number;
  readonly region: "common" | "egypt" | "levant" | "algeria-tunisia" | "morocco" | "mauritania" | "hijri";
  readonly weak?: boolean;
  readonly ar: string;
}

export const GREGORIAN_MONTHS: readonly MonthRow[] = [
  { month: 1, region: "common", ar: "يناير | ينايير" },
  { month: 2, region: "common", ar: "فبراير | فبرايير | فيبراير" },
  { month: 3, region: "common", weak: true, ar: "مارس" },
  { month: 4, region: "common", ar: "أبريل | ابرايل" },
  { month: 5, region: "common", ar: "مايو" },
  { month: 6, region: "common", ar: "يونيو | يونيه" },
  { month: 7, region: "common", ar: "يوليو | يوليه" },
  { month: 8, region: "common", ar: "أغسطس | اغسطوس" },
  { month: 9, region: "common", ar: "سبتمبر | سيبتمبر" },
  { month: 10, region: "common", ar: "أكتوبر | اكتوير | أوكتوبر" },
  { month: 11, region: "common", ar: "نوفمبر | نفمبر" },
  { month: 12, region: "common", ar: "ديسمبر | ديسمير" },
  { month: 1, region: "levant", ar: "كانون الثاني | كانون ثاني | ك 2" },
  { month: 2, region: "levant", ar: "شباط" },
  { month: 3, region: "levant", ar: "آذار" },
  { month: 4, region: "levant", ar: "نيسان" },
  { month: 5, region: "levant", ar: "أيار | نوار" },
  { month: 6, region: "levant", ar: "حزيران" },
  { month: 7, region: "levant", ar: "تموز" },
  { month: 8, region: "levant", weak: true, ar: "آب" },
  { month: 9, region: "levant", ar: "أيلول" },
  { month: 10, region: "levant", ar: "تشرين الأول | تشرين أول | ت 1" },
  { month: 11, region: "levant", ar: "تشرين الثاني | تشرين ثاني | ت 2" },
  { month: 12, region: "levant", ar: "كانون الأول | كانون أول | ك 1" },
  { month: 1, region: "algeria-tunisia", ar: "جانفي" },
  { month: 2, region: "algeria-tunisia", ar: "فيفري | فيفريي" },
  { month: 4, region: "algeria-tunisia", ar: "أفريل" },
  { month: 5, region: "algeria-tunisia", weak: true, ar: "ماي" },
  { month: 6, region: "algeria-tunisia", weak: true, ar: "جوان" },
  { month: 7, region: "algeria-tunisia", ar: "جويلية | جويليا" },
  { month: 8, region: "algeria-tunisia", weak: true, ar: "أوت" },
  { month: 7, region: "morocco", ar: "يوليوز" },
  { month: 8, region: "morocco", ar: "غشت" },
  { month: 9, region: "morocco", ar: "شتنبر" },
  { month: 11, region: "morocco", ar: "نونبر" },
  { month: 12, region: "morocco", ar: "دجنبر" },
  { month: 8, region: "mauritania", ar: "أغشت" },
  { month: 9, region: "mauritania", ar: "شتمبر" },
  { month: 11, region: "mauritania", ar: "نوفنبر" },
  { month: 12, region: "mauritania", ar: "دجمبر | دسمبر" },
];

export const HIJRI_MONTHS: readonly MonthRow[] = [
  { month: 1, region: "hijri", weak: true, ar: "محرم | المحرم" },
  { month: 2, region: "hijri", weak: true, ar: "صفر" },
  { month: 3, region: "hijri", ar: "ربيع الأول | ربيع أول" },
  { month: 4, region: "hijri", ar: "ربيع الثاني | ربيع الآخر | ربيع ثاني | ربيع آخر" },
  { month: 5, region: "hijri", ar: "جمادى الأولى | جمادى الأول | جمادى أولى | جماد الأول | جماد أول | جمادي اول" },
  {
    month: 6,
    region: "hijri",
    ar: "جمادى الآخرة | جمادى الثانية | جمادى الثاني | جمادى الآخر | جماد الثاني | جماد الآخر",
  },
  { month: 7, region: "hijri", weak: true, ar: "رجب" },
  { month: 8, region: "hijri", weak: true, ar: "شعبان" },
  { month: 9, region: "hijri", weak: true, ar: "رمضان" },
  { month: 9, region: "hijri", ar: "رمضان المبارك" },
  { month: 10, region: "hijri", weak: true, ar: "شوال" },
  { month: 11, region: "hijri", ar: "ذو القعدة | ذي القعدة | ذوالقعدة | ذيالقعدة | ذا القعدة" },
  { month: 12, region: "hijri", ar: "ذو الحجة | ذي الحجة | ذوالحجة | ذيالحجة | ذا الحجة" },
];

/** Words that news writes stuck to the month before them. */
export const GLUED_TAILS: readonly { readonly tail: "year" | number; readonly ar: string }[] = [
  { tail: "year", ar: "عام | سنة" },
  { tail: -1, ar: "الماضي | المنصرم | الفائت" },
  { tail: 0, ar: "الجاري | الحالي" },
  { tail: 1, ar: "المقبل | القادم" },
];

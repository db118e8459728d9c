import type { Words } from "../term.ts";

/**
 * Month names: number, region where the name is at home unless it is common, name; all regions are always read.
 * `weak` marks a word that is also something else (a name, a verb, a common noun): it needs a day, a year, «شهر» or
 * the like beside it. Folding unifies hamza carriers, ى and ي, ة and ه: list other spellings only.
 */
export const GREGORIAN_MONTHS: Words = [
  [1, "يناير | ينايير"],
  [2, "فبراير | فبرايير | فيبراير"],
  [{ month: 3, weak: true }, "مارس"],
  [4, "أبريل | ابرايل"],
  [5, "مايو"],
  [6, "يونيو | يونيه"],
  [7, "يوليو | يوليه"],
  [8, "أغسطس | اغسطوس"],
  [9, "سبتمبر | سيبتمبر"],
  [10, "أكتوبر | اكتوير | أوكتوبر"],
  [11, "نوفمبر | نفمبر"],
  [12, "ديسمبر | ديسمير"],
  [1, "levant", "كانون الثاني | كانون ثاني | ك 2"],
  [2, "levant", "شباط"],
  [3, "levant", "آذار"],
  [4, "levant", "نيسان"],
  [5, "levant", "أيار | نوار"],
  [6, "levant", "حزيران"],
  [7, "levant", "تموز"],
  [{ month: 8, weak: true }, "levant", "آب"],
  [9, "levant", "أيلول"],
  [10, "levant", "تشرين الأول | تشرين أول | ت 1"],
  [11, "levant", "تشرين الثاني | تشرين ثاني | ت 2"],
  [12, "levant", "كانون الأول | كانون أول | ك 1"],
  [1, "algeria-tunisia", "جانفي"],
  [2, "algeria-tunisia", "فيفري | فيفريي"],
  [4, "algeria-tunisia", "أفريل"],
  [{ month: 5, weak: true }, "algeria-tunisia", "ماي"],
  [{ month: 6, weak: true }, "algeria-tunisia", "جوان"],
  [7, "algeria-tunisia", "جويلية | جويليا"],
  [{ month: 8, weak: true }, "algeria-tunisia", "أوت"],
  [7, "morocco", "يوليوز"],
  [8, "morocco", "غشت"],
  [9, "morocco", "شتنبر"],
  [11, "morocco", "نونبر"],
  [12, "morocco", "دجنبر"],
  [8, "mauritania", "أغشت"],
  [9, "mauritania", "شتمبر"],
  [11, "mauritania", "نوفنبر"],
  [12, "mauritania", "دجمبر | دسمبر"],
];

export const HIJRI_MONTHS: Words = [
  [{ month: 1, weak: true }, "محرم | المحرم"],
  [{ month: 2, weak: true }, "صفر"],
  [3, "ربيع الأول | ربيع أول"],
  [4, "ربيع الثاني | ربيع الآخر | ربيع ثاني | ربيع آخر"],
  [5, "جمادى الأولى | جمادى الأول | جمادى أولى | جماد الأول | جماد أول | جمادي اول"],
  [6, "جمادى الآخرة | جمادى الثانية | جمادى الثاني | جمادى الآخر | جمادى آخر | جمادى ثاني | جماد الثاني | جماد الآخر"],
  [{ month: 7, weak: true }, "رجب"],
  [{ month: 8, weak: true }, "شعبان"],
  [{ month: 9, weak: true }, "رمضان"],
  [9, "رمضان المبارك"],
  [{ month: 10, weak: true }, "شوال"],
  [11, "ذو القعدة | ذي القعدة | ذوالقعدة | ذيالقعدة | ذا القعدة"],
  [12, "ذو الحجة | ذي الحجة | ذوالحجة | ذيالحجة | ذا الحجة"],
];

/** Words that news writes stuck to the month before them: the word for year, or «الماضي» and the like. */
export const GLUED_TAILS: Words = [
  [{}, "عام | سنة"],
  [{ relation: -1 }, "الماضي | المنصرم | الفائت"],
  [{ relation: 0 }, "الجاري | الحالي"],
  [{ relation: 1 }, "المقبل | القادم"],
];

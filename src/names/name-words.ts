/**
 * Words of persons' names that the press spells in several ways, a name a row, each way split by `|`: a name of the
 * tables that has one of them is found with the others too. Ways that fold to the same letters need no row; sound alone
 * would tell less (`sounds.ts`).
 */
// biome-ignore format: one Arabic string a line
export const NAME_WORDS: readonly string[] = [
  "أغ | أق | أج",
  "ديالو | جالو | دياللو",
  "محمدو | مامادو | محمادو | ممادو",
  "أمادو | أحمدو",
  "إيسوفو | يوسفو | إسوفو",
  "حيدرا | هايدارا | حيدارا",
  "بوبكر | أبوبكر | بوبكار",
  "تراوري | طراوري | تراوريه",
  "سانغاري | سنغاري | سانجاري | سانغاريه",
  "ديوب | جوب",
  "ديوف | جوف",
  "ندياي | انجاي | نجاي",
  "سيديبي | سيديبيه | سيدبي",
  "ديمبيلي | دمبيلي | ديمبلي | دمبلي | ديمبيليه",
  "مايغا | ميغا | مايجا",
  "سيسي | سيسيه",
  "كوناتي | كوناتيه",
  "دياكيتي | جاكيتي | دياكيتيه",
  "إبراهيم | إبراهيما",
  "عبدولاي | أبدولاي",
  "نغوم | انغوم",
  "نيانغ | انيانغ",
  "ويدراوغو | وادراوغو | أويدراوغو | ودراوغو",
  "كابوري | كابوريه",
  "كيتا | كيتة | كايتا",
];

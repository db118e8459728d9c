/**
 * Religious and national days. A rule is a day of the Hijri or the Gregorian year (month, day), days from Easter Sunday
 * of the Western churches, or the nth weekday of a month (month, weekday from Monday 1, n). A region in the third place
 * says where alone a day is meant so; national days have their country in the id.
 */
export type HolidayRule = readonly [calendar: "hijri" | "gregorian" | "easter" | "nth", ...numbers: number[]];
type HolidayRow =
  | readonly [id: string, rule: HolidayRule, ar: string]
  | readonly [id: string, rule: HolidayRule, region: string, ar: string];

export const HOLIDAYS: readonly HolidayRow[] = [
  ["islamic-new-year", ["hijri", 1, 1], "رأس السنة الهجرية | عيد رأس السنة الهجرية | رأس العام الهجري"],
  ["ashura", ["hijri", 1, 10], "عاشوراء | يوم عاشوراء"],
  [
    "mawlid",
    ["hijri", 3, 12],
    "المولد النبوي | المولد النبوي الشريف | عيد المولد النبوي | عيد المولد | ذكرى المولد النبوي",
  ],
  ["isra", ["hijri", 7, 27], "الإسراء والمعراج | ليلة الإسراء والمعراج"],
  ["mid-shaban", ["hijri", 8, 15], "ليلة النصف من شعبان"],
  ["laylat-al-qadr", ["hijri", 9, 27], "ليلة القدر"],
  ["eid-al-fitr", ["hijri", 10, 1], "عيد الفطر | عيد الفطر المبارك | العيد الصغير"],
  ["arafa", ["hijri", 12, 9], "يوم عرفة | وقفة عرفة | وقفة عرفات | يوم عرفات"],
  ["eid-al-adha", ["hijri", 12, 10], "عيد الأضحى | عيد الأضحى المبارك | العيد الكبير | عيد النحر"],
  ["new-year", ["gregorian", 1, 1], "رأس السنة الميلادية | رأس السنة | عيد رأس السنة"],
  ["new-year-eve", ["gregorian", 12, 31], "ليلة رأس السنة | ليلة رأس السنة الميلادية"],
  ["womens-day", ["gregorian", 3, 8], "عيد المرأة | اليوم العالمي للمرأة | يوم المرأة العالمي"],
  ["earth-day", ["gregorian", 4, 22], "يوم الأرض"],
  ["labour-day", ["gregorian", 5, 1], "عيد العمال | يوم العمال العالمي"],
  ["labour-day", ["gregorian", 5, 1], "maghreb", "عيد الشغل"],
  ["africa-day", ["gregorian", 5, 25], "يوم أفريقيا | عيد أفريقيا"],
  ["christmas", ["gregorian", 12, 25], "عيد الميلاد | كريسماس | عيد الميلاد المجيد"],
  ["christmas-eve", ["gregorian", 12, 24], "ليلة عيد الميلاد | عشية عيد الميلاد"],
  ["valentine", ["gregorian", 2, 14], "عيد الحب"],
  ["halloween", ["gregorian", 10, 31], "north-america", "هالوين | عيد القديسين"],
  ["easter", ["easter", 0], "عيد الفصح | عيد القيامة"],
  ["good-friday", ["easter", -2], "الجمعة العظيمة"],
  ["thanksgiving", ["nth", 11, 4, 4], "north-america", "عيد الشكر | يوم الشكر"],
  ["mothers-day", ["nth", 5, 7, 2], "north-america", "يوم الأم | عيد الأم"],
  ["fathers-day", ["nth", 6, 7, 3], "north-america", "يوم الأب | عيد الأب"],
  ["republic-niger", ["gregorian", 12, 18], "عيد الجمهورية في النيجر"],
  ["throne-day-morocco", ["gregorian", 7, 30], "عيد العرش"],
];

/** Days of independence, by country. */
export const INDEPENDENCE: readonly HolidayRow[] = [
  ["mali", ["gregorian", 9, 22], "مالي"],
  ["niger", ["gregorian", 8, 3], "النيجر"],
  ["burkina-faso", ["gregorian", 8, 5], "بوركينا فاسو"],
  ["chad", ["gregorian", 8, 11], "تشاد"],
  ["mauritania", ["gregorian", 11, 28], "موريتانيا"],
  ["senegal", ["gregorian", 4, 4], "السنغال"],
  ["sudan", ["gregorian", 1, 1], "السودان"],
  ["nigeria", ["gregorian", 10, 1], "نيجيريا"],
  ["algeria", ["gregorian", 7, 5], "الجزائر"],
  ["tunisia", ["gregorian", 3, 20], "تونس"],
  ["morocco", ["gregorian", 11, 18], "المغرب"],
  ["libya", ["gregorian", 12, 24], "ليبيا"],
];

/** What stands before the country. */
export const OF_INDEPENDENCE = "عيد استقلال | ذكرى استقلال";

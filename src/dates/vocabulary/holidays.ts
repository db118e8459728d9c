/**
 * Religious and national days. The rule is a day of the Hijri or the Gregorian year, or days from Easter Sunday of the
 * Western churches. `region` says where alone a day is meant so; national days have their country in the id.
 */
export interface HolidayRow {
  readonly id: string;
  readonly hijri?: readonly [month: number, day: number];
  readonly gregorian?: readonly [month: number, day: number];
  readonly easter?: number;
  readonly region?: string;
  /** The nth weekday of a month: month, weekday (Monday 1), n. */
  readonly nth?: readonly [month: number, weekday: number, n: number];
  readonly ar: string;
}

export const HOLIDAYS: readonly HolidayRow[] = [
  { id: "islamic-new-year", hijri: [1, 1], ar: "رأس السنة الهجرية | عيد رأس السنة الهجرية | رأس العام الهجري" },
  { id: "ashura", hijri: [1, 10], ar: "عاشوراء | يوم عاشوراء" },
  {
    id: "mawlid",
    hijri: [3, 12],
    ar: "المولد النبوي | المولد النبوي الشريف | عيد المولد النبوي | عيد المولد | ذكرى المولد النبوي",
  },
  { id: "isra", hijri: [7, 27], ar: "الإسراء والمعراج | ليلة الإسراء والمعراج" },
  { id: "mid-shaban", hijri: [8, 15], ar: "ليلة النصف من شعبان" },
  { id: "laylat-al-qadr", hijri: [9, 27], ar: "ليلة القدر" },
  { id: "eid-al-fitr", hijri: [10, 1], ar: "عيد الفطر | عيد الفطر المبارك | العيد الصغير" },
  { id: "arafa", hijri: [12, 9], ar: "يوم عرفة | وقفة عرفة | وقفة عرفات | يوم عرفات" },
  { id: "eid-al-adha", hijri: [12, 10], ar: "عيد الأضحى | عيد الأضحى المبارك | العيد الكبير | عيد النحر" },
  { id: "new-year", gregorian: [1, 1], ar: "رأس السنة الميلادية | رأس السنة | عيد رأس السنة" },
  { id: "new-year-eve", gregorian: [12, 31], ar: "ليلة رأس السنة | ليلة رأس السنة الميلادية" },
  { id: "womens-day", gregorian: [3, 8], ar: "عيد المرأة | اليوم العالمي للمرأة | يوم المرأة العالمي" },
  { id: "earth-day", gregorian: [4, 22], ar: "يوم الأرض" },
  { id: "labour-day", gregorian: [5, 1], ar: "عيد العمال | يوم العمال العالمي" },
  { id: "labour-day", region: "maghreb", gregorian: [5, 1], ar: "عيد الشغل" },
  { id: "africa-day", gregorian: [5, 25], ar: "يوم أفريقيا | عيد أفريقيا" },
  { id: "christmas", gregorian: [12, 25], ar: "عيد الميلاد | كريسماس | عيد الميلاد المجيد" },
  { id: "christmas-eve", gregorian: [12, 24], ar: "ليلة عيد الميلاد | عشية عيد الميلاد" },
  { id: "valentine", gregorian: [2, 14], ar: "عيد الحب" },
  { id: "halloween", region: "north-america", gregorian: [10, 31], ar: "هالوين | عيد القديسين" },
  { id: "easter", easter: 0, ar: "عيد الفصح | عيد القيامة" },
  { id: "good-friday", easter: -2, ar: "الجمعة العظيمة" },
  { id: "thanksgiving", region: "north-america", nth: [11, 4, 4], ar: "عيد الشكر | يوم الشكر" },
  { id: "mothers-day", region: "north-america", nth: [5, 7, 2], ar: "يوم الأم | عيد الأم" },
  { id: "fathers-day", region: "north-america", nth: [6, 7, 3], ar: "يوم الأب | عيد الأب" },
  { id: "independence-mali", gregorian: [9, 22], ar: "عيد استقلال مالي | ذكرى استقلال مالي" },
  { id: "independence-niger", gregorian: [8, 3], ar: "عيد استقلال النيجر | ذكرى استقلال النيجر" },
  { id: "republic-niger", gregorian: [12, 18], ar: "عيد الجمهورية في النيجر" },
  { id: "independence-burkina-faso", gregorian: [8, 5], ar: "عيد استقلال بوركينا فاسو | ذكرى استقلال بوركينا فاسو" },
  { id: "independence-chad", gregorian: [8, 11], ar: "عيد استقلال تشاد | ذكرى استقلال تشاد" },
  { id: "independence-mauritania", gregorian: [11, 28], ar: "عيد استقلال موريتانيا | ذكرى استقلال موريتانيا" },
  { id: "independence-senegal", gregorian: [4, 4], ar: "عيد استقلال السنغال | ذكرى استقلال السنغال" },
  { id: "independence-sudan", gregorian: [1, 1], ar: "عيد استقلال السودان | ذكرى استقلال السودان" },
  { id: "independence-nigeria", gregorian: [10, 1], ar: "عيد استقلال نيجيريا | ذكرى استقلال نيجيريا" },
  { id: "independence-algeria", gregorian: [7, 5], ar: "عيد استقلال الجزائر | ذكرى استقلال الجزائر" },
  { id: "independence-tunisia", gregorian: [3, 20], ar: "عيد استقلال تونس | ذكرى استقلال تونس" },
  { id: "independence-morocco", gregorian: [11, 18], ar: "عيد استقلال المغرب | ذكرى استقلال المغرب" },
  { id: "independence-libya", gregorian: [12, 24], ar: "عيد استقلال ليبيا | ذكرى استقلال ليبيا" },
  { id: "throne-day-morocco", gregorian: [7, 30], ar: "عيد العرش" },
];

import type { Messages } from "./messages/en.ts";

/** Further texts to try, made for this page; each with the day that it speaks from. */
export interface SampleText {
  /** The message that names it. */
  readonly title: keyof Messages;
  readonly reference: string;
  readonly text: string;
}

// biome-ignore format: one Arabic string a line
export const SAMPLES: readonly SampleText[] = [
  {
    title: "sample2",
    reference: "2023-11-06",
    text: "نزح آلاف السكان من الجنينة والفاشر إلى أدري شرقي تشاد منذ منتصف أبريل الماضي، وفق ما أعلنت المنظمة الدولية للهجرة صباح أمس الأحد. وكانت قوات الدعم السريع قد سيطرت على نيالا في 26 أكتوبر/تشرين الأول، فيما تعهد الفريق عبد الفتاح البرهان بمواصلة القتال حتى نهاية العام الجاري.",
  },
  {
    title: "sample3",
    reference: "2024-03-12",
    text: "وصل الوفد إلى نواكشوط يوم الاثنين 1 رمضان 1445 هـ الموافق 11 مارس/آذار 2024، ويغادر إلى داكار بعد ثلاثة أيام. وتعود آخر زيارة من هذا النوع إلى ربيع عام 2019، أما الزيارة المقبلة فستكون في غشت أو شتنبر.",
  },
  {
    title: "sample4",
    reference: "2023-08-20",
    text: "عاااجل: الجيش النيجيري ينفي ســقوط بلدة تلابيري!! وصول وفد الايكواس الي نيامى امس , و لقاء مع الجنرال تشيانى اليوم الساعه ١٥:٣٠ .. #النيجر #بوركينا_فاسو",
  },
];

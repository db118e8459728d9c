import type { ActorKind, PlaceKind } from "../core/records.ts";

/** A word that, standing before a name, tells what is named: «مدينة», «نهر», «حركة», «الجنرال». */
export interface HeadWord {
  readonly kinds: ReadonlySet<PlaceKind | ActorKind>;
  /** Whether the mention includes it: «منطقة تمبكتو» is one name, «مدينة تمبكتو» a word and a name. */
  readonly inside: boolean;
  /** Whether a name of any other kind behind it is most likely lent: «حي كوريا» is no Korea. */
  readonly lends: boolean;
  /** Of those kinds the ones that it means first: «ولاية» is a region rather than a district. */
  readonly chief: ReadonlySet<PlaceKind | ActorKind>;
  /** Whether it announces several: «ولايتي غاو وكيدال». */
  readonly many: boolean;
}

interface HeadWordEntry {
  readonly kinds: readonly (PlaceKind | ActorKind)[];
  readonly chief?: readonly (PlaceKind | ActorKind)[];
  readonly inside: boolean;
  /** Words split by `|`, without the article; the article is read too where `article` is set. */
  readonly ar: string;
  readonly article?: true;
  readonly lends?: true;
  readonly many?: true;
}

const DIVISIONS: readonly PlaceKind[] = ["region", "department", "commune", "area"];
const SETTLEMENTS: readonly PlaceKind[] = ["city", "town", "village", "quarter", "oasis"];

export const HEAD_WORDS: readonly HeadWordEntry[] = [
  { kinds: DIVISIONS, inside: true, ar: "منطقة | إقليم | محافظة | إدارة" },
  { kinds: DIVISIONS, chief: ["region"], inside: true, ar: "ولاية" },
  { kinds: DIVISIONS, chief: ["department"], inside: true, ar: "مقاطعة | دائرة | محلية" },
  { kinds: [...DIVISIONS, "town", "city"], chief: ["commune", "town", "city"], inside: true, ar: "بلدية" },
  {
    kinds: SETTLEMENTS,
    inside: false,
    ar: "مدينة | بلدة | قرية | عاصمة | واحة | ضاحية | ناحية | سكان | أهالي | ميناء | مرفأ | حاكم | عمدة",
  },
  {
    kinds: DIVISIONS,
    inside: false,
    many: true,
    ar: "مناطق | أقاليم | ولايات | محافظات | مقاطعات | دوائر | محليات | بلديات | منطقتي | إقليمي | ولايتي | محافظتي | مقاطعتي | دائرتي | محليتي | بلديتي | ولايتا | منطقتا | محافظتا",
  },
  {
    kinds: SETTLEMENTS,
    inside: false,
    many: true,
    ar: "مدن | قرى | بلدات | مدينتي | بلدتي | قريتي | مدينتا | بلدتا | قريتا | أحياء | حيي",
  },
  { kinds: ["community"], inside: false, many: true, ar: "قبيلتي | قبيلتا | قوميتي | مجتمعات" },
  { kinds: ["camp"], inside: false, many: true, ar: "مخيمات | مخيمي | معسكرات | معسكري" },
  {
    kinds: ["armed-group", "movement", "party", "union"],
    inside: false,
    many: true,
    ar: "حركات | جماعات | تنظيمات | حركتي | جماعتي | تنظيمي | جبهتي | حزبي",
  },
  {
    kinds: ["quarter"],
    inside: false,
    lends: true,
    ar: "حي | حارة | شارع | ملعب | فندق | مدرسة | مستشفى | ساحة | سوق | مسجد",
  },
  // What lies in a place, or is named after a person.
  {
    kinds: ["country", "region", "department", "commune", "area", "city", "town", "village", "quarter", "oasis"],
    inside: false,
    lends: true,
    ar: "مطار | سجن | جسر | نصب | متحف | معهد | ثانوية",
  },
  // What is named after the place where it was signed.
  {
    kinds: [],
    inside: false,
    lends: true,
    ar: "إعلان | اتفاق | اتفاقية | معاهدة | ميثاق | بروتوكول",
  },
  { kinds: ["country"], inside: false, ar: "دولة | جمهورية | دولتي" },
  { kinds: ["river"], inside: true, ar: "نهر" },
  { kinds: ["lake"], inside: true, ar: "بحيرة" },
  { kinds: ["mountain"], inside: true, ar: "جبل | جبال | هضبة | مرتفعات" },
  { kinds: ["desert"], inside: true, ar: "صحراء" },
  { kinds: ["forest", "park"], inside: true, ar: "غابة | غابات | محمية | متنزه | حديقة" },
  { kinds: ["camp"], inside: true, ar: "مخيم | معسكر" },
  { kinds: ["mine"], inside: true, ar: "منجم | مناجم | حقل" },
  { kinds: ["island"], inside: true, ar: "جزيرة | جزر" },
  { kinds: ["oasis"], inside: true, ar: "واحة" },
  { kinds: ["airport"], inside: true, ar: "مطار" },
  { kinds: ["crossing"], inside: true, ar: "معبر" },
  {
    kinds: ["armed-group", "movement", "party", "union"],
    inside: true,
    ar: "حركة | جماعة | تنظيم | جبهة | كتيبة | كتائب | ميليشيا | مليشيا | حزب | تحالف | ائتلاف | منظمة",
  },
  { kinds: ["armed-group", "company", "state-force"], inside: true, ar: "مجموعة" },
  {
    kinds: ["armed-group", "company", "state-force"],
    inside: false,
    ar: "مرتزقة | ميليشيات | مليشيات | مقاتلو | مقاتلي | عناصر | مسلحو | مسلحي | قوات | متمردو | متمردي | إرهابيو | إرهابيي",
  },
  { kinds: ["company"], inside: false, ar: "شركة | مؤسسة | مصنع" },
  { kinds: ["media"], inside: true, ar: "قناة | صحيفة | إذاعة | وكالة | مجلة | جريدة | موقع | تلفزيون | مؤسسة" },
  { kinds: ["community"], inside: true, ar: "قبيلة | قبائل | قومية | إثنية | عرقية" },
  {
    kinds: ["person"],
    inside: false,
    article: true,
    ar: "رئيس | جنرال | عقيد | كولونيل | عميد | لواء | فريق | مشير | نقيب | رائد | وزير | سيد | سيدة | شيخ | زعيم | أمير | قائد | سفير | دكتور | متحدث | ناطق | مبعوث | مدعو | كابتن | ملازم | مقدم | رقيب | ميجور | مفوض | مدرب | لاعب | مستشار | مرشح | قاضي | سلطان | ملك | أستاذ",
  },
];

/** Whether a record of some kind is what a head word announces. */
export function announces(head: HeadWord | undefined, kind: PlaceKind | ActorKind): boolean {
  return head?.kinds.has(kind) ?? false;
}

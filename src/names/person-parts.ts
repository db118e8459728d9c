import { Outlines } from "../core/outline.ts";
import { WordIndex } from "../core/word-index.ts";
import { fold } from "../text/fold.ts";
import { familyNames, givenNames } from "../transliterate/name-parts/lists.ts";
import { isWordToo, type NamePartRow } from "../transliterate/name-parts/row.ts";
import { sahelNames } from "../transliterate/name-parts/sahel-names.ts";
import { placeHeads } from "./place-heads.ts";
import { variants } from "./row.ts";

/** What a word may be in a person's name, and about it; a word may be several. */
export const GIVEN = 1;
export const FAMILY = 2;
/** A name that is a common word too («سعيد», «كريم»), or so short that much else is spelt so. */
export const DOUBTFUL = 4;
/** «ولد», «أغ»: a name follows. */
export const SON_OF = 8;
/** «أبو»: a name or any noun follows. */
export const KUNYA = 16;
/** «عبد»: one of the names of God follows. */
export const SERVANT = 32;
export const TITLE = 64;
/** A word for what is named after persons: «شارع», «مطار». */
export const NAMESAKE = 128;
/** The second word of a compound name: «الدين», «الله». */
export const TAIL = 256;
/** A word that says what a place is: «قرية». */
export const PLACE = 512;

/** Most letters of a name that is doubtful for its shortness. */
const SHORT = 3;
const ARTICLE = "ال";

/** Words of each kind, split by `|`. */
// biome-ignore format: one Arabic string a line
const WORDS: readonly (readonly [number, string])[] = [
  [SON_OF, "ولد | أغ | أق | أج | أك | بن | ابن | بنت | منت | والت | وليت | ود"],
  [KUNYA, "أبو | أبا | أبي | أم"],
  [SERVANT, "عبد"],
  [TAIL, "الدين | الله | العابدين | المولى"],
  [TITLE, "رئيس | رئيسة | وزير | وزيرة | جنرال | عقيد | كولونيل | عميد | لواء | فريق | مشير | نقيب | رائد | مقدم | ملازم | رقيب | شيخ | سيد | سيدة | دكتور | دكتورة | أستاذ | أمير | قائد | قيادي | زعيم | سفير | متحدث | متحدثة | ناطق | مبعوث | نائب | حاكم | والي | عمدة | محافظ | محامي | محام | صحفي | صحفية | صحافي | ناشط | ناشطة | باحث | باحثة | محلل | خبير | ضابط | مدعو | مكنى | ملقب | معارض | مدير | مندوب | مفوض | قاضي | قاض | سلطان | ملك | إمام | كاتب | لاعب | مدرب | فنان | طبيب | مرشح | أمين | منسق | مستشار | شقيق | كابتن | ميجور | مايجور"],
  [NAMESAKE, "محور | طريق | شارع | حي | حارة | مطار | ملعب | مستشفى | جامعة | مدرسة | ثانوية | معهد | مسجد | جسر | قاعة | مخيم | مركز | جائزة | مؤسسة | سجن | قصر | ساحة | ميدان | معسكر | قرية | بلدة | مدينة | منطقة | محلية | محافظة | وادي | جبل | بئر | حقل | منجم | أهل | آل | أولاد | قبيلة | كأس | ضريح | زاوية | شركة | قناة | مجموعة | صحيفة | موقع | إذاعة | بنك | نادي | متحف | نصب"],
  [DOUBTFUL, "عادل | علي | عامر | أمين | الأمين | أنور | أشرف | الطاهر | عطية | عوض | عزيز | بدر | بشير | البشير | بركة | برهان | بشارة | حافظ | حكيم | حمد | حامد | حميد | حلو | الحلو | فضل | فهد | فرح | فريد | الفاتح | غالي | حبيب | هادي | الهادي | هلال | حسن | إمام | جابر | جلال | جمال | جواد | كبير | كمال | كريم | خالد | خليفة | خميس | لطيف | مالك | ماهر | محجوب | محمود | مسعود | منصور | منير | مبارك | مختار | المختار | المنفي | ناصر | نصر | نور | نبيل | عبيد | عمر | عمدة | قاسم | رابح | ربيع | رفيق | رمضان | راشد | رشيد | رضا | رياض | سعد | صادق | الصادق | سعيد | سيف | صلاح | صالح | سالم | سليم | سامي | شعبان | شريف | الشريف | شيخ | الشيخ | الحاج | الحاجة | صديق | سراج | السراج | طاهر | طيب | الطيب | وليد | زيد | زين | زايد | بخيت | مدني | مكي | معتصم | كير | أمينة | جميلة | كريمة | لطيفة | مليكة | نجاة | رحمة | رشيدة | سعيدة | سارة | وفاء | زهراء | زهرة | هند | هدى | إيمان | حياة | أسماء | بابا | جامع | المحمود | النظيف | عيادة | روش | كاكا | إيدي | نانا | مارا | مارك | حقار | تال | نيان | داو | سين | سيك | سار | سال | لوم | واد | لو | لي | كان | وان | بول | جان | بولا | سورو | كوفا | مودي | ديان | سادو | ألفا | عاصمي | اعلي | صدام | ديون | ضيوف | درامي | غيوم | كوني | كونيه | أكرم | لالا | نفيسة"],
];

/** What is no name for all that its letters are one. */
const NEVER: ReadonlySet<string> = new Set(
  "كان|لو|لي|واد|سار|سال|وان|بعد|الشهير|المعروف|فضيله|سماحه|معالي|سياده|سعاده|فخامه|جلاله|جامع|روش|ان|الينا|واين|دوني|بيني|طالب".split(
    "|",
  ),
);

/** What words are in the names of persons. */
export class PersonParts {
  private readonly index = new WordIndex(1 << 14);
  private readonly kinds: number[] = [];
  private readonly outlines = new Outlines();

  constructor() {
    for (const [rows, kind] of [
      [givenNames, GIVEN],
      [sahelNames, FAMILY],
      [familyNames, FAMILY],
    ] as const) {
      for (const row of rows) this.addRow(row, kind);
    }
    for (const head of placeHeads.keys()) this.add(head, PLACE);
    for (const [kind, words] of WORDS) {
      for (const word of variants(words)) {
        this.add(fold(word), kind);
        if (kind === TITLE) this.add(fold(ARTICLE + word), kind);
      }
    }
  }

  /** The kinds of the word `[from, to)` of `units`, 0 for a word that is in no name. */
  kindsOf(units: Uint16Array, from: number, to: number): number {
    if (!this.outlines.mayHave(units, from, to)) return 0;
    const word = this.index.find(units, from, to);
    return word < 0 ? 0 : this.kinds[word]!;
  }

  private addRow(row: NamePartRow, kind: number): void {
    const [, , arabic] = row;
    const isWord = isWordToo(row);
    // Folding the whole field folds each form in it.
    for (const key of fold(arabic).split(" | ")) {
      if (key.includes(" ") || NEVER.has(key)) continue;
      this.add(key, isWord || key.length <= SHORT ? kind | DOUBTFUL : kind);
    }
  }

  private add(key: string, kind: number): void {
    const word = this.index.add(key);
    this.kinds[word] = (this.kinds[word] ?? 0) | kind;
    const { pool, starts } = this.index;
    this.outlines.add(pool, starts[word]!, starts[word + 1]!);
  }
}

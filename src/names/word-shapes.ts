import { fold } from "../text/fold.ts";

/** Ordinary words that the lexicon lacks: months of Morocco and Algeria («فاتح شتمبر» is 1 September), and adjectives of places. */
export const FURTHER_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "شتنبر | شتمبر | نونبر | دجنبر | يوليوز | غشت | جويلية | فيفري | عشوائي | مؤقت | مكتظ | برمتها | برمته | مسئول | مسئولو | مسئولي | مسئولون | مسئولين | مسئولة | شئون | مفتي | الشهير | الشهيرة | المعروف | المجفف | الراحل | المتوفاة | الحاليان | المخضرم | الحالي | القديم | المستقيل | المغدور | المتوج | الموقوف | المخلوع | رحمه | قائلا | محذرا | مبينا | معارا | مجانا | مستنكرا | متهما | متوعدا | مستطردا | متسائلا | مبديا | معربا | مستدركا | نافيا | مرجحا | ملوحا | منددا | متمنيا | مستعرضا | زاعما | باكيا | محملا | جازما | مردفا | مستشهدا"
    .split(" | ")
    .map(fold),
);
/** Endings of plurals and of adjectives in the feminine, and participles: «متاخمة», «حدودية». */
export const INFLECTED: RegExp =
  /^\u0645.{2,}(?:\u0647|\u0627\u062a|\u064a\u0646|\u0648\u0646)$|\u064a\u0647$|\u064a\u0627\u062a$/;
/** Proclitics and the article: no name begins so. */
export const BEFORE_ARTICLE: RegExp = /^(?:\u0644\u0644|[\u0628\u0643\u0641]\u0627\u0644)./;
/** Arabic letters with their marks, but for those of tanwin: a name has none. */
export const ARABIC: RegExp = /^[\u0621-\u064a\u064e-\u0652\u0670]+$/;

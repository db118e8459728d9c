import type { Romanization } from "../romanization.ts";
import { singles } from "./consonants.ts";

/**
 * DIN 31635 (1982), Umschrift des arabischen Alphabets, after the system of the Deutsche Morgenländische Gesellschaft
 * (1935): one letter for each letter, the article assimilated (aš-šams) and without its vowel after a vowel (fī l-bayt,
 * wa-l-), tāʼ marbūṭa a, before its noun at, after ā t; īya for yāʼ with šadda, ī at the end of a word.
 *
 * Written without capitals, as philology does; `capitals: "names"` gives them. Diphthongs are ay and aw; ai and au are the
 * choice of German readers.
 */
export const din31635: Romanization = {
  kind: "reading",
  letters: /* @__PURE__ */ singles({ hamza: "ʾ", khah: "ḫ", ain: "ʿ" }),
  short: { a: "a", i: "i", u: "u" },
  long: { a: "ā", i: "ī", u: "ū" },
  alefMaksura: "ā",
  tehMarbuta: { pause: "", construct: "t", pauseAfterLong: "t" },
  doubledGlide: "long",
  final: { iyy: "ī", uww: "ūw" },
  doubledDigraph: "double",
  separator: "",
  endings: "pausal",
  article: {
    joint: "-",
    vowel: "a",
    sun: "assimilated",
    afterParticle: "elided",
    afterLi: "li-l",
    afterVowel: "elided",
  },
  capitals: "none",
  articleCapital: false,
  abdAllah: "apart",
};

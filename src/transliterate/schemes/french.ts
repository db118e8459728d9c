import type { Romanization } from "../romanization.ts";
import { digraphs } from "./consonants.ts";

/**
 * French spelling of the press and the maps of West and North Africa: no standard of its own; its letters are those of
 * the I.G.N. System 1973 (Institut géographique national, for the maps of the Maghreb and Mauritania) without their
 * diacritics: ou, dj, ch, kh, gh, th, dh; gu before i.
 *
 * Habits beyond that system: q and k are k; ss between vowels (Moussa), ï after a vowel (Saïd), -ine at the end of a word
 * (Biltine); tāʼ marbūta is a, in construct at; the article is el-, assimilated (Ech-Chams).
 */
export const french: Romanization = {
  kind: "reading",
  letters: /* @__PURE__ */ digraphs({
    hamza: "",
    jeem: "dj",
    hah: "h",
    sheen: "ch",
    sad: "s",
    dad: "d",
    tah: "t",
    zah: "dh",
    ain: "",
    qaf: "k",
    waw: "ou",
    tcheh: "tch",
  }),
  short: { a: "a", i: "i", u: "ou" },
  long: { a: "a", i: "i", u: "ou" },
  diphthongs: { ay: "aï", aw: "aou" },
  alefMaksura: "a",
  tehMarbuta: { pause: "", construct: "t", pauseAfterLong: "t" },
  doubledGlide: "long",
  final: { iyy: "i", uww: "ou" },
  doubledDigraph: "single",
  separator: "",
  endings: "dropped",
  article: { joint: "-", vowel: "e", sun: "assimilated", afterParticle: "elided", afterLi: "li-l", afterVowel: "full" },
  capitals: "names",
  articleCapital: true,
  abdAllah: "apart",
  bareAin: "a",
  french: { sBetweenVowels: "ss", gBeforeI: "gu", iAfterVowel: "ï", finalIn: "ine" },
};

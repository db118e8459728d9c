import type { Romanization } from "../romanization.ts";
import { singles } from "./consonants.ts";

/**
 * ISO 233-2:1993, Transliteration of Arabic characters into Latin characters, part 2: simplified transliteration. Vowels
 * are read and written, the article is al- and never assimilated, tāʼ marbūṭaẗ is ẗ everywhere, case endings are left
 * out, shadda doubles the letter, words have capitals as in names and the article and particles have none (li-l-, bi-al-).
 *
 * The norm prints the signs of hamza and ain as half rings or quotation marks; here they are ’ and ‘.
 */
export const iso2332: Romanization = {
  kind: "reading",
  letters: /* @__PURE__ */ singles({}),
  short: { a: "a", i: "i", u: "u" },
  long: { a: "ā", i: "ī", u: "ū" },
  alefMaksura: "á",
  tehMarbuta: { pause: "ẗ", construct: "ẗ", pauseAfterLong: "ẗ" },
  doubledGlide: "double",
  final: { iyy: "ī", uww: "uww" },
  doubledDigraph: "double",
  separator: "",
  endings: "pausal",
  article: { joint: "-", vowel: "a", sun: "kept", afterParticle: "full", afterLi: "li-l", afterVowel: "full" },
  capitals: "names",
  articleCapital: false,
  abdAllah: "apart",
};

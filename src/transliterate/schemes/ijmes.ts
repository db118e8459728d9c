import type { Romanization } from "../romanization.ts";
import { digraphs } from "./consonants.ts";

/**
 * International Journal of Middle East Studies, "IJMES Translation and Transliteration Guide" and its transliteration
 * system chart, column Arabic: tāʼ marbūṭa a, in construct at; iyy and uww, at the end of a word ī and ū; alif maqṣūra ā;
 * the article al- and -l-, never assimilated, wa-l-, bi-l-, li-l-; initial hamza left out.
 *
 * The guide keeps capitals for proper nouns, which letters do not tell; `capitals: "names"` gives them to every word.
 */
export const ijmes: Romanization = {
  kind: "reading",
  letters: /* @__PURE__ */ digraphs({ hamza: "ʾ", ain: "ʿ" }),
  short: { a: "a", i: "i", u: "u" },
  long: { a: "ā", i: "ī", u: "ū" },
  alefMaksura: "ā",
  tehMarbuta: { pause: "", construct: "t", pauseAfterLong: "t" },
  doubledGlide: "double",
  final: { iyy: "ī", uww: "ū" },
  doubledDigraph: "double",
  separator: "",
  endings: "pausal",
  article: { joint: "-", vowel: "a", sun: "kept", afterParticle: "elided", afterLi: "li-l", afterVowel: "full" },
  capitals: "none",
  articleCapital: false,
  abdAllah: "apart",
};

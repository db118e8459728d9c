import type { Romanization } from "../romanization.ts";
import { digraphs } from "./consonants.ts";

/**
 * Intelligence Community Standard for the transliteration of Arabic names (ODNI 2004, revised 2015): plain letters without
 * marks on vowels, one sign ’ for hamza and ain, the article al apart and never assimilated, digraphs never doubled
 * (Mubashir), ’Abdallah in one word.
 *
 * The published examples write ṣ in Miṣr and no other letter with a dot; the scheme follows them and writes ṣ for ṣād.
 */
export const odni2015: Romanization = {
  kind: "reading",
  letters: /* @__PURE__ */ digraphs({ hah: "h", dad: "d", tah: "t", zah: "z", ain: "’" }),
  short: { a: "a", i: "i", u: "u" },
  long: { a: "a", i: "i", u: "u" },
  alefMaksura: "a",
  tehMarbuta: { pause: "h", construct: "t", pauseAfterLong: "h" },
  doubledGlide: "long",
  final: { iyy: "i", uww: "uw" },
  doubledDigraph: "single",
  separator: "",
  endings: "dropped",
  article: { joint: " ", vowel: "a", sun: "kept", afterParticle: "full", afterLi: "lil", afterVowel: "full" },
  capitals: "names",
  articleCapital: true,
  abdAllah: "joined",
};

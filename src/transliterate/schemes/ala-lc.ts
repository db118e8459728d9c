import type { Romanization } from "../romanization.ts";
import { digraphs } from "./consonants.ts";

/**
 * ALA-LC Romanization Table for Arabic (1997; the table of 2012 is the same). Its section "Arabic letters romanized in
 * different ways depending on their context" gives waw, yāʼ and alif and tāʼ marbūṭah (h, t before its noun), "Romanization
 * of orthographic symbols" hamzah, waṣlah, maddah, shaddah (ūw, īy, final ī) and tanwīn (kept in -an and in defective
 * nouns), "Grammatical structure" the inflections (kept in verbs, particles and before suffixes) and the article (hyphen,
 * never assimilated, lil-), "Orthography of Arabic in romanization" the particles, the prime in tʹh and ibn for «bn».
 *
 * Capitals follow the language of the catalogue, so that the scheme writes none; `capitals: "names"` gives them. Examples
 * of the table that write a last vowel which the Arabic does not (mala’a) cannot come from the letters alone.
 */
export const alaLc: Romanization = {
  kind: "reading",
  letters: /* @__PURE__ */ digraphs({}),
  short: { a: "a", i: "i", u: "u" },
  long: { a: "ā", i: "ī", u: "ū" },
  alefMaksura: "á",
  tehMarbuta: { pause: "h", construct: "t", pauseAfterLong: "h" },
  doubledGlide: "long",
  final: { iyy: "ī", uww: "ūw" },
  doubledDigraph: "double",
  separator: "ʹ",
  endings: "pausal",
  article: { joint: "-", vowel: "a", sun: "kept", afterParticle: "full", afterLi: "lil", afterVowel: "full" },
  capitals: "none",
  articleCapital: false,
  abdAllah: "apart",
  words: { bn: "ibn", bnt: "bint" },
};

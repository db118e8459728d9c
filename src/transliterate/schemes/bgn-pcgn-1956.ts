import type { Romanization } from "../romanization.ts";
import { digraphs } from "./consonants.ts";

/**
 * BGN/PCGN 1956 System for Arabic, as printed in Romanization Systems and Roman-Script Spelling Conventions (US Board on
 * Geographic Names): consonant table, vowel table, and the notes on the article (assimilated, lower case inside a name),
 * tāʼ marbūţah (h, before its noun t), initial hamzah (left out) and the interpunct in k·h, s·h, t·h, d·h.
 *
 * The text rules on names alone: the last short vowels of words are left out, particles get a capital like any word. Peh,
 * tcheh, veh and gaf are p, ch, v and g.
 */
export const bgnPcgn1956: Romanization = {
  kind: "reading",
  letters: /* @__PURE__ */ digraphs({ hah: "ḩ", sad: "ş", dad: "ḑ", tah: "ţ", zah: "z̧" }),
  short: { a: "a", i: "i", u: "u" },
  long: { a: "ā", i: "ī", u: "ū" },
  alefMaksura: "á",
  tehMarbuta: { pause: "h", construct: "t", pauseAfterLong: "h" },
  doubledGlide: "long",
  final: { iyy: "ī", uww: "ūw" },
  doubledDigraph: "double",
  separator: "·",
  endings: "dropped",
  article: { joint: " ", vowel: "a", sun: "assimilated", afterParticle: "full", afterLi: "lil", afterVowel: "full" },
  capitals: "names",
  articleCapital: true,
  abdAllah: "apart",
};

import type { Romanization } from "../romanization.ts";

/**
 * BGN/PCGN 1956 System for Arabic, as printed in Romanization Systems and Roman-Script Spelling Conventions (1994 and
 * later): consonant table, vowel table, and the notes on the article (assimilated, lower case within a name), tāʼ
 * marbūţah (h, before a noun t), initial hamzah (left out) and the interpunct in k·h, s·h, t·h, d·h.
 *
 * The text rules on names alone. Case endings are left out, as its own examples have them; peh, tcheh, veh and gaf are
 * the p, ch, v and g that it gives for letters of Iraq and the Maghreb.
 */
export const bgnPcgn1956: Romanization = {
  kind: "reading",
  letters: {
    hamza: "’",
    beh: "b",
    teh: "t",
    theh: "th",
    jeem: "j",
    hah: "ḩ",
    khah: "kh",
    dal: "d",
    thal: "dh",
    reh: "r",
    zain: "z",
    seen: "s",
    sheen: "sh",
    sad: "ş",
    dad: "ḑ",
    tah: "ţ",
    zah: "z̧",
    ain: "‘",
    ghain: "gh",
    feh: "f",
    qaf: "q",
    kaf: "k",
    lam: "l",
    meem: "m",
    noon: "n",
    heh: "h",
    waw: "w",
    yeh: "y",
    peh: "p",
    tcheh: "ch",
    veh: "v",
    gaf: "g",
  },
  short: { a: "a", i: "i", u: "u" },
  long: { a: "ā", i: "ī", u: "ū" },
  alefMaksura: "á",
  tehMarbuta: { pause: "h", construct: "t", pauseAfterLong: "h" },
  doubledGlide: "long",
  final: { iyy: "ī", uww: "ūw" },
  doubledDigraph: "double",
  separator: "·",
  endings: "dropped",
  article: {
    joint: " ",
    vowel: "a",
    sun: "assimilated",
    afterParticle: "full",
    afterLi: "lil",
    afterVowel: "full",
  },
  capitals: "names",
  articleCapital: true,
  abdAllah: "apart",
};

import type { Romanization } from "../romanization.ts";

/**
 * ALA-LC Romanization Table for Arabic (1997, unchanged in 2012). Rules followed: 1 to 6 (vowels, otiose alif, alif
 * maqṣūrah), 7 (tāʼ marbūṭah), 8 to 10 (hamzah, hamzat al-waṣl, maddah), 11 (shaddah: ūw, īy, final ī), 12 (tanwīn: kept
 * in -an and in defective nouns), 13 to 16 (inflections), 17 (the article joined by a hyphen, never assimilated; lil-),
 * 18 (particles), 21 (the prime in t′h), 22 (ibn).
 *
 * Capitals follow the language of the catalogue, so that the scheme writes none; `capitals: "names"` gives them. Examples
 * of the table that write a last vowel which the Arabic does not (mala’a) cannot come from the letters alone.
 */
export const alaLc: Romanization = {
  kind: "reading",
  letters: {
    hamza: "’",
    beh: "b",
    teh: "t",
    theh: "th",
    jeem: "j",
    hah: "ḥ",
    khah: "kh",
    dal: "d",
    thal: "dh",
    reh: "r",
    zain: "z",
    seen: "s",
    sheen: "sh",
    sad: "ṣ",
    dad: "ḍ",
    tah: "ṭ",
    zah: "ẓ",
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
  separator: "ʹ",
  endings: "pausal",
  article: {
    joint: "-",
    vowel: "a",
    sun: "kept",
    afterParticle: "full",
    afterLi: "lil",
    afterVowel: "full",
  },
  capitals: "none",
  articleCapital: false,
  abdAllah: "apart",
  words: { bn: "ibn", bnt: "bint" },
};

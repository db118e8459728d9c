import type { LetterByLetter } from "../letter-by-letter.ts";

/**
 * ISO 233:1984, Documentation, Transliteration of Arabic characters into Latin characters, its tables of consonants and
 * of vowels and other signs: spelling, not reading. Waw and yeh stay w and y in long vowels (Ǧumhuwriyaẗ), alif behind
 * fatḥaẗ is ’ (‘Ira’qiyaẗ), tāʾ marbūṭaẗ ẗ, alif maqṣūraẗ ỳ, tanwīn an acute, šaddaẗ a macron; the article is never
 * assimilated. Hamza is ˈ on or above its seat and ˌ below it.
 *
 * Deviations, where published examples depart from the norm: the signs of alif and ain are ’ and ‘, words have
 * capitals, the article stands apart (Al ‘Ira’qiyaẗ), and yāʾ behind kasraẗ has no macron (Ǧumhuwriyaẗ). Alif behind a
 * letter without fatḥaẗ is â (Šâriqaẗ).
 */
export const iso233: LetterByLetter = {
  kind: "spelling",
  letters: {
    hamza: "ˈ",
    alefMadda: "’â",
    alefHamza: "ˈ",
    wawHamza: "wˈ",
    alefHamzaBelow: "ˌ",
    yehHamza: "yˈ",
    alef: "’",
    alefWasla: "’",
    beh: "b",
    tehMarbuta: "ẗ",
    teh: "t",
    theh: "ṯ",
    jeem: "ǧ",
    hah: "ḥ",
    khah: "ẖ",
    dal: "d",
    thal: "ḏ",
    reh: "r",
    zain: "z",
    seen: "s",
    sheen: "š",
    sad: "ṣ",
    dad: "ḍ",
    tah: "ṭ",
    zah: "ẓ",
    ain: "‘",
    ghain: "ġ",
    feh: "f",
    qaf: "q",
    kaf: "k",
    lam: "l",
    meem: "m",
    noon: "n",
    heh: "h",
    waw: "w",
    alefMaksura: "ỳ",
    yeh: "y",
    peh: "p",
    tcheh: "č",
    veh: "v",
    gaf: "g",
  },
  vowels: { a: "a", i: "i", u: "u", an: "á", in: "í", un: "ú", superscriptAlef: "ā" },
  alefWithoutFatha: "â",
  shadda: "\u0304",
  article: "al ",
};

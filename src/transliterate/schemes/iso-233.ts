import type { LetterByLetter } from "../letter-by-letter.ts";
import { singles } from "./consonants.ts";

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
    ...singles({ hamza: "ˈ" }),
    alef: "’",
    alefWasla: "’",
    alefMadda: "’â",
    alefHamza: "ˈ",
    alefHamzaBelow: "ˌ",
    wawHamza: "wˈ",
    yehHamza: "yˈ",
    alefMaksura: "ỳ",
    tehMarbuta: "ẗ",
  },
  vowels: { a: "a", i: "i", u: "u", an: "á", in: "í", un: "ú", superscriptAlef: "ā" },
  alefWithoutFatha: "â",
  shadda: "\u0304",
  article: "al ",
};

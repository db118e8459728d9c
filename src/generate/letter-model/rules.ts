import { ARABIC_LETTERS, GAP, LATIN_LETTERS } from "../../transliterate/model/source.ts";
import type { AlignmentRules } from "./align.ts";

/** What the letters usually stand for: the first guess of the alignment. Arabic last on its line. */
const USUAL: readonly (readonly [latin: string, arabic: string])[] = [
  ["", "ء"],
  ["a", "آ"],
  ["a o u e i ou au", "أ"],
  ["u o ou", "ؤ"],
  ["i e", "إ"],
  ["i e y", "ئ"],
  ["a e o", "ا"],
  ["b p bb pp", "ب"],
  ["a e ah at et", "ة"],
  ["t tt", "ت"],
  ["th t s", "ث"],
  ["j g dj gg", "ج"],
  ["h", "ح"],
  ["kh j ch", "خ"],
  ["d dd", "د"],
  ["dh d z", "ذ"],
  ["r rr", "ر"],
  ["z s zz", "ز"],
  ["s ss c", "س"],
  ["sh ch s sch", "ش"],
  ["s ss", "ص"],
  ["d dh", "ض"],
  ["t tt", "ط"],
  ["z dh", "ظ"],
  ["a", "ع"],
  ["g gh gu r", "غ"],
  ["f v ff ph", "ف"],
  ["q k g c", "ق"],
  ["k c ck q g ch cc", "ك"],
  ["l ll", "ل"],
  ["m mm", "م"],
  ["n nn gn", "ن"],
  ["h", "ه"],
  ["o u w ou v oo", "و"],
  ["a i", "ى"],
  ["i e y ee ay ei ai", "ي"],
  ["g", "گ"],
  ["p", "پ"],
  ["v", "ڤ"],
  ["ch", "چ"],
  ["j", "ژ"],
];
/** Letters that may sound as a vowel. */
const VOWEL_LETTERS = "ءآأؤإئاةعهوىي";

const arabicCode = (letter: string): number => ARABIC_LETTERS.indexOf(letter) + 1;
const latinCode = (letter: string): number => LATIN_LETTERS.indexOf(letter) + 1;

function arabicSeeds(): Map<number, Map<string, number>> {
  const seeds = new Map<number, Map<string, number>>();
  for (const [latin, arabic] of USUAL) {
    const texts = latin.split(" ");
    const shares = new Map(texts.map((text) => [text, 0.8 / texts.length]));
    seeds.set(arabicCode(arabic), shares.set("", (shares.get("") ?? 0) + 0.05));
  }
  const gap = new Map([..."aeiouy"].map((vowel) => [vowel, 0.08]));
  return seeds.set(GAP, gap.set("", 0.5).set("ou", 0.02));
}

const VOWELS = /^[aeiouy]*$/;
const FINAL_GAP = /^[aeiouy]?[hstx]$|^es$/;
const STARTS_WITH_VOWEL = /^[aeiou]/;
const ENDS_WITH_VOWEL = /(?:[aeio]|(?:^|[^gq])u)$/;
const vowelCodes: ReadonlySet<number> = new Set([...VOWEL_LETTERS].map(arabicCode));
const UNLIKELY = 1e-4;

/** Arabic letters and gaps to Latin ones: a gap takes vowels, a consonant none. */
export const toLatin: AlignmentRules = {
  seeds: arabicSeeds(),
  longest: (symbol) => (symbol === GAP ? 3 : 4),
  allows(symbol, chunk, last) {
    if (symbol === GAP) return VOWELS.test(chunk) ? 1 : last && FINAL_GAP.test(chunk) ? 0.01 : 0;
    if (chunk === "" || vowelCodes.has(symbol)) return 1;
    return STARTS_WITH_VOWEL.test(chunk) || ENDS_WITH_VOWEL.test(chunk) ? UNLIKELY : 1;
  },
};

function latinSeeds(): Map<number, Map<string, number>> {
  const seeds = new Map([...LATIN_LETTERS].map((letter) => [latinCode(letter), new Map([["", 0.2]])]));
  for (const [latin, arabic] of USUAL) {
    for (const text of latin.split(" ").filter((chunk) => chunk !== "")) {
      const shares = seeds.get(latinCode(text[0]!))!;
      shares.set(arabic, (shares.get(arabic) ?? 0) + (text.length === 1 ? 0.3 : 0.1));
    }
  }
  return seeds;
}

/** Latin letters to Arabic ones. */
export const toArabic: AlignmentRules = {
  seeds: latinSeeds(),
  longest: () => 2,
  allows: () => 1,
};

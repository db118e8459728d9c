import { readingAt } from "./lexicon.ts";
import { A, DAGGER, I, NO_VOWEL, SHADDA, SUKUN, U, type Word } from "./reader.ts";
import { SIGNS } from "./signs.ts";

/** How a word begins: particles written in one with it, then the article, then its stem. */
export interface Parts {
  /** Index of the first letter. */
  readonly from: number;
  /** Letters of particles: wa-, fa-, bi-, ka-, li-. */
  readonly particles: number;
  readonly article: boolean;
  /** Index of the first letter of the stem. */
  readonly stem: number;
}

const { alef, alefWasla, alefHamza, alefHamzaBelow, alefMadda, waw, feh, beh, kaf, lam, yeh, teh, tehMarbuta } = SIGNS;

const NOTHING: Parts = { from: 0, particles: 0, article: false, stem: 0 };
const ARTICLE: Parts = { from: 0, particles: 0, article: true, stem: 2 };

/**
 * The parts of the word that begins at `from`. A particle without the article behind it is told from the first letter
 * of a stem by its vowel and by what no stem looks like (wa- before a participle in mu-, bi- before a hamza);
 * in words without vowels, only before the article and before the words of the lexicon.
 */
export function partsOf(word: Word, from: number): Parts {
  if (readingAt(word, from, word.length) !== undefined) return from === 0 ? NOTHING : { ...NOTHING, from, stem: from };
  if (isArticle(word, from)) return from === 0 ? ARTICLE : { ...ARTICLE, from, stem: from + 2 };
  let stem = from;
  while (stem < from + 2 && isParticle(word, stem)) {
    const particles = stem + 1 - from;
    const behind = stemBehindArticle(word, stem);
    if (behind > 0) return { from, particles, article: true, stem: behind };
    if (!startsWithParticle(word, stem)) break;
    stem++;
  }
  return stem === 0 ? NOTHING : { from, particles: stem - from, article: false, stem };
}

/** Where the stem begins if the article follows the particle at `at`, else 0. */
function stemBehindArticle(word: Word, at: number): number {
  if (isArticle(word, at + 1)) return at + 3;
  if (word.letters[at] !== lam || word.length - at < 4 || word.letters[at + 1] !== lam) return 0;
  if (word.vowels[at] !== I && word.vowels[at] !== NO_VOWEL) return 0;
  // With the article, li- loses the alif; before a lam with shadda also the lam of the article.
  if ((word.marks[at + 1]! & SHADDA) !== 0) return at + 1;
  return isBare(word, at + 1) ? at + 2 : 0;
}

/** Alif and lam before at least two letters, with no vowel but the article's own. */
export function isArticle(word: Word, at: number): boolean {
  const { letters, vowels, marks } = word;
  if (word.length - at < 4 || letters[at + 1] !== lam) return false;
  const first = letters[at];
  if (first !== alef && first !== alefWasla) return false;
  if (vowels[at] !== NO_VOWEL && vowels[at] !== A) return false;
  if (marks[at] !== 0 || marks[at + 1] !== 0) return false;
  // Before an initial alif the lam bears the vowel that helps to speak: al-ittiḥād.
  return isBare(word, at + 1) || (vowels[at + 1] === I && letters[at + 2] === alef);
}

const isBare = ({ vowels, marks }: Word, at: number): boolean =>
  (vowels[at] === NO_VOWEL || vowels[at] === SUKUN) && marks[at] === 0;

/** A letter that may be a particle, with the vowel of one or none. */
function isParticle({ letters, vowels, marks, length }: Word, at: number): boolean {
  const letter = letters[at];
  const vowel = vowels[at];
  if (length - at < 3 || marks[at] !== 0) return false;
  if (letter === waw || letter === feh || letter === kaf) return vowel === A || vowel === NO_VOWEL;
  if (letter === beh || letter === lam) return vowel === I || vowel === NO_VOWEL;
  return false;
}

/** Whether the letter at `at`, which may be a particle, is one before a word without the article. */
function startsWithParticle(word: Word, at: number): boolean {
  const { letters, vowels } = word;
  const rest = word.length - at - 1;
  const letter = letters[at]!;
  const next = letters[at + 1]!;
  const light = letter === waw || letter === feh;
  if (rest >= (light ? 2 : 3) && readingAt(word, at + 1, word.length) !== undefined) return true;
  const onAlef = next === alefHamza || next === alefHamzaBelow || next === alefMadda;
  if (vowels[at] === NO_VOWEL || rest < (onAlef && light ? 2 : 3)) return false;
  if (onAlef) return vowels[at + 1] !== SUKUN && vowels[at + 1] !== NO_VOWEL;
  if (vowels[at] === I) return next === alef || isStemAfterI(word, at + 1);
  return letter === waw && isStemAfterWa(word, at + 1);
}

/** After bi- and li-: no stem begins CiCu or CiCi, and CiCa is one only with a long vowel (bilād). */
function isStemAfterI({ letters, vowels, marks }: Word, at: number): boolean {
  if (vowels[at] === U || vowels[at] === I) return letters[at] !== yeh && letters[at + 1] !== tehMarbuta;
  if (vowels[at] !== A || (marks[at]! & DAGGER) !== 0) return false;
  return letters[at] !== yeh && letters[at] !== waw && letters[at + 1] !== alef && letters[at + 2] !== tehMarbuta;
}

/** After wa-: no stem begins wayV or waCCaC, waCu or waCi only as in wadūd and wazīr; waCāCa and wata- are verbs. */
function isStemAfterWa({ letters, vowels, marks, length }: Word, at: number): boolean {
  const long = letters[at + 1];
  const size = length - at;
  if (letters[at] === yeh) return vowels[at] === A || vowels[at] === U;
  if (vowels[at] === U) return !(long === waw && size === 3);
  if (vowels[at] === I) return long !== yeh && size >= 4;
  if (vowels[at] !== A) return false;
  if (letters[at] === teh && size >= 4) return long !== yeh;
  return (marks[at + 1]! & SHADDA) !== 0 || (size === 3 && long === alef && vowels[at + 2] === A);
}

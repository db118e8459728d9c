/** What the letters around a letter make of it, in a word whose stem ends before `to`. */
import { A, DAGGER, I, NO_VOWEL, SHADDA, SUKUN, U, type Word } from "./reader.ts";
import { SIGNS } from "./signs.ts";

const { alef, alefMadda, alefMaksura, hamza, heh, lam, teh, tehMarbuta, waw, yeh } = SIGNS;

/** No vowel, no shadda, no superscript alif. */
export const isPlain = ({ vowels, marks }: Word, k: number): boolean =>
  (vowels[k] === NO_VOWEL || vowels[k] === SUKUN) && marks[k] === 0;

export const isPlainOrDagger = ({ vowels, marks }: Word, k: number): boolean =>
  (vowels[k] === NO_VOWEL || vowels[k] === SUKUN) && (marks[k]! & SHADDA) === 0;

export const hasShadda = ({ marks }: Word, k: number): boolean => (marks[k]! & SHADDA) !== 0;
export const hasDagger = ({ marks }: Word, k: number): boolean => (marks[k]! & DAGGER) !== 0;

/** Whether the waw or yeh at `k` may be the second half of a vowel: no vowel follows at once. */
export function prolongs(word: Word, k: number, to: number): boolean {
  const { letters } = word;
  if (!isPlain(word, k) || (letters[k] !== waw && letters[k] !== yeh && letters[k] !== alefMaksura)) return false;
  if (k + 1 >= to) return true;
  const after = letters[k + 1];
  if (after === alef || after === alefMaksura) return isBeforeOtioseAlef(word, k, to);
  return after !== tehMarbuta && after !== alefMadda;
}

/** Whether the letter at `k` makes a long a of the one before: alif, alif maqsura, and a madda that only points at a hamza. */
export function prolongsA({ letters }: Word, k: number, to: number): boolean {
  const letter = letters[k];
  if (letter === alef || letter === alefMaksura) return true;
  return letter === alefMadda && k + 1 < to && letters[k + 1] === hamza;
}

export function isVowelLetter(word: Word, k: number): boolean {
  const letter = word.letters[k];
  return (letter === waw || letter === yeh) && isPlain(word, k);
}

/** Whether a silent alif closes the word behind the waw at `k` (fa‘alū). */
export function isBeforeOtioseAlef(word: Word, k: number, to: number): boolean {
  const { letters } = word;
  return letters[k] === waw && k + 2 === to && letters[k + 1] === alef && isPlain(word, k) && isPlain(word, k + 1);
}

/** The vowel of an initial alif without sign: a where it stands for a hamza, i where it only helps to speak. */
export function initialVowel(word: Word, k: number, to: number): number {
  const { letters, vowels } = word;
  const next = k + 1;
  if (next >= to) return A;
  if (hasShadda(word, next)) return letters[next] === lam ? A : I;
  if (prolongs(word, next, to)) return letters[next] === waw ? U : letters[next] === yeh ? I : A;
  if (word.voweled) return vowels[next] === NO_VOWEL || vowels[next] === SUKUN ? I : A;
  // Without vowels: the verbal nouns of the eighth and tenth form are the words that begin so.
  return letters[k + 2] === teh && to - k >= 5 ? I : A;
}

/**
 * Whether a short vowel at the end of a word without article is a case ending: i and u of nouns. Kept are those of
 * suffixes (kitābuhu) and of verbs (yaktubu, kataba), which the letters tell only roughly.
 */
export function isCaseEnding(word: Word, from: number, k: number, vowel: number): boolean {
  if (vowel === A || (word.letters[k] === heh && isSuffix(word, k))) return false;
  return vowel === I || !isImperfect(word, from, k);
}

/** The suffix -hu or -hi stands behind a vowel. */
function isSuffix({ letters, vowels }: Word, k: number): boolean {
  const vowel = vowels[k - 1]!;
  const letter = letters[k - 1];
  return (vowel >= A && vowel <= I) || letter === alef || letter === waw || letter === yeh;
}

/** ya- or yu-; before three letters ta- or tu- too, but not the nouns of the forms taf‘īl and taf‘āl. */
function isImperfect({ letters, vowels }: Word, from: number, k: number): boolean {
  if (vowels[from] !== A && vowels[from] !== U) return false;
  if (letters[from] === yeh) return true;
  return letters[from] === teh && k - from >= 3 && letters[k - 1] !== yeh && letters[k - 1] !== alef;
}

import type { Span } from "../core/span.ts";
import { latinSign } from "./latin-signs.ts";
import { readingAt } from "./lexicon.ts";
import { Output } from "./output.ts";
import { isArticle } from "./parts.ts";
import { A, AN, DAGGER, I, IN, isLetter, NO_VOWEL, SHADDA, SUKUN, U, UN, Word } from "./reader.ts";
import { type MarkName, SIGNS, type SignName } from "./signs.ts";

const { alef, alefMadda, alefWasla, tehMarbuta, yeh } = SIGNS;

/** A romanization that renders spelling: each letter and each sign by itself, whatever stands beside it. */
export interface LetterByLetter {
  readonly kind: "spelling";
  readonly letters: Readonly<Record<Exclude<SignName, MarkName>, string>>;
  readonly vowels: Readonly<Record<"a" | "i" | "u" | "an" | "in" | "un" | "superscriptAlef", string>>;
  /** For an alif inside a word that follows no fatha. */
  readonly alefWithoutFatha: string;
  /** Combining mark on the letter that bears it. */
  readonly shadda: string;
  readonly article: string;
}

/** Writes a text letter by letter; `guessed`, if given, receives the words that bear no vowel. */
export function lettered(text: string, scheme: LetterByLetter, capitals: boolean, guessed?: Span[]): string {
  const out = new Output(text.length * 2);
  const word = new Word();
  const latin = latinOf(scheme);
  let behindWord = false;
  for (let i = 0; i < text.length; ) {
    const c = text.charCodeAt(i);
    if (!isLetter(c)) {
      behindWord &&= c === 0x20 || c === 0xa0;
      out.putUnit(latinSign(c));
      i++;
      continue;
    }
    const end = word.read(text, i);
    const from = out.length;
    const stem = isArticle(word, 0) && readingAt(word, 0, word.length) === undefined ? 2 : 0;
    if (stem > 0) out.put(scheme.article);
    if (capitals && !behindWord) out.capitalize(from);
    const began = out.length;
    for (let k = stem; k < word.length; k++) putLetter(out, word, k, k === stem, scheme, latin);
    if (capitals) out.capitalize(began);
    if (!word.voweled && word.length > 1) guessed?.push({ start: i, end });
    behindWord = true;
    i = end;
  }
  return out.toString();
}

const compiled = new WeakMap<LetterByLetter, readonly (string | undefined)[]>();

function latinOf(scheme: LetterByLetter): readonly (string | undefined)[] {
  let latin = compiled.get(scheme);
  if (latin === undefined) {
    const letters = new Array<string | undefined>(0x100).fill(undefined);
    for (const [name, text] of Object.entries(scheme.letters)) letters[SIGNS[name as SignName] - 0x600] = text;
    latin = letters;
    compiled.set(scheme, latin);
  }
  return latin;
}

function putLetter(
  out: Output,
  { letters, vowels, marks }: Word,
  k: number,
  first: boolean,
  scheme: LetterByLetter,
  latin: readonly (string | undefined)[],
): void {
  const letter = letters[k]!;
  const before = first ? NO_VOWEL : vowels[k - 1]!;
  const text = latin[letter - 0x600];
  if (letter === tehMarbuta && !first && before === NO_VOWEL && !isAlef(letters[k - 1]!)) out.put(scheme.vowels.a);
  if (letter === alef && !first && before !== A && before !== AN) out.put(scheme.alefWithoutFatha);
  else if (text === undefined) out.putUnit(letter);
  else out.put(text);
  const mark = marks[k]!;
  if ((mark & SHADDA) !== 0 && !(letter === yeh && before === I)) out.put(scheme.shadda);
  putVowel(out, vowels[k]!, scheme);
  if ((mark & DAGGER) !== 0) out.put(scheme.vowels.superscriptAlef);
}

const isAlef = (letter: number): boolean => letter === alef || letter === alefMadda || letter === alefWasla;

function putVowel(out: Output, vowel: number, { vowels }: LetterByLetter): void {
  if (vowel === NO_VOWEL || vowel === SUKUN) return;
  if (vowel === A) out.put(vowels.a);
  else if (vowel === U) out.put(vowels.u);
  else if (vowel === I) out.put(vowels.i);
  else if (vowel === AN) out.put(vowels.an);
  else if (vowel === UN) out.put(vowels.un);
  else if (vowel === IN) out.put(vowels.in);
}

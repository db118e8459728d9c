import type { Span } from "../core/span.ts";
import { readingAt } from "./lexicon.ts";
import { partsOf } from "./parts.ts";
import { Word } from "./reader.ts";
import { romanized } from "./romanizer.ts";
import { plain } from "./schemes/plain.ts";

/** Arabic in the Latin letters that every keyboard has; vowels that the text does not write are left out. */
export const inPlainLetters = (text: string): string => romanized(text, plain, "none");

/**
 * The same, but the stem of each word that does not write all its vowels is spelt by `spell`: particles and article in
 * front of it, and particles that stand alone, are known.
 */
export function readable(text: string, spell: (stem: string) => string): string {
  const guessed: Span[] = [];
  romanized(text, plain, "none", guessed);
  let out = "";
  let at = 0;
  for (const { start, end } of guessed) {
    out += inPlainLetters(text.slice(at, start)) + wordSpelt(text.slice(start, end), spell);
    at = end;
  }
  return out + inPlainLetters(text.slice(at));
}

function wordSpelt(text: string, spell: (stem: string) => string): string {
  const word = new Word();
  word.read(text, 0);
  const letters = inPlainLetters(text);
  if (readingAt(word, 0, word.length) !== undefined) return letters;
  const { stem } = partsOf(word, 0);
  if (stem === 0) return spell(text);
  const front = letters.slice(0, letters.lastIndexOf("-") + 1);
  return front + spell(String.fromCharCode(...word.letters.subarray(stem, word.length)));
}

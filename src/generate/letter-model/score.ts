import { countryCode, type Habit } from "../../transliterate/model/contexts.ts";
import { arabicSource, latinSource } from "../../transliterate/model/source.ts";
import type { Transducer } from "../../transliterate/model/transducer.ts";
import { formKey, type NameCase } from "./pairs.ts";

export interface Score {
  readonly names: number;
  /** Mean edit distance to the nearest right form, by its length, at most 1. */
  readonly error: number;
  readonly exact: number;
}

export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

const habitOf = ({ country, kind }: NameCase, word: number, words: number): Habit => ({
  country: countryCode(country),
  style: 0,
  kind: kind === "person" ? 1 : 0,
  before: word > 0 ? 1 : 0,
  after: word + 1 < words ? 1 : 0,
});

/** The model alone, from the first Arabic form. */
export function romanizerScore(model: Transducer, cases: readonly NameCase[]): Score {
  let error = 0;
  let exact = 0;
  for (const name of cases) {
    const words = name.arabic[0]!.split(/[\s-]+/);
    const text = words
      .map((word, i) => model.spellings(arabicSource(word), habitOf(name, i, words.length))[0]?.text ?? "")
      .join("");
    const nearest = Math.min(...name.latin.map((latin) => editDistance(text, latin) / Math.max(1, latin.length)));
    error += Math.min(1, nearest);
    if (nearest === 0) exact++;
  }
  return { names: cases.length, error: error / cases.length, exact: exact / cases.length };
}

/** One-word names: the share whose first, and whose first five spellings hold a right form, by folded key. */
export function arabizerScore(
  model: Transducer,
  cases: readonly NameCase[],
): { first: number; five: number; names: number } {
  const single = cases.filter(({ arabic, latin }) => arabic.some((form) => !form.includes(" ")) && latin.length > 0);
  let first = 0;
  let five = 0;
  for (const name of single) {
    const keys = new Set(name.arabic.map(formKey));
    const found = [
      ...new Set(model.spellings(latinSource(name.latin[0]!), habitOf(name, 0, 1)).map(({ text }) => formKey(text))),
    ];
    if (found[0] !== undefined && keys.has(found[0])) first++;
    if (found.slice(0, 5).some((key) => keys.has(key))) five++;
  }
  return { first: first / single.length, five: five / single.length, names: single.length };
}

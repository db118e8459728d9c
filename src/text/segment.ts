import { cliticCuts } from "./clitic-cuts.ts";

/** A word taken apart; the pieces in this order spell it. */
export interface Segments {
  /** و ف ب ل ك س, and أ before a conjunction, each by itself. */
  proclitics: string[];
  /** What is left; the article stays on it. */
  stem: string;
  /** The pronoun at the end, if there is one. */
  enclitics: string[];
}

/**
 * Takes the clitics off a word: the proclitics و ف ب ل ك س and the pronouns at its end. The pieces spell the word, with
 * every mark and tatweel on the letter before it; nothing is restored, so «للجيش» is ل and «لجيش». A preposition that
 * bears a pronoun is the stem («به»: stem ب). `expand` gives the forms to search by.
 *
 * It knows no morphology: a lexicon of some fourteen thousand stems and a model of the letters around the cuts decide, both
 * made from the lists in `seeds/clitics`, whose conventions are in `docs/clitics.md`. Of a hundred running words one or
 * two come out wrong, most of them foreign names. The first call unpacks the model (some milliseconds), later ones take
 * less than a microsecond each. Words of more than 30 letters are left whole.
 *
 * @example
 * segment("وبالجيش") // { proclitics: ["و", "ب"], stem: "الجيش", enclitics: [] }
 */
export function segment(word: string): Segments {
  const { proclitics: ends, enclitic } = cliticCuts(word);
  const proclitics: string[] = [];
  let from = 0;
  for (const end of ends) {
    proclitics.push(word.slice(from, end));
    from = end;
  }
  const enclitics = enclitic < word.length ? [word.slice(enclitic)] : [];
  return { proclitics, stem: word.slice(from, enclitic), enclitics };
}

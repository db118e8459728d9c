/**
 * A part of names whose Latin form is settled by custom, not by letters: a first name, a word between names, a family
 * name of the Sahel, a word that place names begin with.
 *
 * A row is the English form, the exceptions («fr» for the French habit, a country for its own people or places, and the
 * lone `word` where a spelling is an ordinary word too and so no sign of a person), and the Arabic spellings, split by
 * `|`, the usual one first, compared by their fold. Forms are those of agencies and of
 * the countries' own press and civil registers; what custom leaves open (a name with one usual letter-by-letter form) is
 * left to the model.
 */
export type NamePartRow = readonly [english: string, exceptions: string, arabic: string];

/** The mark of a part that is an ordinary word too. */
const IS_WORD = "word";

const split = (exceptions: string): string[] => (exceptions === "" ? [] : exceptions.split(", "));

/** Whether a row has that mark. */
export const isWordToo = ([, exceptions]: NamePartRow): boolean => split(exceptions).includes(IS_WORD);

/** The exceptions of a row by what they are for, its mark aside. */
export const exceptionsOf = ([, exceptions]: NamePartRow): Map<string, string> =>
  new Map(
    split(exceptions)
      .filter((exception) => exception !== IS_WORD)
      .map((exception) => [exception.slice(0, 2), exception.slice(3)]),
  );

/**
 * A part of names whose Latin form is settled by custom, not by letters: a first name, a word between names, a family
 * name of the Sahel, a word that place names begin with.
 *
 * A row is the English form, the exceptions («fr» for the French habit, a country for its own people or places), and
 * the Arabic spellings, split by `|`, the usual one first, compared by their fold. Forms are those of agencies and of
 * the countries' own press and civil registers; what custom leaves open (a name with one usual letter-by-letter form) is
 * left to the model.
 */
export type NamePartRow = readonly [english: string, exceptions: string, arabic: string];

/** Endings of the dual: «شهران», «شهرين», and before a name «شهري». */
export const DUAL = "ان | ين";
export const DUAL_IN_ALL = "ان | ين | ي";

const FEMININE = "ة";
const OPENED = "ت";
const ACCUSATIVE = "ا";

/** Variants of a vocabulary string. */
export const variants = (words: string): string[] => words.split("|").map((word) => word.trim());

/** Every word with every ending; before one, «ة» is written «ت». */
export function withEndings(words: string, endings: string): string {
  const opened = (word: string): string => (word.endsWith(FEMININE) ? word.slice(0, -1) + OPENED : word);
  return variants(words)
    .flatMap((word) => variants(endings).map((ending) => (ending === "" ? word : opened(word) + ending)))
    .join("|");
}

/** The words, and those without «ة» in the accusative as well: «شهر», «شهرا». */
export const withAccusative = (words: string): string =>
  variants(words)
    .flatMap((word) => (word.endsWith(FEMININE) ? [word] : [word, word + ACCUSATIVE]))
    .join("|");

import { CLASS_RUNS } from "./characters.data.ts";
import { type FoldTables, foldTables } from "./folding.ts";

export { FOLDS_AWAY, FOLDS_TO_MANY } from "./folding.ts";
export { presentationForms } from "./letters.ts";

/** Classes of code points that the tokenizer tells apart; the numbers are those of the data file. */
export const CHARACTER_CLASS = {
  space: 0,
  arabic: 1,
  letter: 2,
  mark: 3,
  /** Tatweel, zero-width characters and bidi controls: inside a word they part nothing. */
  join: 4,
  digit: 5,
  punctuation: 6,
  symbol: 7,
  emoji: 8,
  surrogate: 9,
} as const;

/** The low bits of `CharacterTables.info` are the class; above them are the flags of `FoldTables`. */
export const CLASS_BITS = 15;

/** Everything the tokenizer knows of one code unit, indexed by it: its class, and what it folds to. */
export interface CharacterTables extends FoldTables {
  /** Class of a supplementary code point. */
  classOf(codePoint: number): number;
}

let tables: CharacterTables | undefined;

/** The tables, unpacked at the first call (about a millisecond). */
export function characterTables(): CharacterTables {
  tables ??= unpack();
  return tables;
}

function unpack(): CharacterTables {
  const fold = foldTables();
  const info = new Uint8Array(0x10000);
  const { starts, classes } = unpackRuns(info);
  for (let c = 0; c < 0x10000; c++) info[c]! |= fold.info[c]!;
  return { ...fold, info, classOf: (codePoint) => classes[runBefore(starts, codePoint)] ?? 0 };
}

/** How many code points a run of a class has where the data file does not say. */
export const usualLength = (kind: number): number => (kind === CHARACTER_CLASS.digit ? 10 : 1);

/** Reads `A9B2k…`: a class letter, then how many code points in base 36. */
function unpackRuns(info: Uint8Array): { starts: number[]; classes: number[] } {
  const starts: number[] = [];
  const classes: number[] = [];
  let at = 0;
  for (const [, letter = "A", length = ""] of CLASS_RUNS.matchAll(/([A-Z])([0-9a-z]*)/g)) {
    const kind = letter.charCodeAt(0) - 65;
    const to = at + (Number.parseInt(length, 36) || usualLength(kind));
    info.fill(kind, at, Math.min(to, 0x10000));
    starts.push(at);
    classes.push(kind);
    at = to;
  }
  // Beyond the emoji and the scripts of plane 1 come ideographs, and then the tags that end emoji flags.
  starts.push(0x20000, 0x40000);
  classes.push(CHARACTER_CLASS.letter, CHARACTER_CLASS.mark);
  return { starts, classes };
}

function runBefore(starts: readonly number[], codePoint: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= codePoint) low = middle;
    else high = middle;
  }
  return low;
}

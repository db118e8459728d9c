import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ANALYSES, codeUnitOf, ENCLITICS, PROCLITICS } from "../text/clitic-grammar.ts";

const FOLDER: string = fileURLToPath(new URL("../../seeds/clitics/", import.meta.url));

/** One line of a list. */
export interface SegmentedWord {
  readonly word: string;
  readonly segments: readonly string[];
  /** The name of the list, without ending. */
  readonly list: string;
}

/** The lines of all lists, in the order of their file names. */
export function segmentedWords(): SegmentedWord[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
  return names.sort().flatMap((name) => {
    const lines = readFileSync(FOLDER + name, "utf8")
      .split("\n")
      .filter(Boolean);
    return lines.map((line) => {
      const segments = line.split("+");
      return { word: segments.join(""), segments, list: name.slice(0, -".txt".length) };
    });
  });
}

/** A word of letter numbers, spelt. */
export const spelt = (letters: readonly number[]): string => String.fromCharCode(...letters.map(codeUnitOf));

const numbers = (clitics: readonly (readonly number[])[], between: string): ReadonlyMap<string, number> =>
  new Map(clitics.map((letters, number) => [letters.map((letter) => spelt([letter])).join(between), number]));
const PROCLITIC_NUMBERS: ReadonlyMap<string, number> = numbers(PROCLITICS, "+");
const ENCLITIC_NUMBERS: ReadonlyMap<string, number> = numbers(ENCLITICS, "");
/** و and ف are the first two of the proclitics. */
const isConjunction = (segment: string): boolean => [1, 2].includes(PROCLITIC_NUMBERS.get(segment) ?? 0);

/** A word taken apart; the pronoun is empty where there is none. */
export interface Parts {
  readonly proclitics: readonly string[];
  readonly stem: string;
  readonly enclitic: string;
}

/** Tells which segments are what. A preposition that bears a pronoun is the stem, a pronoun after «و» alone is one too. */
export function partsOf({ segments }: SegmentedWord): Parts {
  const last = segments.at(-1)!;
  const hosted = ENCLITIC_NUMBERS.has(last) && segments.length > (isConjunction(segments[0]!) ? 2 : 1);
  const rest = hosted ? segments.slice(0, -1) : segments;
  return { proclitics: rest.slice(0, -1), stem: rest.at(-1)!, enclitic: hosted ? last : "" };
}

/** The number of its analysis (see `text/clitic-analyzer.ts`), `undefined` where the grammar has no such proclitics. */
export function analysisOf(row: SegmentedWord): number | undefined {
  const { proclitics, enclitic } = partsOf(row);
  const p = PROCLITIC_NUMBERS.get(proclitics.join("+"));
  return p === undefined ? undefined : p * ANALYSES + ENCLITIC_NUMBERS.get(enclitic)!;
}

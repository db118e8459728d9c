import { CliticAnalyzer } from "./clitic-analyzer.ts";
import { ANALYSES, ENCLITICS, LAM, PROCLITICS } from "./clitic-grammar.ts";
import { cliticModel } from "./clitic-model.ts";
import { certainty, isOrdinary } from "./clitic-stems.ts";

/** Where a word is cut, in UTF-16 code units of it. */
export interface Cuts {
  /** Ends of the proclitics. */
  readonly proclitics: readonly number[];
  /** Start of the pronoun; the length of the word where there is none. */
  readonly enclitic: number;
  /** The stem stands after ل and its first letter is the article's: «ل» + «لجيش», but not «ل» + «لقاء». */
  readonly swallowed: boolean;
}

let analyzer: CliticAnalyzer | undefined;

/** Finds the clitics of a word. */
export function cliticCuts(word: string): Cuts {
  analyzer ??= new CliticAnalyzer(cliticModel());
  const analysis = analyzer.read(word) ? analyzer.best() : 0;
  if (analysis === 0) return { proclitics: [], enclitic: word.length, swallowed: false };
  const { places, size } = analyzer;
  const before = PROCLITICS[Math.floor(analysis / ANALYSES)]!;
  const after = ENCLITICS[analysis % ANALYSES]!.length;
  const proclitics: number[] = [];
  for (let i = 1; i <= before.length; i++) proclitics.push(places[i]!);
  return {
    proclitics,
    enclitic: after === 0 ? word.length : places[size - after]!,
    swallowed: before.at(-1) === LAM && after === 0 && hidesArticle(analyzer, before.length),
  };
}

/**
 * Whether the lexicon has the stem of a word, or what it is made from, as anything but a name; with `asItStands` none of
 * its letters may be a proclitic.
 */
export function hasOrdinaryStem(word: string, asItStands: boolean): boolean {
  analyzer ??= new CliticAnalyzer(cliticModel());
  if (!analyzer.read(word)) return false;
  const { stems, size } = analyzer;
  const analysis = analyzer.best();
  const from = PROCLITICS[Math.floor(analysis / ANALYSES)]!.length;
  const after = ENCLITICS[analysis % ANALYSES]!.length;
  if (isOrdinary(stems.stem(0, size, false))) return true;
  return !(asItStands && from > 0) && isOrdinary(stems.stem(from, size - after, after > 0));
}

/** Whether the stem that begins at the letter `from` is better known without its ل than with it. */
function hidesArticle({ stems, size }: CliticAnalyzer, from: number): boolean {
  if (size - from < 2 || !stems.has(from, LAM)) return false;
  return size - from === 2 || certainty(stems.form(from + 1, size, false)) >= certainty(stems.form(from, size, false));
}

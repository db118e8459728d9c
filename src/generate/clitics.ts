/**
 * Writes `text/clitics.model.data.ts` from the word lists in `seeds/clitics`: a lexicon of stems, the weights of letters
 * and stems, and the listed words that both together get wrong. Only whole numbers are added up, in a fixed order, so
 * the same lists always give the same file.
 *
 *     npm run generate:clitics
 *     npm run generate:clitics -- --cross-validate    how well a model does on the fifth of the lists that it never saw
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CliticAnalyzer } from "../text/clitic-analyzer.ts";
import { ALPHABET } from "../text/clitic-model.ts";
import { analysisOf, partsOf, type SegmentedWord, segmentedWords } from "./clitic-lists.ts";
import { trainedModel } from "./clitic-training.ts";

/** The data file as text. */
export function cliticsSource(words: readonly SegmentedWord[] = segmentedWords()): string {
  const { digits, lexicon, exceptions } = trainedModel(words);
  const line = (name: string, value: string): string => `export const ${name}: string =\n  ${JSON.stringify(value)};\n`;
  return [
    "// Written by `npm run generate:clitics` from `seeds/clitics`; do not edit. Format: see `text/clitic-model.ts`.",
    line("WEIGHTS", digits.map((digit) => ALPHABET.charAt(digit)).join("")),
    line("LEXICON", columns(lexicon.map)),
    line("EXCEPTIONS", columns(exceptions.map)),
  ].join("\n");
}

/** A table in columns of digits: see `entries` in `text/clitic-model.ts`. */
function columns(map: ReadonlyMap<number, number>): string {
  const rows = [...map].sort(([a], [b]) => a - b);
  const gaps = rows.map(([key], i) => key - (rows[i - 1]?.[0] ?? -1) - 1);
  const values = rows.map(([, value]) => value);
  const base = ALPHABET.length;
  const column = (numbers: readonly number[], place: number): string =>
    numbers.map((n) => ALPHABET.charAt(Math.floor(n / base ** place) % base)).join("");
  return [...[0, 1, 2, 3].map((place) => column(gaps, place)), column(values, 0), column(values, 1)].join(" ");
}

/** Trains five times on four fifths of the lists, segments the fifth left over, and says how much came out right. */
function crossValidation(words: readonly SegmentedWord[], keyOf: (row: SegmentedWord) => string): string {
  let right = 0;
  let cut = 0;
  let cutRight = 0;
  for (let part = 0; part < 5; part++) {
    const analyzer = new CliticAnalyzer(trainedModel(words.filter((row) => partOf(keyOf(row)) !== part)));
    for (const row of words.filter((one) => partOf(keyOf(one)) === part)) {
      const good = analyzer.read(row.word) && analyzer.best() === analysisOf(row);
      if (good) right++;
      if (row.segments.length > 1) cut++;
      if (good && row.segments.length > 1) cutRight++;
    }
  }
  const percent = (some: number, all: number): string => `${((100 * some) / all).toFixed(1)}% of ${all}`;
  return `words right ${percent(right, words.length)}, with clitics ${percent(cutRight, cut)}`;
}

function partOf(text: string): number {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 8) % 5;
}

/** The stem without article and feminine ending, so that its forms fall into one part. */
const bareStem = (row: SegmentedWord): string =>
  partsOf(row)
    .stem.replace(/^\u0627\u0644/, "")
    .replace(/[\u0629\u062a]$/, "");

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--cross-validate")) {
    const words = segmentedWords();
    console.log(`words not seen: ${crossValidation(words, (row) => row.word)}`);
    console.log(`stems not seen: ${crossValidation(words, bareStem)}`);
  } else writeFileSync(fileURLToPath(new URL("../text/clitics.model.data.ts", import.meta.url)), cliticsSource());
}

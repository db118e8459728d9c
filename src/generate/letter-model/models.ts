import { countryCode, type Habit } from "../../transliterate/model/contexts.ts";
import { ARABIC_LETTERS, arabicSource, latinSource, type Source } from "../../transliterate/model/source.ts";
import { choicesOf, type TransducerData } from "../../transliterate/model/unpack.ts";
import { Aligner, type Alignment, type AlignmentRules, count } from "./align.ts";
import { packed } from "./pack.ts";
import type { WordPair } from "./pairs.ts";
import { toArabic, toLatin } from "./rules.ts";
import { type Example, type Schedule, Trainer } from "./train.ts";

/** One of the two directions. */
export interface Direction {
  readonly name: "romanizer" | "arabizer";
  readonly rules: AlignmentRules;
  readonly alphabet: string;
  readonly schedule: Schedule;
  source(pair: WordPair): Source;
  target(pair: WordPair): string;
}

const SCHEDULE: Schedule = {
  bits: 20,
  keep: [300_000, 120_000, 55_000],
  rounds: 3,
  roundsAfter: 2,
  rate: 0.05,
  rateAfter: 0.03,
};
const NOT_ARABIC = new RegExp(`[^${ARABIC_LETTERS}]`, "g");

export const romanizer: Direction = {
  name: "romanizer",
  rules: toLatin,
  alphabet: "abcdefghijklmnopqrstuvwxyz",
  schedule: SCHEDULE,
  source: ({ arabic }) => arabicSource(arabic),
  target: ({ latin }) => latin,
};

export const arabizer: Direction = {
  name: "arabizer",
  rules: toArabic,
  alphabet: ARABIC_LETTERS,
  schedule: { ...SCHEDULE, keep: [200_000, 60_000, 28_000] },
  source: ({ latin }) => latinSource(latin),
  target: ({ arabic }) => arabic.replace(NOT_ARABIC, ""),
};

/** A pair whose letters fit worse than this is no transliteration. */
const WORST_FIT = -1.4;
const ALIGNMENT_ROUNDS = 4;
const LONGEST = 40;
/** A choice is one that was taken this often, and in this share of the cases; a symbol has so many at most. */
const SELDOM = 8;
const RARE = 0.0004;
const MOST_CHOICES = 28;

interface Aligned {
  readonly pair: WordPair;
  readonly source: Source;
  readonly alignment: Alignment;
}

function aligned(direction: Direction, pairs: readonly WordPair[]): Aligned[] {
  const read = pairs
    .map((pair) => ({ pair, source: direction.source(pair), target: direction.target(pair), weight: pair.weight }))
    .filter(({ source, target }) => source.length > 0 && source.length < LONGEST && target.length > 0);
  const aligner = new Aligner(direction.rules);
  aligner.learn(read, ALIGNMENT_ROUNDS);
  return read.flatMap(({ pair, source, target }) => {
    const alignment = aligner.align(source, target);
    return alignment === undefined || alignment.score < WORST_FIT ? [] : { pair, source, alignment };
  });
}

/** The chunks that each symbol may become, the usual ones first. */
function choiceTexts(words: readonly Aligned[]): string[][] {
  const counts = new Map<number, Map<string, number>>();
  for (const { source, alignment } of words) {
    alignment.chunks.forEach((chunk, i) => {
      count(counts, source.symbols[i]!, chunk, 1);
    });
  }
  const symbols = Math.max(...counts.keys());
  return Array.from({ length: symbols }, (_, i) => {
    const chunks = [...(counts.get(i + 1) ?? new Map([["", 0]]))];
    let total = 0;
    for (const [, times] of chunks) total += times;
    const usual = chunks.filter(([, times]) => times >= Math.max(SELDOM, total * RARE)).sort((a, b) => b[1] - a[1]);
    return usual.length === 0 ? [""] : usual.slice(0, MOST_CHOICES).map(([chunk]) => chunk);
  });
}

const habitOf = ({ country, style, kind, before, after }: WordPair): Habit => ({
  country: countryCode(country),
  style: style === "french" ? 1 : 0,
  kind: kind === "person" ? 1 : 0,
  before: before ? 1 : 0,
  after: after ? 1 : 0,
});

/** Trains one direction on word pairs. */
export function trained(
  direction: Direction,
  pairs: readonly WordPair[],
  report: (line: string) => void,
  schedule: Schedule = direction.schedule,
): TransducerData {
  const words = aligned(direction, pairs);
  const texts = choiceTexts(words);
  const choices = choicesOf({ alphabet: direction.alphabet, choices: texts.map((list) => list.join(",")).join("|") });
  const codes = new Map([...direction.alphabet].map((letter, i) => [letter, i + 1]));
  const examples = words.map(({ pair, source, alignment: { chunks } }): Example => {
    return {
      source,
      habit: habitOf(pair),
      taken: Int16Array.from(chunks, (chunk, i) => choices[source.symbols[i]!]!.texts.indexOf(chunk)),
      letters: chunks.map((chunk) => Uint8Array.from([...chunk], (letter) => codes.get(letter) ?? 0)),
      weight: pair.weight,
    };
  });
  report(`${examples.length} of ${pairs.length} words fit letter by letter`);
  const trainer = new Trainer(choices, schedule.bits);
  trainer.fit(examples, schedule, report);
  return packed(trainer.weights, direction.alphabet, texts);
}

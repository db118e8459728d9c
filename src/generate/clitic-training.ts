import { CliticAnalyzer } from "../text/clitic-analyzer.ts";
import { ALEF, ANALYSES, LAM, WEIGHED_PROCLITICS } from "../text/clitic-grammar.ts";
import {
  type CliticModel,
  type NumberLookup,
  STEM_BITS,
  WEIGHT_BITS,
  weightOf,
  ZERO_WEIGHT,
} from "../text/clitic-model.ts";
import { fingerprintOf, PARTS } from "../text/clitic-stems.ts";
import { analysisOf, partsOf, type SegmentedWord, spelt } from "./clitic-lists.ts";

/** The class that a list gives to the stems in it, a bit each. */
const CLASSES: Readonly<Record<string, number>> = {
  nouns: 1,
  adjectives: 2,
  verbs: 4,
  places: 8,
  persons: 8,
  endings: 8,
  adverbs: 16,
  function: 16,
};
/** How often the lists are gone through. */
const ROUNDS = 12;
/** By how much the right analysis must beat the others. */
const MARGIN = 24;

/** A trained model, its tables open to be written. */
export interface TrainedModel extends CliticModel {
  readonly digits: readonly number[];
  readonly lexicon: Table;
  readonly exceptions: Table;
}

class Table implements NumberLookup {
  readonly map: Map<number, number> = new Map();
  get(key: number): number {
    return this.map.get(key) ?? -1;
  }
}

interface Example {
  readonly word: string;
  readonly gold: number;
}

/** The whole model from the lists. */
export function trainedModel(words: readonly SegmentedWord[]): TrainedModel {
  const lexicon = lexiconOf(words);
  const listed = words.flatMap((row) => {
    const gold = analysisOf(row);
    return gold === undefined ? [] : [{ word: row.word, gold }];
  });
  const digits = digitsOf(trainedWeights([...listed, ...carelessSpellings(listed)], lexicon));
  const exceptions = new Table();
  const model = { digits, weights: Int32Array.from(digits, weightOf), lexicon, exceptions };
  const analyzer = new CliticAnalyzer(model);
  for (const { word, gold } of listed) {
    if (analyzer.read(word) && analyzer.weighed() !== gold) exceptions.map.set(analyzer.fingerprint(), gold);
  }
  return model;
}

interface Stem {
  readonly letters: readonly number[];
  /** Classes. */
  mask: number;
  /** Seen only before a pronoun. */
  hosts: boolean;
}

/** Classes of the stems in the lists, those left out that shorter ones lead to. */
function lexiconOf(words: readonly SegmentedWord[]): Table {
  const lexicon = new Table();
  const analyzer = new CliticAnalyzer({ weights: new Int32Array(1 << WEIGHT_BITS), lexicon, exceptions: new Table() });
  const inOrder = stemsOf(words, analyzer).sort(
    (a, b) => Number(a.hosts) - Number(b.hosts) || a.letters.length - b.letters.length || compare(a.letters, b.letters),
  );
  for (const { letters, mask, hosts } of inOrder) {
    analyzer.read(spelt(letters));
    const known = analyzer.stems.form(0, letters.length, hosts);
    if (letters.length > 2 && (known & mask) === mask) continue;
    const key = fingerprintOf(letters, letters.length, STEM_BITS);
    lexicon.map.set(key, Math.max(0, lexicon.get(key)) | mask);
  }
  return lexicon;
}

const compare = (a: readonly number[], b: readonly number[]): number => (spelt(a) < spelt(b) ? -1 : 1);

function stemsOf(words: readonly SegmentedWord[], analyzer: CliticAnalyzer): Stem[] {
  const listed = new Set(words.map((row) => row.word));
  const stems = new Map<string, Stem>();
  for (const row of words) {
    const { proclitics, stem, enclitic } = partsOf(row);
    if (!analyzer.read(stem)) continue;
    const afterLam = proclitics.at(-1) === spelt([LAM]) && enclitic === "" && !listed.has(stem);
    const article = stem.startsWith(spelt([ALEF, LAM])) && row.list !== "verbs" && row.list !== "function";
    const letters = withoutArticle(analyzer.stemLetters(), afterLam, article);
    if (letters.length < 2) continue;
    const known = stems.get(spelt(letters)) ?? { letters, mask: 0, hosts: true };
    known.mask |= CLASSES[row.list]!;
    known.hosts &&= enclitic !== "";
    stems.set(spelt(letters), known);
  }
  return [...stems.values()];
}

function withoutArticle(letters: number[], afterLam: boolean, article: boolean): number[] {
  if (afterLam && letters[0] === LAM) return letters.slice(1);
  return article && letters.length > 3 ? letters.slice(2) : letters;
}

/** The listed words as the press often writes them: no hamza on alef, ه for ة. */
function carelessSpellings(examples: readonly Example[]): Example[] {
  const listed = new Set(examples.map(({ word }) => word));
  return examples.flatMap(({ word, gold }, i) => {
    const bare = word.replace(/[\u0622\u0623\u0625]/g, "\u0627");
    const heh = i % 10 === 0 ? bare.replace(/\u0629$/, "\u0647") : bare;
    const spellings = new Set([bare, listed.has(heh.slice(0, -1)) ? bare : heh]);
    return [...spellings].filter((one) => !listed.has(one)).map((one) => ({ word: one, gold }));
  });
}

/**
 * An averaged perceptron with a margin. Each word comes twice with the whole lexicon and once with a part of it hidden
 * that holds its stem, so that the letters learn to decide where the lexicon is silent.
 */
function trainedWeights(examples: readonly Example[], lexicon: NumberLookup): Int32Array {
  const weights = new Int32Array(1 << WEIGHT_BITS);
  const drift = new Float64Array(1 << WEIGHT_BITS);
  const analyzer = new CliticAnalyzer({ weights, lexicon, exceptions: new Table() });
  const turns = examples.flatMap((_, i) => [i * 2, i * 2, i * 2 + 1]);
  const random = generator();
  let step = 0;
  const move = (analysis: number, by: number): void => {
    analyzer.score(analysis);
    for (const slot of analyzer.slots.subarray(0, analyzer.slotCount)) {
      weights[slot]! += by;
      drift[slot]! += by * step;
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const turn of shuffled(turns, random)) {
      step++;
      const { word, gold } = examples[turn >> 1]!;
      if (!analyzer.read(word) || !analyzer.allows(gold)) continue;
      if (turn % 2 === 1) hideStem(analyzer, gold);
      const rival = strongestRival(analyzer, gold);
      if (rival < 0) continue;
      move(gold, 1);
      move(rival, -1);
    }
  }
  return weights.map((w, slot) => Math.round(((w * step - drift[slot]!) * 8) / step));
}

function hideStem(analyzer: CliticAnalyzer, gold: number): void {
  analyzer.score(gold);
  analyzer.forget(Math.max(0, analyzer.stems.found) % PARTS);
}

/** The best of the other analyses if it comes within the margin, or -1. */
function strongestRival(analyzer: CliticAnalyzer, gold: number): number {
  let highest = analyzer.score(gold) - MARGIN - 1;
  let rival = -1;
  for (let p = 0; p < WEIGHED_PROCLITICS * ANALYSES; p += ANALYSES) {
    if (!analyzer.allows(p)) continue;
    for (let analysis = p; analysis < p + ANALYSES; analysis++) {
      if (analysis === gold || !analyzer.allows(analysis)) continue;
      const score = analyzer.score(analysis);
      if (score <= highest) continue;
      highest = score;
      rival = analysis;
    }
  }
  return rival;
}

/** A linear congruential generator: whole numbers below a bound, the same ones each time. */
function generator(): (below: number) => number {
  let seed = 1;
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
}

function shuffled(turns: number[], random: (below: number) => number): number[] {
  for (let i = turns.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [turns[i], turns[j]] = [turns[j]!, turns[i]!];
  }
  return turns;
}

/** The digits of weights (see `weightOf`), all brought into reach. */
function digitsOf(weights: Int32Array): number[] {
  const reach = Array.from({ length: 2 * ZERO_WEIGHT + 1 }, (_, digit) => weightOf(digit));
  const most = weights.reduce((sofar, w) => Math.max(sofar, Math.abs(w)), 1);
  return Array.from(weights, (w) => {
    const wanted = (w * reach.at(-1)!) / most;
    let digit = 0;
    while (digit + 1 < reach.length && reach[digit]! + reach[digit + 1]! < 2 * wanted) digit++;
    return digit;
  });
}

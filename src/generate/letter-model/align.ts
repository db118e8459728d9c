import type { Source } from "../../transliterate/model/source.ts";

/** A word and what each of its symbols became. */
export interface Alignment {
  readonly chunks: readonly string[];
  /** Logarithm of the probability, for each letter on either side. */
  readonly score: number;
}

/** What may stand for what before anything is learnt. */
export interface AlignmentRules {
  /** First guess: texts by symbol, with their probability. */
  readonly seeds: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** A factor from 0 (never) to 1 for a chunk; `last` says that nothing but perhaps a gap follows. */
  allows(symbol: number, chunk: string, last: boolean): number;
  /** Longest chunk of a symbol. */
  longest(symbol: number): number;
}

export interface AlignedPair {
  readonly source: Source;
  readonly target: string;
  readonly weight: number;
}

/** Worse than this, a pair teaches nothing about its letters. */
const HOPELESS = -2.6;
const UNSEEN = 1e-4;
const UNSEEN_LETTER = 0.02;
const IMPOSSIBLE = -1e9;

/**
 * Learns which letters of one script stand for which of the other from whole words, by Viterbi training: each round
 * aligns every pair as the last round's counts make likeliest, then counts anew.
 */
export class Aligner {
  private readonly rules: AlignmentRules;
  private probabilities: ReadonlyMap<number, ReadonlyMap<string, number>>;

  constructor(rules: AlignmentRules) {
    this.rules = rules;
    this.probabilities = rules.seeds;
  }

  learn(pairs: readonly AlignedPair[], rounds: number): void {
    for (let round = 0; round < rounds; round++) {
      const counts = new Map<number, Map<string, number>>();
      for (const { source, target, weight } of pairs) {
        const alignment = this.align(source, target);
        if (alignment === undefined || alignment.score < HOPELESS) continue;
        alignment.chunks.forEach((chunk, i) => {
          count(counts, source.symbols[i]!, chunk, weight);
        });
      }
      this.probabilities = shares(counts);
    }
  }

  /** The likeliest alignment, or undefined where there is none. O(symbols × letters). */
  align(source: Source, target: string): Alignment | undefined {
    const steps = source.symbols.length;
    const width = target.length + 1;
    const best = new Float64Array((steps + 1) * width).fill(IMPOSSIBLE);
    const sizes = new Uint8Array((steps + 1) * width);
    best[0] = 0;
    for (let step = 0; step < steps; step++) {
      for (let at = 0; at < width; at++) {
        const score = best[step * width + at]!;
        if (score > IMPOSSIBLE) this.extend(source, step, target, at, score, best, sizes);
      }
    }
    const score = best[steps * width + target.length]!;
    if (score === IMPOSSIBLE) return undefined;
    return { chunks: chunksOf(steps, target, sizes), score: score / (source.length + target.length) };
  }

  private extend(
    source: Source,
    step: number,
    target: string,
    at: number,
    score: number,
    best: Float64Array,
    sizes: Uint8Array,
  ): void {
    const symbol = source.symbols[step]!;
    const last = step >= source.symbols.length - 1;
    const longest = Math.min(this.rules.longest(symbol), target.length - at);
    for (let size = 0; size <= longest; size++) {
      const probability = this.probability(symbol, target.slice(at, at + size), last);
      if (probability === 0) continue;
      const to = (step + 1) * (target.length + 1) + at + size;
      const sum = score + Math.log(probability);
      if (sum <= best[to]!) continue;
      best[to] = sum;
      sizes[to] = size;
    }
  }

  private probability(symbol: number, chunk: string, last: boolean): number {
    const allowed = this.rules.allows(symbol, chunk, last);
    if (allowed === 0) return 0;
    let unseen = UNSEEN;
    for (let i = 0; i < chunk.length; i++) unseen *= UNSEEN_LETTER;
    return allowed * ((this.probabilities.get(symbol)?.get(chunk) ?? 0) + unseen);
  }
}

function chunksOf(steps: number, target: string, sizes: Uint8Array): string[] {
  const chunks: string[] = new Array(steps);
  let at = target.length;
  for (let step = steps; step > 0; step--) {
    const size = sizes[step * (target.length + 1) + at]!;
    chunks[step - 1] = target.slice(at - size, at);
    at -= size;
  }
  return chunks;
}

/** Adds to a count of chunks by symbol. */
export function count(counts: Map<number, Map<string, number>>, symbol: number, chunk: string, weight: number): void {
  let chunks = counts.get(symbol);
  if (chunks === undefined) {
    chunks = new Map();
    counts.set(symbol, chunks);
  }
  chunks.set(chunk, (chunks.get(chunk) ?? 0) + weight);
}

function shares(counts: ReadonlyMap<number, ReadonlyMap<string, number>>): Map<number, Map<string, number>> {
  return new Map(
    [...counts].map(([symbol, chunks]) => {
      let total = 1;
      for (const weight of chunks.values()) total += weight;
      return [symbol, new Map([...chunks].map(([chunk, weight]) => [chunk, weight / total]))];
    }),
  );
}

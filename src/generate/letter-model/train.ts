import {
  FIXED_CONTEXTS,
  fixedContexts,
  type Habit,
  RUNS,
  runContext,
  tailAfter,
  WRITTEN_CONTEXTS,
  writtenContexts,
} from "../../transliterate/model/contexts.ts";
import type { Source } from "../../transliterate/model/source.ts";
import type { Choices } from "../../transliterate/model/unpack.ts";

/** A word, its habit, and which choice each step takes; -1 where the alignment has a chunk that is no choice. */
export interface Example {
  readonly source: Source;
  readonly habit: Habit;
  readonly taken: Int16Array;
  /** Codes of the letters that each step writes. */
  readonly letters: readonly Uint8Array[];
  readonly weight: number;
}

export interface Schedule {
  /** Binary logarithm of the number of slots. */
  readonly bits: number;
  /** How many weights to keep, stage by stage. */
  readonly keep: readonly number[];
  /** Rounds over the examples before the first stage and after each. */
  readonly rounds: number;
  readonly roundsAfter: number;
  readonly rate: number;
  readonly rateAfter: number;
}

/** Share of examples that are shown without their country, so that the model can do without. */
const WITHOUT_COUNTRY = 0.15;
const TOO_SMALL = 1e-3;

/** Numbers that look random and are the same in every run. */
export function* randomNumbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    yield ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }
}

/** The exponential of a number up to zero, from products alone: the same on every machine. */
function exp(x: number): number {
  if (x < -40) return 0;
  let y = 1 + x / 4096;
  for (let i = 0; i < 12; i++) y *= y;
  return y;
}

/**
 * Fits the weights of a log-linear model: at each step the likelihood of the choice taken, given the letters around it
 * and the right letters before it, by stochastic gradient with a rate for each weight (AdaGrad). Then keeps the weights
 * that matter most, judged by their size times the fourth root of the curvature met there, and fits these again.
 */
export class Trainer {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private alive: Uint8Array | undefined;
  private readonly choices: readonly Choices[];
  private readonly contexts = new Int32Array(FIXED_CONTEXTS + WRITTEN_CONTEXTS + RUNS);
  private readonly shares: Float64Array;
  private readonly random: Generator<number, never> = randomNumbers(2012);

  constructor(choices: readonly Choices[], bits: number) {
    this.choices = choices;
    this.weights = new Float32Array(2 ** bits);
    this.squares = new Float32Array(2 ** bits);
    this.shares = new Float64Array(Math.max(...choices.map(({ texts }) => texts.length)));
  }

  /** All stages; `report` hears of each round. */
  fit(examples: readonly Example[], schedule: Schedule, report: (line: string) => void): void {
    this.rounds(examples, schedule.rounds, schedule.rate, report);
    for (const kept of schedule.keep) {
      this.prune(kept);
      report(`keeping ${kept} weights`);
      this.rounds(examples, schedule.roundsAfter, schedule.rateAfter, report);
    }
  }

  private rounds(examples: readonly Example[], rounds: number, rate: number, report: (line: string) => void): void {
    for (let round = 0; round < rounds; round++) {
      const loss = this.round(examples, rate * (1 - round / rounds) + 0.01);
      report(`round ${round + 1} of ${rounds}: ${loss.toFixed(4)} nats a choice`);
    }
  }

  private round(examples: readonly Example[], rate: number): number {
    let loss = 0;
    let steps = 0;
    for (const example of this.shuffled(examples)) {
      const { source, letters, taken } = example;
      const unplaced = this.random.next().value < WITHOUT_COUNTRY;
      const habit = unplaced ? { ...example.habit, country: 0 } : example.habit;
      let tail = 0;
      for (let step = 0; step < source.symbols.length; step++) {
        const choices = this.choices[source.symbols[step]!]!;
        if (choices.texts.length > 1 && taken[step]! >= 0) {
          loss += this.learn(source, step, habit, tail, choices, taken[step]!, example.weight, rate);
          steps++;
        }
        for (const letter of letters[step]!) tail = tailAfter(tail, letter);
      }
    }
    return loss / Math.max(1, steps);
  }

  private shuffled<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = Math.floor(this.random.next().value * (i + 1));
      const item = out[i]!;
      out[i] = out[j]!;
      out[j] = item;
    }
    return out;
  }

  /** One step of the gradient; gives the loss before it. */
  private learn(
    source: Source,
    step: number,
    habit: Habit,
    tail: number,
    choices: Choices,
    taken: number,
    weight: number,
    rate: number,
  ): number {
    const { contexts, shares } = this;
    const fixed = fixedContexts(source, step, habit, contexts);
    const count = writtenContexts(source, step, habit, tail, contexts, fixed);
    for (let run = 0; run < RUNS; run++) contexts[count + run] = runContext(tail, run + 1);
    const total = this.weigh(choices, count);
    for (let k = 0; k < choices.texts.length; k++) {
      const gradient = (shares[k]! / total - (k === taken ? 1 : 0)) * weight;
      if (gradient >= TOO_SMALL || gradient <= -TOO_SMALL) this.move(choices.hashes[k]!, k, count, gradient, rate);
    }
    return -Math.log(Math.max(1e-12, shares[taken]! / total));
  }

  /** Puts the unscaled probability of each choice into `shares`; gives their sum. */
  private weigh({ texts, hashes }: Choices, count: number): number {
    const { weights, contexts, shares } = this;
    const mask = weights.length - 1;
    const size = texts.length;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < size; k++) {
      let sum = 0;
      for (let c = 0; c < count; c++) sum += weights[(contexts[c]! + k) & mask]!;
      for (let run = count; run < count + RUNS; run++) sum += weights[(contexts[run]! + hashes[k]!) & mask]!;
      shares[k] = sum;
      if (sum > most) most = sum;
    }
    let total = 0;
    for (let k = 0; k < size; k++) {
      shares[k] = exp(shares[k]! - most);
      total += shares[k]!;
    }
    return total;
  }

  private move(hash: number, k: number, count: number, gradient: number, rate: number): void {
    const mask = this.weights.length - 1;
    for (let c = 0; c < count + RUNS; c++) {
      const slot = (this.contexts[c]! + (c < count ? k : hash)) & mask;
      if (this.alive !== undefined && this.alive[slot] === 0) continue;
      this.squares[slot]! += gradient * gradient;
      this.weights[slot]! -= (rate * gradient) / Math.sqrt(this.squares[slot]! + 0.1);
    }
  }

  private prune(kept: number): void {
    const { weights, squares } = this;
    const worth = weights.map((weight, slot) => Math.abs(weight) * Math.sqrt(Math.sqrt(squares[slot]! + 0.1)));
    const least = worth.slice().sort().at(-Math.min(kept, worth.length))!;
    this.alive = new Uint8Array(weights.length);
    for (let slot = 0; slot < weights.length; slot++) {
      if (weights[slot] !== 0 && worth[slot]! >= least) this.alive[slot] = 1;
      else weights[slot] = 0;
    }
    squares.fill(1);
  }
}

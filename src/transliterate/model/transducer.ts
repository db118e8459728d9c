import { Beams } from "./beams.ts";
import {
  FIXED_CONTEXTS,
  fixedContexts,
  type Habit,
  RUNS,
  runContext,
  WRITTEN_CONTEXTS,
  writtenContexts,
} from "./contexts.ts";
import type { Source } from "./source.ts";
import { type Choices, choicesOf, type TransducerData, UNIT, weightsOf } from "./unpack.ts";

export interface Spelling {
  readonly text: string;
  /** Logarithm of its probability. */
  readonly score: number;
}

/** `EXP[d]`: the exponential of minus d units. */
const EXP: Float64Array = /* @__PURE__ */ Float64Array.from({ length: 16 * UNIT }, (_, d) => Math.exp(-d / UNIT));

/**
 * Letters in, letters out: a log-linear model chooses symbol by symbol what to write, each choice with a probability
 * given the letters around it, the habit and what is already written; a beam search keeps the likeliest beginnings.
 * Its time is linear in the length of the word. The weights are unpacked when it is made (some 10 ms).
 *
 * The arrays are scratch space of one call, kept because making them anew took a third of the time. Sums are made
 * choice by choice, not context by context: a sum in a register is half the time of a row of sums in memory.
 */
export class Transducer {
  private readonly weights: Int8Array;
  private readonly mask: number;
  private readonly choices: readonly Choices[];
  private readonly width: number;
  private readonly reach: number;
  /** Slots of the contexts of one step, and of the runs of written letters. */
  private readonly slots = new Int32Array(FIXED_CONTEXTS + WRITTEN_CONTEXTS + RUNS);
  private readonly fixed: Int32Array;
  private readonly sums: Int32Array;
  private readonly live: Uint8Array;
  private readonly beams: Beams;
  private readonly next: Beams;
  /** For each step and beam where it came from. */
  private parents = new Uint8Array(256);
  private chosen = new Uint8Array(256);

  /**
   * `width`: how many beginnings are kept; `reach`: how far, in nats, a beginning or a choice may fall behind the best.
   */
  constructor(data: TransducerData, width: number, reach: number) {
    this.choices = choicesOf(data);
    this.width = width;
    this.reach = reach;
    const most = Math.max(...this.choices.map(({ texts }) => texts.length));
    this.weights = weightsOf(data, most);
    this.mask = 2 ** data.bits - 1;
    this.fixed = new Int32Array(most);
    this.sums = new Int32Array(most);
    this.live = new Uint8Array(most);
    this.beams = new Beams(width);
    this.next = new Beams(width);
  }

  /** The likeliest spellings, best first; at most as many as the beam is wide. */
  spellings(source: Source, habit: Habit): Spelling[] {
    const steps = source.symbols.length;
    this.makeRoom(steps * this.width);
    let { beams, next } = this;
    beams.start();
    for (let step = 0; step < steps; step++) {
      this.step(source, step, habit, beams, next);
      [beams, next] = [next, beams];
    }
    const found: Spelling[] = [];
    for (let beam = 0; beam < beams.count; beam++)
      found.push({ text: this.textOf(source, beam), score: beams.scores[beam]! });
    return found;
  }

  private makeRoom(size: number): void {
    if (size <= this.parents.length) return;
    this.parents = new Uint8Array(2 * size);
    this.chosen = new Uint8Array(2 * size);
  }

  /** Goes from the beginnings in `beams` to those that are a symbol longer. */
  private step(source: Source, step: number, habit: Habit, beams: Beams, next: Beams): void {
    const choices = this.choicesAt(source, step);
    const live = this.weighFixed(source, step, habit, choices);
    next.count = 0;
    if (live === 1) this.copyAll(choices, beams, next);
    else
      for (let beam = 0; beam < beams.count; beam++) {
        if (beams.scores[beam]! < beams.scores[0]! - this.reach) break;
        this.weighWritten(source, step, habit, choices, live, beams.tails[beam]!);
        this.extend(choices, live, beams, beam, next);
      }
    const { parents, chosen, width } = this;
    for (let beam = 0; beam < next.count; beam++) {
      parents[step * width + beam] = next.parents[beam]!;
      chosen[step * width + beam] = next.chosen[beam]!;
    }
  }

  /** A symbol that was never trained becomes nothing. */
  private choicesAt(source: Source, step: number): Choices {
    return this.choices[source.symbols[step]!] ?? this.choices[0]!;
  }

  /**
   * Sums what the contexts of the source say about each choice, the same for all beams, and puts the choices that are
   * not hopeless first into `live` and `fixed`; gives how many.
   */
  private weighFixed(source: Source, step: number, habit: Habit, { texts }: Choices): number {
    const { weights, slots, fixed, live, mask } = this;
    const size = texts.length;
    live[0] = 0;
    if (size === 1) return 1;
    const count = fixedContexts(source, step, habit, slots);
    for (let c = 0; c < count; c++) slots[c]! &= mask;
    let most = -0x7fffffff;
    for (let k = 0; k < size; k++) {
      let sum = 0;
      for (let c = 0; c < count; c++) sum += weights[slots[c]! + k]!;
      fixed[k] = sum;
      if (sum > most) most = sum;
    }
    const least = most - this.reach * UNIT;
    let alive = 0;
    for (let k = 0; k < size; k++) {
      if (fixed[k]! < least) continue;
      fixed[alive] = fixed[k]!;
      live[alive++] = k;
    }
    return alive;
  }

  /** Puts into `sums` what the written letters add to the fixed sums of the live choices. */
  private weighWritten(
    source: Source,
    step: number,
    habit: Habit,
    { hashes }: Choices,
    size: number,
    tail: number,
  ): void {
    const { weights, slots, fixed, live, sums, mask } = this;
    const count = writtenContexts(source, step, habit, tail, slots, 0);
    for (let c = 0; c < count; c++) slots[c]! &= mask;
    for (let run = 0; run < RUNS; run++) slots[count + run] = runContext(tail, run + 1);
    for (let k = 0; k < size; k++) {
      const choice = live[k]!;
      const hash = hashes[choice]!;
      let sum = fixed[k]!;
      for (let c = 0; c < count; c++) sum += weights[slots[c]! + choice]!;
      for (let run = count; run < count + RUNS; run++) sum += weights[(slots[run]! + hash) & mask]!;
      sums[k] = sum;
    }
  }

  /** Puts the live choices after one beam into the next ones, each with its probability. */
  private extend({ letters }: Choices, size: number, beams: Beams, beam: number, next: Beams): void {
    const { sums, live } = this;
    let most = sums[0]!;
    for (let k = 1; k < size; k++) if (sums[k]! > most) most = sums[k]!;
    let total = 0;
    for (let k = 0; k < size; k++) {
      const distance = most - sums[k]!;
      if (distance < EXP.length) total += EXP[distance]!;
    }
    const base = beams.scores[beam]! - Math.log(total);
    for (let k = 0; k < size; k++) {
      const score = base - (most - sums[k]!) / UNIT;
      if (next.takes(score)) next.add(beams, beam, live[k]!, score, letters[live[k]!]!);
    }
  }

  /** A symbol that has one choice: every beam takes it. */
  private copyAll({ letters }: Choices, beams: Beams, next: Beams): void {
    const only = this.live[0]!;
    for (let beam = 0; beam < beams.count; beam++) next.add(beams, beam, only, beams.scores[beam]!, letters[only]!);
  }

  private textOf(source: Source, last: number): string {
    const { parents, chosen, width } = this;
    let text = "";
    let beam = last;
    for (let step = source.symbols.length - 1; step >= 0; step--) {
      const at = step * width + beam;
      text = this.choicesAt(source, step).texts[chosen[at]!]! + text;
      beam = parents[at]!;
    }
    return text;
  }
}

import {
  chunkHash,
  FIXED_CONTEXTS,
  fixedContexts,
  type Habit,
  RUNS,
  runContext,
  tailAfter,
  WRITTEN_CONTEXTS,
  wholeAfter,
  writtenContexts,
} from "./contexts.ts";
import type { Source } from "./source.ts";

/** A model as its data file holds it. */
export interface TransducerData {
  /** Letters that it writes; a letter's code is its place, from 1 on. */
  readonly alphabet: string;
  /** What each symbol may become: symbols split by `|`, from symbol 1 on, choices by `,`. */
  readonly choices: string;
  /** Binary logarithm of the size of the table of weights. */
  readonly bits: number;
  /** Distances between the slots that hold a weight: a number a character, the limit to be continued. */
  readonly gaps: string;
  /** Two weights a character: levels 0 to 3 are positive, 4 to 7 negative. */
  readonly weights: string;
  /** What the four levels weigh, in 32nds of a nat. */
  readonly levels: readonly number[];
}

/** Numbers are written as characters from the first one on, but for the backslash, which would need an escape. */
export const FIRST_CHARACTER = 35;
export const SKIPPED_CHARACTER = 92;
export const GAP_LIMIT = 90;
export const SIGNED_LEVELS = 8;
/** Weights are 32nds of a nat. */
export const UNIT = 32;

/** What one symbol may become. */
export interface Choices {
  readonly texts: readonly string[];
  /** Codes of the letters of each text. */
  readonly letters: readonly Uint8Array[];
  /** What tells the texts apart whatever symbol they come from. */
  readonly hashes: Int32Array;
}

export interface Spelling {
  readonly text: string;
  /** Logarithm of its probability. */
  readonly score: number;
}

/** The choices of each symbol, by its code. */
export function choicesOf(data: Pick<TransducerData, "alphabet" | "choices">): Choices[] {
  const codes = new Map([...data.alphabet].map((letter, i) => [letter, i + 1]));
  const chunks = new Map<string, number>();
  const bySymbol = data.choices.split("|").map((list) => {
    const texts = list.split(",");
    for (const text of texts) if (!chunks.has(text)) chunks.set(text, chunks.size + 1);
    return {
      texts,
      letters: texts.map((text) => Uint8Array.from([...text], (letter) => codes.get(letter)!)),
      hashes: Int32Array.from(texts, (text) => chunkHash(chunks.get(text)!)),
    };
  });
  return [{ texts: [""], letters: [new Uint8Array(0)], hashes: new Int32Array(1) }, ...bySymbol];
}

function weightsOf({ bits, gaps, weights, levels }: TransducerData): Int8Array {
  const table = new Int8Array(2 ** bits);
  const values = [...levels, ...levels.map((level) => -level)];
  let slot = -1;
  let next = 0;
  for (let i = 0; i < gaps.length; i++) {
    const gap = numberAt(gaps, i);
    slot += gap;
    if (gap === GAP_LIMIT) continue;
    slot++;
    const pair = numberAt(weights, next >> 1);
    table[slot] = values[(next++ & 1) === 0 ? Math.floor(pair / SIGNED_LEVELS) : pair % SIGNED_LEVELS]!;
  }
  return table;
}

function numberAt(text: string, i: number): number {
  const character = text.charCodeAt(i);
  return character - FIRST_CHARACTER - (character > SKIPPED_CHARACTER ? 1 : 0);
}

/** `EXP[d]`: the exponential of minus d units. */
const EXP: Float64Array = /* @__PURE__ */ Float64Array.from({ length: 16 * UNIT }, (_, d) => Math.exp(-d / UNIT));

/**
 * Letters in, letters out: a log-linear model chooses symbol by symbol what to write, each choice with a probability
 * given the letters around it, the habit and what is already written; a beam search keeps the likeliest beginnings.
 * Its time is linear in the length of the word. The weights are unpacked when it is made (some 10 ms).
 *
 * The arrays are scratch space of one call, kept because making them anew took a third of the time.
 */
export class Transducer {
  private readonly weights: Int8Array;
  private readonly choices: readonly Choices[];
  private readonly width: number;
  private readonly reach: number;
  private readonly contexts = new Int32Array(FIXED_CONTEXTS + WRITTEN_CONTEXTS);
  private readonly fixed: Int32Array;
  private readonly sums: Int32Array;
  private readonly live: Uint8Array;
  private readonly beams: Beams;
  private readonly next: Beams;

  /**
   * `width`: how many beginnings are kept; `reach`: how far, in nats, a beginning or a choice may fall behind the best.
   */
  constructor(data: TransducerData, width: number, reach: number) {
    this.choices = choicesOf(data);
    this.weights = weightsOf(data);
    this.width = width;
    this.reach = reach;
    const most = Math.max(...this.choices.map(({ texts }) => texts.length));
    this.fixed = new Int32Array(most);
    this.sums = new Int32Array(most);
    this.live = new Uint8Array(most);
    this.beams = new Beams(width);
    this.next = new Beams(width);
  }

  /** The likeliest spellings, best first; at most as many as the beam is wide. */
  spellings(source: Source, habit: Habit): Spelling[] {
    const steps = source.symbols.length;
    const parents = new Uint8Array(steps * this.width);
    const chosen = new Uint8Array(steps * this.width);
    let { beams, next } = this;
    beams.start();
    for (let step = 0; step < steps; step++) {
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
      for (let beam = 0; beam < next.count; beam++) {
        parents[step * this.width + beam] = next.parents[beam]!;
        chosen[step * this.width + beam] = next.chosen[beam]!;
      }
      [beams, next] = [next, beams];
    }
    return Array.from({ length: beams.count }, (_, beam) => ({
      text: this.textOf(source, beam, parents, chosen),
      score: beams.scores[beam]!,
    }));
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
    const { weights, contexts, fixed, live } = this;
    const mask = weights.length - 1;
    const size = texts.length;
    live[0] = 0;
    if (size === 1) return 1;
    fixed.fill(0, 0, size);
    const count = fixedContexts(source, step, habit, contexts);
    for (let c = 0; c < count; c++) {
      const slot = contexts[c]! & mask;
      for (let k = 0; k < size; k++) fixed[k]! += weights[(slot + k) & mask]!;
    }
    let most = fixed[0]!;
    for (let k = 1; k < size; k++) if (fixed[k]! > most) most = fixed[k]!;
    let alive = 0;
    for (let k = 0; k < size; k++) {
      if (fixed[k]! < most - this.reach * UNIT) continue;
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
    const { weights, contexts, fixed, live, sums } = this;
    const mask = weights.length - 1;
    for (let k = 0; k < size; k++) sums[k] = fixed[k]!;
    const count = writtenContexts(source, step, habit, tail, contexts, 0);
    for (let c = 0; c < count; c++) {
      const slot = contexts[c]! & mask;
      for (let k = 0; k < size; k++) sums[k]! += weights[(slot + live[k]!) & mask]!;
    }
    for (let run = 1; run <= RUNS; run++) {
      const slot = runContext(tail, run) & mask;
      for (let k = 0; k < size; k++) sums[k]! += weights[(slot + hashes[live[k]!]!) & mask]!;
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

  private textOf(source: Source, last: number, parents: Uint8Array, chosen: Uint8Array): string {
    const parts: string[] = [];
    let beam = last;
    for (let step = source.symbols.length - 1; step >= 0; step--) {
      const at = step * this.width + beam;
      parts.push(this.choicesAt(source, step).texts[chosen[at]!]!);
      beam = parents[at]!;
    }
    return parts.reverse().join("");
  }
}

/** Beginnings of a spelling, best first, no two the same. */
class Beams {
  readonly scores: Float64Array;
  readonly tails: Int32Array;
  readonly wholes: Int32Array;
  readonly parents: Uint8Array;
  readonly chosen: Uint8Array;
  count = 0;

  constructor(width: number) {
    this.scores = new Float64Array(width);
    this.tails = new Int32Array(width);
    this.wholes = new Int32Array(width);
    this.parents = new Uint8Array(width);
    this.chosen = new Uint8Array(width);
  }

  /** The empty beginning alone. */
  start(): void {
    this.count = 1;
    this.scores[0] = 0;
    this.tails[0] = 0;
    this.wholes[0] = 7;
  }

  takes(score: number): boolean {
    return this.count < this.scores.length || score > this.scores[this.count - 1]!;
  }

  add(from: Beams, parent: number, choice: number, score: number, letters: Uint8Array): void {
    let tail = from.tails[parent]!;
    let whole = from.wholes[parent]!;
    for (let i = 0; i < letters.length; i++) {
      tail = tailAfter(tail, letters[i]!);
      whole = wholeAfter(whole, letters[i]!);
    }
    let at = this.sameAs(whole);
    if (at < 0) at = this.count < this.scores.length ? this.count++ : this.count - 1;
    else if (this.scores[at]! >= score) return;
    for (; at > 0 && this.scores[at - 1]! < score; at--) this.copy(at - 1, at);
    this.scores[at] = score;
    this.tails[at] = tail;
    this.wholes[at] = whole;
    this.parents[at] = parent;
    this.chosen[at] = choice;
  }

  private sameAs(whole: number): number {
    for (let i = 0; i < this.count; i++) if (this.wholes[i] === whole) return i;
    return -1;
  }

  private copy(from: number, to: number): void {
    this.scores[to] = this.scores[from]!;
    this.tails[to] = this.tails[from]!;
    this.wholes[to] = this.wholes[from]!;
    this.parents[to] = this.parents[from]!;
    this.chosen[to] = this.chosen[from]!;
  }
}

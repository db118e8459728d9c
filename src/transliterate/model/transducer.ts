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
  /** Distances between the slots that hold a weight: characters from GAP_BASE on, the highest one to be continued. */
  readonly gaps: string;
  /** A letter for each weight: a to h for the positive levels, A to H for the negative ones. */
  readonly weights: string;
  /** What the levels weigh, in 32nds of a nat. */
  readonly levels: readonly number[];
}

export const GAP_BASE = 35;
export const GAP_LIMIT = 90;
/** The backslash would need an escape. */
export const GAP_SKIPPED = 92;
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
  let slot = -1;
  let next = 0;
  for (let i = 0; i < gaps.length; i++) {
    const character = gaps.charCodeAt(i);
    const gap = character - GAP_BASE - (character > GAP_SKIPPED ? 1 : 0);
    slot += gap;
    if (gap === GAP_LIMIT) continue;
    slot++;
    const letter = weights.charCodeAt(next++);
    table[slot] = letter >= 97 ? levels[letter - 97]! : -levels[letter - 65]!;
  }
  return table;
}

/** Beams that fall this far behind the best one, in nats, are given up. */
const TOO_FAR = 5;
/** Choices that the source alone puts this far behind the best one, in units, are not looked at further. */
const HOPELESS = 5 * UNIT;
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
  private readonly contexts = new Uint32Array(FIXED_CONTEXTS + WRITTEN_CONTEXTS);
  private readonly fixed: Int32Array;
  private readonly sums: Int32Array;
  private readonly live: Uint8Array;
  private readonly beams: Beams;
  private readonly next: Beams;

  constructor(data: TransducerData, width: number) {
    this.choices = choicesOf(data);
    this.weights = weightsOf(data);
    this.width = width;
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
      const choices = this.choices[source.symbols[step]!]!;
      const live = this.weighFixed(source, step, habit, choices);
      next.count = 0;
      if (live === 1) this.copyAll(choices, beams, next);
      else
        for (let beam = 0; beam < beams.count; beam++) {
          if (beams.scores[beam]! < beams.scores[0]! - TOO_FAR) break;
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
      const slot = contexts[c]!;
      for (let k = 0; k < size; k++) fixed[k]! += weights[(slot + k) & mask]!;
    }
    let most = fixed[0]!;
    for (let k = 1; k < size; k++) if (fixed[k]! > most) most = fixed[k]!;
    let alive = 0;
    for (let k = 0; k < size; k++) {
      if (fixed[k]! < most - HOPELESS) continue;
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
      const slot = contexts[c]!;
      for (let k = 0; k < size; k++) sums[k]! += weights[(slot + live[k]!) & mask]!;
    }
    for (let run = 1; run <= RUNS; run++) {
      const slot = runContext(tail, run);
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
      parts.push(this.choices[source.symbols[step]!]!.texts[chosen[at]!]!);
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
    return this.count < this.scores.length
      ? this.count === 0 || score > this.scores[0]! - 2 * TOO_FAR
      : score > this.scores[this.count - 1]!;
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

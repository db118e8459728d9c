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
const TOO_FAR = 6;
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
  private readonly beams: Beams;
  private readonly next: Beams;

  constructor(data: TransducerData, width: number) {
    this.choices = choicesOf(data);
    this.weights = weightsOf(data);
    this.width = width;
    const most = Math.max(...this.choices.map(({ texts }) => texts.length));
    this.fixed = new Int32Array(most);
    this.sums = new Int32Array(most);
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
      next.count = 0;
      this.weighFixed(source, step, habit, choices);
      for (let beam = 0; beam < beams.count; beam++) this.extend(source, step, habit, choices, beams, beam, next);
      parents.set(next.parents.subarray(0, next.count), step * this.width);
      chosen.set(next.chosen.subarray(0, next.count), step * this.width);
      [beams, next] = [next, beams];
    }
    return Array.from({ length: beams.count }, (_, beam) => ({
      text: this.textOf(source, beam, parents, chosen),
      score: beams.scores[beam]!,
    }));
  }

  /** What the contexts of the source say about each choice: the same for all beams. */
  private weighFixed(source: Source, step: number, habit: Habit, { texts }: Choices): void {
    const { weights, contexts, fixed } = this;
    const mask = weights.length - 1;
    fixed.fill(0, 0, texts.length);
    if (texts.length === 1) return;
    const count = fixedContexts(source, step, habit, contexts);
    for (let c = 0; c < count; c++) {
      const slot = contexts[c]!;
      for (let k = 0; k < texts.length; k++) fixed[k]! += weights[(slot + k) & mask]!;
    }
  }

  /** Puts the choices after one beam into the next ones. */
  private extend(
    source: Source,
    step: number,
    habit: Habit,
    choices: Choices,
    beams: Beams,
    beam: number,
    next: Beams,
  ): void {
    const count = choices.texts.length;
    const score = beams.scores[beam]!;
    const tail = beams.tails[beam]!;
    const whole = beams.wholes[beam]!;
    const best = beams.scores[0]!;
    if (score < best - TOO_FAR) return;
    if (count === 1) return next.add(beams, beam, 0, score, choices.letters[0]!);
    const sums = this.weighWritten(source, step, habit, choices, tail, whole);
    let most = sums[0]!;
    for (let k = 1; k < count; k++) if (sums[k]! > most) most = sums[k]!;
    let total = 0;
    for (let k = 0; k < count; k++) {
      const distance = most - sums[k]!;
      if (distance < EXP.length) total += EXP[distance]!;
    }
    const base = score - Math.log(total);
    for (let k = 0; k < count; k++) {
      const after = base - (most - sums[k]!) / UNIT;
      if (after > best - 2 * TOO_FAR && next.takes(after)) next.add(beams, beam, k, after, choices.letters[k]!);
    }
  }

  /** The fixed sums and what the contexts of the written letters add to them. */
  private weighWritten(
    source: Source,
    step: number,
    habit: Habit,
    { texts, hashes }: Choices,
    tail: number,
    whole: number,
  ): Int32Array {
    const { weights, contexts, sums } = this;
    const mask = weights.length - 1;
    const size = texts.length;
    for (let k = 0; k < size; k++) sums[k] = this.fixed[k]!;
    const count = writtenContexts(source, step, habit, tail, whole, contexts, 0);
    for (let c = 0; c < count; c++) {
      const slot = contexts[c]!;
      for (let k = 0; k < size; k++) sums[k]! += weights[(slot + k) & mask]!;
    }
    for (let run = 1; run <= RUNS; run++) {
      const slot = runContext(tail, run);
      for (let k = 0; k < size; k++) sums[k]! += weights[(slot + hashes[k]!) & mask]!;
    }
    return sums;
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

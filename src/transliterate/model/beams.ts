import { tailAfter, wholeAfter } from "./contexts.ts";

/** Beginnings of a spelling, best first, no two the same. */
export class Beams {
  readonly scores: Float64Array;
  /** The last letters of each. */
  readonly tails: Int32Array;
  private readonly wholes: Int32Array;
  /** Which beginning of the step before it goes on from, and by which choice. */
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

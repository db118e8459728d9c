import { lowerBound } from "../../core/lower-bound.ts";
import type { Span } from "../../core/span.ts";
import { clusterEdge } from "./clusters.ts";

/** Controls that part a word from what follows: no highlight should hold one at its end. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/**
 * A normalized text and the way back to the original. Offsets are UTF-16 code units of one or the other; what was removed
 * belongs to what stands before it. Outside a text, the nearest place in it counts.
 */
export class NormalizedText {
  /** The result. */
  readonly text: string;
  readonly #original: string;
  /** For each code unit of the result where it comes from, and last where its end comes from; they never fall. */
  readonly #places: readonly number[];

  constructor(text: string, original: string, places: readonly number[]) {
    this.text = text;
    this.#original = original;
    this.#places = places;
  }

  /** Where in the original begins what the code unit at `index` of the result was made of. */
  toOriginal(index: number): number {
    return this.#places[Math.max(0, Math.min(index, this.text.length))]!;
  }

  /** What of the original became a stretch of the result, in whole characters as readers see them. */
  spanToOriginal({ start, end }: Span): Span {
    const from = this.toOriginal(start);
    if (end <= start) return { start: from, end: from };
    // Letters of one ligature come from one place; the next place is where it ends.
    const last = this.toOriginal(end - 1) + 1;
    let to = this.toOriginal(lowerBound(this.#places, last));
    while (to > last && INVISIBLE.test(this.#original.charAt(to - 1))) to--;
    return { start: clusterEdge(this.#original, from, -1), end: clusterEdge(this.#original, to, 1) };
  }

  /** Where in the result stands what the code unit at `index` of the original became. */
  fromOriginal(index: number): number {
    const places = this.#places;
    const next = lowerBound(places, index + 1);
    return next === 0 ? 0 : lowerBound(places, places[next - 1]!);
  }

  /** What of the result a stretch of the original became. */
  spanFromOriginal({ start, end }: Span): Span {
    const from = this.fromOriginal(start);
    const to = Math.min(lowerBound(this.#places, end), this.text.length);
    return { start: from, end: end > start ? Math.max(from, to) : from };
  }
}

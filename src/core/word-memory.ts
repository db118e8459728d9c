/** As many places, a power of two. */
const BITS = 13;
/** Most letters of a word, or of two, that are remembered. */
const LONGEST = 23;

/**
 * What was found out about the latest words: a fixed number of places, in which a new word pushes out an old one. For
 * answers that take long to find; a text says most of its words again and again.
 */
export class WordMemory<Answer> {
  /** In each place how long the word is, 0 for none, and its letters. */
  private readonly units: Uint16Array = new Uint16Array((LONGEST + 1) << BITS);
  private readonly answers: (Answer | undefined)[] = new Array(1 << BITS).fill(undefined);

  /** Where the word `[from, to)` of `units` belongs; -1 for one that is too long. */
  place(units: Uint16Array, from: number, to: number): number {
    if (to - from > LONGEST) return -1;
    let hash = to - from;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
    return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - BITS);
  }

  /** The answer for that word, if it is the one remembered in the place. */
  answer(place: number, units: Uint16Array, from: number, to: number): Answer | undefined {
    const at = place * (LONGEST + 1);
    if (place < 0 || this.units[at] !== to - from) return undefined;
    for (let i = from; i < to; i++) if (this.units[at + 1 + i - from] !== units[i]) return undefined;
    return this.answers[place];
  }

  /** Remembers the word there and hands its answer back. */
  keep(place: number, units: Uint16Array, from: number, to: number, answer: Answer): Answer {
    if (place < 0) return answer;
    const at = place * (LONGEST + 1);
    this.units[at] = to - from;
    for (let i = from; i < to; i++) this.units[at + 1 + i - from] = units[i]!;
    this.answers[place] = answer;
    return answer;
  }
}

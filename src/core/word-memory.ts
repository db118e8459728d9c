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

  /** The answer for the word `[from, to)` of `units`: the one remembered, or what `find` gives, which is remembered now. */
  recall(units: Uint16Array, from: number, to: number, find: () => Answer): Answer {
    if (to - from > LONGEST) return find();
    const place = placeOf(units, from, to);
    if (this.holds(place, units, from, to)) return this.answers[place]!;
    const answer = find();
    const at = place * (LONGEST + 1);
    this.units[at] = to - from;
    for (let i = from; i < to; i++) this.units[at + 1 + i - from] = units[i]!;
    this.answers[place] = answer;
    return answer;
  }

  /** Whether that word is the one remembered in a place. */
  private holds(place: number, units: Uint16Array, from: number, to: number): boolean {
    const at = place * (LONGEST + 1);
    if (this.units[at] !== to - from) return false;
    for (let i = from; i < to; i++) if (this.units[at + 1 + i - from] !== units[i]) return false;
    return true;
  }
}

/** Where the word `[from, to)` of `units` belongs. */
function placeOf(units: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - BITS);
}

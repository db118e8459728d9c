/** As many places, a power of two. */
const BITS = 13;
/** Most letters of a word that is remembered. */
const LONGEST = 15;

/**
 * The latest words of which something is known that takes long to find out: a fixed number of places, in which a new
 * word pushes out an old one. A text says most of its words again and again.
 */
export class WordMemory {
  /** In each place how long the word is, 0 for none, and its letters. */
  private readonly units: Uint16Array = new Uint16Array((LONGEST + 1) << BITS);

  /** Where the word `[from, to)` of `units` belongs; -1 for one that is too long. */
  place(units: Uint16Array, from: number, to: number): number {
    if (to - from > LONGEST) return -1;
    let hash = to - from;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
    return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - BITS)) * (LONGEST + 1);
  }

  /** Whether that word is the one remembered in the place. */
  has(place: number, units: Uint16Array, from: number, to: number): boolean {
    if (place < 0 || this.units[place] !== to - from) return false;
    for (let i = from; i < to; i++) if (this.units[place + 1 + i - from] !== units[i]) return false;
    return true;
  }

  /** Remembers the word there. */
  set(place: number, units: Uint16Array, from: number, to: number): void {
    if (place < 0) return;
    this.units[place] = to - from;
    for (let i = from; i < to; i++) this.units[place + 1 + i - from] = units[i]!;
  }
}

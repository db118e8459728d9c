import { ALEF, HAMZA, HEH, LAM, NO_LETTER, NOON, SUFFIXES, TEH, TEH_MARBUTA, WAW, YEH } from "./clitic-grammar.ts";
import { type NumberLookup, STEM_BITS } from "./clitic-model.ts";

/** Words of more letters are not looked into. */
export const LONGEST_WORD = 30;
/** Proclitics and the article: as many starts a stem can have. */
const STARTS = 6;

/** The bit of verbs among the classes of stems, and that of names. */
const VERB = 4;
const NAME = 8;
const CLASSES = 31;

/**
 * What is known of a stem, in ten bits. The low five are its classes. `FORMED` says that they are those of the word
 * from which the stem is made by an ending, `IMPERFECT` those of another form of the verb. `ARTICLE` is set where it
 * has the article, `SWALLOWED` where it stands after ل and its article has lost the alef.
 */
export const FORMED = 32;
const IMPERFECT = 64;
const ARTICLE = 128;
const SWALLOWED = 256;

/** Into how many parts training divides the lexicon. */
export const PARTS = 5;

const SEED = 0x811c9dc5 | 0;
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The upper `bits` of a hash, spread. */
export function fingerprintOf(letters: ArrayLike<number>, size: number, bits: number): number {
  let hash = SEED;
  for (let i = 0; i < size; i++) hash = mix(hash, letters[i]!);
  return finish(hash, bits);
}

function finish(hash: number, bits: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) >>> (32 - bits);
}

/** How sure a stem is: 0 unknown, 1 made from a known word, 2 known itself. */
export const certainty = (stem: number): number =>
  (stem & CLASSES) === 0 ? 0 : (stem & (FORMED | IMPERFECT)) === 0 ? 2 : 1;

/** Whether a stem, or the word it is made from, is a noun, an adjective, a verb or a particle. */
export const isOrdinary = (stem: number): boolean => (stem & CLASSES & ~NAME) !== 0;

/**
 * Looks stems up in the lexicon. The hashes of all `[from, to)` with the same start are made in one pass over the word
 * and kept until the next word.
 */
export class StemLookup {
  /** The fingerprint of the last stem found, for training. */
  found = -1;
  private hidden = -1;
  private size = 0;
  /** The letters as the lexicon has them, and as written. */
  private readonly letters: Uint8Array;
  private readonly exact: Uint8Array;
  private readonly lexicon: NumberLookup;
  private readonly hashes = new Int32Array(STARTS * (LONGEST_WORD + 1));
  private readonly filled = new Uint8Array(STARTS);
  private readonly suffixes = new Set(SUFFIXES);
  /** 1 for the last letters of suffixes. */
  private readonly suffixEnds = new Uint8Array(NO_LETTER + 1);

  constructor(letters: Uint8Array, exact: Uint8Array, lexicon: NumberLookup) {
    this.letters = letters;
    this.exact = exact;
    this.lexicon = lexicon;
    for (const suffix of SUFFIXES) this.suffixEnds[suffix & NO_LETTER] = 1;
  }

  /** Says that `letters` now hold another word. */
  reset(size: number): void {
    this.size = size;
    this.filled.fill(0);
  }

  /** From now on stems whose fingerprint leaves this remainder by `PARTS` are not known; -1 hides none. */
  hide(remainder: number): void {
    this.hidden = remainder;
    this.found = -1;
  }

  /** Whether this letter stands there. */
  has(at: number, letter: number): boolean {
    return this.letters[at] === letter;
  }

  /** What is known of the stem `[from, to)`; `hosts` says that a pronoun follows. */
  stem(from: number, to: number, hosts: boolean): number {
    const { letters } = this;
    if (to - from > 3 && this.exact[from] === ALEF && letters[from + 1] === LAM) {
      return ARTICLE | (this.form(from + 2, to, hosts) || this.form(from, to, hosts));
    }
    const swallowed = from > 0 && to - from > 2 && letters[from] === LAM && letters[from - 1] === LAM;
    return swallowed ? SWALLOWED | this.form(from + 1, to, hosts) : this.form(from, to, hosts);
  }

  /** The same for a form without article. */
  form(from: number, to: number, hosts: boolean): number {
    const row = this.hashesFrom(from);
    const cut = this.hashes[row + to - 1]!;
    const last = this.letters[to - 1]!;
    if (hosts) {
      const changed = last === TEH ? this.lookUp(mix(cut, TEH_MARBUTA)) : 0;
      return changed || this.lookUp(this.hashes[row + to]!) || this.changed(cut, last) || this.derived(row, from, to);
    }
    const known = this.lookUp(this.hashes[row + to]!);
    if (known > 0) return known;
    // ه is often written for ة.
    const noun = last === HEH && to - from > 3 ? this.lookUp(mix(cut, TEH_MARBUTA)) : 0;
    return noun > 0 ? FORMED | noun : this.derived(row, from, to);
  }

  /** Before a pronoun ء becomes ئ or ؤ, ى becomes ا, and the endings وا and ين lose their last letter. */
  private changed(cut: number, last: number): number {
    if (last === ALEF) return this.lookUp(mix(cut, YEH));
    if (last !== YEH && last !== WAW) return 0;
    const whole = this.lookUp(mix(cut, HAMZA));
    if (whole > 0) return whole;
    const base = this.lookUp(cut);
    return base > 0 ? FORMED | base : 0;
  }

  /** The classes of a word from which `[from, to)` is made by an ending or another person. */
  private derived(row: number, from: number, to: number): number {
    const longest = this.suffixEnds[this.letters[to - 1]!] === 1 ? Math.min(3, to - from - 2) : 0;
    for (let length = 1; length <= longest; length++) {
      if (!this.endsInSuffix(to, length)) continue;
      const base = this.hashes[row + to - length]!;
      const known = this.lookUp(base) || this.lookUp(mix(base, TEH_MARBUTA));
      if (known > 0) return FORMED | known;
    }
    return this.imperfect(from, to);
  }

  private endsInSuffix(to: number, length: number): boolean {
    let suffix = 0;
    for (let i = to - length; i < to; i++) suffix = (suffix << 6) | this.letters[i]!;
    return this.suffixes.has(suffix);
  }

  /** Imperfects are known by their third person («تكون» by «يكون») or by the perfect («يعلن» by «أعلن»). */
  private imperfect(from: number, to: number): number {
    const { letters } = this;
    const first = letters[from]!;
    if (to - from < 3 || (first !== TEH && first !== NOON && first !== ALEF && first !== YEH)) return 0;
    const end = to - from > 4 && letters[to - 1] !== TEH && this.endsInSuffix(to, 2) ? to - 2 : to;
    let third = mix(SEED, YEH);
    let perfect = SEED;
    let fourth = mix(SEED, ALEF);
    for (let i = from + 1; i < end; i++) {
      third = mix(third, letters[i]!);
      perfect = mix(perfect, letters[i]!);
      fourth = mix(fourth, letters[i]!);
    }
    const known = this.lookUp(third) | (end - from > 3 ? this.lookUp(perfect) | this.lookUp(fourth) : 0);
    return (known & VERB) !== 0 ? IMPERFECT | VERB : 0;
  }

  /** Fills the hashes of `[from, from]`, `[from, from + 1)`, … and gives where their row begins. */
  private hashesFrom(from: number): number {
    const row = from * (LONGEST_WORD + 1);
    if (this.filled[from] === 1) return row;
    this.filled[from] = 1;
    let hash = SEED;
    for (let i = from; i < this.size; i++) {
      this.hashes[row + i] = hash;
      hash = mix(hash, this.letters[i]!);
    }
    this.hashes[row + this.size] = hash;
    return row;
  }

  private lookUp(hash: number): number {
    const key = finish(hash, STEM_BITS);
    if (this.hidden >= 0 && key % PARTS === this.hidden) return 0;
    const known = this.lexicon.get(key);
    if (known <= 0) return 0;
    this.found = key;
    return known;
  }
}

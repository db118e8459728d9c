import { characterTables, FOLDS_AWAY, FOLDS_TO_MANY } from "../core/characters.ts";
import {
  ANALYSES,
  codeUnitOf,
  ENCLITICS,
  letterNumber,
  NO_LETTER,
  PROCLITICS,
  TEH_MARBUTA,
  WEIGHED_PROCLITICS,
} from "./clitic-grammar.ts";
import { type CliticModel, EXCEPTION_BITS, WEIGHT_BITS } from "./clitic-model.ts";
import { certainty, fingerprintOf, LONGEST_WORD, StemLookup } from "./clitic-stems.ts";

/** The presentation forms of teh marbuta: alone and final. */
const isTehMarbutaForm = (c: number): boolean => c === 0xfe93 || c === 0xfe94;

/**
 * Finds the clitics of one word at a time: `read` it, then ask for the `best` analysis.
 *
 * Every way to cut the word that the grammar of proclitics and pronouns allows has a score, a sum of whole weights: of
 * the letters after the proclitics, of the letters before the pronoun, and of what the lexicon knows of the stem
 * between them. The buffers are kept from word to word; a word never depends on one before it.
 */
export class CliticAnalyzer {
  /** How many letters the word has; marks and tatweel are none. */
  size = 0;
  /** Where in the word each letter stands. */
  readonly places: Int32Array = new Int32Array(LONGEST_WORD + 1);
  /** The slots of the features that the last `score` added up, and their number. */
  readonly slots: Int32Array = new Int32Array(32);
  slotCount = 0;
  readonly stems: StemLookup;

  /** The letters as written, and as the lexicon has them: the carriers of hamza and alef maqsura unified. */
  private readonly exact = new Uint8Array(LONGEST_WORD + 1);
  private readonly letters = new Uint8Array(LONGEST_WORD + 1);
  /** How sure the lexicon is of the word uncut; -1 before it was asked. */
  private whole = -1;
  private readonly tables = characterTables();
  private readonly model: CliticModel;
  /** Numbers of the proclitics that begin with a letter, by letter, and of the pronouns that end with it. */
  private readonly starting: number[][] = Array.from({ length: NO_LETTER + 1 }, () => []);
  private readonly ending: number[][] = Array.from({ length: NO_LETTER + 1 }, () => []);

  constructor(model: CliticModel) {
    this.model = model;
    this.stems = new StemLookup(this.letters, this.exact, model.lexicon);
    for (let p = 1; p < WEIGHED_PROCLITICS; p++) this.starting[PROCLITICS[p]![0]!]!.push(p);
    for (let e = 1; e < ENCLITICS.length; e++) this.ending[ENCLITICS[e]!.at(-1)!]!.push(e);
  }

  /** Reads a word; `false` where it has fewer than two letters or too many. */
  read(word: string): boolean {
    const { info, folded, expansions } = this.tables;
    this.size = 0;
    for (let i = 0; i < word.length; i++) {
      const c = word.charCodeAt(i);
      const flags = info[c]!;
      if ((flags & FOLDS_AWAY) !== 0) continue;
      if ((flags & FOLDS_TO_MANY) !== 0) {
        const letters = expansions[folded[c]!]!;
        for (let k = 0; k < letters.length; k++) this.add(letters.charCodeAt(k), letters.charCodeAt(k), i);
      } else if (letterNumber(c) !== NO_LETTER) this.add(c, folded[c]!, i);
      else this.add(isTehMarbutaForm(c) ? codeUnitOf(TEH_MARBUTA) : folded[c]!, folded[c]!, i);
      if (this.size > LONGEST_WORD) return false;
    }
    this.forget(-1);
    this.stems.reset(this.size);
    return this.size > 1;
  }

  private add(exact: number, letter: number, place: number): void {
    const at = this.size++;
    if (at > LONGEST_WORD) return;
    const written = letterNumber(exact);
    this.exact[at] = written;
    this.letters[at] = written === TEH_MARBUTA ? written : letterNumber(letter);
    this.places[at] = place;
  }

  /** For training: hides a part of the lexicon (see `StemLookup.hide`). */
  forget(remainder: number): void {
    this.stems.hide(remainder);
    this.whole = -1;
  }

  /** The letters as the lexicon has them. */
  stemLetters(): number[] {
    return Array.from(this.letters.subarray(0, this.size));
  }

  /** A hash of the letters as written. */
  fingerprint(): number {
    return fingerprintOf(this.exact, this.size, EXCEPTION_BITS);
  }

  /** The best analysis of the word: a number of `PROCLITICS` times `ANALYSES` plus one of `ENCLITICS`. */
  best(): number {
    if (this.exact[1]! === NO_LETTER) return this.beforeOther();
    const listed = this.model.exceptions.get(this.fingerprint());
    return listed >= 0 ? listed : this.weighed();
  }

  /** Before a digit or a letter of another script, a letter that can be a proclitic is one. */
  private beforeOther(): number {
    const first = this.starting[this.exact[0]!]![0];
    return first === undefined || this.places[0] === this.places[1] ? 0 : first * ANALYSES;
  }

  /** The analysis of the highest score, the list of exceptions left aside. */
  weighed(): number {
    let best = 0;
    let highest = Number.NaN;
    const starting = this.starting[this.exact[0]!]!;
    const ending = this.ending[this.exact[this.size - 1]!]!;
    for (let i = -1; i < starting.length; i++) {
      const p = i < 0 ? 0 : starting[i]!;
      if (!this.beginsWith(p)) continue;
      const front = this.frontScore(p);
      for (let k = p === 0 ? 0 : -1; k < ending.length; k++) {
        const e = k < 0 ? 0 : ending[k]!;
        if (!this.endsWith(p, e)) continue;
        if (Number.isNaN(highest)) highest = this.stemScore(0, 0);
        const score = front + this.backScore(e) + this.stemScore(p, e);
        if (score <= highest) continue;
        highest = score;
        best = p * ANALYSES + e;
      }
    }
    return best;
  }

  /** The score of one analysis; its features are in `slots` afterwards. */
  score(analysis: number): number {
    this.slotCount = 0;
    const p = Math.floor(analysis / ANALYSES);
    const e = analysis % ANALYSES;
    return this.frontScore(p) + this.backScore(e) + this.stemScore(p, e);
  }

  /** Whether the word can be cut so, two letters at least being left for the stem. */
  allows(analysis: number): boolean {
    const p = Math.floor(analysis / ANALYSES);
    return p < WEIGHED_PROCLITICS && this.beginsWith(p) && this.endsWith(p, analysis % ANALYSES);
  }

  private beginsWith(p: number): boolean {
    const wanted = PROCLITICS[p]!;
    const length = wanted.length;
    if (length === 0) return true;
    if (this.size < length + 2) return false;
    for (let i = 0; i < length; i++) if (this.exact[i] !== wanted[i]) return false;
    return this.places[length] !== this.places[length - 1];
  }

  private endsWith(p: number, e: number): boolean {
    if (e === 0) return true;
    const wanted = ENCLITICS[e]!;
    const from = this.size - wanted.length;
    if (from < PROCLITICS[p]!.length + 2) return false;
    for (let i = 0; i < wanted.length; i++) if (this.exact[from + i] !== wanted[i]) return false;
    return this.places[from] !== this.places[from - 1];
  }

  /** The weight of a feature: a template and what stands in it. */
  private weight(template: number, value: number): number {
    const hash = Math.imul(Math.imul(value, 0x9e3779b1) + Math.imul(template, 0x85ebca6b), 0xc2b2ae35);
    const slot = hash >>> (32 - WEIGHT_BITS);
    this.slots[this.slotCount++ & 31] = slot;
    return this.model.weights[slot]!;
  }

  /** What the first letters of the stem say of proclitics before it. */
  private frontScore(p: number): number {
    if (p === 0) return 0;
    const { letters, size } = this;
    const at = PROCLITICS[p]!.length;
    const left = Math.min(size - at, 9);
    const one = (p << 6) | letters[at]!;
    const two = (one << 6) | letters[at + 1]!;
    const three = (two << 6) | (left > 2 ? letters[at + 2]! : 0);
    const four = (three << 6) | (left > 3 ? letters[at + 3]! : 0);
    const last = letters[size - 1]!;
    return (
      this.weight(1, (p << 4) | left) +
      this.weight(2, (p << 6) | this.exact[at]!) +
      this.weight(3, two) +
      this.weight(4, three) +
      this.weight(5, four) +
      this.weight(6, (((p << 6) | letters[size - 2]!) << 6) | last) +
      this.weight(7, (((two << 6) | last) << 4) | left)
    );
  }

  /** What the last letters of the stem say of a pronoun after it. */
  private backScore(e: number): number {
    if (e === 0) return 0;
    const { letters } = this;
    const at = this.size - ENCLITICS[e]!.length;
    const two = (((e << 6) | letters[at - 1]!) << 6) | letters[at - 2]!;
    const three = (two << 6) | (at > 2 ? letters[at - 3]! : 0);
    const four = (three << 6) | (at > 3 ? letters[at - 4]! : 0);
    return (
      this.weight(8, (e << 4) | Math.min(at, 9)) +
      this.weight(9, (e << 6) | this.exact[at - 1]!) +
      this.weight(10, two) +
      this.weight(11, three) +
      this.weight(12, four) +
      this.weight(13, (((e << 6) | letters[0]!) << 6) | letters[1]!)
    );
  }

  /** What the lexicon says of the stem and of the word uncut. */
  private stemScore(p: number, e: number): number {
    if (this.whole < 0) this.whole = certainty(this.stems.stem(0, this.size, false));
    const from = PROCLITICS[p]!.length;
    const stem = this.stems.stem(from, this.size - ENCLITICS[e]!.length, e !== 0);
    const cuts = ((p === 0 ? 0 : 1) << 1) | (e === 0 ? 0 : 1);
    const sure = (this.whole << 2) | certainty(stem);
    const score =
      this.weight(14, (((p << 4) | e) << 10) | stem) +
      this.weight(15, (cuts << 10) | stem) +
      this.weight(16, (((p << 4) | e) << 4) | sure);
    return p === 0 ? score : score + this.weight(17, (((p << 6) | this.letters[from]!) << 4) | sure);
  }
}

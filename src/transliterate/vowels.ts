import type { Output } from "./output.ts";
import { A, AN, I, IN, NO_VOWEL, SUKUN, U, UN, type Word } from "./reader.ts";
import type { Compiled, Romanization } from "./romanization.ts";
import {
  hasDagger,
  hasShadda,
  isBeforeOtioseAlef,
  isCaseEnding,
  isPlain,
  isPlainOrDagger,
  isVowelLetter,
  prolongs,
  prolongsA,
} from "./shape.ts";
import { SIGNS } from "./signs.ts";
import { BARE, CLOSED, LONG_A, LONG_I, LONG_U, SHORT_A, SHORT_I, SHORT_U, START } from "./states.ts";

const { ain, alef, alefMadda, alefMaksura, meem, tehMarbuta, waw, yeh } = SIGNS;

const LATIN_A = 0x61;
const LATIN_U = 0x75;

/**
 * Writes the vowels of a stem: what a letter bears, and the alif, waw or yeh behind it that prolongs it, at once. It
 * keeps what was written last, which decides how the next letter is read.
 */
export class VowelWriter {
  /** Whether anything since this was last set had to be read without a sign that would have decided. */
  guessed = false;
  protected readonly out: Output;
  protected readonly rules: Romanization;
  protected readonly scheme: Compiled;
  protected word!: Word;
  protected from = 0;
  protected to = 0;
  protected state: number = START;
  /** The state before the consonant whose vowel is being written. */
  protected before: number = START;
  protected article = false;
  protected keepsEnding = false;

  constructor(scheme: Compiled, out: Output) {
    this.scheme = scheme;
    this.rules = scheme.rules;
    this.out = out;
  }

  /** Writes the vowel of the letter at `k`, with the letters that prolong it, and gives the index of the next letter. */
  protected vowelAfter(k: number, vowel: number): number {
    if (hasDagger(this.word, k)) return this.daggerAfter(k);
    if (k === this.to - 1 && vowel >= A && vowel <= I && this.dropsEnding(k, vowel)) return this.bareEnd(k);
    if (vowel === A) return this.fathaAfter(k);
    if (vowel === U) return this.dammaAfter(k);
    if (vowel === I) return this.kasraAfter(k);
    if (vowel === AN) return this.fathatanAfter(k);
    if (vowel === UN || vowel === IN) return this.tanwinAfter(k, vowel);
    if (vowel === SUKUN) return this.sukunAfter(k);
    return this.noVowelAfter(k);
  }

  private bareEnd(k: number): number {
    this.state = BARE;
    return k + 1;
  }

  /** Writes a vowel; `next` is the letter to go on with. */
  protected put(text: string, state: number, next: number): number {
    const { french } = this.rules;
    const hiatus = french !== undefined && (state === LONG_I || state === SHORT_I) && this.isBehindVowel();
    this.out.put(hiatus ? french.iAfterVowel : text);
    this.state = state;
    return next;
  }

  private daggerAfter(k: number): number {
    const next = k + 1;
    const seat = next < this.to && isPlain(this.word, next) ? this.word.letters[next] : 0;
    if (seat === alefMaksura && next === this.to - 1) return this.put(this.rules.alefMaksura, LONG_A, next + 1);
    return this.put(this.rules.long.a, LONG_A, seat === alef || seat === alefMaksura ? next + 1 : next);
  }

  private fathaAfter(k: number): number {
    const { rules, word } = this;
    const next = k + 1;
    if (next < this.to) {
      const letter = word.letters[next];
      const tanwin = word.vowels[next] === AN;
      if ((letter === alef || letter === alefMaksura) && tanwin) return this.fathatan(next + 1);
      if (isPlainOrDagger(word, next) && prolongsA(word, next, this.to)) {
        const maksura = letter === alefMaksura && next === this.to - 1;
        return this.put(maksura ? rules.alefMaksura : rules.long.a, LONG_A, next + 1);
      }
      if (letter === waw && hasDagger(word, next)) return this.put(rules.long.a, LONG_A, next + 1);
      if (rules.diphthongs !== undefined && prolongs(word, next, this.to)) {
        if (letter === waw) return this.put(rules.diphthongs.aw, CLOSED, next + 1);
        if (letter === yeh && next < this.to - 1) return this.put(rules.diphthongs.ay, CLOSED, next + 1);
      }
    }
    return this.put(rules.short.a, SHORT_A, next);
  }

  private dammaAfter(k: number): number {
    const { rules, word } = this;
    const next = k + 1;
    if (next >= this.to || word.letters[next] !== waw) return this.put(rules.short.u, SHORT_U, next);
    if (hasShadda(word, next)) {
      if (this.endsHere(next)) return this.put(rules.final.uww, BARE, next + 1);
      if (rules.doubledGlide === "long") return this.put(rules.long.u, LONG_U, next);
      return this.put(rules.short.u, SHORT_U, next);
    }
    if (isBeforeOtioseAlef(word, next, this.to)) return this.put(rules.long.u, LONG_U, next + 2);
    if (prolongs(word, next, this.to)) return this.put(rules.long.u, LONG_U, next + 1);
    return this.put(rules.short.u, SHORT_U, next);
  }

  private kasraAfter(k: number): number {
    const { rules, word } = this;
    const next = k + 1;
    const letter = next < this.to ? word.letters[next] : 0;
    if (letter !== yeh && letter !== alefMaksura) return this.put(rules.short.i, SHORT_I, next);
    if (hasShadda(word, next)) {
      if (this.endsHere(next)) return this.put(rules.final.iyy, LONG_I, next + 1);
      if (rules.doubledGlide === "long") return this.put(rules.long.i, LONG_I, next);
      return this.put(rules.short.i, SHORT_I, next);
    }
    if (prolongs(word, next, this.to)) return this.put(rules.long.i, LONG_I, next + 1);
    // «iyah» with the shadda left out.
    if (isPlain(word, next) && word.letters[next + 1] === tehMarbuta && rules.doubledGlide === "long") {
      return this.put(rules.long.i, LONG_I, next);
    }
    return this.put(rules.short.i, SHORT_I, next);
  }

  private fathatanAfter(k: number): number {
    const next = k + 1;
    const letter = next < this.to && isPlain(this.word, next) ? this.word.letters[next] : 0;
    return this.fathatan(letter === alef || letter === alefMaksura ? next + 1 : next);
  }

  private fathatan(next: number): number {
    this.out.put(this.rules.short.a);
    this.out.put("n");
    this.state = CLOSED;
    return next;
  }

  /** «un» is an ending; «in» also belongs to the stem of defective nouns (qāḍin). */
  private tanwinAfter(k: number, vowel: number): number {
    const { rules } = this;
    const { letters } = this.word;
    const short = k - this.from === 2 || letters[this.from] === meem;
    const defective = vowel === IN && short && letters[k - 1] === alef;
    if (this.keepsEnding || defective || k < this.to - 1) {
      this.put(vowel === UN ? rules.short.u : rules.short.i, vowel === UN ? SHORT_U : SHORT_I, k + 1);
      this.out.put("n");
    }
    return this.bareEnd(k);
  }

  private sukunAfter(k: number): number {
    this.state = CLOSED;
    return k + 1;
  }

  /** After a consonant without sign: the letter behind it may tell the vowel. */
  private noVowelAfter(k: number): number {
    const { rules, word } = this;
    const next = k + 1;
    this.state = BARE;
    if (next >= this.to) return next;
    const letter = word.letters[next];
    if (letter === waw || letter === yeh || (letter === alefMaksura && next < this.to - 1)) return this.noVowelGlide(k);
    if (letter === tehMarbuta) return next;
    if (letter === alef || letter === alefMaksura) {
      if (word.vowels[next] === AN) return letter === alef ? next : this.fathatan(next + 1);
      if (isPlainOrDagger(word, next)) {
        const maksura = letter === alefMaksura && next === this.to - 1;
        return this.put(maksura ? rules.alefMaksura : rules.long.a, LONG_A, next + 1);
      }
    }
    if (letter === alefMadda && prolongsA(word, next, this.to)) return this.put(rules.long.a, LONG_A, next + 1);
    if (rules.bareAin !== undefined && word.letters[k] === ain) this.put(rules.bareAin, SHORT_A, next);
    this.missesVowel(k);
    return next;
  }

  /** Waw or yeh behind a consonant without sign: a vowel between consonants, a consonant beside a vowel. */
  private noVowelGlide(k: number): number {
    const { rules, word } = this;
    const next = k + 1;
    const isWaw = word.letters[next] === waw;
    const vowel = word.vowels[next];
    if (hasDagger(word, next)) return this.put(rules.long.a, LONG_A, next + 1);
    if (hasShadda(word, next)) return this.missingBeforeDouble(k, isWaw);
    if (vowel === SUKUN) {
      this.guessed = true;
      return this.put(rules.short.a, SHORT_A, next);
    }
    if (isWaw && isBeforeOtioseAlef(word, next, this.to) && (word.voweled || next - this.from >= 2)) {
      this.guessed = true;
      return this.put(rules.long.u, LONG_U, next + 2);
    }
    const last = next === this.to - 1;
    const long = last ? !word.voweled : prolongs(word, next, this.to) && !isVowelLetter(word, next + 1);
    if (vowel !== NO_VOWEL || !long) {
      this.missesVowel(k);
      return next;
    }
    this.guessed = true;
    return isWaw ? this.put(rules.long.u, LONG_U, next + 1) : this.put(rules.long.i, LONG_I, next + 1);
  }

  private missingBeforeDouble(k: number, isWaw: boolean): number {
    this.guessed = true;
    const first = k === this.from;
    if (!isWaw) return first ? this.fathaAfter(k) : this.kasraAfter(k);
    return first || this.word.letters[k + 2] === alef ? this.fathaAfter(k) : this.dammaAfter(k);
  }

  /** A consonant without sign that cannot stand without a vowel. */
  private missesVowel(k: number): void {
    if (this.before === BARE || this.before >= LONG_A || k === this.from) this.guessed = true;
    else if (hasShadda(this.word, k)) this.guessed = true;
  }

  /** Whether the word ends with the letter at `k`, its last vowel aside. */
  private endsHere(k: number): boolean {
    if (k !== this.to - 1) return false;
    const vowel = this.word.vowels[k]!;
    if (vowel === NO_VOWEL || vowel === SUKUN) return true;
    if (vowel === AN) return false;
    return !this.keepsEnding && (vowel >= AN || this.dropsEnding(k, vowel));
  }

  /** Whether a short vowel at the end is left out: any behind the article, but none of words as short as huwa. */
  private dropsEnding(k: number, vowel: number): boolean {
    if (this.keepsEnding || k - this.from < 2) return false;
    if (this.article || this.rules.endings === "dropped") return true;
    return isCaseEnding(this.word, this.from, k, vowel);
  }

  /** Whether a vowel was written last, since the letter behind it has no Latin one. */
  private isBehindVowel(): boolean {
    const last = this.out.last();
    return last === LATIN_A || (last === LATIN_U && (this.state === SHORT_U || this.state === LONG_U));
  }
}

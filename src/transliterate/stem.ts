import type { Output } from "./output.ts";
import { A, AN, DAGGER, I, IN, NO_VOWEL, SHADDA, SUKUN, U, UN, type Word } from "./reader.ts";
import type { Compiled, Romanization } from "./romanization.ts";
import { SIGNS } from "./signs.ts";

const { alef, alefWasla, alefMadda, alefHamza, alefHamzaBelow, wawHamza, yehHamza, hamza } = SIGNS;
const { waw, yeh, alefMaksura, tehMarbuta, teh, heh, noon, seen, sad, gaf, lam } = SIGNS;

/** What was written last. */
const START = 0;
/** A consonant without any sign. */
const BARE = 1;
/** A consonant with sukun. */
const CLOSED = 2;
const SHORT_A = 3;
const SHORT_U = 4;
const SHORT_I = 5;
const LONG_A = 6;
const LONG_U = 7;
const LONG_I = 8;

const T = 0x74;
const K = 0x6b;
const S = 0x73;
const D = 0x64;
const Z = 0x7a;
const LATIN_A = 0x61;
const LATIN_U = 0x75;

/**
 * Writes the stems of words, letter by letter. Each consonant is written with its vowel at once: `vowelAfter` looks
 * ahead for the letters that prolong it, so that alif, waw and yeh are met on their own only where they are none of
 * these. A vowel that the text does not write is left out, except where the letters force it.
 */
export class StemWriter {
  /** Whether the stems since this was last set had to be read without a sign that would have decided. */
  guessed = false;
  private readonly out: Output;
  private readonly rules: Romanization;
  private readonly scheme: Compiled;
  private word!: Word;
  private from = 0;
  private to = 0;
  private state = START;
  /** The state before the consonant whose vowel is being written. */
  private before = START;
  private article = false;
  private keepsEnding = false;
  private construct = false;

  constructor(scheme: Compiled, out: Output) {
    this.scheme = scheme;
    this.rules = scheme.rules;
    this.out = out;
  }

  /** Letters `from` to `to`; a reading of the lexicon keeps its last vowel, a noun before its noun its t. */
  write(word: Word, from: number, to: number, article: boolean, keepsEnding: boolean, construct: boolean): void {
    this.word = word;
    this.from = from;
    this.to = to;
    this.article = article;
    this.keepsEnding = keepsEnding || this.rules.endings === "written";
    this.construct = construct;
    this.state = START;
    this.before = START;
    for (let k = from; k < to; ) k = this.letter(k);
    if (this.rules.french !== undefined && this.state === BARE) this.mendFinalIn(this.rules.french.finalIn);
  }

  /** Writes the letter at `k` with its vowel and gives the index of the next one that is not yet written. */
  private letter(k: number): number {
    switch (this.word.letters[k]) {
      case alef:
      case alefWasla:
        return this.alef(k);
      case hamza:
      case alefHamza:
      case alefHamzaBelow:
      case wawHamza:
      case yehHamza:
        return this.hamza(k);
      case alefMadda:
        if (k > this.from) this.out.put(this.scheme.hamza);
        return this.long(this.rules.long.a, LONG_A, k + 1);
      case tehMarbuta:
        return this.tehMarbuta(k);
      case waw:
        return this.glide(k, this.scheme.letters[waw - 0x600]!, LONG_U);
      case yeh:
      case alefMaksura:
        return this.glide(k, this.scheme.letters[yeh - 0x600]!, LONG_I);
      default:
        return this.consonant(k);
    }
  }

  private alef(k: number): number {
    const vowel = this.word.vowels[k]!;
    if (k === this.from) return this.vowelAfter(k, vowel === NO_VOWEL || vowel === SUKUN ? this.initialVowel(k) : vowel);
    if (vowel !== NO_VOWEL && vowel !== SUKUN) return this.vowelAfter(k, vowel);
    return this.state === BARE || this.state === CLOSED ? this.long(this.rules.long.a, LONG_A, k + 1) : k + 1;
  }

  /** The vowel of an initial alif without sign: a where it stands for a hamza, i where it only helps to speak. */
  private initialVowel(k: number): number {
    const { letters, vowels, marks } = this.word;
    const next = k + 1;
    if (next >= this.to) return A;
    this.guessed = true;
    if ((marks[next]! & SHADDA) !== 0) return letters[next] === lam ? A : I;
    if (this.prolongs(next)) return letters[next] === waw ? U : letters[next] === yeh ? I : A;
    if (this.word.voweled) return vowels[next] === NO_VOWEL || vowels[next] === SUKUN ? I : A;
    // Without vowels: the verbal nouns of the eighth and tenth form are the words that begin so.
    return letters[k + 2] === teh && this.to - k >= 5 ? I : A;
  }

  private hamza(k: number): number {
    const letter = this.word.letters[k];
    let vowel = this.word.vowels[k]!;
    if (k > this.from) this.consonantText(k, this.scheme.hamza);
    if (vowel === NO_VOWEL && letter === alefHamzaBelow) vowel = I;
    else if (vowel === NO_VOWEL && letter === alefHamza && k === this.from) {
      vowel = A;
      this.guessed = true;
    }
    return this.vowelAfter(k, vowel);
  }

  private consonant(k: number): number {
    const letter = this.word.letters[k]!;
    const latin = this.scheme.letters[letter - 0x600];
    if (latin === undefined) this.out.putUnit(letter);
    else if (this.rules.french !== undefined && this.frenchConsonant(k, letter)) this.before = this.state;
    else this.consonantText(k, latin);
    return this.vowelAfter(k, this.word.vowels[k]!);
  }

  /** The consonant itself, twice under shadda; the first letter of a stem has lent its shadda to the article. */
  private consonantText(k: number, latin: string): void {
    const { out, word, rules } = this;
    this.before = this.state;
    if (word.letters[k] === heh && this.state <= CLOSED && this.state !== START && rules.separator !== "") {
      const last = out.last();
      if (last === T || last === K || last === S || last === D || last === Z) out.put(rules.separator);
    }
    const doubled = (word.marks[k]! & SHADDA) !== 0 && k > this.from;
    if (doubled && (latin.length === 1 || rules.doubledDigraph === "double" || !isDigraph(latin))) out.put(latin);
    out.put(latin);
  }

  /** Yeh and waw as consonants; after the long vowel that `vowelAfter` made of their shadda they are written once. */
  private glide(k: number, latin: string, long: number): number {
    const { french } = this.rules;
    this.before = this.state;
    const doubled = (this.word.marks[k]! & SHADDA) !== 0 && k > this.from && this.state !== long;
    const text = french !== undefined && long === LONG_U ? this.frenchWaw(k, latin) : latin;
    this.out.put(text);
    if (doubled) this.out.put(french === undefined ? text : long === LONG_U ? "" : text);
    return this.vowelAfter(k, this.word.vowels[k]!);
  }

  private tehMarbuta(k: number): number {
    const { out, rules } = this;
    const vowel = this.word.vowels[k]!;
    if (this.state !== LONG_A && this.state !== SHORT_A) out.put(rules.short.a);
    const forms = rules.tehMarbuta;
    if (k < this.to - 1) {
      out.put(forms.construct);
      return this.vowelAfter(k, vowel);
    }
    if (vowel === AN) out.put(`${forms.construct}${rules.short.a}n`);
    else if (this.construct) out.put(forms.construct);
    else out.put(this.state === LONG_A ? forms.pauseAfterLong : forms.pause);
    this.state = BARE;
    return k + 1;
  }

  private vowelAfter(k: number, vowel: number): number {
    if ((this.word.marks[k]! & DAGGER) !== 0) return this.daggerAfter(k);
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

  private long(text: string, state: number, next: number): number {
    const { french } = this.rules;
    if (french !== undefined && state === LONG_I && this.isHiatus()) this.out.put(french.iAfterVowel);
    else this.out.put(text);
    this.state = state;
    return next;
  }

  private short(text: string, state: number, next: number): number {
    return this.long(text, state, next);
  }

  private daggerAfter(k: number): number {
    const next = k + 1;
    const seat = next < this.to && this.isPlain(next) ? this.word.letters[next] : 0;
    if (seat === alefMaksura && next === this.to - 1) return this.long(this.rules.alefMaksura, LONG_A, next + 1);
    return this.long(this.rules.long.a, LONG_A, seat === alef || seat === alefMaksura ? next + 1 : next);
  }

  private fathaAfter(k: number): number {
    const { rules, word } = this;
    const next = k + 1;
    if (next < this.to) {
      const letter = word.letters[next];
      const tanwin = word.vowels[next] === AN;
      if ((letter === alef || letter === alefMaksura) && tanwin) return this.fathatan(next + 1);
      if (this.isPlainOrDagger(next) && this.prolongsA(next)) {
        const maksura = letter === alefMaksura && next === this.to - 1;
        return this.long(maksura ? rules.alefMaksura : rules.long.a, LONG_A, next + 1);
      }
      if (letter === waw && (word.marks[next]! & DAGGER) !== 0) return this.long(rules.long.a, LONG_A, next + 1);
      if (rules.diphthongs !== undefined && this.prolongs(next)) {
        if (letter === waw) return this.long(rules.diphthongs.aw, CLOSED, next + 1);
        if (letter === yeh && next < this.to - 1) return this.long(rules.diphthongs.ay, CLOSED, next + 1);
      }
    }
    return this.short(rules.short.a, SHORT_A, next);
  }

  private prolongsA(next: number): boolean {
    const letter = this.word.letters[next];
    if (letter === alef || letter === alefMaksura) return true;
    return letter === alefMadda && this.word.letters[next + 1] === hamza && next + 1 < this.to;
  }

  private dammaAfter(k: number): number {
    const { rules, word } = this;
    const next = k + 1;
    if (next >= this.to || word.letters[next] !== waw) return this.short(rules.short.u, SHORT_U, next);
    if ((word.marks[next]! & SHADDA) !== 0) {
      if (this.endsHere(next)) return this.long(rules.final.uww, BARE, next + 1);
      if (rules.doubledGlide === "long") return this.long(rules.long.u, LONG_U, next);
      return this.short(rules.short.u, SHORT_U, next);
    }
    if (this.isOtioseAlef(next)) return this.long(rules.long.u, LONG_U, next + 2);
    if (this.prolongs(next)) return this.long(rules.long.u, LONG_U, next + 1);
    return this.short(rules.short.u, SHORT_U, next);
  }

  private kasraAfter(k: number): number {
    const { rules, word } = this;
    const next = k + 1;
    const letter = next < this.to ? word.letters[next] : 0;
    if (letter !== yeh && letter !== alefMaksura) return this.short(rules.short.i, SHORT_I, next);
    if ((word.marks[next]! & SHADDA) !== 0) {
      if (this.endsHere(next)) return this.long(rules.final.iyy, LONG_I, next + 1);
      if (rules.doubledGlide === "long") return this.long(rules.long.i, LONG_I, next);
      return this.short(rules.short.i, SHORT_I, next);
    }
    if (this.prolongs(next)) return this.long(rules.long.i, LONG_I, next + 1);
    // «iyah» with the shadda left out.
    if (this.isPlain(next) && word.letters[next + 1] === tehMarbuta && rules.doubledGlide === "long") {
      return this.long(rules.long.i, LONG_I, next);
    }
    return this.short(rules.short.i, SHORT_I, next);
  }

  private fathatanAfter(k: number): number {
    const next = k + 1;
    const letter = next < this.to && this.isPlain(next) ? this.word.letters[next] : 0;
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
    const defective = vowel === IN && k > this.from && this.word.letters[k - 1] === alef;
    if (this.keepsEnding || defective || k < this.to - 1) {
      this.out.put(vowel === UN ? rules.short.u : rules.short.i);
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
      if (this.isPlainOrDagger(next)) {
        const maksura = letter === alefMaksura && next === this.to - 1;
        return this.long(maksura ? rules.alefMaksura : rules.long.a, LONG_A, next + 1);
      }
    }
    if (letter === alefMadda && this.prolongsA(next)) return this.long(rules.long.a, LONG_A, next + 1);
    this.missesVowel(k);
    return next;
  }

  /** Waw or yeh behind a consonant without sign: a vowel between consonants, a consonant beside a vowel. */
  private noVowelGlide(k: number): number {
    const { rules, word } = this;
    const next = k + 1;
    const isWaw = word.letters[next] === waw;
    const vowel = word.vowels[next];
    if ((word.marks[next]! & DAGGER) !== 0) return this.long(rules.long.a, LONG_A, next + 1);
    if ((word.marks[next]! & SHADDA) !== 0) return this.missingBeforeDouble(k, isWaw);
    if (vowel === SUKUN) {
      this.guessed = true;
      return this.short(rules.short.a, SHORT_A, next);
    }
    if (isWaw && this.isOtioseAlef(next) && (word.voweled || next - this.from >= 2)) {
      this.guessed = true;
      return this.long(rules.long.u, LONG_U, next + 2);
    }
    const last = next === this.to - 1;
    const prolongs = last ? !word.voweled : this.prolongs(next) && !this.isVowelLetter(next + 1);
    if (vowel !== NO_VOWEL || !prolongs) {
      this.missesVowel(k);
      return next;
    }
    this.guessed = true;
    return isWaw ? this.long(rules.long.u, LONG_U, next + 1) : this.long(rules.long.i, LONG_I, next + 1);
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
    else if ((this.word.marks[k]! & SHADDA) !== 0) this.guessed = true;
  }

  /** No vowel, no shadda, no superscript alif. */
  private isPlain(k: number): boolean {
    const vowel = this.word.vowels[k];
    return (vowel === NO_VOWEL || vowel === SUKUN) && this.word.marks[k] === 0;
  }

  private isPlainOrDagger(k: number): boolean {
    const vowel = this.word.vowels[k];
    return (vowel === NO_VOWEL || vowel === SUKUN) && (this.word.marks[k]! & SHADDA) === 0;
  }

  /** Whether the waw or yeh at `k` may be the second half of a vowel: no vowel follows at once. */
  private prolongs(k: number): boolean {
    const { letters } = this.word;
    if (!this.isPlain(k) || (letters[k] !== waw && letters[k] !== yeh && letters[k] !== alefMaksura)) return false;
    if (k + 1 >= this.to) return true;
    const after = letters[k + 1];
    if (after === alef || after === alefMaksura) return this.isOtioseAlef(k) && letters[k] === waw;
    return after !== tehMarbuta && after !== alefMadda;
  }

  private isVowelLetter(k: number): boolean {
    const letter = this.word.letters[k];
    return (letter === waw || letter === yeh) && this.isPlain(k);
  }

  /** Whether a silent alif closes the word behind the waw at `k`. */
  private isOtioseAlef(k: number): boolean {
    const { letters } = this.word;
    return letters[k] === waw && k + 2 === this.to && letters[k + 1] === alef && this.isPlain(k) && this.isPlain(k + 1);
  }

  /** Whether the word ends with the letter at `k`, its last vowel aside. */
  private endsHere(k: number): boolean {
    if (k !== this.to - 1) return false;
    const vowel = this.word.vowels[k]!;
    if (vowel === NO_VOWEL || vowel === SUKUN) return true;
    if (vowel === AN) return false;
    return !this.keepsEnding && (vowel >= AN || this.dropsEnding(k, vowel));
  }

  /**
   * Whether a short vowel at the end is a case ending: i and u of nouns, any vowel behind the article. Kept are those
   * of short words (huwa), of suffixes (kitābuhu) and of verbs (yaktubu, kataba), which the letters tell only roughly.
   */
  private dropsEnding(k: number, vowel: number): boolean {
    const { letters } = this.word;
    if (this.keepsEnding || k - this.from < 2) return false;
    if (this.article) return true;
    if (vowel === A) return false;
    if (letters[k] === heh && this.isSuffix(k)) return false;
    return vowel === I || !this.isImperfect(k);
  }

  /** The suffix -hu or -hi stands behind a vowel. */
  private isSuffix(k: number): boolean {
    const vowel = this.word.vowels[k - 1]!;
    const letter = this.word.letters[k - 1];
    return (vowel >= A && vowel <= I) || letter === alef || letter === waw || letter === yeh;
  }

  /** ya- or yu- before three letters; ta- or tu- too, but not the nouns of the form taf‘īl. */
  private isImperfect(k: number): boolean {
    const { letters, vowels } = this.word;
    const { from } = this;
    if (vowels[from] !== A && vowels[from] !== U) return false;
    if (letters[from] === yeh) return true;
    return letters[from] === teh && k - from >= 3 && letters[k - 1] !== yeh && letters[k - 1] !== alef;
  }

  /** Whether the i to be written stands behind a vowel, since the letter between has no Latin one. */
  private isHiatus(): boolean {
    const last = this.out.last();
    return last === LATIN_A || (last === LATIN_U && this.state >= SHORT_A);
  }

  /** Whether the French spelling of this consonant is another than its letter, and was written. */
  private frenchConsonant(k: number, letter: number): boolean {
    const { french } = this.rules;
    const { vowels, marks, letters } = this.word;
    if (french === undefined) return false;
    if (letter === gaf && (vowels[k] === I || (vowels[k] === NO_VOWEL && letters[k + 1] === yeh))) {
      this.out.put(french.gBeforeI);
      return true;
    }
    if ((letter !== seen && letter !== sad) || this.state < SHORT_A || (marks[k]! & SHADDA) !== 0) return false;
    const next = k + 1 < this.to ? letters[k + 1]! : 0;
    const open = vowels[k]! >= A && vowels[k]! <= I;
    const prolonged = next === alef || next === tehMarbuta || next === alefMaksura || this.isVowelLetter(k + 1);
    if (!open && !(vowels[k] === NO_VOWEL && next !== 0 && prolonged)) return false;
    this.out.put(french.sBetweenVowels);
    return true;
  }

  /** Before u and after ou, the «ou» of a waw would be written twice. */
  private frenchWaw(k: number, latin: string): string {
    if (this.word.vowels[k] === U && k > this.from) return "";
    return this.state === SHORT_U || this.state === LONG_U ? "w" : latin;
  }

  private mendFinalIn(finalIn: string): void {
    const { letters, vowels } = this.word;
    if (letters[this.to - 1] !== noon || this.to - this.from < 3) return;
    const before = letters[this.to - 2];
    if (before === yeh || vowels[this.to - 2] === I) this.out.put(finalIn.slice(2));
  }
}

/** Two Latin letters for one sound; a letter with a combining mark is one. */
const isDigraph = (latin: string): boolean => latin.charCodeAt(1) < 0x300;

import { frenchConsonant, frenchWaw } from "./french.ts";
import { A, AN, I, NO_VOWEL, SUKUN, type Word } from "./reader.ts";
import { hasShadda, initialVowel } from "./shape.ts";
import { SIGNS } from "./signs.ts";
import { BARE, CLOSED, LONG_A, LONG_I, LONG_U, SHORT_A, SHORT_I, SHORT_U, START } from "./states.ts";
import { VowelWriter } from "./vowels.ts";

const { alef, alefWasla, alefMadda, alefHamza, alefHamzaBelow, wawHamza, yehHamza, hamza } = SIGNS;
const { waw, yeh, alefMaksura, tehMarbuta, heh, noon } = SIGNS;

/** The letters that an h behind them would make a digraph of: t, k, s, d, z. */
const BEFORE_H = "tksdz";

/**
 * Writes the stems of words, letter by letter. Each consonant is written with its vowel at once: `vowelAfter` looks
 * ahead for the letters that prolong it, so that alif, waw and yeh are met on their own only where they are none of
 * these. A vowel that the text does not write is left out, except where the letters force it.
 */
export class StemWriter extends VowelWriter {
  private construct = false;

  /** Letters `from` to `to`; a reading of the lexicon keeps its last vowel, a noun before its noun its t. */
  write(word: Word, from: number, to: number, article: boolean, keepsEnding: boolean, construct: boolean): void {
    this.word = word;
    this.from = from;
    this.to = to;
    this.article = article;
    this.keepsEnding = keepsEnding;
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
        return this.put(this.rules.long.a, LONG_A, k + 1);
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
    if (vowel !== NO_VOWEL && vowel !== SUKUN) return this.vowelAfter(k, vowel);
    if (k === this.from) {
      this.guessed = true;
      return this.vowelAfter(k, initialVowel(this.word, k, this.to));
    }
    return this.state === BARE || this.state === CLOSED ? this.put(this.rules.long.a, LONG_A, k + 1) : k + 1;
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
    const { word, scheme } = this;
    const { french } = this.rules;
    const letter = word.letters[k]!;
    const latin = scheme.letters[letter - 0x600];
    const own = french && frenchConsonant(french, scheme, word, k, this.to, this.state >= SHORT_A);
    if (latin === undefined) this.out.putUnit(letter);
    else this.consonantText(k, own ?? latin);
    return this.vowelAfter(k, word.vowels[k]!);
  }

  /** The consonant itself, twice under shadda; the first letter of a stem has lent its shadda to the article. */
  private consonantText(k: number, latin: string): void {
    const { out, word, rules } = this;
    this.before = this.state;
    if (word.letters[k] === heh && this.state <= CLOSED && this.state !== START && rules.separator !== "") {
      if (BEFORE_H.includes(String.fromCharCode(out.last()))) out.put(rules.separator);
    }
    if (k > this.from && this.doubles(k, latin)) out.put(latin);
    out.put(latin);
  }

  private doubles(k: number, latin: string): boolean {
    if (!hasShadda(this.word, k)) return false;
    return latin.length === 1 || this.rules.doubledDigraph === "double" || !isDigraph(latin);
  }

  /** Yeh and waw as consonants; after the long vowel that `vowelAfter` made of their shadda they are written once. */
  private glide(k: number, latin: string, long: number): number {
    const { word, state, rules } = this;
    this.before = state;
    const behindU = state === SHORT_U || state === LONG_U;
    const own = rules.french && long === LONG_U ? frenchWaw(word, k, this.from, behindU) : undefined;
    this.out.put(own ?? latin);
    if (own === undefined && k > this.from && state !== long && this.doubles(k, latin)) this.out.put(latin);
    return this.vowelAfter(k, word.vowels[k]!);
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
    else if (this.construct && vowel < AN) out.put(forms.construct);
    else out.put(this.state === LONG_A ? forms.pauseAfterLong : forms.pause);
    this.state = BARE;
    return k + 1;
  }

  private mendFinalIn(finalIn: string): void {
    const i = this.before === LONG_I || this.before === SHORT_I;
    if (i && this.word.letters[this.to - 1] === noon && this.to - this.from > 2) this.out.put(finalIn.slice(2));
  }
}

/** Two Latin letters for one sound; a letter with a combining mark is one. */
const isDigraph = (latin: string): boolean => latin.charCodeAt(1) < 0x300;

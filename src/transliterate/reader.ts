import { SIGNS } from "./signs.ts";

/** The vowel that a letter bears. */
export const NO_VOWEL = 0;
export const A = 1;
export const U = 2;
export const I = 3;
export const AN = 4;
export const UN = 5;
export const IN = 6;
export const SUKUN = 7;

/** What else a letter bears, as bits. */
export const SHADDA = 1;
/** The superscript (dagger) alif. */
export const DAGGER = 2;

/**
 * One word as its letters, each with the signs on it, in parallel columns: `letters[i]` is a code unit, `vowels[i]`
 * one of the constants above, `marks[i]` a set of bits. Shadda and vowel may stand in either order in the text;
 * decomposed hamza and madda are put together, and Persian forms of a letter are that letter.
 */
export class Word {
  letters: Uint16Array = new Uint16Array(32);
  vowels: Uint8Array = new Uint8Array(32);
  marks: Uint8Array = new Uint8Array(32);
  length = 0;
  /** Whether any letter bears a sign. */
  voweled = false;

  /** Reads the word that begins at `from`, which must be a letter, and gives the place after it. */
  read(text: string, from: number): number {
    this.length = 0;
    this.voweled = false;
    let i = from;
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i) - BLOCK;
      const kind = c >= 0 && c < BLOCK_SIZE ? KINDS[c]! : OTHER;
      if (kind === LETTER) this.push(TO_LETTER[c]!);
      else if (kind === OTHER) break;
      else this.mark(c + BLOCK, kind);
    }
    return i;
  }

  push(letter: number): void {
    if (this.length === this.letters.length) this.grow();
    const at = this.length++;
    this.letters[at] = letter;
    this.vowels[at] = NO_VOWEL;
    this.marks[at] = 0;
  }

  private mark(code: number, kind: number): void {
    const at = this.length - 1;
    if (kind === COMPOSING) this.letters[at] = composed(this.letters[at]!, code);
    if (kind !== SIGN) return;
    this.voweled = true;
    if (code === SIGNS.shadda) this.marks[at]! |= SHADDA;
    else if (code === SIGNS.superscriptAlef) this.marks[at]! |= DAGGER;
    else this.vowels[at] = VOWEL_OF[code - SIGNS.fathatan]!;
  }

  private grow(): void {
    const { letters, vowels, marks } = this;
    this.letters = new Uint16Array(letters.length * 2);
    this.vowels = new Uint8Array(letters.length * 2);
    this.marks = new Uint8Array(letters.length * 2);
    this.letters.set(letters);
    this.vowels.set(vowels);
    this.marks.set(marks);
  }
}

/** Where the Arabic block begins, and how many units of it the tables cover. */
export const BLOCK = 0x600;
export const BLOCK_SIZE = 0x100;

const OTHER = 0;
const LETTER = 1;
/** A vowel, tanwin, sukun, shadda or superscript alif. */
const SIGN = 2;
/** Hamza or madda as a mark of its own. */
const COMPOSING = 3;
/** Tatweel and the signs of recitation: read over. */
const SILENT = 4;

const HAMZA_ABOVE = 0x654;
/** Vowels in the order of their code points, fathatan to sukun; 0 stands where shadda is. */
const VOWEL_OF: readonly number[] = [AN, UN, IN, A, U, I, 0, SUKUN];
/** Forms of other languages that are read as the Arabic letter: [form, letter]. */
const FORMS: readonly (readonly [number, number])[] = [
  [0x6a9, SIGNS.kaf],
  [0x6aa, SIGNS.kaf],
  [0x6cc, SIGNS.yeh],
  [0x6d2, SIGNS.yeh],
  [0x6be, SIGNS.heh],
  [0x6c0, SIGNS.heh],
  [0x6c1, SIGNS.heh],
  [0x6d5, SIGNS.heh],
  [0x6c3, SIGNS.tehMarbuta],
  [0x6a2, SIGNS.feh],
  [0x6a7, SIGNS.qaf],
  [0x6a5, SIGNS.veh],
  [0x6a8, SIGNS.gaf],
  [0x6ad, SIGNS.gaf],
  [0x6b4, SIGNS.gaf],
  [0x672, SIGNS.alefHamza],
];

const KINDS: Uint8Array = /* @__PURE__ */ kinds();
const TO_LETTER: Uint16Array = /* @__PURE__ */ toLetter();

function kinds(): Uint8Array {
  const table = new Uint8Array(BLOCK_SIZE);
  table.fill(LETTER, 0x20, 0x4b).fill(LETTER, 0x6e, 0xd4).fill(LETTER, 0xfa, 0xfd);
  table.fill(SIGN, 0x4b, 0x53).fill(COMPOSING, 0x53, 0x56).fill(SILENT, 0x56, 0x60);
  table.fill(SILENT, 0xd6, 0xdd).fill(SILENT, 0xdf, 0xe9).fill(SILENT, 0xea, 0xee);
  for (const letter of [0x6d5, 0x6ee, 0x6ef, 0x6ff]) table[letter - BLOCK] = LETTER;
  table[SIGNS.tatweel - BLOCK] = SILENT;
  table[SIGNS.superscriptAlef - BLOCK] = SIGN;
  return table;
}

function toLetter(): Uint16Array {
  const table = new Uint16Array(BLOCK_SIZE);
  for (let i = 0; i < BLOCK_SIZE; i++) table[i] = BLOCK + i;
  for (const [form, letter] of FORMS) table[form - BLOCK] = letter;
  return table;
}

/** Whether a word may begin with this code unit. */
export function isLetter(code: number): boolean {
  const c = code - BLOCK;
  return c >= 0 && c < BLOCK_SIZE && KINDS[c] === LETTER;
}

/** A letter with a hamza or madda that stands as a mark behind it. */
function composed(letter: number, mark: number): number {
  const above = mark === HAMZA_ABOVE;
  if (letter === SIGNS.alef) {
    if (mark < HAMZA_ABOVE) return SIGNS.alefMadda;
    return above ? SIGNS.alefHamza : SIGNS.alefHamzaBelow;
  }
  if (above && letter === SIGNS.waw) return SIGNS.wawHamza;
  if (above && (letter === SIGNS.yeh || letter === SIGNS.alefMaksura)) return SIGNS.yehHamza;
  return letter;
}

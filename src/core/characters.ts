import { CLASS_RUNS, FORM_ALPHABET, FORMS_A, FORMS_B, LATIN_1, LATIN_2, LATIN_3 } from "./characters.data.ts";
import { LOOK_ALIKES, SMALL_LETTERS } from "./look-alikes.ts";

/** Classes of code points that the tokenizer tells apart; the numbers are those of the data file. */
export const CHARACTER_CLASS = {
  space: 0,
  arabic: 1,
  letter: 2,
  mark: 3,
  /** Tatweel, zero-width characters and bidi controls: inside a word they part nothing. */
  join: 4,
  digit: 5,
  punctuation: 6,
  symbol: 7,
  emoji: 8,
  surrogate: 9,
} as const;

/** The low bits of `CharacterTables.info` are the class; these are the flags above them. */
export const CLASS_BITS = 15;
export const FOLDS_AWAY = 16;
export const FOLDS_TO_MANY = 32;

/** Everything the library knows of one code unit, indexed by it. */
export interface CharacterTables {
  /** Class and flags. */
  readonly info: Uint8Array;
  /** The code unit it folds to; with `FOLDS_TO_MANY` an index into `expansions`. */
  readonly folded: Uint16Array;
  readonly expansions: readonly string[];
  /** Class of a supplementary code point. */
  classOf(codePoint: number): number;
}

let tables: CharacterTables | undefined;

/** The tables, unpacked at the first call (about a millisecond). */
export function characterTables(): CharacterTables {
  tables ??= unpack();
  return tables;
}

/** The letters that an Arabic presentation form stands for, by code unit; built anew at each call. */
export function presentationForms(): Map<number, string> {
  const alphabet = FORM_ALPHABET;
  const forms = new Map<number, string>();
  for (const [first, block] of [
    [0xfb50, FORMS_A],
    [0xfe70, FORMS_B],
  ] as const) {
    block.split(" ").forEach((word, i) => {
      if (word !== "") forms.set(first + i, spelt(word, alphabet));
    });
  }
  return forms;
}

/** One letter of the alphabet for each printable ASCII character but quotes and backslash. */
function spelt(word: string, alphabet: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    const skipped = 33 + (c > 34 ? 1 : 0) + (c > 39 ? 1 : 0) + (c > 92 ? 1 : 0) + (c > 96 ? 1 : 0);
    out += alphabet.charAt(c - skipped);
  }
  return out;
}

function unpack(): CharacterTables {
  const info = new Uint8Array(0x10000);
  const { starts, classes } = unpackRuns(info);
  const folded = Uint16Array.from(info, (_, c) => c);
  const expansions: string[] = [];
  const set = (c: number, to: string): void => {
    if (to.length === 1) folded[c] = to.charCodeAt(0);
    else if (to === "") info[c]! |= FOLDS_AWAY;
    else {
      info[c]! |= FOLDS_TO_MANY;
      folded[c] = expansions.push(to) - 1;
    }
  };
  foldDigitsAndInvisibles(info, folded);
  foldLatin(set);
  foldLookAlikes(folded);
  for (const c of SMALL_LETTERS) set(c, "");
  for (const [c, word] of presentationForms()) set(c, foldSpelling(word, info, folded));
  return { info, folded, expansions, classOf: (codePoint) => classes[runBefore(starts, codePoint)] ?? 0 };
}

/** Reads `A9B2k…`: a class letter, then how many code points in base 36. */
function unpackRuns(info: Uint8Array): { starts: number[]; classes: number[] } {
  const starts: number[] = [];
  const classes: number[] = [];
  let at = 0;
  for (const [, letter = "A", length = "0"] of CLASS_RUNS.matchAll(/([A-Z])([0-9a-z]+)/g)) {
    const to = at + Number.parseInt(length, 36);
    const kind = letter.charCodeAt(0) - 65;
    info.fill(kind, at, Math.min(to, 0x10000));
    starts.push(at);
    classes.push(kind);
    at = to;
  }
  // Beyond the emoji and the scripts of plane 1 come ideographs, and then the tags that end emoji flags.
  starts.push(0x20000, 0x40000);
  classes.push(CHARACTER_CLASS.letter, CHARACTER_CLASS.mark);
  return { starts, classes };
}

function runBefore(starts: readonly number[], codePoint: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= codePoint) low = middle;
    else high = middle;
  }
  return low;
}

function foldDigitsAndInvisibles(info: Uint8Array, folded: Uint16Array): void {
  let zero = 0;
  for (let c = 0; c < 0x10000; c++) {
    const kind = info[c];
    if (kind !== CHARACTER_CLASS.digit) zero = c + 1;
    else folded[c] = 48 + ((c - zero) % 10);
    const combining = kind === CHARACTER_CLASS.mark && c !== 0x20e3;
    if (combining || kind === CHARACTER_CLASS.join) info[c]! |= FOLDS_AWAY;
  }
}

function foldLatin(set: (c: number, to: string) => void): void {
  for (let c = 65; c <= 90; c++) set(c, String.fromCharCode(c + 32));
  for (const [first, block] of [
    [0xc0, LATIN_1],
    [0x250, LATIN_2],
    [0x1e00, LATIN_3],
  ] as const) {
    block.split(" ").forEach((to, i) => {
      if (to !== "_") set(first + i, to);
    });
  }
}

function foldLookAlikes(folded: Uint16Array): void {
  for (const [letter, twins] of LOOK_ALIKES) for (const twin of twins) folded[twin] = letter;
}

function foldSpelling(word: string, info: Uint8Array, folded: Uint16Array): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if ((info[c]! & FOLDS_AWAY) === 0) out += String.fromCharCode(folded[c]!);
  }
  return out;
}

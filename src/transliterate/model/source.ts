import { fold } from "../../text/fold.ts";

/**
 * A word as the letter model reads it. `letters` and `classes` hold a code a letter with `PAD` zeros before and
 * after; a class joins letters that sound alike (the carriers of alef), for contexts that are wide. Every step of the
 * model writes what one symbol stands for: a letter, or the gap after it, where a vowel may be heard.
 */
export interface Source {
  /** Number of letters. */
  readonly length: number;
  readonly letters: Uint8Array;
  readonly classes: Uint8Array;
  /** For each step its symbol, and the place of its letter in `letters`. */
  readonly symbols: readonly number[];
  readonly places: readonly number[];
  /** Whether letters stand in it that only Arabic words have. */
  readonly native: boolean;
}

export const PAD = 4;
/** The symbol of a gap; letters have codes from 1 on. */
export const GAP = 63;

export const ARABIC_LETTERS: string = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيگپڤچژ";
export const LATIN_LETTERS: string = "abcdefghijklmnopqrstuvwxyz";
/** Letters and what they sound like, in pairs. */
const SOUNDS = "آاأاإاىيةهؤوئيگكپبڤفچجژز";
/** No vowel is heard after these: they are vowels. */
const CLOSED = "اآأإىة";
const ONLY_ARABIC = "حصضطظعقثذ";

const codesOf = (letters: string): ReadonlyMap<string, number> =>
  new Map([...letters].map((letter, i) => [letter, i + 1]));

interface Reading {
  readonly codes: ReadonlyMap<string, number>;
  /** By code. */
  readonly classOf: Uint8Array;
  readonly gapAfter: Uint8Array;
  readonly native: Uint8Array;
}

function arabicReading(): Reading {
  const codes = codesOf(ARABIC_LETTERS);
  const classOf = Uint8Array.from({ length: 64 }, (_, code) => code);
  for (let i = 0; i < SOUNDS.length; i += 2) classOf[codes.get(SOUNDS[i]!)!] = codes.get(SOUNDS[i + 1]!)!;
  const gapAfter = new Uint8Array(64).fill(1);
  for (const letter of CLOSED) gapAfter[codes.get(letter)!] = 0;
  const native = new Uint8Array(64);
  for (const letter of ONLY_ARABIC) native[codes.get(letter)!] = 1;
  return { codes, classOf, gapAfter, native };
}

const ARABIC: Reading = /* @__PURE__ */ arabicReading();
const LATIN: Reading = {
  codes: /* @__PURE__ */ codesOf(LATIN_LETTERS),
  classOf: /* @__PURE__ */ Uint8Array.from({ length: 64 }, (_, code) => code),
  gapAfter: /* @__PURE__ */ new Uint8Array(64),
  native: /* @__PURE__ */ new Uint8Array(64),
};

/** An Arabic word; what is no Arabic letter is read by its fold, or left out. */
export function arabicSource(word: string): Source {
  return sourceOf(word, ARABIC);
}

/** A Latin word in lower case; letters with a diacritic are read by their fold, what is no letter is left out. */
export function latinSource(word: string): Source {
  return sourceOf(word, LATIN);
}

function sourceOf(word: string, { codes, classOf, gapAfter, native }: Reading): Source {
  const found: number[] = [];
  for (const unit of word) {
    const code = codes.get(unit);
    if (code !== undefined) found.push(code);
    else pushSpelt(unit, codes, found);
  }
  const letters = new Uint8Array(found.length + 2 * PAD);
  const classes = new Uint8Array(found.length + 2 * PAD);
  const symbols: number[] = [];
  const places: number[] = [];
  let isNative = false;
  for (let i = 0; i < found.length; i++) {
    const code = found[i]!;
    letters[PAD + i] = code;
    classes[PAD + i] = classOf[code]!;
    if (native[code] === 1) isNative = true;
    symbols.push(code);
    places.push(PAD + i);
    if (gapAfter[code] === 1) {
      symbols.push(GAP);
      places.push(PAD + i);
    }
  }
  return { length: found.length, letters, classes, symbols, places, native: isNative };
}

/** The letters behind a presentation form, and what others fold to. */
function pushSpelt(unit: string, codes: ReadonlyMap<string, number>, found: number[]): void {
  for (const letter of unit.normalize("NFKC")) {
    const code = codes.get(letter);
    if (code !== undefined) found.push(code);
    else for (const folded of fold(letter)) if (codes.has(folded)) found.push(codes.get(folded)!);
  }
}

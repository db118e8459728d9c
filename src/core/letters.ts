import {
  LATIN_1E00,
  LATIN_00C0,
  LATIN_0250,
  LIGATURES_FBEA,
  LIGATURES_FC00,
  LIGATURES_FD50,
  LIGATURES_FD92,
  LIGATURES_FEF5,
  SHAPES_FB50,
  SHAPES_FBD3,
  SHAPES_FBFC,
  SHAPES_FE80,
  WORDS_FDF0,
  ZEROS,
} from "./letters.data.ts";

/** Arabic letters of the look-alikes are ASCII letters from `A` on. */
export const LETTER_OFFSET: number = 0x621 - 65;
/** Letters of the forms are ASCII: from `$` on those from U+0621 on, from `V` on the rare ones. */
export const FORM_OFFSET: number = 0x621 - 36;
export const FIRST_RARE = 86;
/** The seventh would be a backslash. */
export const RARE_LETTERS: string = "\u0670\u06c6\u06c7\u06c8\u06cc\u06d0\0\u06d2\u06d5";

/** The letters that an Arabic presentation form stands for, by code unit; built anew at each call. */
export function presentationForms(): Map<number, string> {
  const forms = new Map<number, string>();
  for (const [first, shapes] of [
    [0xfb50, SHAPES_FB50],
    [0xfbd3, SHAPES_FBD3],
    [0xfbfc, SHAPES_FBFC],
    [0xfe80, SHAPES_FE80],
  ] as const) {
    let at = first;
    for (const [, letter = "", count = 0] of shapes.matchAll(/(..)(.)/g)) {
      for (let i = 0; i < +count; i++) forms.set(at++, String.fromCharCode(0x600 + Number.parseInt(letter, 16)));
    }
  }
  for (const [first, size, groups] of [
    [0xfbea, 1, LIGATURES_FBEA],
    [0xfc00, 1, LIGATURES_FC00],
    [0xfd50, 2, LIGATURES_FD50],
    [0xfd92, 2, LIGATURES_FD92],
    [0xfef5, 1, LIGATURES_FEF5],
  ] as const) {
    let at = first;
    for (const group of groups.split(" ")) {
      for (let i = 1; i < group.length; i += size) forms.set(at++, spelt(group[0] + group.slice(i, i + size)));
    }
  }
  // The one shape of a letter that Unicode takes apart.
  forms.set(0xfbdd, "\u06c7\u0674");
  WORDS_FDF0.split(" ").forEach((word, i) => {
    forms.set(0xfdf0 + i, spelt(word));
  });
  // Lone marks, above a blank and above a tatweel; the tail and an unassigned one stand between them.
  for (let i = 0; i < 16; i++) {
    if (i !== 3 && i !== 5) forms.set(0xfe70 + i, String.fromCharCode(0x64b + (i >> 1)));
  }
  return forms;
}

function spelt(ascii: string): string {
  let out = "";
  for (let i = 0; i < ascii.length; i++) {
    const c = ascii.charCodeAt(i);
    if (c === 95) out += " ";
    else out += c < FIRST_RARE ? String.fromCharCode(c + FORM_OFFSET) : RARE_LETTERS[c - FIRST_RARE];
  }
  return out;
}

/** Calls `found` for each decimal digit of the basic plane but the ASCII ones. */
export function eachDigit(found: (c: number, value: number) => void): void {
  for (const row of ZEROS.split(" ")) {
    const high = Number.parseInt(row, 16);
    const zero = high * 16 + (high > 0x90 && high < 0xdf ? 6 : 0);
    for (let i = 0; i < 10; i++) found(zero + i, i);
  }
}

/** Calls `found` for each Latin letter with what it is in lower case and without diacritics, where that is not itself. */
export function eachLatinLetter(found: (c: number, bare: string) => void): void {
  for (let c = 65; c < 91; c++) found(c, String.fromCharCode(c + 32));
  for (const [first, runs] of [
    [0xc0, LATIN_00C0],
    [0x250, LATIN_0250],
    [0x1e00, LATIN_1E00],
  ] as const) {
    let at = first;
    for (const [, bare = "", count] of runs.matchAll(/([^\d ]+)(\d*)/g)) {
      for (let i = +(count || 1); i > 0; i--, at++) if (bare !== "_") found(at, bare);
    }
  }
}

/** Calls `found` for each letter of `AJAMI` or `LETTERS` with the Arabic letter of its shape. */
export function eachLookAlike(runs: string, found: (twin: number, letter: number) => void): void {
  for (const run of runs.split(" ")) {
    const [first = "", letters = ""] = run.split(":");
    for (let i = 0; i < letters.length; i++) {
      if (letters[i] !== ".") found(Number.parseInt(first, 16) + i, letters.charCodeAt(i) + LETTER_OFFSET);
    }
  }
}

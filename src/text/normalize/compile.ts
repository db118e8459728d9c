import { eachDigit, eachInvisible, eachLatinLetter, eachMark, presentationForms } from "../../core/letters.ts";
import {
  eachTwin,
  LETTER_TWINS,
  SIGN_TWINS,
  SMALL_LETTERS,
  TAIL,
  TATWEEL,
  type Twins,
} from "../../core/look-alikes.ts";
import { COMPOSED } from "./compose.ts";
import type { Choice } from "./options.ts";

/** Entries of the table that are no code units of a result: surrogates stand for what is to be done. */
export const REMOVE = 0xd800;
/** A mark that goes, after it may have made one letter with the one before it. */
export const DROP = 0xd801;
/** A mark that stays. */
export const MARK = 0xd802;
export const BLANK = 0xd803;
/** The first half of a code point that may stand in `pairs`. */
export const PAIR = 0xdfff;
/** From here on: `expansions[entry - MANY]`. */
export const MANY = 0xd810;

/** What becomes of each code unit. */
export interface Rules {
  /** By code unit: itself where it stays, the unit it becomes, or one of the entries above. */
  readonly table: Uint16Array;
  readonly expansions: readonly string[];
  /** Supplementary code points that change. */
  readonly pairs: ReadonlyMap<number, string>;
  /** The letters of presentation forms before anything else is done to them; empty where forms stay. */
  readonly forms: ReadonlyMap<number, string>;
  readonly whitespace: Choice["whitespace"];
}

const DAGGER_ALEF = 0x670;
const SHADDA = 0x651;
const [HAMZA, ALEF_MADDA, ALEF_HAMZA, WAW_HAMZA, ALEF_HAMZA_BELOW, YEH_HAMZA, ALEF] = [
  0x621, 0x622, 0x623, 0x624, 0x625, 0x626, 0x627,
];
const [TEH_MARBUTA, TEH, HEH, WAW, ALEF_MAQSURA, YEH, ALEF_WASLA] = [0x629, 0x62a, 0x647, 0x648, 0x649, 0x64a, 0x671];
/** The letters that options of their own deal with. */
const OWN: readonly number[] = [
  ALEF_MADDA,
  ALEF_HAMZA,
  WAW_HAMZA,
  ALEF_HAMZA_BELOW,
  YEH_HAMZA,
  TEH_MARBUTA,
  ALEF_MAQSURA,
  ALEF_WASLA,
];

/** Shapes of one Arabic letter in Farsi, Urdu and Maghrebi writing. Source: Unicode code charts. */
const VARIANTS: Twins = [
  [YEH_HAMZA, "6d3"],
  [TEH_MARBUTA, "6c3"],
  [0x641, "6a1 6a2"],
  [0x642, "66f 6a7 6a8"],
  [0x643, "6a9 6aa"],
  [0x646, "6ba"],
  [HEH, "6be 6c0-6c2 6d5"],
  [YEH, "6cc 6d2"],
];

/** Letters of African and Asian languages by the Arabic letter of their shape, beside those of `fold`. */
const AJAMI: Twins = [
  [ALEF, "773 774 870-882 8ad"],
  [0x628, "750-756 8a0 8a1 8b6 8b7 8be"],
  [TEH, "8b8 8bf 8c0"],
  [0x62c, "6bf 8a2 8c1 8c5 8c6"],
  [0x62d, "681 682 685 757 758 76e 76f 772 77c 88a"],
  [0x62f, "6ee 759 75a 8ae"],
  [0x631, "6ef 75b 76b 76c 771 8aa 8b9"],
  [0x632, "8b2"],
  [0x633, "69a-69c 75c 76d 770 77d 77e"],
  [0x634, "6fa"],
  [0x635, "69d 69e 8af"],
  [0x636, "6fb"],
  [0x637, "69f 88b 88c 8a3"],
  [0x639, "6a0 75d-75f 8b3"],
  [0x63a, "6fc 8c3"],
  [0x641, "760 761 8a4 8bb"],
  [0x642, "8a5 8b5 8bc 8c4"],
  [0x643, "764 77f 88d 8b0 8b4 8c2 8c8"],
  [0x644, "76a 8a6 8c7"],
  [0x645, "765 766 8a7"],
  [0x646, "767-769 889 88f 8bd"],
  [WAW, "778 779 8ab 8b1"],
  [YEH, "775-777 77a 77b 886 8a8 8a9 8ac 8ba"],
];

/** Letters without dots. */
const RASM: Twins = [
  [0x66e, "628 62a 62b"],
  [0x62d, "62c 62e"],
  [0x62f, "630"],
  [0x631, "632"],
  [0x633, "634"],
  [0x635, "636"],
  [0x637, "638"],
  [0x639, "63a"],
  [0x6a1, "641"],
  [0x66f, "642"],
  [0x6a9, "643"],
  [0x6ba, "646"],
  [ALEF_MAQSURA, "64a"],
];

const PUNCTUATION: Twins = [
  [0x22, "ab bb 201c-201f 2033"],
  [0x27, "201a 201b 2032 2039 203a"],
  [0x28, "fd3f"],
  [0x29, "fd3e"],
  [0x2a, "66d"],
  [0x2c, "2e41"],
  [0x3b, "204f"],
];

/** Lays the table out that does what the options say. */
export function compile(choice: Choice): Rules {
  const table = new Uint16Array(0x10000);
  for (let c = 0; c < 0x10000; c++) table[c] = c;
  const expansions: string[] = [];
  const pairs = new Map<number, string>();
  const write = (c: number, to: string): void => {
    if (to.length === 1) table[c] = to.charCodeAt(0);
    else table[c] = to === "" ? REMOVE : MANY + expansions.push(to) - 1;
  };
  const remove = (c: number): void => write(c, "");
  letters(choice, table, remove);
  if (choice.latin !== "keep") {
    eachLatinLetter((c, bare) => {
      const lower = String.fromCharCode(c).toLowerCase();
      write(c, choice.latin === "bare" ? bare : lower.length === 1 ? lower : String.fromCharCode(c));
    });
  }
  signs(choice, table, remove);
  if (choice.punctuation === "ascii") write(0x2026, "...");
  marks(choice, table, pairs);
  const forms = choice.presentationForms === "keep" ? new Map<number, string>() : presentationForms();
  for (const [c, word] of forms) {
    const entries = Array.from(word, (letter) => table[letter.charCodeAt(0)]!);
    if (entries[0] === MARK || entries[0] === DROP) table[c] = entries[0];
    else write(c, entries.map((entry) => (entry < REMOVE ? String.fromCharCode(entry) : "")).join(""));
  }
  return { table, expansions, pairs, forms, whitespace: choice.whitespace };
}

function letters(choice: Choice, table: Uint16Array, remove: (c: number) => void): void {
  const touched: number[] = [];
  /** What is `from` by now becomes `to`. */
  const merge = (from: number, to: number): void => {
    touched.push(from);
    for (const c of touched) if (table[c] === from) table[c] = to;
  };
  if (choice.letters !== "keep") {
    eachTwin(VARIANTS, merge);
    SMALL_LETTERS.forEach(remove);
    if (choice.letters !== "variants") {
      for (const twins of [LETTER_TWINS, AJAMI]) {
        eachTwin(twins, (twin, letter) => OWN.includes(twin) || merge(twin, letter));
      }
    }
  }
  if (choice.alef !== "keep") {
    merge(ALEF_HAMZA, ALEF);
    merge(ALEF_HAMZA_BELOW, ALEF);
    if (choice.alef !== "keep-madda") merge(ALEF_MADDA, ALEF);
    if (choice.alef !== "keep-wasla") merge(ALEF_WASLA, ALEF);
  }
  if (choice.hamza !== "keep") {
    const seat = choice.hamza !== "letter";
    merge(WAW_HAMZA, seat ? WAW : HAMZA);
    merge(YEH_HAMZA, seat ? YEH : HAMZA);
    if (choice.hamza === "remove") merge(HAMZA, REMOVE);
  }
  if (choice.alefMaqsura !== "keep") merge(ALEF_MAQSURA, choice.alefMaqsura === "yeh" ? YEH : ALEF);
  if (choice.tehMarbuta !== "keep") merge(TEH_MARBUTA, choice.tehMarbuta === "heh" ? HEH : TEH);
  if (choice.letters === "skeleton") eachTwin(RASM, merge);
}

function signs(choice: Choice, table: Uint16Array, remove: (c: number) => void): void {
  const set = (from: number, to: number): void => {
    table[from] = to;
  };
  if (choice.punctuation !== "keep") for (const twins of [SIGN_TWINS, PUNCTUATION]) eachTwin(twins, set);
  if (choice.digits !== "keep") {
    const zero = { ascii: 0x30, arabic: 0x660, persian: 0x6f0 }[choice.digits];
    eachDigit((c, value) => set(c, zero + value));
    for (let i = 0; i < 10; i++) set(0x30 + i, zero + i);
    if (zero === 0x30) table.set([0x25, 0x2e, 0x2c], 0x66a);
  }
  if (choice.tatweel !== "keep") {
    remove(TATWEEL);
    if (choice.presentationForms !== "keep") remove(TAIL);
  }
  if (choice.whitespace !== "keep") {
    for (const [from, to] of [
      [0, 0x1f],
      [0x7f, 0xa0],
      [0x1680, 0x1680],
      [0x2000, 0x200a],
      [0x2028, 0x2029],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
    ] as const) {
      table.fill(BLANK, from, to + 1);
    }
  }
  if (choice.invisibles !== "keep") eachInvisible((c) => c >> 1 === 0x1006 || remove(c));
  if (choice.joiners !== "keep") {
    remove(0x200d);
    set(0x200c, choice.joiners === "remove" ? REMOVE : choice.whitespace === "keep" ? 0x20 : BLANK);
  }
}

function marks(choice: Choice, table: Uint16Array, pairs: Map<number, string>): void {
  const goes = (c: number): boolean => {
    if (c === DAGGER_ALEF && choice.daggerAlef !== "mark") return choice.daggerAlef === "remove";
    if (choice.marks === "remove-vowels") return c > 0x64a && c < 0x653;
    return choice.marks === "remove" || (choice.marks === "keep-shadda" && c !== SHADDA);
  };
  const unit = (letter: string): number => table[letter.charCodeAt(0)]!;
  // Where a letter ends the same with its hamza and without, nothing need be composed before hamza goes.
  const matters = !goes(0x654) || COMPOSED.some(([whole, parts]) => unit(whole) !== unit(parts));
  const composing = choice.unicode === "compose";
  eachMark((c) => {
    if (composing && matters) table[c] = goes(c) ? DROP : MARK;
    else if (goes(c)) table[c] = REMOVE;
  });
  if (composing || choice.latin === "bare") {
    const entry = choice.latin !== "bare" ? MARK : composing ? DROP : REMOVE;
    table.fill(entry, 0x300, 0x370);
  }
  if (choice.daggerAlef === "alef") table[DAGGER_ALEF] = table[ALEF]!;
  if (goes(0x10efa)) for (let c = 0x10efa; c < 0x10f00; c++) pairs.set(c, "");
  for (const c of pairs.keys()) table[0xd7c0 + (c >> 10)] = PAIR;
}

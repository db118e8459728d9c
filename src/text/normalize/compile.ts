import { AJAMI_LETTERS, LETTERS } from "../../core/letters.data.ts";
import { eachDigit, eachLatinLetter, eachLookAlike, presentationForms } from "../../core/letters.ts";
import { COMBINING, eachTwin, INVISIBLES, MARKS, SIGNS, SMALL_LETTERS } from "../../core/look-alikes.ts";
import { type Choice, STEPS } from "./options.ts";

/** Entries of the table that are no code units of a result: surrogates stand for what is to be done. */
export const REMOVE = 0xd800;
/** A mark that stays, to be composed and ordered. */
export const MARK = 0xd801;
/** A mark that goes once it is composed. */
export const DROP = 0xd802;
export const BLANK = 0xd803;
/** The first half of the rare marks, which go. */
export const RARE = 0xd804;
/** From here on: `expansions[entry - MANY]`. */
export const MANY = 0xd805;

/** What becomes of each code unit. */
export interface Rules {
  /** By code unit: itself where it stays, the unit it becomes, or one of the entries above. */
  readonly table: Uint16Array;
  readonly expansions: readonly string[];
  /** The letters of presentation forms before anything else is done to them; empty where forms stay. */
  readonly forms: ReadonlyMap<number, string>;
  readonly whitespace: Choice["whitespace"];
}

const DAGGER_ALEF = 0x670;
const SHADDA = 0x651;
/** The letters that options of their own deal with. */
const OWN_OPTION = "\u0622\u0623\u0624\u0625\u0626\u0629\u0649\u0671";
const BLANKS = ":0-1f 7f-a0 1680 2000-200a 2028 2029 202f 205f 3000";
const RASM =
  "66e:628 62a 62b;62d:62c 62e;62f:630;631:632;633:634;635:636;637:638;639:63a;6a1:641;66f:642;6a9:643;6ba:646;649:64a";

/** Lays the table out that does what the options say. */
export function compile(choice: Choice): Rules {
  const table = Uint16Array.from({ length: 0x10000 }, (_, c) => c);
  const expansions: string[] = [];
  const touched: number[] = [];
  /** What is `from` by now becomes `to`. */
  const merge = (from: number, to: number): void => {
    touched.push(from);
    for (const c of touched) if (table[c] === from) table[c] = to || REMOVE;
  };
  const write = (c: number, to: string): void => {
    table[c] = to.length === 1 ? to.charCodeAt(0) : to === "" ? REMOVE : MANY + expansions.push(to) - 1;
  };
  const { letters, latin, digits, marks, daggerAlef, whitespace } = choice;

  if (letters !== "keep") {
    eachTwin(STEPS.letters.variants, merge);
    eachTwin(SMALL_LETTERS, merge);
    if (letters !== "variants") {
      for (const runs of [LETTERS, AJAMI_LETTERS]) {
        eachLookAlike(runs, (c, to) => OWN_OPTION.includes(String.fromCharCode(c)) || merge(c, to));
      }
    }
  }
  if (digits !== "keep") {
    const zero = { ascii: 0x30, arabic: 0x660, persian: 0x6f0 }[digits];
    for (let i = 0; i < 10; i++) table[0x30 + i] = zero + i;
    eachDigit((c, value) => {
      table[c] = zero + value;
    });
  }
  if (choice.punctuation !== "keep") {
    eachTwin(SIGNS, merge);
    write(0x2026, "...");
  }
  if (choice.invisibles !== "keep") eachTwin(INVISIBLES, merge);
  for (const [name, values] of Object.entries<Record<string, string>>(STEPS)) {
    eachTwin(values[choice[name as keyof Choice]]!, merge);
  }
  if (letters === "skeleton") eachTwin(RASM, merge);
  if (whitespace !== "keep") {
    eachTwin(BLANKS, (c) => {
      table[c] = BLANK;
    });
  }
  if (latin !== "keep") {
    eachLatinLetter((c, bare) => {
      const lower = String.fromCharCode(c).toLowerCase();
      write(c, latin === "bare" ? bare : lower.length > 1 ? String.fromCharCode(c) : lower);
    });
  }

  const goes = (c: number): boolean => {
    if (c < DAGGER_ALEF && c < 0x370) return latin === "bare";
    if (c === DAGGER_ALEF && daggerAlef !== "mark") return daggerAlef === "remove";
    return marks === "remove-vowels"
      ? c > 0x64a && c < 0x653
      : marks !== "keep" && (marks === "remove" || c !== SHADDA);
  };
  // Where a letter ends the same with its hamza and without, nothing need be composed before hamza goes.
  const same =
    goes(0x654) &&
    "\u0622\u0623\u0624\u0625\u0626"
      .split("")
      .every((letter, i) => table[letter.charCodeAt(0)] === table["\u0627\u0627\u0648\u0627\u064a".charCodeAt(i)]);
  for (const rows of [COMBINING, MARKS]) {
    eachTwin(rows, (c) => {
      if (choice.unicode === "compose" && (c < 0x370 || !same)) table[c] = goes(c) ? DROP : MARK;
      else if (goes(c)) table[c] = REMOVE;
    });
  }
  if (daggerAlef === "alef") table[DAGGER_ALEF] = table[0x627]!;

  const forms = choice.presentationForms === "keep" ? new Map<number, string>() : presentationForms();
  for (const [c, word] of forms) {
    const first = table[word.charCodeAt(0)]!;
    let out = "";
    for (const letter of word) {
      const entry = table[letter.charCodeAt(0)]!;
      if (entry === MARK || entry < REMOVE) out += entry < REMOVE ? String.fromCharCode(entry) : letter;
    }
    if (first === MARK || first === DROP) table[c] = first;
    else write(c, out);
  }
  if (forms.size > 0 && choice.tatweel !== "keep") table[0xfe73] = REMOVE;
  if (goes(0x10efa)) table[0xd803] = RARE;
  return { table, expansions, forms, whitespace };
}

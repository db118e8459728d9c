import { AJAMI_LETTERS, LETTERS } from "../../core/letters.data.ts";
import { eachDigit, eachLatinLetter, eachLookAlike, presentationForms } from "../../core/letters.ts";
import { COMBINING, eachTwin, INVISIBLES, MARKS, SIGNS, SMALL_LETTERS } from "../../core/look-alikes.ts";
import { type Choice, TWINS } from "./options.ts";

/** Entries of a table that are no code units. */
export const REMOVE = -1;
/** A mark that must be composed with the letter before it, if there is one, before anything is done to it. */
export const COMPOSE = -2;
/** From here down: `expansions[MANY - entry]`. */
export const MANY = -3;

/** What becomes of each code unit. */
export interface Table {
  /** By code unit: the unit that it becomes, itself where it stays, or one of the entries above. */
  readonly entries: Int32Array;
  readonly expansions: readonly string[];
  /** The unit of which one stands for several in a row, or -1. */
  readonly squeezed: number;
}

const DAGGER_ALEF = 0x670;
const SHADDA = 0x651;
const HAMZA_ABOVE = 0x654;
const ALEF = 0x627;
/** The letters that options of their own deal with. */
const OWN_OPTION = "\u0622\u0623\u0624\u0625\u0626\u0629\u0649\u0671";
const BLANKS = "20:0-1f 7f-a0 1680 2000-200a 2028 2029 202f 205f 3000";
const LINE_BREAKS = "a:a-d 85 2028 2029";
const RASM =
  "66e:628 62a 62b;62d:62c 62e;62f:630;631:632;633:634;635:636;637:638;639:63a;6a1:641;66f:642;6a9:643;6ba:646;649:64a";

/** The first of the six marks of Arabic beyond the basic plane. */
const RARE_MARK = 0x10efa;

/** Whether a mark of Arabic or Latin goes. */
export function goes(mark: number, { latin, daggerAlef, marks }: Choice): boolean {
  if (mark < 0x370) return latin === "bare";
  if (mark === DAGGER_ALEF && daggerAlef !== "mark") return daggerAlef === "remove";
  return marks === "remove-vowels"
    ? mark > 0x64a && mark < 0x653
    : marks !== "keep" && (marks === "remove" || mark !== SHADDA);
}

/** Lays out what the options say of single characters, and of ligatures. With `composing`, marks wait: see `COMPOSE`. */
export function tableOf(choice: Choice, composing: boolean): Table {
  const entries = Int32Array.from({ length: 0x10000 }, (_, c) => c);
  const expansions: string[] = [];
  const touched: number[] = [];
  const { letters, latin, digits, daggerAlef, whitespace } = choice;
  /** What is `from` by now becomes `to`. */
  const merge = (from: number, to: number): void => {
    touched.push(from);
    for (const c of touched) if (entries[c] === from) entries[c] = to || REMOVE;
  };
  const put = (c: number, to: number): void => {
    entries[c] = to;
  };
  const write = (c: number, to: string): void =>
    put(c, to.length > 1 ? MANY + 1 - expansions.push(to) : to === "" ? REMOVE : to.charCodeAt(0));

  if (letters !== "keep") {
    eachTwin(TWINS["letters variants"]!, merge);
    eachTwin(SMALL_LETTERS, merge);
    if (letters !== "variants") {
      for (const runs of [LETTERS, AJAMI_LETTERS]) {
        eachLookAlike(runs, (c, to) => OWN_OPTION.includes(String.fromCharCode(c)) || merge(c, to));
      }
    }
  }
  if (digits !== "keep") {
    const zero = { ascii: 0x30, arabic: 0x660, persian: 0x6f0 }[digits];
    for (let i = 0; i < 10; i++) put(0x30 + i, zero + i);
    eachDigit((c, value) => put(c, zero + value));
  }
  if (choice.punctuation !== "keep") {
    eachTwin(SIGNS, merge);
    write(0x2026, "...");
  }
  if (choice.invisibles !== "keep") eachTwin(INVISIBLES, merge);
  for (const [name, value] of Object.entries(choice)) eachTwin(TWINS[`${name} ${value}`] ?? "", merge);
  if (letters === "skeleton") eachTwin(RASM, merge);
  if (whitespace !== "keep") eachTwin(BLANKS, put);
  if (whitespace === "squeeze") eachTwin(LINE_BREAKS, put);
  if (latin !== "keep") {
    eachLatinLetter((c, bare) => {
      const lower = String.fromCharCode(c).toLowerCase();
      write(c, latin === "bare" ? bare : lower.length > 1 ? String.fromCharCode(c) : lower);
    });
  }
  for (const rows of [COMBINING, MARKS]) eachTwin(rows, (c) => goes(c, choice) && put(c, REMOVE));
  if (composing && goes(RARE_MARK, choice)) put(0xd803, COMPOSE);
  if (composing && choice.unicode === "compose") {
    // Where a letter ends the same with its hamza and without, nothing need be composed before hamza goes.
    const endsAsBase = (letter: string): boolean =>
      entries[letter.charCodeAt(0)] === entries[letter.normalize("NFD").charCodeAt(0)];
    const same = entries[HAMZA_ABOVE] === REMOVE && Array.from(OWN_OPTION).every(endsAsBase);
    for (const rows of same ? [COMBINING] : [COMBINING, MARKS]) eachTwin(rows, (c) => put(c, COMPOSE));
  }
  if (daggerAlef === "alef") put(DAGGER_ALEF, entries[ALEF]!);

  if (choice.presentationForms !== "keep") {
    for (const [c, word] of presentationForms()) {
      const parts = Array.from(word, (letter) => entries[letter.charCodeAt(0)]!);
      if (parts.includes(COMPOSE)) put(c, COMPOSE);
      else write(c, String.fromCharCode(...parts.filter((part) => part >= 0)));
    }
    if (choice.tatweel !== "keep") put(0xfe73, REMOVE);
  }
  return { entries, expansions, squeezed: whitespace === "keep" ? -1 : 0x20 };
}

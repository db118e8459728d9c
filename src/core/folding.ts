import { LETTERS } from "./letters.data.ts";
import { eachDigit, eachLatinLetter, eachLookAlike, presentationForms } from "./letters.ts";
import { COMBINING, eachTwin, INVISIBLES, JOINERS, MARKS, SIGNS, SMALL_LETTERS } from "./look-alikes.ts";

/** Flags of a code unit in `FoldTables.info`; the bits below them belong to the classes of `CharacterTables`. */
export const FOLDS_AWAY = 16;
export const FOLDS_TO_MANY = 32;

/** What `fold` makes of each code unit. */
export interface FoldTables {
  /** Flags, by code unit. */
  readonly info: Uint8Array;
  /** The code unit it folds to; with `FOLDS_TO_MANY` an index into `expansions`. */
  readonly folded: Uint16Array;
  readonly expansions: readonly string[];
}

let tables: FoldTables | undefined;

/** The tables, unpacked at the first call (about a millisecond). */
export function foldTables(): FoldTables {
  tables ??= unpack();
  return tables;
}

function unpack(): FoldTables {
  const info = new Uint8Array(0x10000);
  const folded = new Uint16Array(0x10000);
  const expansions: string[] = [];
  for (let c = 0; c < 0x10000; c++) folded[c] = c;
  const set = (c: number, to: string): void => {
    if (to.length === 1) folded[c] = to.charCodeAt(0);
    else if (to === "") info[c]! |= FOLDS_AWAY;
    else {
      info[c]! |= FOLDS_TO_MANY;
      folded[c] = expansions.push(to) - 1;
    }
  };
  const put = (c: number, to: number): void => set(c, to === 0 ? "" : String.fromCharCode(to));
  eachDigit((c, value) => put(c, 48 + value));
  eachLatinLetter(set);
  eachLookAlike(LETTERS, put);
  for (const rows of [SIGNS, MARKS, COMBINING, INVISIBLES, JOINERS, SMALL_LETTERS, ":640 fe00-fe0f fe73"])
    eachTwin(rows, put);
  for (const [c, word] of presentationForms()) set(c, foldSpelling(word, info, folded));
  return { info, folded, expansions };
}

function foldSpelling(word: string, info: Uint8Array, folded: Uint16Array): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if ((info[c]! & FOLDS_AWAY) === 0) out += String.fromCharCode(folded[c]!);
  }
  return out;
}

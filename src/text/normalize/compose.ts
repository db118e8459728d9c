import { eachMark } from "../../core/letters.ts";

const MADDA = "\u0653";
const HAMZA = "\u0654";
const HAMZA_BELOW = "\u0655";

/** The composed Arabic letters and what each is made of. Source: Unicode 17, Decomposition_Mapping. */
export const COMPOSED: readonly (readonly [letter: string, parts: string])[] = [
  ["\u0622", `\u0627${MADDA}`],
  ["\u0623", `\u0627${HAMZA}`],
  ["\u0624", `\u0648${HAMZA}`],
  ["\u0625", `\u0627${HAMZA_BELOW}`],
  ["\u0626", `\u064a${HAMZA}`],
  ["\u06c0", `\u06d5${HAMZA}`],
  ["\u06c2", `\u06c1${HAMZA}`],
  ["\u06d3", `\u06d2${HAMZA}`],
];

/** A run of marks beyond this length is left as it is: nobody wrote it to be read. */
export const MOST_MARKS = 32;

/** Marks that may not stay as they are even where they stand alone: those that compose, and those that are forms. */
export const composes = (c: number): boolean => c < 0x370 || (c > 0x652 && c < 0x656) || c > 0xfb4f;

let ranks: Map<string, number> | undefined;

/** The ranks of marks in canonical order. */
function markRanks(): Map<string, number> {
  if (ranks === undefined) {
    const found = new Map<string, number>();
    eachMark((c, rank) => found.set(String.fromCharCode(c), rank));
    ranks = found;
  }
  return ranks;
}

/**
 * Letters and the marks on the last of them in Normalization Form C (UAX #15). Marks of Arabic are ordered and composed
 * by the table above; with others among them the engine does it.
 */
export function composed(letters: string, marks: string): string {
  if (marks.length > MOST_MARKS) return letters + marks;
  if (/[\u0300-\u036f]/.test(marks)) return (letters + marks).normalize("NFC");
  const rank = markRanks();
  const whole = COMPOSED.find(([letter]) => letters.endsWith(letter));
  let head = whole === undefined ? letters : letters.slice(0, -1) + whole[1][0];
  let tail = "";
  let before = 0;
  for (const mark of [...(whole?.[1][1] ?? ""), ...marks].sort((a, b) => rank.get(a)! - rank.get(b)!)) {
    const pair = before < rank.get(mark)! ? COMPOSED.find(([, parts]) => parts === head.slice(-1) + mark) : undefined;
    if (pair === undefined) {
      tail += mark;
      before = rank.get(mark)!;
    } else head = head.slice(0, -1) + pair[0];
  }
  return head + tail;
}

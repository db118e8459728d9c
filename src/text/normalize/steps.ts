import type { Choice } from "./options.ts";

/** A step that looks at more than one letter: what it finds, and what it writes instead, `$1` for a group. */
export type Step = readonly [pattern: RegExp, template: string];

const MARK = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0897-\u089f\u08ca-\u08ff";
const LETTER = "\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u0870-\u08c8";
const POINT = "(?<=D)(?<!\\.D*)\\.(?=D)(?!D*\\.) \u066b";
const THOUSANDS = "(?<=D),(?=DDD(?!D)) \u066c";
const PERCENT = "(?<=D)% \u066a";
const SEPARATORS: string = [POINT, THOUSANDS, PERCENT].join(" ");

/** Patterns and templates by option and value. `M` is a mark, `L` an Arabic letter, `D` an Arabic digit. */
const BEFORE: Readonly<Record<string, string>> = {
  // An alef maqsura is an alef already; the waw of a loan such as salat stands for one.
  "daggerAlef alef": "\u0649([M]{0,4})\u0670 \u0649$1 \u0648\u0670(?=\u0629) \u0627",
  // Fathatan comes first of all marks in canonical order.
  "tanwin before-alef": "([M]{0,4})([\u0627\u0649])\u064b(?![LM]) \u064b$1$2",
  "tanwin after-alef": "\u064b([M]{0,4})([\u0627\u0649])(?![LM]) $1$2\u064b",
};
const AFTER: Readonly<Record<string, string>> = {
  // Noon and yeh inside a word have the tooth of beh, qaf the head of feh.
  "letters skeleton": "[\u06ba\u0649](?=[L]) \u066e \u066f(?=[L]) \u06a1",
  "digits arabic": SEPARATORS,
  "digits persian": SEPARATORS,
  "elongation squeeze": "([\u0627\u0648-\u064a])\\1\\1+ $1 ([L])\\1\\1+ $1$1",
  "elongation one": "([L])\\1\\1+ $1",
};

/** Steps before the letters are looked at one by one. */
export const stepsBefore = (choice: Choice): Step[] => steps(BEFORE, choice);
/** Steps after that. */
export const stepsAfter = (choice: Choice): Step[] => steps(AFTER, choice);

function steps(table: Readonly<Record<string, string>>, choice: Choice): Step[] {
  const out: Step[] = [];
  for (const [name, value] of Object.entries(choice)) {
    const found = table[`${name} ${value}`]?.split(" ") ?? [];
    for (let i = 0; i < found.length; i += 2) {
      const pattern = found[i]!.replace(/L/g, LETTER).replace(/M/g, MARK).replace(/D/g, "[\u0660-\u0669\u06f0-\u06f9]");
      out.push([new RegExp(pattern, "g"), found[i + 1]!]);
    }
  }
  return out;
}

/** A text after a step. With `places`, keeps them those of the new text: see `rewrite`. */
export function stepped(text: string, [pattern, template]: Step, places?: number[]): string {
  if (places === undefined) return text.replace(pattern, template);
  const before = places.splice(0);
  let kept = 0;
  const copyTo = (end: number): void => {
    while (kept < end) places.push(before[kept++]!);
  };
  const out = text.replace(pattern, (...found: unknown[]) => {
    const offset = found[found.length - 2] as number;
    const piece = template.replace(/\$(.)/g, (_, group) => String(found[+group] ?? ""));
    copyTo(offset);
    for (let i = 0; i < piece.length; i++) places.push(before[offset]!);
    kept += (found[0] as string).length;
    return piece;
  });
  copyTo(before.length);
  return out;
}

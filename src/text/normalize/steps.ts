import type { Choice } from "./options.ts";
import type { Traced } from "./traced.ts";

/** A step that looks at more than one letter: what it finds, and what it writes instead, `$1` for a group. */
export type Step = readonly [pattern: RegExp, template: string | ((piece: string) => string)];

const MARK = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0897-\u089f\u08ca-\u08ff";
const ANY_MARK = `\u0300-\u036f${MARK}`;
const LETTER = "\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u0870-\u08c8";
const POINT = "(?<=D)(?<!\\.D*)\\.(?=D)(?!D*\\.) \u066b";
const THOUSANDS = "(?<=D),(?=DDD(?!D)) \u066c";
const PERCENT = "(?<=D)% \u066a";
const SEPARATORS: string = [POINT, THOUSANDS, PERCENT].join(" ");

/**
 * What is done before the letters are looked at one by one: patterns and templates by option and value. `M` is a mark,
 * `L` an Arabic letter, `D` an Arabic digit.
 */
export const BEFORE: Readonly<Record<string, string>> = {
  // An alef maqsura is an alef already; the waw of a loan such as salat stands for one.
  "daggerAlef alef": "\u0649([M]{0,4})\u0670 \u0649$1 \u0648\u0670(?=\u0629) \u0627",
  // Fathatan comes first of all marks in canonical order.
  "tanwin before-alef": "([M]{0,4})([\u0627\u0649])\u064b(?![LM]) \u064b$1$2",
  "tanwin after-alef": "\u064b([M]{0,4})([\u0627\u0649])(?![LM]) $1$2\u064b",
  "whitespace squeeze": "\r\n \n",
};
/** What is done to marks before single ones are; see also `COMPOSED`. */
export const COMPOSING: Readonly<Record<string, string>> = {
  "marks remove": "\ud803[\udefa-\udeff] ",
  "marks keep-shadda": "\ud803[\udefa-\udeff] ",
};
/** What is done after that. */
export const AFTER: Readonly<Record<string, string>> = {
  // Noon and yeh inside a word have the tooth of beh, qaf the head of feh.
  "letters skeleton": "[\u06ba\u0649](?=[L]) \u066e \u066f(?=[L]) \u06a1",
  "digits arabic": SEPARATORS,
  "digits persian": SEPARATORS,
  "elongation squeeze": "([\u0627\u0648-\u064a])\\1\\1+ $1 ([L])\\1\\1+ $1$1",
  "elongation one": "([L])\\1\\1+ $1",
  "whitespace squeeze": "\\x20?(\n)\\x20? $1 (\n\n)\n+ $1",
};
/** A run of marks beyond this length is left in its order: nobody wrote it to be read. */
const MOST_MARKS = 32;
/** A letter and its marks, composed and in canonical order. */
export const COMPOSED: Step = [
  /* @__PURE__ */ new RegExp(`(?:[^${ANY_MARK}]|^)[${ANY_MARK}]+`, "g"),
  (cluster) => (cluster.length > MOST_MARKS ? cluster : cluster.normalize("NFC")),
];

/** The steps of such a table that options ask for. */
export function steps(table: Readonly<Record<string, string>>, choice: Choice): Step[] {
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

/** A text after a step. */
export function stepped({ text, places }: Traced, [pattern, template]: Step): Traced {
  if (places === undefined) return { text: text.replace(pattern, template as string) };
  const kept: number[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    while (at < end) kept.push(places[at++]!);
  };
  const out = text.replace(pattern, (...found: unknown[]) => {
    const before = String(found[0]);
    const after =
      typeof template === "string"
        ? template.replace(/\$(.)/g, (_, group) => String(found[+group] ?? ""))
        : template(before);
    copyTo(found[found.length - 2] as number);
    if (after !== before) {
      for (let i = 0; i < after.length; i++) kept.push(places[at]!);
      at += before.length;
    }
    return after;
  });
  copyTo(places.length);
  return { text: out, places: kept };
}

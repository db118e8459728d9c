import { eachMark } from "../../core/letters.ts";
import type { Choice } from "./options.ts";

/** A step that looks at more than one letter: what it finds, and what it writes instead. */
export interface Step {
  readonly pattern: RegExp;
  readonly replace: (...found: string[]) => string;
}

const ALEF = "\u0627";
const ALEF_MAQSURA = "\u0649";
const DAGGER_ALEF = "\u0670";
const FATHATAN = "\u064b";
/** Arabic letters, those of Ajami included. */
const LETTER =
  "[\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u0870-\u0887\u0889-\u088f\u08a0-\u08c8]";

const step = (pattern: string, replace: Step["replace"]): Step => ({ pattern: new RegExp(pattern, "g"), replace });

function marks(): string {
  let all = "";
  eachMark((c) => {
    all += String.fromCharCode(c);
  });
  return `[${all}]`;
}

/** Steps before the letters are looked at one by one. */
export function stepsBefore({ tanwin, daggerAlef }: Choice): Step[] {
  const mark = marks();
  const steps: Step[] = [];
  if (daggerAlef === "alef") {
    // An alef maqsura is an alef already; the waw of a loan such as salat stands for one.
    steps.push(step(`${ALEF_MAQSURA}(${mark}{0,4})${DAGGER_ALEF}`, (_, between = "") => ALEF_MAQSURA + between));
    steps.push(step(`\u0648${DAGGER_ALEF}(?=\u0629)`, () => ALEF));
  }
  if (tanwin === "before-alef") {
    // Fathatan comes first of all marks in canonical order.
    steps.push(
      step(
        `(${mark}{0,4})([${ALEF}${ALEF_MAQSURA}])${FATHATAN}(?!${LETTER}|${mark})`,
        (_, before, alef) => FATHATAN + before + alef,
      ),
    );
  } else if (tanwin === "after-alef") {
    steps.push(
      step(
        `${FATHATAN}(${mark}{0,4})([${ALEF}${ALEF_MAQSURA}])(?!${LETTER}|${mark})`,
        (_, after, alef) => `${after}${alef}${FATHATAN}`,
      ),
    );
  }
  return steps;
}

/** Steps after that. */
export function stepsAfter({ letters, digits, elongation }: Choice): Step[] {
  const steps: Step[] = [];
  if (letters === "skeleton") {
    // Noon and yeh inside a word have the tooth of beh, qaf the head of feh.
    steps.push(
      step(`[\u06ba${ALEF_MAQSURA}](?=${LETTER})`, () => "\u066e"),
      step(`\u066f(?=${LETTER})`, () => "\u06a1"),
    );
  }
  if (digits === "arabic" || digits === "persian") {
    steps.push(step("[\u0660-\u0669\u06f0-\u06f9]+(?:[.,][\u0660-\u0669\u06f0-\u06f9]+)*%?", separated));
  }
  if (elongation !== "keep") {
    const vowels = `${ALEF}\u0648\u064a${ALEF_MAQSURA}`;
    steps.push(
      step(`(${LETTER})\\1{2,}`, (_, letter = "") =>
        elongation === "one" || vowels.includes(letter) ? letter : letter + letter,
      ),
    );
  }
  return steps;
}

/** A number with Arabic separators, unless its points and commas are those of a date or of another habit. */
function separated(number = ""): string {
  const whole = /^(?:[^.,]{1,3}(?:,[^.,]{3})+|[^.,]+)(?:\.[^.,%]+)?%?$/.test(number);
  const points = whole ? number.replace(/,/g, "\u066c").replace(".", "\u066b") : number;
  return points.replace("%", "\u066a");
}

import { type Choice, choiceOf } from "./options.ts";
import { rewrite } from "./rewrite.ts";
import { AFTER, BEFORE, COMPOSED, COMPOSING, stepped, steps } from "./steps.ts";
import { tableOf } from "./table.ts";
import type { Pass, Traced } from "./traced.ts";

const SPACE = 0x20;

/** Lays out what options ask for: most texts take one look at each character, those with marks to compose another. */
export function passOf(choice: Choice): Pass {
  const before = steps(BEFORE, choice);
  const quick = tableOf(choice, true);
  const after = steps(AFTER, choice);
  let thorough: Pass | undefined;
  return (traced) => {
    let now = before.reduce(stepped, traced);
    const soon = rewrite(quick, now);
    if (soon === undefined) thorough ??= thoroughPassOf(choice);
    now = after.reduce(stepped, soon ?? thorough!(now));
    return choice.whitespace === "keep" ? now : trimmed(now);
  };
}

/** What stands between a letter and its mark goes first, and what does not depend on marks last. */
function thoroughPassOf(choice: Choice): Pass {
  const { presentationForms, invisibles, joiners, tatweel } = choice;
  const first = tableOf(choiceOf({ unicode: "keep", presentationForms, invisibles, joiners, tatweel }), false);
  const composing = [...steps(COMPOSING, choice), ...(choice.unicode === "compose" ? [COMPOSED] : [])];
  const last = tableOf(choice, false);
  return (traced) => rewrite(last, composing.reduce(stepped, rewrite(first, traced)!))!;
}

/** Without the blanks at its ends; whatever is no blank is greater than one. */
function trimmed({ text, places }: Traced): Traced {
  let start = 0;
  let end = text.length;
  while (text.charCodeAt(start) <= SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end--;
  return { text: text.slice(start, end), places: places?.slice(start, end + 1) };
}

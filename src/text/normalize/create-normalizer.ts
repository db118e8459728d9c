import { compile } from "./compile.ts";
import { choiceOf, type NormalizeOptions, type Preset } from "./options.ts";
import { rewrite } from "./rewrite.ts";
import { type Step, stepsAfter, stepsBefore } from "./steps.ts";

/** A way to normalize, ready for any number of texts. */
export type Normalizer = (text: string) => string;

/**
 * Lays out once what options ask for, for many texts. Throws `RangeError` for an unknown preset, option or value.
 *
 * @example
 * const key = createNormalizer({ preset: "search", letters: "arabic" });
 * key("تِگانت") // "تكانت"
 */
export function createNormalizer(options: Preset | NormalizeOptions): Normalizer {
  const choice = choiceOf(options);
  const rules = compile(choice);
  const before = stepsBefore(choice);
  const after = stepsAfter(choice);
  return (text) => stepped(after, rewrite(rules, stepped(before, text)));
}

function stepped(steps: readonly Step[], text: string): string {
  return steps.reduce((all, { pattern, replace }) => all.replace(pattern, replace), text);
}

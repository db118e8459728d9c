import { readFileSync } from "node:fs";
import { defineLoader } from "vitepress";
import { schemeRows } from "./latin.ts";
import { normalizeSteps } from "./normalize-steps.ts";
import { read } from "./read.ts";
import type { NormalizeStep, SchemeRow, TokenRow, View } from "./types.ts";
import { tokenRows } from "./words.ts";

/** The first sample, read while the site is built: the page shows it before the library is there. */
export interface Sample {
  readonly view: View;
  /** Of its first sentence. */
  readonly tokens: readonly TokenRow[];
  readonly steps: readonly NormalizeStep[];
  readonly schemes: readonly SchemeRow[];
}

declare const data: Sample;

export { data };

export const REFERENCE = "2023-10-05";

export default defineLoader({
  watch: ["../../../seeds/texts/sample.txt"],
  load([file]): Sample {
    const text = readFileSync(file!, "utf8").trim();
    const { view } = read(text, { reference: REFERENCE });
    const { start, end } = view.sentences[0]!;
    const sentence = text.slice(start, end);
    return {
      // The time that it took here says nothing about the reader's machine.
      view: { ...view, milliseconds: 0 },
      tokens: tokenRows(sentence),
      steps: normalizeSteps(sentence, "search"),
      schemes: schemeRows(sentence),
    };
  },
});

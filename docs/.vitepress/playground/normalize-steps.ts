import { type NormalizeOptions, normalize, type Preset, presetOptions } from "../../../src/entries/normalize.ts";
import type { NormalizeStep } from "./types.ts";

/** What each option of a preset does to a text, one after the other; the last one gives what the preset gives. */
export function normalizeSteps(text: string, preset: Preset): NormalizeStep[] {
  const steps: NormalizeStep[] = [{ option: "", value: "", pieces: [{ text, changed: false }], changes: 0 }];
  // What is composed unless an option says otherwise comes first.
  const { unicode = "compose", ...rest } = presetOptions(preset);
  let options: NormalizeOptions = { unicode: "keep" };
  let before = text;
  for (const [option, value] of Object.entries({ unicode, ...rest })) {
    options = { ...options, [option]: value };
    const after = normalize(text, options);
    steps.push({ option, value, ...compared(before, after) });
    before = after;
  }
  return steps;
}

/** The new text, its words marked where they are others than before. */
function compared(before: string, after: string): Pick<NormalizeStep, "pieces" | "changes"> {
  const [old, now] = [before.split(/(\s+)/), after.split(/(\s+)/)];
  if (old.length !== now.length) {
    return { pieces: [{ text: after, changed: before !== after }], changes: before === after ? 0 : 1 };
  }
  const pieces: { text: string; changed: boolean }[] = [];
  let changes = 0;
  for (const [i, word] of now.entries()) {
    const changed = word !== old[i];
    if (changed) changes++;
    const last = pieces.at(-1);
    if (last !== undefined && last.changed === changed) last.text += word;
    else pieces.push({ text: word, changed });
  }
  return { pieces, changes };
}

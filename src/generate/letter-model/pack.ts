import { GAP_BASE, GAP_LIMIT, GAP_SKIPPED, type TransducerData, UNIT } from "../../transliterate/model/transducer.ts";

/** Levels of a weight in nats, each half as high again as the one below. */
const LEVELS: readonly number[] = [0.2, 0.3, 0.45, 0.675, 1.0125, 1.51875, 2.278, 3.417];

/** The nearest level, from 0 for none; a weight under half of the first level is dropped. */
function levelOf(weight: number): number {
  let best = 0;
  let distance = Math.abs(weight);
  for (let level = 0; level < LEVELS.length; level++) {
    const apart = Math.abs(Math.abs(weight) - LEVELS[level]!);
    if (apart < distance) {
      best = level + 1;
      distance = apart;
    }
  }
  return best;
}

/** Rounds the weights to levels and writes them as text that gzip can squeeze. */
export function packed(
  weights: Float32Array,
  alphabet: string,
  choices: readonly (readonly string[])[],
): TransducerData {
  let gaps = "";
  let levels = "";
  let last = -1;
  for (let slot = 0; slot < weights.length; slot++) {
    const level = levelOf(weights[slot]!);
    if (level === 0) continue;
    gaps += gapText(slot - last - 1);
    levels += String.fromCharCode((weights[slot]! > 0 ? 96 : 64) + level);
    last = slot;
  }
  return {
    alphabet,
    choices: choices.map((texts) => texts.join(",")).join("|"),
    bits: Math.log2(weights.length),
    gaps,
    weights: levels,
    levels: LEVELS.map((level) => Math.round(level * UNIT)),
  };
}

/** A distance as characters: as often as it goes, the limit, then the rest. */
function gapText(gap: number): string {
  let text = "";
  let rest = gap;
  for (; rest >= GAP_LIMIT; rest -= GAP_LIMIT) text += gapCharacter(GAP_LIMIT);
  return text + gapCharacter(rest);
}

const gapCharacter = (gap: number): string =>
  String.fromCharCode(GAP_BASE + gap + (GAP_BASE + gap >= GAP_SKIPPED ? 1 : 0));

/** The source text of a data file. */
export function dataSource(name: string, heading: readonly string[], data: TransducerData): string {
  return [
    ...heading.map((line) => `// ${line}`),
    'import type { TransducerData } from "./transducer.ts";',
    "",
    `export const ${name}: TransducerData = {`,
    "  alphabet:",
    `    ${JSON.stringify(data.alphabet)},`,
    "  choices:",
    `    ${JSON.stringify(data.choices)},`,
    `  bits: ${data.bits},`,
    `  gaps: ${JSON.stringify(data.gaps)},`,
    `  weights: ${JSON.stringify(data.weights)},`,
    `  levels: ${JSON.stringify(data.levels)},`,
    "};",
    "",
  ].join("\n");
}

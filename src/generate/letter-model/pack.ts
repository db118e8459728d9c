import { createHash } from "node:crypto";
import {
  FIRST_CHARACTER,
  GAP_LIMIT,
  SIGNED_LEVELS,
  SKIPPED_CHARACTER,
  type TransducerData,
  UNIT,
} from "../../transliterate/model/unpack.ts";

/** Levels of a weight in nats: four, so that two weights fit one printable character. */
const LEVELS: readonly number[] = [0.3, 0.46, 0.7, 1.2];

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
  const levels: number[] = [];
  let last = -1;
  for (let slot = 0; slot < weights.length; slot++) {
    const level = levelOf(weights[slot]!);
    if (level === 0) continue;
    gaps += gapText(slot - last - 1);
    levels.push(level - 1 + (weights[slot]! > 0 ? 0 : LEVELS.length));
    last = slot;
  }
  return {
    alphabet,
    choices: choices.map((texts) => texts.join(",")).join("|"),
    bits: Math.log2(weights.length),
    gaps,
    weights: pairsText(levels),
    levels: LEVELS.map((level) => Math.round(level * UNIT)),
  };
}

/** A distance as characters: as often as it goes, the limit, then the rest. */
function gapText(gap: number): string {
  let text = "";
  let rest = gap;
  for (; rest >= GAP_LIMIT; rest -= GAP_LIMIT) text += character(GAP_LIMIT);
  return text + character(rest);
}

/** Two levels a character: single ones, gzip finds matches in that cost more than they save. */
function pairsText(levels: readonly number[]): string {
  let text = "";
  for (let i = 0; i < levels.length; i += 2) text += character(levels[i]! * SIGNED_LEVELS + (levels[i + 1] ?? 0));
  return text;
}

/** A printable character that needs no escape. */
const character = (number: number): string =>
  String.fromCharCode(FIRST_CHARACTER + number + (FIRST_CHARACTER + number >= SKIPPED_CHARACTER ? 1 : 0));

/** A hash that tells whether weights are those that were trained. */
export function weightsHash(data: TransducerData): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 16);
}

/** The source text of a data file. */
export function dataSource(name: string, heading: readonly string[], data: TransducerData): string {
  return [
    ...heading.map((line) => `// ${line}`),
    "// biome-ignore-all lint/suspicious/noTemplateCurlyInString: packed numbers, no template",
    'import type { TransducerData } from "./unpack.ts";',
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

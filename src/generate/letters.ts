/**
 * Writes `core/letters.data.ts`: the Arabic letter that each letter of another language or region is read as.
 *
 *     npm run generate:letters
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { LETTER_OFFSET } from "../core/letters.ts";
import { eachTwin } from "../core/look-alikes.ts";
import { AJAMI_LETTERS, LETTERS } from "./look-alikes.ts";

/** A table of look-alikes by code point: where a run starts, then a letter for each, `.` in gaps. */
function lookAlikes(rows: readonly string[]): string {
  const letters = new Map<number, number>();
  eachTwin(rows.join(";"), (twin, letter) => letters.set(twin, letter));
  let out = "";
  let before = Number.NEGATIVE_INFINITY;
  for (const c of [...letters.keys()].sort((a, b) => a - b)) {
    out += c - before > 9 ? ` ${c.toString(16)}:` : ".".repeat(c - before - 1);
    out += String.fromCharCode(letters.get(c)! - LETTER_OFFSET);
    before = c;
  }
  return out.slice(1);
}

const HEADER = "// Written by `npm run generate:letters`; do not edit. Format: see `generate/letters.ts`.";
const line = (name: string, value: string): string => `export const ${name}: string =\n  ${JSON.stringify(value)};\n`;

/** The data file of letters as text: what `fold` and `normalize` read. */
export function lettersSource(): string {
  return [HEADER, line("LETTERS", lookAlikes(LETTERS)), line("AJAMI_LETTERS", lookAlikes(AJAMI_LETTERS))].join("\n");
}

const target = (file: string): string => fileURLToPath(new URL(`../core/${file}`, import.meta.url));
if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(target("letters.data.ts"), lettersSource());
}

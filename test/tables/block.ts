import { recordLines } from "./complaint.ts";
import { type Entry, fieldsOf } from "./fields.ts";

/** Widest line of Latin facts. */
const WIDTH = 160;

/** A record as the tables write it: Latin facts first, then each Arabic field alone on its line. */
export function blockOf(file: string, id: string, entry: Entry): string {
  const facts: string[] = [];
  const arabic: string[] = [];
  for (const field of fieldsOf(file)) {
    const value = entry[field as keyof Entry];
    if (value !== undefined) (/^ar(?:[A-Z]|$)/.test(field) ? arabic : facts).push(`${field}: ${literal(value)},`);
  }
  return [`  "${id}": {`, ...packed(facts), ...arabic.map((field) => `    ${field}`), "  },"].join("\n");
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([field, item]) => `${field}: ${literal(item)}`)
    .join(", ")} }`;
}

/** Facts on as few lines as they fit on. */
function packed(facts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + fact.length <= WIDTH) lines[lines.length - 1] = `${line} ${fact}`;
    else lines.push(`    ${fact}`);
  }
  return lines;
}

/** The source of a table with a block more, in the order of ids, and the line on which it begins, from 1 on. */
export function withBlock(source: string, id: string, block: string): { source: string; line: number } {
  const lines = source.split("\n");
  const next = recordLines(source).find(([other]) => other > id)?.[1];
  let at = next === undefined ? lines.lastIndexOf("};") : next - 1;
  // A comment belongs to the record below it.
  while (lines[at - 1]?.startsWith("  //")) at--;
  return { source: [...lines.slice(0, at), block, ...lines.slice(at)].join("\n"), line: at + 1 };
}

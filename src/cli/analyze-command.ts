import { type Analysis, analyze, type DateMention, type NameMention } from "../index.ts";
import { BadUsage } from "./errors.ts";
import { pretty } from "./pretty.ts";
import { readText } from "./read-text.ts";

export const FORMATS: readonly string[] = ["pretty", "json", "ndjson"];

interface Options {
  readonly reference?: string;
  readonly format: string;
}

/** `sankore analyze FILE`: reads, analyses, writes. */
export async function analyzeCommand(
  file: string,
  { reference, format }: Options,
  write: (text: string) => void,
): Promise<void> {
  const options = reference === undefined ? {} : { reference };
  checkReference(options);
  const text = await readText(file);
  if (format === "ndjson") {
    for (const line of linesOf(text)) write(`${JSON.stringify(plain(analyze(line, options)))}\n`);
    return;
  }
  const analysis = analyze(text, options);
  write(format === "json" ? `${JSON.stringify(plain(analysis), null, 2)}\n` : pretty(analysis));
}

/** The library names the fault; here it is one of usage. */
function checkReference(options: { reference?: string }): void {
  try {
    analyze("", options);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw new BadUsage(`--reference: ${error.message}`);
    throw error;
  }
}

/** Lines without their ends; no empty one behind the last line end. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** An analysis as data for others: every mention with its surface. */
function plain({ text, sentences, tokens, names, dates }: Analysis): object {
  const withSurface = <M extends NameMention | DateMention>(mention: M): object => ({
    surface: text.slice(mention.start, mention.end),
    ...mention,
  });
  return { text, sentences, tokens, names: names.map(withSurface), dates: dates.map(withSurface) };
}

import { type Analysis, toCsv, toGeoJSON, toHtml } from "../../../src/entries/export.ts";
import type { Preset } from "../../../src/entries/normalize.ts";
import { normalizeSteps } from "./normalize-steps.ts";
import { read } from "./read.ts";
import type { ExportFormat, ReadOptions } from "./types.ts";

let last: Analysis | undefined;

/** What the page may ask for. Models are fetched when first needed. */
const answers = {
  read(text: string, options: ReadOptions) {
    const { analysis, view } = read(text, options);
    last = analysis;
    return view;
  },
  tokens: async (sentence: string) => (await import("./words.ts")).tokenRows(sentence),
  normalize: (text: string, preset: Preset) => normalizeSteps(text, preset),
  schemes: async (text: string) => (await import("./latin.ts")).schemeRows(text),
  spellings: async (name: string, kind?: "place" | "person", country?: string) =>
    (await import("./latin.ts")).spellingRows(name, kind, country),
  /** The last text that was read, in a format. */
  exported(format: ExportFormat): string {
    if (last === undefined) return "";
    if (format === "csv") return toCsv(last);
    if (format === "html") return `<div dir="auto" style="white-space: pre-wrap">${toHtml(last)}</div>`;
    return JSON.stringify(format === "geojson" ? toGeoJSON(last) : last, null, 2);
  },
};

export type Answers = typeof answers;
export interface Question {
  readonly id: number;
  readonly name: keyof Answers;
  readonly values: readonly unknown[];
}
export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

self.onmessage = async ({ data: { id, name, values } }: MessageEvent<Question>) => {
  const answer = answers[name] as (...values: readonly unknown[]) => unknown;
  try {
    self.postMessage({ id, value: await answer(...values) } satisfies Answer);
  } catch (error) {
    self.postMessage({ id, error: String(error) } satisfies Answer);
  }
};

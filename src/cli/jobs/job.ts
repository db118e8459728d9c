import type { Option } from "commander";
import type { Analysis } from "../../index.ts";

/** How results are written. */
export type Format = "pretty" | "json" | "ndjson" | "csv" | "geojson" | "html" | "timex3";

/** One text, and the day that it speaks from where its record says so. */
export interface Document {
  readonly text: string;
  readonly reference?: string | undefined;
}

/** What a command found in one document. */
export interface Findings {
  /** For reading; no line end behind it. */
  pretty(): string;
  /** For programs. */
  data(): object;
  /** Under the job's `columns`. */
  rows(): readonly (readonly string[])[];
  /** For the formats that only names and dates have. */
  readonly analysis?: Analysis;
  /** What its dates were counted from. */
  readonly reference?: string | undefined;
}

/** What the options of a command said; they are what the library takes, checked there. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** A command that makes something of each document by itself. */
export interface Job {
  readonly name: string;
  readonly alias?: string;
  /** One sentence, for the list of commands. */
  readonly summary: string;
  /** Behind the options: what a newcomer asks next. */
  readonly notes: string;
  readonly examples: readonly (readonly [command: string, what: string])[];
  readonly options: () => readonly Option[];
  readonly formats: readonly Format[];
  /** For reading, a result is one line; plain text is then read line by line, and else as one document. */
  readonly perLine: boolean;
  /** Header of CSV. */
  readonly columns: readonly string[];
  /** Throws `RangeError` or `TypeError` for a wrong option. */
  readonly prepare: (flags: Flags) => (document: Document) => Findings;
}

/** `options` without those that were not given. */
export function given<T extends object>(options: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** A span as data for others: its surface first. */
export function withSurface<S extends { readonly start: number; readonly end: number }>(
  text: string,
  span: S,
): S & { readonly surface: string } {
  return { surface: text.slice(span.start, span.end), ...span };
}

import { readFileSync } from "node:fs";

/** What a rule has against a record, or against a file: a sentence behind the id, with what to do. */
export interface Complaint {
  /** Such as `places/ml`; a path with a dot in it, such as `test/tables/ambiguous.txt`, stands as it is. */
  readonly file: string;
  readonly id?: string;
  /** Where no record tells it. */
  readonly line?: number;
  readonly text: string;
  /** The line of the reviewed list that would settle it, or that should go. */
  readonly review?: { readonly add: string } | { readonly drop: string };
}

/** Source of a table by its file, such as `places/ml`. */
export type Source = (file: string) => string;

export const pathOf = (file: string): string => (file.includes(".") ? file : `src/tables/${file}.ts`);

/** The source on the disk. */
export const sourceOnDisk: Source = (file) => readFileSync(pathOf(file), "utf8");

/** Begins a record. */
const RECORD = /^ {2}"?([^\s":]+)"?: ?\{/;

/** The lines, from 1 on, on which the records of a table begin. */
export function recordLines(source: string): (readonly [id: string, line: number])[] {
  return source.split("\n").flatMap((text, i) => {
    const id = RECORD.exec(text)?.[1];
    return id === undefined ? [] : [[id, i + 1] as const];
  });
}

/** Complaints as `src/tables/places/ml.ts:23: ml/gao …`, which editors and terminals follow to the line. */
export function sentences(complaints: readonly Complaint[], source: Source = sourceOnDisk): string[] {
  const lines = new Map<string, ReadonlyMap<string, number>>();
  return complaints.map(({ file, id, line, text }) => {
    if (id !== undefined && !lines.has(file)) lines.set(file, new Map(recordLines(source(file))));
    const at = line ?? lines.get(file)?.get(id ?? "");
    return `${pathOf(file)}${at === undefined ? "" : `:${at}`}: ${id === undefined ? "" : `${id} `}${text}`;
  });
}

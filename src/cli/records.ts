import type { Batch, Source } from "./batch.ts";
import { cellsOf } from "./csv.ts";
import type { Document } from "./jobs/job.ts";

/** Which fields of a record are what. */
export interface Fields {
  /** The one with the text; `text` unless said otherwise. */
  readonly text: string | undefined;
  /** The one with the reference date. */
  readonly reference: string | undefined;
  /** Those that are copied to the result; `*` for all others; `id` unless said otherwise. */
  readonly keep: readonly string[] | undefined;
}

/** Where a document stands. */
export interface Origin {
  readonly file: string | undefined;
  readonly line: number;
  readonly kept: Readonly<Record<string, unknown>>;
}

/** A record as read: a document, or what is wrong. */
export type Entry = { readonly origin: Origin } & (
  | { readonly document: Document }
  | { readonly fault: string; readonly document?: undefined }
);

type Content = { readonly kept?: Record<string, unknown> } & (
  | { readonly document: Document }
  | { readonly fault: string; readonly document?: undefined }
);

/** The field with the text, unless said otherwise. */
export const TEXT = "text";
const ID = "id";
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Record `i` of a batch. Never throws for what stands in it. */
export function entryOf({ source, bytes, starts, ends, lines, faults }: Batch, i: number, fields: Fields): Entry {
  const at = { file: source.name, line: lines[i]! };
  const fault = faults.get(i);
  const { kept = {}, ...content } =
    fault === undefined ? contentOf(bytes.subarray(starts[i], ends[i]), source, fields) : { fault };
  return { origin: { ...at, kept }, ...content };
}

function contentOf(record: Uint8Array, source: Source, fields: Fields): Content {
  let text: string;
  try {
    text = decoder.decode(record);
  } catch {
    return { fault: notUtf8(record, source.kind === "text") };
  }
  if (source.kind === "jsonl") return fromJson(text, fields);
  if (source.kind === "csv" || source.kind === "tsv") return fromCells(text, source, fields);
  return { document: { text } };
}

function fromJson(line: string, fields: Fields): Content {
  if (line.trim() === "") return { fault: "an empty line, not JSON" };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { fault: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value === "string" && fields.text === undefined) return { document: { text: value } };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { fault: `not an object with the text in a field: ${line.slice(0, 40)}` };
  }
  return fromFields(value as Record<string, unknown>, fields, "field");
}

function fromCells(record: string, { delimiter, columns }: Source, fields: Fields): Content {
  const cells = cellsOf(record, delimiter!);
  if (!Array.isArray(cells)) return cells;
  const names = columns ?? cells.map((_, i) => `${i + 1}`);
  if (cells.length > names.length) {
    return { fault: `${cells.length} cells where the header has ${names.length}` };
  }
  const wanted = columnsFor(fields, names);
  if (names.indexOf(wanted.text ?? TEXT) >= cells.length) {
    return { fault: `${cells.length} cells where the header has ${names.length}` };
  }
  return fromFields(Object.fromEntries(names.map((name, i) => [name, cells[i]])), wanted, "column");
}

/** The same with numbers of columns as their names; the only column there is holds the text. */
export function columnsFor(fields: Fields, columns: readonly string[]): Fields {
  const named = (field: string): string =>
    columns.includes(field) || !/^\d+$/.test(field) ? field : (columns[Number(field) - 1] ?? field);
  const text = fields.text ?? (columns.length === 1 ? columns[0] : undefined);
  return {
    text: text === undefined ? undefined : named(text),
    reference: fields.reference === undefined ? undefined : named(fields.reference),
    keep: fields.keep?.map(named),
  };
}

/** The document in an object, and what of it goes into the result. */
function fromFields(record: Readonly<Record<string, unknown>>, fields: Fields, called: string): Content {
  const name = fields.text ?? TEXT;
  const kept = keptOf(record, fields, name);
  const text = valueAt(record, name);
  if (typeof text !== "string") return { kept, fault: missing(name, text, record, called) };
  if (fields.reference === undefined) return { kept, document: { text } };
  const reference = valueAt(record, fields.reference);
  if (reference === null) return { kept, document: { text } };
  if (typeof reference !== "string") return { kept, fault: missing(fields.reference, reference, record, called) };
  // An empty one leaves dates unresolved; a zone says nothing to a local reference.
  const day = reference
    .trim()
    .replace(" ", "T")
    .replace(/(?:Z|[+-]\d\d:?\d\d)$/, "");
  return { kept, document: { text, reference: day === "" ? undefined : day } };
}

function keptOf(record: Readonly<Record<string, unknown>>, { keep }: Fields, text: string): Record<string, unknown> {
  if (keep?.includes("*") === true) {
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== text));
  }
  const wanted = keep ?? (Object.hasOwn(record, ID) ? [ID] : []);
  return Object.fromEntries(wanted.map((name) => [name, valueAt(record, name) ?? null]));
}

/** A field by its name, or by a path of names with points between them. */
function valueAt(record: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

function missing(name: string, value: unknown, record: Readonly<Record<string, unknown>>, called: string): string {
  if (value !== undefined) return `${called} "${name}" is ${value === null ? "null" : typeof value}, not text`;
  return `no ${called} "${name}"; there are: ${Object.keys(record).join(", ")}`;
}

/** Where the first byte stands that is no character. */
function notUtf8(bytes: Uint8Array, whole: boolean): string {
  const at = firstBadByte(bytes);
  const line = bytes.subarray(0, at).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  const where = whole ? `byte ${at + 1}, line ${line}` : `byte ${at + 1} of the line`;
  return `not UTF-8: ${where}; convert it first (iconv -f windows-1256 -t utf-8)`;
}

function firstBadByte(bytes: Uint8Array): number {
  // A prefix that only ends inside a character still decodes as a stream: halving finds the longest such one.
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good--;
  return good;
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { glob, isDynamicPattern } from "tinyglobby";
import { type Batch, type Kind, type Source, withoutFirst } from "./batch.ts";
import { cellsOf, delimiterOf } from "./csv.ts";
import { BadData } from "./errors.ts";
import { batches, CsvCutter, LineCutter, LONGEST_RECORD } from "./split.ts";

/** How much is read at once: enough work for a worker, little enough to be fair to all of them. */
const PIECE = 128 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "reading it is not allowed",
};

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/\.(?:jsonl|ndjson)$/i, "jsonl"],
  [/\.csv$/i, "csv"],
  [/\.tsv$/i, "tsv"],
];

/** An input before it is read. */
export interface Input {
  /** Undefined for standard input. */
  readonly name: string | undefined;
  readonly kind: Kind;
  /** In bytes, where it is known. */
  readonly size: number | undefined;
}

/** The inputs that arguments name, globs spelt out in order of their paths. Throws `BadData` for one that is not there. */
export async function inputsOf(args: readonly string[], kind: Kind | undefined, plain: Kind): Promise<Input[]> {
  const names = (await Promise.all(args.map(filesOf))).flat();
  return Promise.all(
    names.map(async (name) => {
      if (name === "-") return { name: undefined, kind: kind ?? plain, size: undefined };
      const byName = KINDS.find(([pattern]) => pattern.test(name))?.[1];
      return { name, kind: kind ?? byName ?? plain, size: await sizeOf(name) };
    }),
  );
}

/** The shell spells out globs; where it did not (quotes, Windows), this does. */
async function filesOf(arg: string): Promise<string[]> {
  if (arg === "-" || !isDynamicPattern(arg) || (await exists(arg))) return [arg];
  const files = await glob(arg, { dot: true, expandDirectories: false });
  if (files.length === 0) throw new BadData(`no file matches ${arg}`);
  return files.sort();
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function sizeOf(name: string): Promise<number | undefined> {
  try {
    const found = await stat(name);
    if (found.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    throw unreadable(name, error);
  }
}

function unreadable(name: string, error: unknown): BadData {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new BadData(`cannot read ${name}: ${REASONS[code] ?? message}`);
}

/** How the records of CSV are told apart. */
export interface CsvOptions {
  readonly delimiter?: string | undefined;
  /** The first record names the columns; else they have numbers. */
  readonly header: boolean;
  /** Throws `BadUsage` where the columns are not those that the command line speaks of. */
  readonly check: (columns: readonly string[], name: string) => void;
}

/** The records of an input, in batches. `read` is told of every piece of it. */
export async function* batchesOf(
  input: Input,
  csv: CsvOptions,
  standardInput: () => AsyncIterable<Uint8Array>,
  read: (bytes: number) => void,
): AsyncGenerator<Batch> {
  const pieces = withoutMark(counted(piecesOf(input.name, standardInput), read));
  const { name, kind } = input;
  if (kind === "text") yield await wholeText(pieces, { name, kind });
  else if (kind === "csv" || kind === "tsv") yield* csvBatches(pieces, { name, kind }, csv);
  else yield* batches(pieces, { name, kind }, new LineCutter());
}

async function* piecesOf(
  name: string | undefined,
  standardInput: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (name === undefined) return yield* standardInput();
  try {
    yield* createReadStream(name, { highWaterMark: PIECE });
  } catch (error) {
    throw unreadable(name, error);
  }
}

async function* counted(pieces: AsyncIterable<Uint8Array>, read: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    read(piece.length);
    yield piece;
  }
}

const BYTE_ORDER_MARK: readonly number[] = [0xef, 0xbb, 0xbf];

/** The pieces without a byte order mark, the first one at least as long as that. */
async function* withoutMark(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const piece of pieces) {
    if (head === undefined) {
      yield piece;
      continue;
    }
    head = Buffer.concat([head, piece]);
    // What differs from the mark already need not wait for more: a filter answers at once.
    if (head.length < BYTE_ORDER_MARK.length && BYTE_ORDER_MARK[0] === head[0]) continue;
    yield unmarked(head);
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield unmarked(head);
}

const unmarked = (head: Uint8Array): Uint8Array =>
  BYTE_ORDER_MARK.every((byte, i) => head[i] === byte) ? head.subarray(BYTE_ORDER_MARK.length) : head;

/** One document, whatever its lines. */
async function wholeText(pieces: AsyncIterable<Uint8Array>, source: Source): Promise<Batch> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > LONGEST_RECORD) break;
    parts.push(piece);
  }
  const tooLong = `longer than ${LONGEST_RECORD / 2 ** 20} MB; read it line by line with --input lines`;
  const bytes = size > LONGEST_RECORD ? new Uint8Array(0) : new Uint8Array(Buffer.concat(parts));
  const faults = new Map(size > LONGEST_RECORD ? [[0, tooLong]] : []);
  return { source, bytes, starts: [0], ends: [bytes.length], lines: [1], faults };
}

/** Records of CSV with the columns that the first one names. */
async function* csvBatches(
  pieces: AsyncIterable<Uint8Array>,
  bare: Source,
  { delimiter, header, check }: CsvOptions,
): AsyncGenerator<Batch> {
  const { line, all } = await firstLine(pieces);
  const parting = delimiter ?? (bare.kind === "tsv" ? "\t" : delimiterOf(line));
  let source: Source = { ...bare, delimiter: parting };
  let toCome = header;
  for await (const batch of batches(all, source, new CsvCutter(parting))) {
    if (toCome) {
      const columns = columnsIn(batch, parting);
      check(columns, bare.name ?? "standard input");
      source = { ...source, columns };
    }
    const records = withoutBlanks({ ...(toCome ? withoutFirst(batch, 1) : batch), source });
    toCome = false;
    if (records.ends.length > 0) yield records;
  }
}

/** Blank lines are no records, except where a cell is all that a record has. */
function withoutBlanks(batch: Batch): Batch {
  const { starts, ends, lines, faults, source } = batch;
  const isBlank = (i: number): boolean => starts[i] === ends[i] && !faults.has(i);
  if (source.columns?.length === 1 || !starts.some((_, i) => isBlank(i))) return batch;
  const kept = starts.map((_, i) => i).filter((i) => !isBlank(i));
  return {
    ...batch,
    starts: kept.map((i) => starts[i]!),
    ends: kept.map((i) => ends[i]!),
    lines: kept.map((i) => lines[i]!),
    faults: new Map([...faults].map(([i, fault]) => [kept.indexOf(i), fault])),
  };
}

function columnsIn({ bytes, starts, ends, source }: Batch, delimiter: string): string[] {
  const cells = cellsOf(new TextDecoder().decode(bytes.subarray(starts[0], ends[0])), delimiter);
  if (Array.isArray(cells)) return cells.map((cell) => cell.trim());
  throw new BadData(`${source.name ?? "standard input"}, line 1: ${cells.fault}`);
}

/** The first line, and all pieces again. */
async function firstLine(
  pieces: AsyncIterable<Uint8Array>,
): Promise<{ line: string; all: AsyncGenerator<Uint8Array> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (!head.includes(10) && head.length < PIECE) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
  }
  const end = head.indexOf(10);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { line: new TextDecoder().decode(end === -1 ? head : head.subarray(0, end)), all: all() };
}

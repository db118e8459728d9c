import type { Batch, Source } from "./batch.ts";

/** Records longer than this are not read: memory stays flat whatever the input. */
export const LONGEST_RECORD: number = 64 * 2 ** 20;
const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Finds where records end. It is handed the input piece by piece and remembers what it saw. */
export interface Cutter {
  /** Index of the line feed that ends the record, or -1 where the piece ends first. */
  endIn(piece: Uint8Array, from: number): number;
  /** Line feeds seen so far. */
  readonly lines: number;
  /** Takes the next byte for the first of a record. */
  restart(): void;
}

/** Every line is a record. */
export class LineCutter implements Cutter {
  lines = 0;

  endIn(piece: Uint8Array, from: number): number {
    const end = piece.indexOf(LF, from);
    if (end !== -1) this.lines++;
    return end;
  }

  restart(): void {}
}

/** Where the byte before stood in a record of CSV. */
const FIELD_START = 0;
const PLAIN = 1;
const QUOTED = 2;
const QUOTE_SEEN = 3;

/** A record of CSV (RFC 4180) ends at a line feed outside quotes; a quote opens only at the start of a cell. */
export class CsvCutter implements Cutter {
  lines = 0;
  readonly #delimiter: number;
  #state = FIELD_START;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  endIn(piece: Uint8Array, from: number): number {
    for (let i = from; i < piece.length; i++) {
      const byte = piece[i]!;
      if (byte === LF) {
        this.lines++;
        if (this.#state !== QUOTED) {
          this.#state = FIELD_START;
          return i;
        }
      } else this.#state = this.#after(byte);
    }
    return -1;
  }

  #after(byte: number): number {
    if (this.#state === QUOTED) return byte === QUOTE ? QUOTE_SEEN : QUOTED;
    if (byte === this.#delimiter) return FIELD_START;
    if (byte === QUOTE && this.#state !== PLAIN) return QUOTED;
    return PLAIN;
  }

  restart(): void {
    this.#state = FIELD_START;
  }
}

/**
 * Cuts an input into batches of whole records. A piece of the input gives at most one batch, as soon as it is there, so
 * that a program that sends one line and waits for its result gets it. Only the record that a piece breaks off in is
 * held, up to `longest` bytes; a longer one becomes a fault, and reading goes on at the next line end.
 */
export async function* batches(
  pieces: AsyncIterable<Uint8Array>,
  source: Source,
  cutter: Cutter,
  longest: number = LONGEST_RECORD,
): AsyncGenerator<Batch> {
  const held = new Held(longest);
  for await (const piece of pieces) {
    const batch = held.take(piece, cutter);
    if (batch !== undefined) yield { source, ...batch };
  }
  const last = held.rest();
  if (last !== undefined) yield { source, ...last };
}

type Cut = Omit<Batch, "source">;

/** The pieces of a record that has not ended yet. */
class Held {
  readonly #longest: number;
  #pieces: Uint8Array[] = [];
  #size = 0;
  /** The record was too long: its bytes are passed over. */
  #dropping = false;
  /** On which the record began. */
  #line = 1;

  constructor(longest: number) {
    this.#longest = longest;
  }

  take(piece: Uint8Array, cutter: Cutter): Cut | undefined {
    const before = this.#size;
    const lineFeeds: number[] = [];
    const lines: number[] = [];
    const faults = new Map<number, string>();
    let from = 0;
    for (let end = cutter.endIn(piece, 0); end !== -1; end = cutter.endIn(piece, from)) {
      if (this.#dropping) faults.set(lines.length, this.#tooLong());
      this.#dropping = false;
      lineFeeds.push(before + end);
      lines.push(this.#line);
      this.#line = cutter.lines + 1;
      from = end + 1;
    }
    const cut = lines.length === 0 ? undefined : { ...cutAt(lineFeeds, this.#joined(piece, from)), lines, faults };
    this.#hold(piece.subarray(from), cutter);
    return cut;
  }

  /** What stands behind the last line end. */
  rest(): Cut | undefined {
    if (!this.#dropping && this.#size === 0) return undefined;
    const faults = new Map(this.#dropping ? [[0, this.#tooLong()]] : []);
    const bytes = this.#joined(new Uint8Array(0), 0);
    return { bytes, starts: [0], ends: [bytes.length], lines: [this.#line], faults };
  }

  #joined(piece: Uint8Array, end: number): Uint8Array {
    // A copy: what a stream hands out may share its memory with what comes next, and batches are sent away.
    const bytes = new Uint8Array(this.#size + end);
    let at = 0;
    for (const part of this.#pieces) {
      bytes.set(part, at);
      at += part.length;
    }
    bytes.set(piece.subarray(0, end), at);
    this.#pieces = [];
    this.#size = 0;
    return bytes;
  }

  #hold(piece: Uint8Array, cutter: Cutter): void {
    if (piece.length === 0 || this.#dropping) return;
    if (this.#size + piece.length > this.#longest) {
      this.#pieces = [];
      this.#size = 0;
      this.#dropping = true;
      cutter.restart();
      return;
    }
    this.#pieces.push(piece.slice());
    this.#size += piece.length;
  }

  #tooLong(): string {
    return `longer than ${this.#longest / 2 ** 20} MB`;
  }
}

/** Records between line feeds, a carriage return before one left out. */
function cutAt(lineFeeds: readonly number[], bytes: Uint8Array): Pick<Cut, "bytes" | "starts" | "ends"> {
  const starts = lineFeeds.map((_, i) => (i === 0 ? 0 : lineFeeds[i - 1]! + 1));
  const ends = lineFeeds.map((end, i) => (end > starts[i]! && bytes[end - 1] === CR ? end - 1 : end));
  return { bytes, starts, ends };
}

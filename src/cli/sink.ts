import { type FileHandle, open } from "node:fs/promises";
import { BadData } from "./errors.ts";

/** Where results go. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>;
  /** `complete`: nothing more was to come. */
  close(complete: boolean): Promise<void>;
}

/** A new file, or one that is written over. */
export async function fileSink(path: string): Promise<Sink> {
  return new FileSink(await opened(path, "w"), 0);
}

/** What an interrupted run left in its file: whole lines, one for each record, and perhaps the beginning of another. */
export interface Left {
  /** Whole lines but the last one, which is made again. */
  readonly records: number;
  readonly sink: Sink;
}

/**
 * Opens the file of an interrupted run for what is to come. Its last whole line is made again and must come out the same:
 * else the file is not of this input and these options, and nothing is written. Undefined where there is no such file.
 */
export async function resumedSink(path: string): Promise<Left | undefined> {
  let file: FileHandle;
  try {
    file = await open(path, "r+");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw unwritable(path, error);
  }
  const { lines, lastStart, lastEnd } = await linesIn(file);
  if (lines === 0) return { records: 0, sink: new FileSink(file, 0) };
  const expected = new Uint8Array(lastEnd - lastStart);
  await file.read(expected, 0, expected.length, lastStart);
  return { records: lines - 1, sink: new CheckedSink(new FileSink(file, lastStart), expected, path) };
}

/** How many whole lines a file has, and where the last of them stands. */
async function linesIn(file: FileHandle): Promise<{ lines: number; lastStart: number; lastEnd: number }> {
  const piece = new Uint8Array(2 ** 20);
  let [lines, lastStart, lastEnd, at] = [0, 0, 0, 0];
  for (;;) {
    const { bytesRead } = await file.read(piece, 0, piece.length, at);
    if (bytesRead === 0) return { lines, lastStart, lastEnd };
    const read = piece.subarray(0, bytesRead);
    for (let end = read.indexOf(10); end !== -1; end = read.indexOf(10, end + 1)) {
      lines++;
      lastStart = lastEnd;
      lastEnd = at + end + 1;
    }
    at += bytesRead;
  }
}

async function opened(path: string, flags: string): Promise<FileHandle> {
  try {
    return await open(path, flags);
  } catch (error) {
    throw unwritable(path, error);
  }
}

const unwritable = (path: string, error: unknown): BadData =>
  new BadData(`cannot write ${path}: ${(error as Error).message}`);

class FileSink implements Sink {
  readonly #file: FileHandle;
  #at: number;

  constructor(file: FileHandle, at: number) {
    this.#file = file;
    this.#at = at;
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      const { bytesWritten } = await this.#file.write(bytes, from, bytes.length - from, this.#at);
      from += bytesWritten;
      this.#at += bytesWritten;
    }
  }

  /** A whole run cuts off what an earlier one left behind. */
  async close(complete: boolean): Promise<void> {
    if (complete) await this.#file.truncate(this.#at);
    await this.#file.close();
  }
}

/** A sink whose first bytes are there already. */
class CheckedSink implements Sink {
  readonly #sink: FileSink;
  readonly #path: string;
  #expected: Uint8Array;

  constructor(sink: FileSink, expected: Uint8Array, path: string) {
    this.#sink = sink;
    this.#expected = expected;
    this.#path = path;
  }

  async write(bytes: Uint8Array): Promise<void> {
    const length = Math.min(bytes.length, this.#expected.length);
    const [same, wanted] = [bytes.subarray(0, length), this.#expected.subarray(0, length)];
    if (Buffer.compare(same, wanted) !== 0) throw this.#foreign();
    this.#expected = this.#expected.subarray(length);
    await this.#sink.write(bytes);
  }

  async close(complete: boolean): Promise<void> {
    const foreign = complete && this.#expected.length > 0;
    await this.#sink.close(complete && !foreign);
    if (foreign) throw this.#foreign();
  }

  #foreign(): BadData {
    return new BadData(`cannot resume: ${this.#path} is not what this input and these options give`);
  }
}

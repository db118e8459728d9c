import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll } from "vitest";
import { run } from "../../src/cli/run.ts";

/** A folder of the test file's own. */
export const folder: string = mkdtempSync(join(tmpdir(), "sankore-"));
afterAll(() => rmSync(folder, { recursive: true }));

export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export function sankore(...args: string[]): Promise<Ended> {
  return fed("", ...args);
}

/** The same with standard input, byte by byte where it is given as pieces. */
export async function fed(input: string | readonly Uint8Array[], ...args: string[]): Promise<Ended> {
  const pieces = typeof input === "string" ? [Buffer.from(input)] : input;
  let [out, err] = ["", ""];
  const code = await run(args, {
    out: (chunk) => (out += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString()),
    err: (text) => (err += text),
    stdin: () => Readable.from(pieces.filter((piece) => piece.length > 0)),
  });
  return { code, out, err };
}

/** The objects of an NDJSON text. */
// biome-ignore lint/suspicious/noExplicitAny: whatever was written
export const objectsIn = (ndjson: string): any[] =>
  ndjson
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

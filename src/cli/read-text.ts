import { readFile } from "node:fs/promises";
import { BadData } from "./errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "reading it is not allowed",
};

/** The text of a file, or of standard input for `-`; a byte order mark is dropped. Throws `BadData`. */
export async function readText(file: string): Promise<string> {
  return decoded(file === "-" ? await standardInput() : await bytesOf(file), file);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new BadData(`cannot read ${file}: ${REASONS[code] ?? message}`);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const { line, at } = firstBadByte(bytes);
    const name = file === "-" ? "standard input" : file;
    throw new BadData(
      `${name} is not UTF-8: byte ${at + 1}, line ${line}; convert it first (iconv -f windows-1256 -t utf-8)`,
    );
  }
}

/** Where the first sequence of bytes begins that is no character. */
function firstBadByte(bytes: Uint8Array): { line: number; at: number } {
  // A prefix that only ends inside a character still decodes as a stream: halving finds the longest such one.
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good--;
  const line = bytes.subarray(0, good).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  return { line, at: good };
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

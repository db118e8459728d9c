import { type Analysis, type AnalyzeOptions, analyze } from "./analyze.ts";

export interface AnalyzeStreamOptions extends AnalyzeOptions {
  /**
   * What a document is: each line of the text, wherever the chunks are cut (`"lines"`, the default), or each chunk
   * (`"chunks"`).
   */
  readonly documents?: "lines" | "chunks" | undefined;
}

// The library knows no host's types: where the program that uses it has these, so has the stream.
/** The engine's own `TransformStream`: text in, one analysis for each document out; `any` where it has no types. */
// biome-ignore lint/suspicious/noTsIgnore: no error to expect where the type is there
/** @ts-ignore */
export type AnalysisStream = TransformStream<string, Analysis>;

/** What is used of the engine's `TransformStream`. */
interface Controller {
  enqueue(analysis: Analysis): void;
}
interface Transformer {
  transform(chunk: string, controller: Controller): void;
  flush(controller: Controller): void;
}
declare const TransformStream: (new (transformer: Transformer) => AnalysisStream) | undefined;

const DOCUMENTS: readonly unknown[] = ["lines", "chunks"];

/**
 * A web `TransformStream` from text to analyses, for Node, browsers, Deno, Bun and workers: one analysis for each line,
 * empty ones too, in the order of the text. A line ends with LF or CRLF and may come in any number of chunks; what
 * stands behind the last line end is a line of its own. It holds one line at a time, and no more of the input
 * than the engine asks for.
 *
 * Chunks are strings: put a `TextDecoderStream` before it. Throws `RangeError` or `TypeError` for a wrong option, and
 * `Error` in an engine without web streams; a chunk that is no string makes the stream fail with `TypeError`.
 *
 * @example
 * analyzeStream({ gazetteer, reference: "2023-09-20" }) instanceof TransformStream // true
 */
export function analyzeStream({ documents = "lines", ...options }: AnalyzeStreamOptions): AnalysisStream {
  if (!DOCUMENTS.includes(documents)) {
    throw new RangeError(`unknown documents ${JSON.stringify(documents)}; use one of "lines", "chunks"`);
  }
  if (typeof TransformStream === "undefined") {
    throw new Error("this engine has no TransformStream: call analyze with one document after the other");
  }
  analyze("", options);
  const read = (text: string): Analysis => analyze(text, options);
  return new TransformStream(documents === "chunks" ? eachChunk(read) : eachLine(read));
}

function eachChunk(read: (text: string) => Analysis): Transformer {
  return { transform: (chunk, controller) => controller.enqueue(read(checked(chunk))), flush() {} };
}

function eachLine(read: (text: string) => Analysis): Transformer {
  let begun = "";
  return {
    transform(chunk, controller) {
      let at = 0;
      for (let end = checked(chunk).indexOf("\n"); end !== -1; end = chunk.indexOf("\n", at)) {
        const line = begun + chunk.slice(at, end);
        controller.enqueue(read(line.endsWith("\r") ? line.slice(0, -1) : line));
        begun = "";
        at = end + 1;
      }
      begun += chunk.slice(at);
    },
    flush(controller) {
      if (begun !== "") controller.enqueue(read(begun));
    },
  };
}

function checked(chunk: unknown): string {
  if (typeof chunk === "string") return chunk;
  throw new TypeError(`a chunk is a string, not ${typeof chunk}; put a TextDecoderStream before analyzeStream`);
}

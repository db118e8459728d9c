import type { Progress } from "./progress.ts";

/** The world around a command: a process, or a test. */
export interface Host {
  /** Writes results; waits where the reader is slow. */
  readonly out: (chunk: string | Uint8Array) => unknown;
  /** Writes messages. */
  readonly err: (text: string) => void;
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** The script that a worker runs. Without one there are no workers. */
  readonly script?: URL;
  /** From its call on, a request to end (Ctrl-C) comes by this signal and no longer ends the process at once. */
  readonly stopSignal?: () => AbortSignal;
  /** Where a person watches, and only there. */
  readonly progress?: (size: number | undefined, output: "file" | "stdout") => Progress;
}

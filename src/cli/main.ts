#!/usr/bin/env node
import { once } from "node:events";
import { isMainThread } from "node:worker_threads";
import { progressOn, SILENT } from "./progress.ts";
import { run } from "./run.ts";
import { serve } from "./worker.ts";

if (isMainThread) await command();
else serve();

async function command(): Promise<void> {
  const { stdout, stderr, stdin } = process;
  // A reader such as `head` may close the pipe before the end: that is no fault.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  const code = await run(process.argv.slice(2), {
    out: async (chunk) => {
      if (!stdout.write(chunk)) await once(stdout, "drain");
    },
    err: (text) => stderr.write(text),
    stdin: () => {
      if (stdin.isTTY) stderr.write("sankore: reading what you type; end with Ctrl-D on a line of its own\n");
      return stdin;
    },
    script: new URL(import.meta.url),
    stopSignal,
    progress: (size, output) =>
      stderr.isTTY && (output === "file" || !stdout.isTTY) ? progressOn(stderr, size) : SILENT,
  });
  // Who still waits for input is not waited for.
  if (code === 0) process.exitCode = 0;
  else stdout.write("", () => process.exit(code));
}

/** Ends at the next batch; asked once more, at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(code);
      controller.abort(code);
    });
  }
  return controller.signal;
}

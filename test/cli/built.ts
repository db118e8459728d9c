import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsup";
import { afterAll, beforeAll, vi } from "vitest";

/** The command built from source with the library inside, as one file: workers run no TypeScript. */
export const folder: string = mkdtempSync(join(tmpdir(), "sankore-cli-"));
const script = join(folder, "cli.js");

// Processes start slowly on a machine that has much else to do.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await build({
    config: false,
    entry: { cli: "src/cli/main.ts" },
    outDir: folder,
    format: "esm",
    platform: "node",
    target: "node20",
    noExternal: [/.*/],
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    silent: true,
    outExtension: () => ({ js: ".js" }),
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A process of the command. */
export interface Running {
  readonly pid: number | undefined;
  readonly ended: Promise<Ended>;
  readonly write: (input: string | Uint8Array) => void;
  readonly end: () => void;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Closes the end of the pipe that results come out of. */
  readonly closeOutput: () => void;
  /** Once so much has come out. */
  readonly out: (enough: (text: string) => boolean) => Promise<string>;
}

/** Starts the command; `node` are arguments of Node itself. */
export function start(args: readonly string[], node: readonly string[] = []): Running {
  const child = spawn(process.execPath, [...node, script, ...args], { cwd: folder });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
  child.stdin.on("error", () => {});
  child.stdout.setMaxListeners(0);
  child.setMaxListeners(0);
  return {
    pid: child.pid,
    ended: new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err }))),
    write: (input) => child.stdin.write(input),
    end: () => child.stdin.end(),
    kill: (signal) => child.kill(signal),
    closeOutput: () => child.stdout.destroy(),
    out: (enough) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (enough(out)) resolve(out);
        };
        child.stdout.on("data", look);
        child.on("close", () => reject(new Error(`it ended before that came out: ${err}`)));
        look();
      }),
  };
}

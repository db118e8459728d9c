/** Where lanes run: the tools they need, the packed tarball, an empty project of a user, and how programs are started. */
import { execFileSync, execSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

const SOURCE = "test/lanes";

/** Compilers, bundlers and engines have a lock of their own and are installed here alone: with them, 590 MB. */
const TOOLS: string = resolve("node_modules/.cache/sankore/lanes");

/** Installs the tools of this folder's lock, unless the same ones are there. */
export function installTools(): void {
  const lock = readFileSync(`${SOURCE}/package-lock.json`);
  const hash = createHash("sha256").update(lock).digest("hex");
  const stamp = join(TOOLS, "installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  mkdirSync(TOOLS, { recursive: true });
  for (const file of ["package.json", "package-lock.json", ".npmrc"])
    copyFileSync(`${SOURCE}/${file}`, join(TOOLS, file));
  execSync("npm ci --silent --no-audit --no-fund", { cwd: TOOLS, stdio: "inherit" });
  writeFileSync(stamp, hash);
}

/** A file of an installed tool. */
export const tool = (path: string): string => join(TOOLS, "node_modules", path);

/** An installed tool as a module. */
export async function load(name: string): Promise<never> {
  const file = createRequire(join(TOOLS, "package.json")).resolve(name);
  return (await import(pathToFileURL(file).href)) as never;
}

/** A user's project, the packed tarball unpacked in it, and the acceptance program as plain ESM. */
export interface Project {
  readonly folder: string;
  readonly installed: string;
  readonly tarball: string;
  /** The acceptance program as a classic script: its functions are globals. */
  readonly script: string;
}

export function project(): Project {
  const folder = mkdtempSync(join(tmpdir(), "sankore-lanes-"));
  const installed = join(folder, "node_modules", "sankore");
  mkdirSync(installed, { recursive: true });
  execSync(`npm pack --ignore-scripts --silent --pack-destination "${folder}"`, { stdio: "ignore" });
  const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith(".tgz")) as string);
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  const source = readFileSync(`${SOURCE}/acceptance.ts`, "utf8");
  const target = { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext };
  const program = ts.transpileModule(source, { compilerOptions: target }).outputText;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: {} }));
  writeFileSync(join(folder, "acceptance.js"), program);
  writeFileSync(join(folder, "main.js"), MAIN);
  writeFileSync(join(folder, "main.cjs"), MAIN_CJS);
  return { folder, installed, tarball, script: program.replace(/^export /gm, "") };
}

const RUN = `const accepted = acceptance(sankore);
  const failures = [...accepted.failures, ...(await streamed(sankore))];
  console.log(JSON.stringify({ ...accepted, failures }));`;
const MAIN = `import * as sankore from "sankore";
import { acceptance, streamed } from "./acceptance.js";
${RUN}`;
const MAIN_CJS = `const sankore = require("sankore");
import("./acceptance.js").then(async ({ acceptance, streamed }) => {
  ${RUN}
});`;

interface Options {
  readonly cwd: string;
  readonly input?: string;
  /** Milliseconds; 120,000 unless said otherwise. */
  readonly limit?: number;
}

/** What a program prints on standard output; throws with what it says on standard error where it fails. */
export function printed(
  command: string,
  args: readonly string[],
  { cwd, input, limit = 120_000 }: Options,
): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, timeout: limit, env: { ...process.env, NO_COLOR: "1" } });
    let out = "";
    let err = "";
    child.stdout.on("data", (piece) => (out += piece));
    child.stderr.on("data", (piece) => (err += piece));
    child.on("error", fail);
    child.on("close", (code, signal) => {
      if (code === 0) done(out);
      else fail(new Error(`${command} ended with ${signal ?? code}: ${`${err}\n${out}`.trim().slice(0, 2000)}`));
    });
    child.stdin.end(input ?? "");
  });
}

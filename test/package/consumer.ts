import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inject } from "vitest";

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
}

/** The folder of a user's project, and of the package installed in it. */
export const consumer: string = inject("consumer");
export const installed: string = join(consumer, "node_modules", "sankore");
export const manifest: Manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));

/** Every subpath with code behind it: `.`, `./dates`, `./places/ml`, … */
export const subpaths: readonly string[] = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== "./package.json")
  .flatMap((subpath) => (subpath.endsWith("/*") ? tablesOf(subpath.slice(2, -2)) : [subpath]));

/** The same as a user imports them: `sankore`, `sankore/dates`, `sankore/places/ml`, … */
export const entries: readonly string[] = subpaths.map((subpath) => subpath.replace(".", "sankore"));

function tablesOf(folder: string): string[] {
  const files = readdirSync(`src/tables/${folder}`).filter((file) => file.endsWith(".ts"));
  return files.map((file) => `./${folder}/${file.replace(/\.ts$/, "")}`);
}

/** Runs a script in the user's project, on the Node that runs the tests, and gives back what it prints. */
export function printed(file: string, source: string): string {
  writeFileSync(join(consumer, file), source);
  return execFileSync(process.execPath, [file], { cwd: consumer, encoding: "utf8" }).trim();
}

interface Resolution {
  readonly module: string;
  readonly moduleResolution: string;
  readonly extension: string;
}

/** Compiles a source file of the user's project, strictly and with the package's own types checked too. */
export function compilerSays(source: string, { extension, ...resolution }: Resolution): string {
  const folder = mkdtempSync(join(consumer, "types-"));
  const compilerOptions = { ...resolution, target: "ES2022", lib: ["ES2022"], types: [], strict: true, noEmit: true };
  writeFileSync(join(folder, `use.${extension}`), source);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [`use.${extension}`] }));
  const compiler = resolve("node_modules/typescript/lib/tsc.js");
  return spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" }).stdout;
}

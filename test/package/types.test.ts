import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, it } from "vitest";
import { consumer, entries, installed, subpaths } from "./consumer.ts";

const COMPILER = resolve("node_modules/typescript/lib/tsc.js");
const TYPE_CHECK = resolve("node_modules/@arethetypeswrong/cli/dist/index.js");

/** Compiles files that import every entry and use the root; gives back what the compiler says. */
function compilerSays(module: string, moduleResolution: string, extension: string): string {
  const folder = join(consumer, `types-${moduleResolution}-${extension}`);
  mkdirSync(folder, { recursive: true });
  const imports = entries.map((entry, i) => `import * as entry${i} from "${entry}";`);
  const uses = `export const all: readonly object[] = [${entries.map((_, i) => `entry${i}`).join(", ")}];`;
  const call = `export const found: readonly { readonly start: number }[] = entry0.analyze("").names;`;
  writeFileSync(join(folder, `use.${extension}`), [...imports, uses, call].join("\n"));
  const compilerOptions = { module, moduleResolution, target: "ES2022", lib: ["ES2022"], types: [], strict: true };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: true }, files: [`use.${extension}`] }),
  );
  return spawnSync(process.execPath, [COMPILER, "-p", folder], { encoding: "utf8" }).stdout;
}

it.each([
  ["NodeNext", "NodeNext", "mts"],
  ["NodeNext", "NodeNext", "cts"],
  ["ESNext", "bundler", "ts"],
])("has types that compile: module %s, resolution %s, from a .%s file", (module, resolution, extension) => {
  expect(compilerSays(module, resolution, extension)).toBe("");
});

it("gives publint nothing to say", async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

it("gives arethetypeswrong nothing to say", () => {
  const args = [TYPE_CHECK, inject("tarball"), "--profile", "node16", "--no-color", "--format", "ascii"];
  const extra = ["--include-entrypoints", ...subpaths.filter((subpath) => /^\.\/(?:places|actors)/.test(subpath))];
  const { status, stdout } = spawnSync(process.execPath, [...args, ...extra], { encoding: "utf8" });
  expect(status, stdout).toBe(0);
});

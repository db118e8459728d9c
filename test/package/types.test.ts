import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, it } from "vitest";
import { compilerSays, entries, installed, subpaths } from "./consumer.ts";

const TYPE_CHECK = resolve("node_modules/@arethetypeswrong/cli/dist/index.js");

/** Imports every entry, and uses the root. */
const SOURCE: string = [
  ...entries.map((entry, i) => `import * as entry${i} from "${entry}";`),
  `export const all: readonly object[] = [${entries.map((_, i) => `entry${i}`).join(", ")}];`,
  `export const found: readonly { readonly start: number }[] = entry0.analyze("").names;`,
].join("\n");

it.each([
  ["NodeNext", "NodeNext", "mts"],
  ["NodeNext", "NodeNext", "cts"],
  ["ESNext", "bundler", "ts"],
])("has types that compile: module %s, resolution %s, from a .%s file", (module, resolution, extension) => {
  expect(compilerSays(SOURCE, { module, moduleResolution: resolution, extension })).toBe("");
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

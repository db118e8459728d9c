import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { consumer, entries, installed, manifest, printed } from "./consumer.ts";

/** What each entry exports, by the way it is loaded. */
function exportedNames(file: string, load: string): Record<string, string[]> {
  const source = `const out = {};
    for (const entry of ${JSON.stringify(entries)}) {
      out[entry] = Object.keys(${load}).filter((name) => name !== "default").sort();
    }
    console.log(JSON.stringify(out));`;
  return JSON.parse(printed(file, source));
}

const imported: Readonly<Record<string, string[]>> = exportedNames("entries.mjs", "await import(entry)");

it("imports every entry, and each hands out something", () => {
  expect(Object.keys(imported)).toEqual(entries);
  expect(Object.entries(imported).filter(([, names]) => names.length === 0)).toEqual([]);
});

it("requires every entry, with the same names as the import", () => {
  expect(exportedNames("entries.cjs", "require(entry)")).toEqual(imported);
});

it("hands out every function of the subpath entries from the root as well", () => {
  const { sankore: root = [], ...others } = imported;
  const functions = Object.entries(others).filter(([entry]) => !/^sankore\/(?:places|actors)\//.test(entry));
  const missing = functions.flatMap(([entry, names]) =>
    names.filter((name) => !root.includes(name)).map((name) => `${name} of ${entry}`),
  );
  expect(missing).toEqual([]);
});

it("exports its package.json", () => {
  expect(printed("manifest.cjs", `console.log(require("sankore/package.json").name)`)).toBe("sankore");
});

it("depends on nothing at run time", () => {
  expect(manifest.dependencies).toBeUndefined();
});

it("packs the build and the usual single files, nothing else", () => {
  const extra = readdirSync(installed).filter((file) => !/^(?:dist|package\.json|[A-Z]+(?:\.md)?)$/.test(file));
  expect(extra).toEqual([]);
});

it("has a command that starts", () => {
  const command = join(installed, manifest.bin.sankore as string);
  const help = execFileSync(process.execPath, [command, "--help"], { cwd: consumer, encoding: "utf8" });
  expect(help).toContain("analyze");
});

it("brings the licences of what the command bundles", () => {
  const text = readFileSync(join(installed, "dist", "THIRD-PARTY"), "utf8");
  for (const name of ["commander", "papaparse", "picocolors"]) expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
  expect(text.match(/Permission/g)!.length).toBeGreaterThan(5);
});

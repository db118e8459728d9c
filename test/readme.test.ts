/** Runs the examples of the README: what a line gives is what stands behind the arrow on the next one. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as sankore from "../src/index.ts";

const README = readFileSync("README.md", "utf8");
const blocks = [...README.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);
const ARROW = /^(.+?);\n\/\/ → (.+)$/gm;

/** The values of the lines with an arrow, and what stands behind it. */
function run(code: string): readonly (readonly [unknown, unknown])[] {
  const checked = code.replace(/^import .*\n/gm, "").replace(ARROW, "shown.push([$1, $2]);");
  const source = ts.transpile(`const shown = [];\n${checked}\nreturn shown;`, { target: ts.ScriptTarget.ES2022 });
  return new Function(...Object.keys(sankore), source)(...Object.values(sankore));
}

describe("the README", () => {
  it("shows what its five calls give", () => {
    const [calls = ""] = blocks;
    const shown = run(calls);
    expect(shown).toHaveLength(6);
    for (const [value, said] of shown) expect(value).toEqual(said);
  });
});

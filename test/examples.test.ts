/** Runs the examples of the doc comments: the value of the last expression is what stands behind `//`. */
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as sankore from "../src/index.ts";
import { ml } from "../src/tables/places/ml.ts";

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const EXAMPLE = /@example\n((?: \* .+\n)+?)(?: \*\/| \*\n)/g;

const examples = files.flatMap((file) =>
  [...readFileSync(`src/${file}`, "utf8").matchAll(EXAMPLE)].map(([, lines = ""]) => ({
    file,
    code: lines.replace(/^ \* /gm, "").trim(),
  })),
);

/** What the library hands out and the names that examples take for granted. */
const scope: Readonly<Record<string, unknown>> = { ...sankore, ml, gazetteer: sankore.defaultGazetteer() };

function evaluate(code: string): unknown {
  const shadowed = Object.keys(scope).filter((name) => !new RegExp(`const ${name}\\b`).test(code));
  const source = ts.transpile(code, { target: ts.ScriptTarget.ES2022 });
  return new Function(...shadowed, source)(...shadowed.map((name) => scope[name]));
}

describe("the examples of doc comments", () => {
  it("are there for every public function", () => {
    const inExamples = examples.map(({ code }) => code).join("\n");
    const without = Object.entries(sankore).filter(
      ([name, value]) => typeof value === "function" && !new RegExp(`\\b${name}\\(`).test(inExamples),
    );
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it.each(examples)("$file: $code", ({ code }) => {
    const [, before = "", expression = "", value = ""] = /^([\s\S]*?\n|)(.+?);? \/\/ (.+)$/.exec(code) ?? [];
    expect(value, "an example ends with // and its value").not.toBe("");
    expect(evaluate(`${before}return ${expression};`)).toEqual(evaluate(`return ${value};`));
  });
});

/** The snippets for frameworks are code that compiles. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { compileScript, compileTemplate, parse } from "vue/compiler-sfc";

const PAGE: string = readFileSync("docs/recipes/frameworks.md", "utf8");

function blocks(language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms");
  return [...PAGE.matchAll(pattern)].map(([, code]) => code as string);
}

it.each([...blocks("jsx"), ...blocks("js")])("JavaScript: %s", (code) => {
  const { diagnostics } = ts.transpileModule(code, {
    fileName: "snippet.jsx",
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2022, allowJs: true },
  });
  expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
});

it.each(blocks("vue"))("Vue: %s", (code) => {
  const { descriptor, errors } = parse(code);
  expect(errors).toEqual([]);
  expect(() => compileScript(descriptor, { id: "snippet" })).not.toThrow();
  const template = compileTemplate({ id: "snippet", filename: "snippet.vue", source: descriptor.template!.content });
  expect(template.errors).toEqual([]);
});

it("has a snippet for each framework", () => {
  expect([blocks("jsx").length, blocks("svelte").length, blocks("vue").length]).toEqual([1, 1, 1]);
});

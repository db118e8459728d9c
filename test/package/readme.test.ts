import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compilerSays, consumer, installed, manifest, printed } from "./consumer.ts";

const README: string = readFileSync(join(installed, "README.md"), "utf8");
const TEXT = "const text = 'زار الوفد مدينة تمبكتو في مالي يوم الخميس الماضي';\n";

const examples: readonly string[] = [...README.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) =>
  code.includes("const text") ? code : TEXT + code,
);
const commands: readonly string[] = [...README.matchAll(/^(?:cat \S+ \| )?sankore (.*?)(?= +[#|])/gm)].map(
  ([, words]) => words as string,
);

it.each(examples)("shows an example that compiles and runs: %#", (code) => {
  const source = `declare const console: { log(...values: unknown[]): void };\n${code}`;
  expect(compilerSays(source, { module: "NodeNext", moduleResolution: "NodeNext", extension: "mts" })).toBe("");
  expect(() => printed("example.mjs", code)).not.toThrow();
});

it.each(commands)("shows a command that runs: sankore %s", (words) => {
  writeFileSync(join(consumer, "article.txt"), TEXT);
  const command = [join(installed, manifest.bin.sankore as string), ...words.split(" ")];
  const output = execFileSync(process.execPath, command, { cwd: consumer, input: TEXT, encoding: "utf8" });
  expect(output).toContain("Timbuktu");
});

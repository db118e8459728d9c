import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { folder } from "./built.ts";

const PAGE: string = readFileSync("docs/command.md", "utf8");
const TEXT = "زار الوفد مدينة تمبكتو في مالي أمس";

const commands: readonly string[] = [...PAGE.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => block!.trimEnd().split("\n"))
  .map((line) => line.replace(/ {2,}#.*/, ""));

/** A folder as a reader of the page may have it, with the command on its path. */
function prepare(): void {
  const records = [1, 2, 3].map((id) => ({ id, url: `u${id}`, text: TEXT, body: TEXT, published: "2023-08-20" }));
  const rows = records.map(({ id, body, published }) => `${id},${published},${body}\n`);
  writeFileSync(join(folder, "article.txt"), TEXT);
  writeFileSync(join(folder, "news.jsonl"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  writeFileSync(join(folder, "news.csv"), `id,published,body\n${rows.join("")}`);
  mkdirSync(join(folder, "articles"), { recursive: true });
  writeFileSync(join(folder, "articles", "a.txt"), TEXT);
  writeFileSync(join(folder, "sankore"), `#!/bin/sh\nexec "${process.execPath}" "${folder}/cli.js" "$@"\n`);
  chmodSync(join(folder, "sankore"), 0o755);
}

it.each(commands)("the page on the command shows one that works: %s", async (command) => {
  prepare();
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const { stderr } = await promisify(execFile)("bash", ["-c", command], { cwd: folder, env });
  expect(stderr).toBe("");
});

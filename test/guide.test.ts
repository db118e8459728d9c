/** Runs the examples of the site's pages: a value that stands behind an expression must be what it gives. */
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Page, readPage } from "./guide.ts";

const FOLDERS: readonly string[] = ["docs/guide", "docs/recipes", "docs/ar", "docs/fr"];
const pages: readonly string[] = [
  "docs/how-dates-are-read.md",
  ...FOLDERS.filter(existsSync).flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`)),
].filter((file) => file.endsWith(".md"));

/** What a user's import names, from the sources. */
function load(specifier: string): Promise<object> {
  const path = specifier.replace(/^sankore\/?/, "");
  const file = path === "" ? "index" : path.includes("/") ? `tables/${path}` : `entries/${path}`;
  return import(/* @vite-ignore */ `${process.cwd()}/src/${file}.ts`);
}

/** Everything that the page claims, as it is and as it is written. */
async function run({ imports, body, claims }: Page): Promise<{ is: unknown; written: unknown }[]> {
  const names: string[] = [];
  const values: unknown[] = [];
  for (const [specifier, wanted] of imports) {
    const module = (await load(specifier)) as Record<string, unknown>;
    for (const name of wanted) {
      if (!(name in module)) throw new Error(`"${specifier}" has no "${name}"`);
      names.push(name);
      values.push(module[name]);
    }
  }
  const found: unknown[] = [];
  const claim = (index: number, value: unknown): void => {
    found[index] = value;
  };
  await new (Object.getPrototypeOf(async () => {}).constructor)("claim", ...names, body)(claim, ...values);
  return claims.map(({ value }, i) => ({ is: found[i], written: new Function(`return (${value});`)() }));
}

describe.each(pages)("%s", (file) => {
  const page = readPage(file);
  it.runIf(page.body !== "")("has examples that run and say what they give", async () => {
    const results = await run(page);
    const faults = results.flatMap(({ is, written }, i) => {
      const { line, code } = page.claims[i]!;
      const same = JSON.stringify(is) === JSON.stringify(written);
      return same ? [] : [`${file}:${line} ${code} is ${JSON.stringify(is)}`];
    });
    expect(faults).toEqual([]);
  });
});

it("finds pages with examples", () => {
  expect(pages.flatMap((file) => readPage(file).claims).length).toBeGreaterThan(60);
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, it } from "vitest";
import { allTables } from "../tables/tables.ts";
import { consumer } from "./consumer.ts";

/** A program of a user, bundled and minified as for a page. */
async function bundle(name: string, source: string): Promise<string> {
  const entry = join(consumer, `${name}.js`);
  writeFileSync(entry, source);
  const built = await build({
    root: consumer,
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: "oxc", rolldownOptions: { input: entry, output: { format: "es" } } },
  });
  const { output } = built as { readonly output: readonly { readonly code?: string }[] };
  return output.map(({ code }) => code ?? "").join("\n");
}

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;

/** Ids of the records that a bundle holds. */
const idsIn = (text: string): string[] =>
  [...text.matchAll(/["'`]([a-z-]+\/[a-z0-9-]+)["'`]:\{/g)].map(([, id]) => id!).sort();

const USE = `console.log(findNames("وصل إلى تمبكتو", { gazetteer }).length);`;

it("bundles the table that is imported and no other", async () => {
  const imports = `import { createGazetteer, findNames } from "sankore/names"; import { ml } from "sankore/places/ml";`;
  const text = await bundle("one-table", `${imports} const gazetteer = createGazetteer([ml]); ${USE}`);
  const tables = await allTables();
  expect(idsIn(text)).toEqual(Object.keys(tables.get("places/ml")!));
  // The budgets of the entry and of the table in .size-limit.js.
  expect(kilobytes(text)).toBeLessThan(31.5 + 56.5);
});

it("bundles no table where none is imported", async () => {
  const imports = `import { createGazetteer, findNames } from "sankore/names";`;
  const text = await bundle("no-table", `${imports} const gazetteer = createGazetteer([]); ${USE}`);
  expect(idsIn(text)).toEqual([]);
});

it("bundles no table with the entries that need none", async () => {
  for (const entry of ["normalize", "tokenize", "numbers", "dates", "transliterate", "export"]) {
    const text = await bundle(`only-${entry}`, `import * as all from "sankore/${entry}"; console.log(all);`);
    expect(idsIn(text), entry).toEqual([]);
  }
});

import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type SchemeName, slug, toArabic, transliterate } from "../src/entries/transliterate.ts";
import { findNames, fold, parseDates, tokenize } from "../src/index.ts";
import { dateLine, nameLine, readCases, tokenLine } from "./cases.ts";

const CASES = "seeds/cases";

function run(file: string, result: (input: string, reference: string | undefined) => string[]): void {
  describe(file, () => {
    for (const { title, input, reference, expected } of readCases(`${CASES}/${file}`)) {
      it(title, () => expect(result(input, reference).join("\n")).toBe(expected));
    }
  });
}

run("fold.txt", (text) => [fold(text)]);
run("tokens.txt", (text) => tokenize(text).map(tokenLine));
run("names.txt", (text) => findNames(text).map((mention) => nameLine(text, mention)));
for (const file of readdirSync(`${CASES}/dates`).sort()) {
  run(`dates/${file}`, (text, reference) =>
    parseDates(text, reference === undefined ? {} : { reference }).map((mention) => dateLine(text, mention)),
  );
}

/** Files of `schemes` that are no schemes of `transliterate`. */
const OTHERS: Readonly<Record<string, (text: string) => string>> = {
  arabizi: (text) => toArabic(text, { scheme: "arabizi" }),
  slug: (text) => slug(text),
  "slug-arab": (text) => slug(text, { script: "arab" }),
};
for (const file of readdirSync(`${CASES}/schemes`).sort()) {
  const name = file.replace(".txt", "");
  const convert = OTHERS[name] ?? ((text) => transliterate(text, { scheme: name as SchemeName }));
  run(`schemes/${file}`, (text) => [convert(text)]);
}

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** How Arabic stands in source: see CONTRIBUTING.md. Tests may quote the habits of real text, but nothing invisible. */
const LINES: readonly string[] = ["src", "test"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, "utf8")
        .split("\n")
        .map((line, i) => `${folder}/${file}:${i + 1} ${line}`),
    ),
);

const COMMENT = /^\S+ \s*(?:\/\/|\/?\*)/;
const CODE: readonly string[] = LINES.filter((line) => line.startsWith("src/") && !COMMENT.test(line));

it("holds no invisible mark: write a named escape", () => {
  const INVISIBLE = /[\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/;
  expect(LINES.filter((line) => INVISIBLE.test(line))).toEqual([]);
});

it("holds no presentation form, no tatweel, no bare mark: write a named escape", () => {
  const WRITTEN_OUT = /[\ufb50-\ufdff\ufe70-\ufefc\u0640\u064b-\u065f\u0670]/;
  expect(CODE.filter((line) => WRITTEN_OUT.test(line))).toEqual([]);
});

it("holds no look-alike letter of Persian or Urdu", () => {
  const LOOK_ALIKE = /[\u06a9\u06be\u06c1\u06cc\u06d2]/;
  expect(CODE.filter((line) => LOOK_ALIKE.test(line))).toEqual([]);
});

it("has one Arabic string a line, and no number right after it: editors would show them reordered", () => {
  const ARABIC_STRING = /(["'`])(?:(?!\1).)*[\u0600-\u06ff](?:(?!\1).)*\1(?=(.*))/;
  const found = CODE.filter((line) => {
    const after = ARABIC_STRING.exec(line)?.[2];
    return after !== undefined && /[\u0600-\u06ff]|^[^A-Za-z]*\d/.test(after.replace(/\/\/.*/, ""));
  });
  expect(found).toEqual([]);
});

/** Words of ordinary Arabic that a strong form of the tables must not be: a name that is one too is weak. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findNames } from "../../src/index.ts";

const FOLDER = "seeds/clitics";
/** Lists of words that are no names; a few of their words are. */
const files = readdirSync(FOLDER).filter((file) =>
  /^(adjectives|adverbs|endings|function|nouns|verbs)\.txt$/.test(file),
);
const REVIEWED: ReadonlySet<string> = new Set(readFileSync("test/tables/common-words.txt", "utf8").split("\n"));

const words = new Set(
  files
    .flatMap((file) => readFileSync(`${FOLDER}/${file}`, "utf8").split("\n"))
    .filter((line) => /^[^#\s]+$/.test(line))
    .map((line) => line.replaceAll("+", "")),
);

/** Two sentences in which a noun, an adjective or a verb can stand. */
const SENTENCES: readonly ((word: string) => string)[] = [
  (word) => `كان ${word} هنا`,
  (word) => `قالت إن ${word} ستكون`,
];

const named = (word: string): boolean =>
  SENTENCES.some((sentence) => findNames(sentence(word)).some(({ form }) => form !== "demonym"));

it("holds no common word as a strong name, but for those reviewed", () => {
  expect(words.size).toBeGreaterThan(8000);
  expect([...words].filter((word) => !REVIEWED.has(word) && named(word))).toEqual([]);
});

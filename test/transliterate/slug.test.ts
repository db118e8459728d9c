import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slug, toArabic } from "../../src/entries/transliterate.ts";
import { anyText } from "../any-text.ts";

describe("slug", () => {
  it("in Latin letters is words of a-z and 0-9 joined by hyphens", () => {
    fc.assert(fc.property(anyText(), (text) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(slug(text))));
  });

  it("of a slug is the slug", () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom("latn" as const, "arab" as const), (text, script) => {
        const once = slug(text, { script });
        expect(slug(once, { script })).toBe(once);
      }),
    );
  });

  it("refuses other scripts", () => {
    expect(() => slug("", { script: "cyrl" as "latn" })).toThrow(
      new RangeError('unknown script "cyrl"; use one of "latn", "arab"'),
    );
  });
});

describe("Arabizi", () => {
  it("answers any text, and leaves no Latin letter", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const out = toArabic(text, { scheme: "arabizi" });
        if (!/\d/.test(text)) expect(out).not.toMatch(/[a-z]/i);
      }),
    );
  });

  it("takes time in proportion to its text", () => {
    for (const piece of ["2", "a", "3'", "allah", "el", "sh"]) {
      const began = performance.now();
      toArabic(piece.repeat(100_000), { scheme: "arabizi" });
      expect(performance.now() - began).toBeLessThan(5000);
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allTables } from "../../src/all-tables.ts";
import { createLatinWriter, slug, toArabic } from "../../src/entries/transliterate.ts";
import { slug as slugOfRoot } from "../../src/index.ts";
import { createGazetteer } from "../../src/names/gazetteer.ts";
import { nameRomanizer } from "../../src/transliterate/model/name-romanizer.ts";
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

describe("the options of slug", () => {
  it.each([
    ["akhbar_mali", { separator: "_" }, "أخبار مالي"],
    ["akhbar.mali", { separator: "." }, "أخبار مالي"],
    ["akhbar~mali", { separator: "~" }, "أخبار مالي"],
    ["Etat-du-Mali-akhbar", { case: "keep" }, "État du Mali: أخبار"],
    ["akhbar-mali", { maxLength: 14 }, "أخبار مالي"],
    ["akhbar-mali", { maxLength: 11 }, "أخبار مالي"],
    ["akhbar", { maxLength: 10 }, "أخبار مالي"],
    ["akhbar", { maxLength: 6 }, "أخبار مالي"],
    ["akhb", { maxLength: 4 }, "أخبار مالي"],
    ["أخبار", { script: "arab", maxLength: 8 }, "أخبار مالي"],
    ["mali-and-niger", { replacements: { "&": "and" } }, "mali&niger"],
    ["50-percent", { replacements: { "%": "percent", "": "x" } }, "50%"],
  ] as const)("give %s with %j", (expected, options, text) => {
    expect(slug(text, options)).toBe(expected);
  });

  it("have the Arabic written by the caller's function, as far as that goes", () => {
    expect(slug("قرب تمبكتو", { latin: () => "Near Timbuktu!" })).toBe("near-timbuktu");
    expect(slug("مالي", { latin: (text) => text })).toBe("mali");
    expect(slug("مالي", { latin: () => "x", script: "arab" })).toBe("مالي");
  });

  it("keep what is promised of every slug", () => {
    const options = fc.record({
      separator: fc.constantFrom("-" as const, "_" as const, "." as const, "~" as const),
      case: fc.constantFrom("lower" as const, "keep" as const),
      maxLength: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(anyText(), options, (text, chosen) => {
        const once = slug(text, chosen);
        expect(once).toMatch(/^(?:[A-Za-z0-9]+(?:[-_.~][A-Za-z0-9]+)*)?$/);
        expect(once.length).toBeLessThanOrEqual(chosen.maxLength);
        expect(slug(once, chosen)).toBe(once);
        expect(encodeURIComponent(once)).toBe(once);
      }),
    );
  });

  it.each([
    [{ separator: "+" }, 'unknown separator "+"; use one of "-", "_", ".", "~"'],
    [{ case: "upper" }, 'unknown case "upper"; use one of "lower", "keep"'],
    [{ maxLength: 0 }, "maxLength 0 is no positive whole number"],
    [{ latin: "french" }, 'latin is "french"; use "letters" or a function'],
  ])("name what is wrong with %j", (options, message) => {
    expect(() => slug("", options as never)).toThrow(new RangeError(message));
  });
});

describe("createLatinWriter", () => {
  const gazetteer = createGazetteer(allTables);
  const write = createLatinWriter({ gazetteer, romanizer: nameRomanizer });

  it("writes names as their records have them, with the particles before them", () => {
    expect(write("بوركينا فاسو وبنين")).toBe("Burkina Faso wa-Benin");
    expect(write("بمالي")).toBe("bi-Mali");
    expect(createLatinWriter({ gazetteer, style: "french" })("تشاد")).toBe("Tchad");
  });

  it("keeps what vowels and the lexicon of particles tell", () => {
    expect(write("رَئِيس")).toBe("rais");
    expect(write("في")).toBe("fi");
  });

  it("spells the stems of unvoweled words with vowels, article and particles apart", () => {
    const nonsense = { spell: () => ({ spellings: [{ text: "Stem" }] }), genericEnd: () => 0 } as never;
    const stems = createLatinWriter({ romanizer: nonsense });
    expect(stems("والجنود")).toBe("wa-al-Stem");
    expect(stems("للجنود")).toBe("lil-Stem");
    expect(stems("جنود")).toBe("Stem");
  });

  it("leaves the vowels out where it has no romanizer", () => {
    expect(createLatinWriter()("جنود")).toBe("jnud");
  });

  it("is what the slug of the root writes by", () => {
    expect(slugOfRoot("قرب تمبكتو")).toBe(slug("قرب تمبكتو", { latin: write }));
    expect(slugOfRoot("قرب تمبكتو", { latin: "letters" })).toBe("qrb-tmbktu");
    fc.assert(fc.property(anyText(), (text) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(slugOfRoot(text))));
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

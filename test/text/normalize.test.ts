import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presentationForms } from "../../src/core/letters.ts";
import {
  createNormalizer,
  dediacritize,
  fold,
  type NormalizeOptions,
  normalize,
  normalizeAlef,
  normalizeAlefMaqsura,
  normalizeTehMarbuta,
  type Preset,
  presetOptions,
} from "../../src/entries/normalize.ts";
import { anyText, arabicText } from "../any-text.ts";

const PRESETS: readonly Preset[] = ["clean", "search", "lucene", "camel", "skeleton"];
const BMP: readonly string[] = Array.from({ length: 0x10000 }, (_, c) => String.fromCharCode(c));
const POINTS: readonly string[] = Array.from({ length: 0x20000 }, (_, c) => String.fromCodePoint(c));
const MARKS = POINTS.filter(
  (c) => /(?=\p{Script_Extensions=Arabic})\p{Mn}/u.test(c) && c <= "\u{10eff}" && c !== "\u{102e0}",
);
const between = (c: string): string => `\u0628${c}\u062a`;
const search = (text: string): string => normalize(text, "search");
const changed = (
  list: readonly string[],
  text: (c: string) => string,
  wanted: (c: string) => string,
  preset: Preset,
): string[] => list.filter((c) => normalize(text(c), preset) !== wanted(text(c)));

describe("every preset", () => {
  it.each(PRESETS)("%s changes nothing the second time", (preset) => {
    const twice = (text: string): boolean => normalize(normalize(text, preset), preset) === normalize(text, preset);
    fc.assert(fc.property(anyText(), twice), { numRuns: 1000 });
    expect(BMP.filter((c) => !twice(between(c)) || !twice(c))).toEqual([]);
  });

  it.each(["clean", "search", "skeleton"] as const)(
    "%s ends the same for composed and decomposed letters",
    (preset) => {
      fc.assert(
        fc.property(
          arabicText(),
          (text) => normalize(text.normalize("NFD"), preset) === normalize(text.normalize("NFC"), preset),
        ),
      );
    },
  );

  it.each(PRESETS)("%s is made of options that make it again", (preset) => {
    const again = createNormalizer(presetOptions(preset));
    fc.assert(
      fc.property(anyText(), (text) => again(text) === normalize(text, preset)),
      { numRuns: 200 },
    );
    expect(normalize("\u0623\u0640", { preset })).toBe(normalize("\u0623\u0640", preset));
  });
});

describe("lucene", () => {
  it("is Lucene's ArabicNormalizer on every code point of the basic plane", () => {
    const lucene = (text: string): string =>
      text
        .replace(/[\u064b-\u0652\u0640]/g, "")
        .replace(/[\u0622\u0623\u0625]/g, "\u0627")
        .replace(/\u0649/g, "\u064a")
        .replace(/\u0629/g, "\u0647");
    expect(changed(BMP, between, lucene, "lucene")).toEqual([]);
    fc.assert(fc.property(anyText(), (text) => normalize(text, "lucene") === lucene(text)));
  });
});

describe("camel", () => {
  const dediac = (text: string): string => text.replace(/[\u064b-\u0652\u0670]/g, "");
  const alef = (text: string): string => text.replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627");
  const maqsura = (text: string): string => text.replace(/\u0649/g, "\u064a");
  const teh = (text: string): string => text.replace(/\u0629/g, "\u0647");

  it("is the four functions of CAMeL Tools on every code point of the basic plane", () => {
    const camel = (text: string): string => teh(maqsura(alef(dediac(text))));
    expect(changed(BMP, between, camel, "camel")).toEqual([]);
    fc.assert(fc.property(anyText(), (text) => normalize(text, "camel") === camel(text)));
  });

  it.each([
    [dediacritize, dediac],
    [normalizeAlef, alef],
    [normalizeAlefMaqsura, maqsura],
    [normalizeTehMarbuta, teh],
  ])("has %o on its own", (own, theirs) => {
    expect(BMP.filter((c) => own(between(c)) !== theirs(between(c)))).toEqual([]);
  });
});

describe("clean", () => {
  it("composes and orders marks as Unicode does", () => {
    fc.assert(fc.property(arabicText(), (text) => normalize(text, {}) === text.normalize("NFC")));
    // The six marks beyond the basic plane stay where they are.
    for (const first of MARKS.filter((c) => c.length === 1)) {
      for (const second of ["\u0650", "\u0651", "\u0653", "\u0654", "\u0655", "\u0670", "\u0301"]) {
        const text = `\u0627${first}${second}\u0645`;
        expect(normalize(text, {})).toBe(text.normalize("NFC"));
      }
    }
  });

  it("keeps every letter, mark, digit and sign that is seen", () => {
    const kept = (c: string): boolean => normalize(between(c), "clean").includes(c);
    const seen = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u;
    const form = (c: string): boolean => presentationForms().has(c.charCodeAt(0));
    const combining = (c: string): boolean => /[\u0340-\u0344\u034f]/.test(c);
    expect(BMP.filter((c) => seen.test(c) && !form(c) && !combining(c) && !kept(c))).toEqual([]);
  });

  it("squeezes blanks, keeps paragraphs and trims the ends", () => {
    expect(normalize(" \u200f a \u00a0\u200b b\r\n c \n\n\n \nd\t", "clean")).toBe("a b\nc\n\nd");
    expect(normalize("\n \u200e ", "clean")).toBe("");
  });

  it("keeps what joins emoji and parts Persian words", () => {
    for (const text of [
      "\u{1f468}\u200d\u{1f469}\u200d\u{1f466}",
      "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    ]) {
      expect(normalize(text, "clean")).toBe(text);
    }
  });
});

describe("search", () => {
  it("removes all 120 marks of Arabic and only them", () => {
    expect(MARKS).toHaveLength(120);
    expect(MARKS.filter((c) => search(between(c)) !== between(""))).toEqual([]);
    const other = BMP.filter(
      (c) => !MARKS.includes(c) && normalize(between(c), { unicode: "keep", marks: "remove" }) !== between(c),
    );
    expect(other).toEqual([]);
  });

  it("spells out all 731 presentation forms", () => {
    const forms = BMP.filter((c) => /[\ufb50-\ufdff\ufe70-\ufefc]/.test(c) && c.normalize("NFKC") !== c);
    expect(forms).toHaveLength(731);
    const spelt = (c: string): string =>
      c
        .normalize("NFKC")
        .replace(/\u0640/g, "")
        .replace(/^ /, "");
    const wrong = forms.filter(
      (c) => normalize(c, { presentationForms: "letters" }).normalize("NFC") !== spelt(c).normalize("NFC"),
    );
    // The sign of the rial, which Unicode spells with a Farsi yeh.
    expect(wrong.filter((c) => /^\S*$/.test(spelt(c)))).toEqual(["\ufdfc"]);
    expect(search("\ufdfa \ufdf2 \ufdfc")).toBe(
      "\u0635\u0644\u064a \u0627\u0644\u0644\u0647 \u0639\u0644\u064a\u0647 \u0648\u0633\u0644\u0645 \u0627\u0644\u0644\u0647 \u0631\u064a\u0627\u0644",
    );
  });

  it("agrees with fold where letters of other languages and signs are left out", () => {
    const text =
      "\u0627\u0644\u0623\u064f\u0628\u064e\u064a\u0651\u0650\u0636 \u0645\u0627\u0644\u0649 \u0664\u0662 S\u00e9gou \ufefb";
    expect(search(text)).toBe(fold(text));
  });

  it("keeps Ajami letters", () => {
    const ajami = BMP.filter((c) => /[\u0750-\u077f\u0870-\u08c8]/.test(c) && /\p{Lo}/u.test(c));
    expect(ajami.filter((c) => search(c) !== c)).toEqual([]);
    const letters = /^[\u0621-\u064a]$/;
    const signs = /[\u0870-\u088f]/;
    expect(ajami.filter((c) => !signs.test(c) && !letters.test(normalize(c, { letters: "arabic" })))).toEqual([]);
  });

  it("leaves no blank where none was seen", () => {
    for (const c of "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff") {
      expect(search(between(c))).toBe(between(""));
      expect(search(`\u0628 ${c} \u062a`)).toBe("\u0628 \u062a");
    }
  });
});

describe("options", () => {
  const rows: readonly [NormalizeOptions, text: string, wanted: string][] = [
    [
      { digits: "ascii" },
      "\u0663\u066b\u0665 \u0661\u066c\u0662\u0663\u0664 \u06f1\u06f2 \u0665\u0660\u066a",
      "3.5 1,234 12 50%",
    ],
    [
      { digits: "arabic" },
      "3.5 1,234 50% 22.8.2023 1,2 12:30.",
      "\u0663\u066b\u0665 \u0661\u066c\u0662\u0663\u0664 \u0665\u0660\u066a \u0662\u0662.\u0668.\u0662\u0660\u0662\u0663 \u0661,\u0662 \u0661\u0662:\u0663\u0660.",
    ],
    [{ digits: "persian" }, "\u0663\u066b\u0665 7", "\u06f3\u066b\u06f5 \u06f7"],
    [
      { elongation: "squeeze" },
      "\u0645\u0628\u0631\u0648\u0648\u0648\u0648\u0643 \u0644\u0644\u0644\u0627\u062c\u0626",
      "\u0645\u0628\u0631\u0648\u0643 \u0644\u0644\u0627\u062c\u0626",
    ],
    [{ elongation: "one" }, "\u0647\u0647\u0647\u0647 \u0645\u0645\u0643\u0646", "\u0647 \u0645\u0645\u0643\u0646"],
    [
      { tanwin: "before-alef" },
      "\u0634\u0643\u0631\u0627\u064b \u0645\u0631\u0651\u0627\u064b",
      "\u0634\u0643\u0631\u064b\u0627 \u0645\u0631\u064b\u0651\u0627",
    ],
    [
      { tanwin: "after-alef" },
      "\u0634\u0643\u0631\u064b\u0627 \u0645\u0631\u064b\u0651\u0627",
      "\u0634\u0643\u0631\u0627\u064b \u0645\u0631\u0651\u0627\u064b",
    ],
    [
      { daggerAlef: "alef" },
      "\u0643\u062a\u0670\u0628 \u0647\u062f\u0649\u0670 \u0635\u0644\u0648\u0670\u0629",
      "\u0643\u062a\u0627\u0628 \u0647\u062f\u0649 \u0635\u0644\u0627\u0629",
    ],
    [{ daggerAlef: "keep", marks: "remove" }, "\u0647\u064e\u0670\u0630\u064e\u0627", "\u0647\u0670\u0630\u0627"],
    [{ marks: "keep-shadda" }, "\u0645\u064f\u062f\u064e\u0631\u0651\u0650\u0633", "\u0645\u062f\u0631\u0651\u0633"],
    [{ marks: "remove" }, "\u0642\u0627\u0654\u0645 \u064a\u064e\u0654", "\u0642\u0623\u0645 \u0626"],
    [{ joiners: "space" }, "\u0645\u06cc\u200c\u062e\u0648", "\u0645\u06cc \u062e\u0648"],
    [
      { letters: "variants" },
      "\u06a9\u06cc \u06c1\u06c0 \u06a2\u06a7\u06a8 \u06af",
      "\u0643\u064a \u0647\u0647 \u0641\u0642\u0642 \u06af",
    ],
    [{ letters: "arabic" }, "\u062a\u06af\u0627\u0646\u062a \u0623", "\u062a\u0643\u0627\u0646\u062a \u0623"],
    [
      { hamza: "letter" },
      "\u0645\u0633\u0624\u0648\u0644 \u0645\u0633\u0626\u0648\u0644",
      "\u0645\u0633\u0621\u0648\u0644 \u0645\u0633\u0621\u0648\u0644",
    ],
    [{ alef: "keep-madda" }, "\u0622\u0623\u0671", "\u0622\u0627\u0627"],
    [{ latin: "lower" }, "S\u00c9GOU", "s\u00e9gou"],
    [{ latin: "bare" }, "S\u00c9GOU e\u0301", "segou e"],
    [{ punctuation: "ascii" }, "\u00ab\u0646\u0639\u0645\u061f\u00bb \u2013 \u2026", '"\u0646\u0639\u0645?" - ...'],
    [{ whitespace: "line" }, " a\n\n b ", "a b"],
    [
      { preset: "skeleton" },
      "\u0628\u064e\u064a\u0652\u062a \u0646\u0628\u062a",
      "\u066e\u066e\u066e \u066e\u066e\u066e",
    ],
    [{ preset: "search", digits: "keep" }, "\u0623 \u0661", "\u0627 \u0661"],
  ];
  it.each(rows)("%o", (options, text, wanted) => {
    expect(normalize(text, options)).toBe(wanted);
  });

  it("that are unknown are told what is allowed", () => {
    const wrong = (options: unknown) => () => createNormalizer(options as NormalizeOptions);
    expect(wrong("serch")).toThrow(
      new RangeError('unknown preset "serch"; use one of "clean", "search", "lucene", "camel", "skeleton"'),
    );
    expect(wrong({ tatwel: "remove" })).toThrow(/unknown option "tatwel"; use one of "unicode", /);
    expect(wrong({ tatweel: true })).toThrow('unknown tatweel "true"; use one of "keep", "remove"');
  });

  it("compile once whatever the order they are said in", () => {
    for (let i = 0; i < 100; i++) expect(normalize("\u0623", { alef: "bare", preset: "clean" })).toBe("\u0627");
  });
});

describe("length", () => {
  it("costs no more than its share", () => {
    const seconds = (text: string): number => {
      const began = performance.now();
      normalize(text, "search");
      normalize(text, "clean");
      return performance.now() - began;
    };
    for (const piece of [
      "\u0651\u064e",
      "\u0651",
      "\u0301\u0316",
      "\u0627\u200f",
      " \u200f",
      "\u200f",
      "\n ",
      "e\u0301",
      "\u{1f1f2}",
      "\ufdfa",
      "\ud83d",
    ]) {
      seconds(piece.repeat(1e4));
      expect(seconds(piece.repeat(2e5))).toBeLessThan(3000);
    }
  });
});

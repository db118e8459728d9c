import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysisOf, partsOf, segmentedWords } from "../../src/generate/clitic-lists.ts";
import { cliticsSource } from "../../src/generate/clitics.ts";
import { segment } from "../../src/text/segment.ts";
import { anyText, arabicText } from "../any-text.ts";

const TATWEEL = "\u0640";
const MODEL = "src/text/clitics.model.data.ts";

const cut = (word: string): string => {
  const { proclitics, stem, enclitics } = segment(word);
  return [...proclitics, stem, ...enclitics].join("+");
};

describe("segment", () => {
  it.each([
    "و+ب+الجيش",
    "ل+لجيش",
    "ل+له",
    "حكومت+ه",
    "و+ل+سكان+ها",
    "س+يكون",
    "و+س+يتم",
    "ف+قال",
    "ب+ه",
    "و+ل+هم",
    "ل+أن+ه",
    "و+لكن+ها",
    "أن+ني",
    "علي+هم",
    "لدي+نا",
    "قتل+هم",
    "و+هم",
    "ك+هذا",
    "أ+و+لم",
  ])("cuts %s", (segments) => {
    expect(cut(segments.replaceAll("+", ""))).toBe(segments);
  });

  it.each([
    "والي",
    "وزارة",
    "فريق",
    "فاغنر",
    "بيان",
    "بلدة",
    "بماكو",
    "لجنة",
    "لبراكنة",
    "ليبيا",
    "كتاب",
    "كيدال",
    "سلاح",
    "واغادوغو",
    "بوركينا",
    "مياه",
    "اتجاه",
    "متهم",
    "تراكم",
    "كذلك",
    "لكن",
    "كما",
    "كانت",
    "كتبنا",
    "الحكومه",
    "ألمانيا",
  ])("leaves %s whole", (word) => {
    expect(cut(word)).toBe(word);
  });

  it("names the parts", () => {
    expect(segment("وبحكومتها")).toEqual({ proclitics: ["و", "ب"], stem: "حكومت", enclitics: ["ها"] });
    expect(segment("به")).toEqual({ proclitics: [], stem: "ب", enclitics: ["ه"] });
  });

  it("keeps marks and tatweel on the letter before them", () => {
    expect(cut("\u0648\u064e\u0628\u0650\u0627\u0644\u0652\u062c\u064e\u064a\u0652\u0634\u0650")).toBe(
      "\u0648\u064e+\u0628\u0650+\u0627\u0644\u0652\u062c\u064e\u064a\u0652\u0634\u0650",
    );
    expect(cut(`\u0644${TATWEEL}\u0644\u062c\u064a\u0634`)).toBe(`\u0644${TATWEEL}+\u0644\u062c\u064a\u0634`);
  });

  it("takes a clitic letter off digits, quotes and other scripts", () => {
    expect(cut(`\u0644${TATWEEL}25`)).toBe(`\u0644${TATWEEL}+25`);
    expect(cut("\u06481,4")).toBe("\u0648+1,4");
    expect(cut("\u0648G5")).toBe("\u0648+G5");
  });

  it("reads presentation forms and never cuts a ligature", () => {
    expect(cut("\ufed7\ufeae\ufef3\ufe94")).toBe("\ufed7\ufeae\ufef3\ufe94");
    expect(cut("\ufed7\ufeae\ufef3\ufe98\ufeea")).toBe("\ufed7\ufeae\ufef3\ufe98+\ufeea");
    expect(cut("\ufdf2")).toBe("\ufdf2");
  });

  it("spells the word again, whatever it is", () => {
    const spells = (text: string): boolean => cut(text).replaceAll("+", "") === text.replaceAll("+", "");
    fc.assert(fc.property(anyText(), spells));
    fc.assert(fc.property(arabicText(), spells));
    expect(segment("")).toEqual({ proclitics: [], stem: "", enclitics: [] });
    expect(segment("\u0648".repeat(5000)).stem).toHaveLength(5000);
  });

  it("does not depend on the words before", () => {
    const words = ["وبالجيش", "به", "حكومته", "والي", "للجيش"];
    const alone = words.map(cut);
    expect([...words, ...words].map(cut)).toEqual([...alone, ...alone]);
  });
});

describe("the lists of words", () => {
  const rows = segmentedWords();

  it("hold 8,000 words or more, none twice", () => {
    expect(rows.length).toBeGreaterThanOrEqual(8000);
    const seen = new Set<string>();
    const twice = rows.map((row) => row.word).filter((word) => seen.size === seen.add(word).size);
    expect(twice, "write each word once").toEqual([]);
  });

  it("are well-formed: Arabic letters, one + between segments", () => {
    const wrong = rows.filter(
      ({ segments }) => !/^[\u0621-\u063a\u0641-\u064a]+(?:\+[\u0621-\u064a]+)*$/.test(segments.join("+")),
    );
    expect(wrong).toEqual([]);
  });

  it("know only proclitics and pronouns that segment can give", () => {
    expect(rows.filter((row) => analysisOf(row) === undefined || partsOf(row).stem === "")).toEqual([]);
  });

  it("balance words with clitics and words without", () => {
    const share = rows.filter((row) => row.segments.length > 1).length / rows.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
    const alike = rows.filter((row) => row.segments.length === 1 && /^[وفبلكس]/.test(row.word));
    expect(alike.length).toBeGreaterThan(3000);
  });

  it("come out as they are written", () => {
    expect(rows.filter((row) => cut(row.word) !== row.segments.join("+"))).toEqual([]);
  });
});

describe("the model", () => {
  it("is what the generator makes of the lists", { timeout: 120_000 }, () => {
    expect(cliticsSource() === readFileSync(MODEL, "utf8"), "run `npm run generate:clitics`").toBe(true);
  });

  it("is small", () => {
    expect(gzipSync(readFileSync(MODEL), { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });
});

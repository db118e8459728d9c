import { describe, expect, it } from "vitest";
import { parseNumber, parseNumbers } from "../../src/entries/numbers.ts";

/** A number and how it may be written, a spelling a line. */
const CARDINALS: readonly (readonly [number, string])[] = [
  [0, "صفر | 0 | ٠"],
  [1, "واحد | واحدة | 1 | ١"],
  [2, "اثنان | اثنين | اثنتين"],
  [8, "ثمانية | ثماني | ثمان"],
  [11, "أحد عشر | إحدى عشرة | حداشر"],
  [12, "اثنا عشر | اثنتا عشرة | اثني عشر | اتناشر"],
  [18, "ثمانية عشر | ثماني عشرة | تمنتاشر"],
  [21, "واحد وعشرون | إحدى وعشرين | واحد و عشرين"],
  [100, "مئة | مائة | مية"],
  [103, "مئة وثلاثة"],
  [125, "مئة وخمسة وعشرون"],
  [210, "مئتان وعشرة | متين وعشرة"],
  [300, "ثلاثمئة | ثلاث مائة | ثلثمائة | تلتمية"],
  [1960, "ألف وتسعمئة وستون"],
  [2000, "ألفان | ألفين"],
  [2023, "ألفان وثلاثة وعشرون"],
  [9500, "خمسة وتسعون مائة"],
  [20500, "20 ألفا و500 | عشرون ألفا وخمسمائة"],
  [1_250_000, "1.250.000 | 1,250,000 | ١٬٢٥٠٬٠٠٠ | 1 250 000 | مليون ومئتان وخمسون ألفا"],
  [20_000, "20.000 | 20,000"],
  [3_000_000, "3 ملايين | ثلاثة ملايين"],
  [5_200_000, "5ر2 مليون | 5.2 مليون"],
  [4e12, "أربعة آلاف مليار | أربعة تريليونات"],
  [1e15, "كوادريليون"],
  [-5, "-5 | سالب 5 | ناقص خمسة"],
  [0.08, ".08 | 0.08 | ٠٫٠٨"],
  [6.2, "6,2"],
  [0.5, "50% | ٥٠٪ | 50 في المئة | خمسون بالمئة"],
  [36, "ثلاث دزينات"],
  [1e10, "1e10"],
  [0.4, "2.5^-1"],
  [-1.2, "-12e-1"],
  [3.7, "ثلاثة فاصلة سبعة"],
];

const FRACTIONS: readonly (readonly [number, string])[] = [
  [0.5, "نصف"],
  [0.75, "ثلاثة أرباع"],
  [2 / 3, "ثلثان | ثلثين"],
  [1.5, "واحد ونصف"],
  [100.75, "مئة وثلاثة أرباع"],
  [0.01, "واحد من مئة | 1 على 100"],
  [-1.8, "-1 4/5"],
  [6, "نصف دزينة"],
  [25, "ربع مئة"],
  [2e-5, "عشرين في المليون"],
  [23 / 5, "ثلاثة وعشرون خمسا"],
];

const ORDINALS: readonly (readonly [number, string])[] = [
  [1, "الأول | الأولى"],
  [2, "الثاني | الثانية"],
  [11, "الحادي عشر | الحادية عشرة"],
  [20, "العشرون"],
  [25, "الخامس والعشرون | الخامسة والعشرين"],
  [31, "الحادي والثلاثين"],
  [125, "المئة والخامسة والعشرون"],
  [1_000_001, "الأول بعد المليون"],
];

const spellings = (rows: readonly (readonly [number, string])[]): [number, string][] =>
  rows.flatMap(([value, all]) => all.split(" | ").map((text): [number, string] => [value, text]));

describe.each([
  ["cardinal", CARDINALS],
  ["fraction", FRACTIONS],
  ["ordinal", ORDINALS],
] as const)("a %s", (kind, rows) => {
  it.each(spellings(rows))("%d: %s", (value, text) => {
    const [found, ...others] = parseNumbers(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ start: 0, end: text.length, ...(kind === "fraction" ? {} : { kind }) });
    expect(found?.value).toBeCloseTo(value, 8);
    expect(parseNumber(` ${text} `)).toBeCloseTo(value, 8);
  });
});

const inText = (text: string): string[] =>
  parseNumbers(text).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

it("leaves the conjunction and prepositions outside", () => {
  expect(inText("وثلاثة لعشرين")).toEqual(["ثلاثة = 3", "عشرين = 20"]);
  expect(inText("قتل 13 جنديا و20 مدنيا")).toEqual(["13 = 13", "20 = 20"]);
});

it("takes the parts of dates, times and addresses one by one", () => {
  expect(inText("192.168.1.2")).toEqual(["192 = 192", "168 = 168", "1 = 1", "2 = 2"]);
  expect(inText("٥/١٧/٢٠١٨")).toEqual(["٥ = 5", "١٧ = 17", "٢٠١٨ = 2018"]);
});

it("tells five from a fifth", () => {
  expect(inText("خمس سنوات")).toEqual(["خمس = 5"]);
  expect(inText("أكلت خمس الفطيرة")).toEqual(["خمس = 0.2"]);
});

it("reads a definite number before a counted noun as a count", () => {
  expect(parseNumbers("الثلاثون عاما")[0]?.kind).toBe("cardinal");
});

it("gives nothing where there is more than a number, or none", () => {
  expect(parseNumber("ثلاثة كتب")).toBeUndefined();
  expect(parseNumber("كتاب")).toBeUndefined();
  expect(parseNumber("")).toBeUndefined();
  expect(parseNumbers("أحد القادة")).toEqual([]);
});

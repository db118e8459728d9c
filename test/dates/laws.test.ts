import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOLIDAYS } from "../../src/dates/vocabulary/holidays.ts";
import { GREGORIAN_MONTHS, HIJRI_MONTHS } from "../../src/dates/vocabulary/months.ts";
import { CUES, HEADS } from "../../src/dates/vocabulary/relations.ts";
import { PARTS_OF_DAY, ZONES } from "../../src/dates/vocabulary/times.ts";
import {
  CONSTRUCTS,
  DAY_WORDS,
  FREQUENCIES,
  PLURALS,
  RELATIONS,
  SEASONS,
  THIRDS,
  UNITS,
  WEEKDAYS,
} from "../../src/dates/vocabulary/words.ts";
import { type DateOptions, narrow, parseDate, parseDates } from "../../src/entries/dates.ts";
import { parseNumber, parseNumbers } from "../../src/entries/numbers.ts";
import { CARDINALS, FRACTIONS, HUNDRED_STEMS, ORDINALS, SCALES, SIGNS, TENS } from "../../src/numbers/vocabulary.ts";
import { tokenStream } from "../../src/text/tokenize.ts";

const TABLES = [
  GREGORIAN_MONTHS,
  HIJRI_MONTHS,
  CUES,
  HEADS,
  PARTS_OF_DAY,
  ZONES,
  DAY_WORDS,
  CONSTRUCTS,
  PLURALS,
  HOLIDAYS,
  FREQUENCIES,
  RELATIONS,
  SEASONS,
  THIRDS,
  UNITS,
  WEEKDAYS,
  CARDINALS,
  FRACTIONS,
  ORDINALS,
  SIGNS,
  SCALES,
  TENS,
  HUNDRED_STEMS,
];
const WORDS: readonly string[] = TABLES.flatMap((rows) => rows.flatMap((row) => String(row.at(-1)).split(" | ")));
const SCRAPS: readonly string[] = [
  "/ - – ( ) ، . : , | « » \n",
  "و ف ب ل ال لل وال ه\u0640 م ص كلمة",
  "0 1 7 12 29 30 31 99 247 1445 2012 2023 99999 3102025",
  "5/6/2023 2023-02-30 12:30 3.5 5ر2 22/8/202306:46 ٢٠٢٣ 6.15 340 50% 1/2",
].flatMap((line) => line.split(" "));

const word = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...SCRAPS));
const glued = fc
  .tuple(fc.constantFrom("", "", "", "ال", "و", "ب", "ل", "لل", "وال"), word, fc.constantFrom(" ", " ", " ", "", "  "))
  .map((parts) => parts.join(""));
const phrase = fc.array(glued, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(""));
const anyText = fc.oneof(phrase, fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme" }));
const options: fc.Arbitrary<DateOptions> = fc.record(
  {
    reference: fc.constantFrom("2023-09-20", "2024-02-29T10:30", "1960-01-01T00:00:00", "9998-12-31"),
    prefer: fc.constantFrom("past" as const, "future" as const),
    weekStart: fc.constantFrom("monday" as const, "saturday" as const, "sunday" as const),
    order: fc.constantFrom("dmy" as const, "mdy" as const),
    hijri: fc.constantFrom("umm-al-qura" as const, "tabular" as const),
    calendar: fc.constantFrom("gregorian" as const, "islamic-umalqura" as const),
  },
  { requiredKeys: [] },
);

const ISO = /^-?\d{4,6}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/;

describe("parseDates, on any text", () => {
  it("gives ordered spans inside the text and well-formed values", () => {
    fc.assert(
      fc.property(anyText, options, (text, settings) => {
        let last = 0;
        for (const { start, end, value } of parseDates(text, settings)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          expect(JSON.stringify(value)).not.toMatch(/NaN|Infinity|undefined/);
          if (value.type === "duration" || value.type === "recurrence") continue;
          for (const moment of [value.start, value.end]) if (moment !== undefined) expect(moment).toMatch(ISO);
          if (value.start !== undefined && value.end !== undefined && !value.start.startsWith("-")) {
            expect(value.start < value.end || value.end.length > value.start.length).toBe(true);
          }
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("reads a stream as it reads its text", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const reference = "2023-09-20";
        expect(parseDates(tokenStream(text), { reference })).toEqual(parseDates(text, { reference }));
      }),
    );
  });

  it("narrows to a part of the value", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        for (const { value } of parseDates(text, { reference: "2023-09-20" })) {
          const narrowed = narrow(value);
          expect(narrow(narrowed)).toEqual(narrowed);
          if (value.type !== "date" || narrowed.type !== "date" || value.start === undefined) continue;
          expect(narrowed.start! >= value.start && narrowed.end! <= value.end!).toBe(true);
        }
      }),
    );
  });

  it("gives no start without a reference where the text names no year", () => {
    expect(parseDate("الشهر الماضي")).toEqual({
      type: "date",
      timex: "XXXX-XX",
      calendar: "gregorian",
      grain: "month",
    });
  });
});

describe("parseNumbers, on any text", () => {
  it("takes a code point alone for a number where it is a digit, and only there", () => {
    for (let c = 0; c < 0x10000; c++) {
      const text = String.fromCharCode(c);
      expect(parseNumbers(text)).toHaveLength(/\p{Nd}/u.test(text) ? 1 : 0);
    }
  });

  it("gives ordered spans inside the text and finite values", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, value } of parseNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        parseNumber(text);
      }),
    );
  });
});

describe("time", () => {
  const milliseconds = (text: string): number => {
    const began = performance.now();
    parseDates(text, { reference: "2023-09-20" });
    parseNumbers(text);
    return performance.now() - began;
  };

  it.each([
    "مئة و",
    "من 3 إلى ",
    "5 و",
    "اليوم الأول من ",
    "قبل سنة و",
    "- 1 ",
    "نهاية بداية ",
    "كل ",
    "سالب ",
    "5 دقائق قبل ",
    "و ",
    "سنة و",
    "آخر يوم من ",
  ])("grows with the length of the text, for repetitions of «%s»", (piece) => {
    const best = (times: number): number => Math.min(...[1, 2, 3].map(() => milliseconds(piece.repeat(times))));
    const once = Math.max(best(2000), 4);
    expect(best(12_000)).toBeLessThan(24 * once);
  });
});

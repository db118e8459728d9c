/** The laws of the library, held for any text: arbitrary UTF-16, and Arabic with everything that may stand in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, expand, lookupName, normalize, romanizeName, slug, transliterate } from "../src/index.ts";
import { fold } from "../src/text/fold.ts";
import { sentences } from "../src/text/sentences.ts";
import { tokenize, tokenStream } from "../src/text/tokenize.ts";
import { anyText, arabicText } from "./any-text.ts";

describe("fold", () => {
  it("of two texts joined is the two folds joined", () => {
    fc.assert(fc.property(anyText(), anyText(), (a, b) => fold(a + b) === fold(a) + fold(b)));
  });

  it("of a fold changes nothing", () => {
    fc.assert(fc.property(anyText(), (text) => fold(fold(text)) === fold(text)));
  });

  it("makes a fixed few code units of one", () => {
    for (let c = 0; c < 0x10000; c++) expect(fold(String.fromCharCode(c)).length).toBeLessThanOrEqual(18);
  });

  it("ends the same for composed and decomposed letters", () => {
    fc.assert(fc.property(arabicText(), (text) => fold(text.normalize("NFC")) === fold(text.normalize("NFD"))));
  });
});

describe("tokens", () => {
  it("and the gaps between them spell the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let at = 0;
        let spelt = "";
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          spelt += text.slice(at, end);
          at = end;
        }
        expect(spelt + text.slice(at)).toBe(text);
      }),
    );
  });

  it("never part the halves of a surrogate pair", () => {
    const PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/;
    fc.assert(
      fc.property(anyText(), (text) => {
        const parts = (at: number): boolean => at > 0 && PAIR.test(text.slice(at - 1, at + 1));
        for (const { start, end } of tokenize(text)) expect(parts(start) || parts(end)).toBe(false);
      }),
    );
  });

  it("have the fold of their surface for a key", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const { start, end, key } of tokenize(text)) expect(key).toBe(fold(text.slice(start, end)));
      }),
    );
  });

  it("leave nothing but blanks, marks and invisible characters between them", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let at = 0;
        for (const { start, end } of [...tokenize(text), { start: text.length, end: text.length }]) {
          expect(text.slice(at, start)).toMatch(
            /^[\s\p{C}\p{M}\u0640\u180e\ufe73\p{Default_Ignorable_Code_Point}\u2065\ufc5e-\ufc63\ufcf2-\ufcf4\ufe70-\ufe7f]*$/u,
          );
          at = end;
        }
      }),
    );
  });

  it("lead from every place in a key to a place in their surface", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const stream = tokenStream(text);
        for (let i = 0; i < stream.length; i++) {
          const size = stream.keyStarts[i + 1]! - stream.keyStarts[i]!;
          for (let count = 0; count <= size; count++) {
            const at = stream.offsetInText(i, count);
            expect(at >= stream.starts[i]! && at <= stream.ends[i]!).toBe(true);
          }
        }
      }),
    );
  });
});

describe("sentences", () => {
  it("hold every token once, in order", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const spans = sentences(text);
        for (const { start, end } of tokenize(text)) {
          expect(spans.filter((span) => span.start <= start && end <= span.end)).toHaveLength(1);
        }
      }),
    );
  });
});

describe("every function", () => {
  const FUNCTIONS: readonly ((text: string) => unknown)[] = [
    fold,
    tokenize,
    sentences,
    expand,
    slug,
    (text) => normalize(text, "search"),
    (text) => transliterate(text, { scheme: "buckwalter" }),
    (text) => transliterate(text, { scheme: "ala-lc" }),
    (text) => romanizeName(text).text,
    (text) => lookupName(text, { limit: 3 }).map(({ record }) => record.id),
    (text) => analyze(text, { reference: "2024-02-29" }),
  ];

  it("gives the same for the same text, whatever came between", () => {
    fc.assert(
      fc.property(anyText(), anyText(), (text, other) => {
        const first = FUNCTIONS.map((of) => of(text));
        for (const of of FUNCTIONS) of(other);
        expect(FUNCTIONS.map((of) => of(text))).toEqual(first);
      }),
    );
  });
});

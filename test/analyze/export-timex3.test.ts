import fc from "fast-check";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { describe, expect, it } from "vitest";
import { type Analysis, analyze as analyzeWith } from "../../src/analyze/analyze.ts";
import { toTimex3 } from "../../src/analyze/to-timex3.ts";
import { anyText } from "../any-text.ts";
import { gazetteer } from "../names/tables.ts";

const analyze = (text: string, reference?: string): Analysis =>
  analyzeWith(text, reference === undefined ? { gazetteer } : { gazetteer, reference });

interface Tag {
  readonly attributes: Readonly<Record<string, string>>;
  words: string;
}

/** The text of `<TEXT>` and its TIMEX3 tags, read by a parser that lets no fault of form pass. */
function read(xml: string): { text: string; tags: Tag[] } {
  const parser = new SaxesParser();
  const open: string[] = [];
  const tags: Tag[] = [];
  let text = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    open.push(name);
    if (name === "TIMEX3") tags.push({ attributes, words: "" });
  });
  parser.on("text", (piece) => {
    if (open.includes("TEXT")) text += piece;
    if (open.at(-1) === "TIMEX3") tags.at(-1)!.words += piece;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return { text, tags };
}

const attributesIn = (text: string, reference?: string): object[] =>
  read(toTimex3(analyze(text, reference))).tags.map(({ attributes }) => attributes);

describe("toTimex3", () => {
  it("marks dates in the text and escapes the rest", () => {
    expect(toTimex3(analyze("<b> & 17/08/2023"))).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<TEXT>&lt;b&gt; &amp; <TIMEX3 tid="t1" type="DATE" value="2023-08-17">17/08/2023</TIMEX3></TEXT>\n</TimeML>\n`,
    );
  });

  it("says when the text was written, if handed the reference", () => {
    expect(toTimex3(analyze(""), { reference: "2023-09-20" })).toContain(
      `<DCT><TIMEX3 tid="t0" type="DATE" value="2023-09-20" functionInDocument="CREATION_TIME">2023-09-20</TIMEX3></DCT>`,
    );
    expect(toTimex3(analyze(""), { reference: "2023-09-20T14:30" })).toContain('type="TIME"');
    expect(() => toTimex3(analyze(""), { reference: "yesterday" })).toThrow(RangeError);
  });

  it.each([
    [{ type: "DATE", value: "2023-08", mod: "END" }, "أواخر أغسطس 2023"],
    [{ type: "DATE", value: "2023-09-17" }, "قبل ثلاثة أيام"],
    [{ type: "DATE", value: "2023-08", mod: "END" }, "النصف الثاني من أغسطس 2023"],
    [{ type: "DATE", value: "BC0044" }, "عام 44 قبل الميلاد"],
    [{ type: "TIME", value: "2023-09-16TEV" }, "مساء السبت"],
    [{ type: "TIME", value: "2023-09-16TNI" }, "ليل السبت الأحد"],
    [{ type: "TIME", value: "2023-09-20T15:30Z" }, "الساعة 15:30 بتوقيت غرينتش"],
    [{ type: "DATE", value: "PRESENT_REF" }, "الآن"],
    [{ type: "DURATION", value: "P10Y", mod: "MORE_THAN" }, "أكثر من عشر سنوات"],
    [{ type: "DURATION", value: "P3M", mod: "APPROX" }, "نحو ثلاثة أشهر"],
    [{ type: "SET", value: "XXXX-WXX-1", quant: "EVERY" }, "كل يوم اثنين"],
    [{ type: "SET", value: "XXXX-XX-XXTMO", quant: "EVERY" }, "كل صباح"],
    [{ type: "DATE", value: "2020", mod: "ON_OR_AFTER" }, "منذ عام 2020"],
    [{ type: "DATE", value: "2023-09-14", mod: "ON_OR_BEFORE" }, "حتى يوم الخميس"],
  ])("writes %o", (expected, text) => {
    expect(attributesIn(text, "2023-09-20")).toEqual([{ tid: "t1", ...expected }]);
  });

  it("names the points of an interval in empty tags behind it", () => {
    expect(attributesIn("بين 12 و15 أغسطس 2023")).toEqual([
      { tid: "t1", type: "DURATION", value: "PXD", beginPoint: "t2", endPoint: "t3" },
      { tid: "t2", type: "DATE", value: "2023-08-12" },
      { tid: "t3", type: "DATE", value: "2023-08-15" },
    ]);
    expect(attributesIn("خلال الأيام الثلاثة الماضية", "2023-09-20")).toEqual([
      { tid: "t1", type: "DURATION", value: "P3D", beginPoint: "t2", endPoint: "t3" },
      { tid: "t2", type: "DATE", value: "2023-09-17" },
      { tid: "t3", type: "DATE", value: "2023-09-20" },
    ]);
    expect(attributesIn("من الساعة 14:00 إلى الساعة 16:30")).toEqual([
      { tid: "t1", type: "DURATION", value: "PTXM", beginPoint: "t2", endPoint: "t3" },
      { tid: "t2", type: "TIME", value: "XXXX-XX-XXT14:00" },
      { tid: "t3", type: "TIME", value: "XXXX-XX-XXT16:30" },
    ]);
  });

  it("leaves an interval without a reference its length alone", () => {
    expect(attributesIn("خلال الأيام الثلاثة الماضية")).toEqual([{ tid: "t1", type: "DURATION", value: "P3D" }]);
  });

  it("has an own id for each tag", () => {
    const ids = attributesIn("بين 12 و15 أغسطس 2023 ثم 17/08/2023").map((tag) => (tag as { tid: string }).tid);
    expect(ids).toEqual(["t1", "t2", "t3", "t4"]);
  });

  it("is well-formed and gives back the text and the words of each date, whatever the text", () => {
    const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu;
    const markup = fc.constantFrom("<a b='c'>", "]]>", "<!--", "&lt;", "&#0;", "</TEXT>", "<?x", '"', "\r\n", "\0", "");
    fc.assert(
      fc.property(anyText(), markup, fc.constantFrom("17/08/2023", ""), anyText(), (before, tag, date, after) => {
        const text = `${before}${tag} ${date} ${tag}${after}`;
        const analysis = analyze(text, "2024-02-29");
        const { text: back, tags } = read(toTimex3(analysis, { reference: "2024-02-29" }));
        expect(back).toBe(text.replace(illegal, "\ufffd"));
        const words = tags.slice(1).map((found) => found.words);
        expect(words.filter(Boolean)).toEqual(
          analysis.dates.map(({ start, end }) => text.slice(start, end).replace(illegal, "\ufffd")),
        );
        const values = tags.map(({ attributes }) => attributes.value);
        for (const value of values) expect(value).toMatch(/^[\dA-Z_.:-]+$/);
      }),
    );
  });
});

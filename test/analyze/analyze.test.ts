import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze as analyzeWith } from "../../src/analyze/analyze.ts";
import { anyText } from "../any-text.ts";
import { gazetteer } from "../names/tables.ts";

const analyze = (text: string, reference?: string) =>
  analyzeWith(text, reference === undefined ? { gazetteer } : { gazetteer, reference });

describe("analyze", () => {
  it("finds everything in one text", () => {
    const text = "وصل أسيمي غويتا إلى تمبكتو أمس. ثم غادر.";
    const { tokens, sentences, names, dates } = analyze(text, "2023-09-20");
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.replaceAll(" ", ""));
    expect(sentences).toHaveLength(2);
    expect(names.map(({ candidates }) => candidates[0]?.en)).toEqual(["Assimi Goïta", "Timbuktu"]);
    expect(dates.map(({ value }) => value.timex)).toEqual(["2023-09-19"]);
  });

  it("completes nothing without a reference", () => {
    expect(analyze("أمس").dates[0]?.value).not.toHaveProperty("start");
  });

  it("names a wrong option", () => {
    expect(() => analyze("", "yesterday")).toThrow(RangeError);
    expect(() => analyzeWith("", { gazetteer: undefined as never })).toThrow("createGazetteer");
  });

  it("gives spans inside the text, in order, whatever the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { tokens, sentences, names, dates } = analyze(text, "2024-02-29");
        for (const spans of [tokens, sentences, names, dates]) {
          let at = 0;
          for (const { start, end } of spans) {
            expect(start >= at && end > start && end <= text.length).toBe(true);
            at = end;
          }
        }
      }),
    );
  });

  it("takes twice as long for twice the text, not four times", { retry: 3 }, () => {
    const news = "غادر أسيمي غويتا تمبكتو إلى مالي يوم 15 أغسطس 2023 وقال إن الوضع مستقر في المنطقة. ";
    const seconds = (times: number): number => {
      const text = news.repeat(times);
      const began = performance.now();
      analyze(text, "2023-09-20");
      return performance.now() - began;
    };
    seconds(2000);
    expect(seconds(8000) / seconds(2000)).toBeLessThan(12);
  });
});

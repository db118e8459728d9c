import { describe, expect, it } from "vitest";
import { frenchDemonym } from "../../src/names/french-demonym.ts";
import { romanizeName } from "../../src/names/romanize-name.ts";
import { gazetteer } from "./tables.ts";

describe("romanizeName", () => {
  it.each([
    ["تنبكتو", {}, "Timbuktu"],
    ["تنبكتو", { style: "french" }, "Tombouctou"],
    ["أسيمي غويتا", { kind: "person" }, "Assimi Goïta"],
  ] as const)("asks the tables for %s", (name, options, text) => {
    expect(romanizeName(name, { gazetteer, ...options })).toMatchObject({ text, source: "table" });
  });

  it("prefers the country asked for", () => {
    expect(romanizeName("كونا", { gazetteer, country: "NE" }).record?.id).toBe("ne/kona");
    expect(romanizeName("كونا", { gazetteer, country: "ML" }).record?.id).toBe("ml/kona");
  });

  it.each([
    ["a name that no record fits", "تكانت", { gazetteer }, "Tkant"],
    ["a record of another kind", "مالي", { gazetteer, kind: "person" }, "Mali"],
    ["more than a name", "مالي والنيجر", { gazetteer }, "Mali Walnijr"],
    ["a gazetteer that is to be left out", "تنبكتو", { gazetteer, tables: "ignore" }, "Tnbktu"],
    ["no gazetteer, in the French habit", "وادي جوبا", { style: "french" }, "Ouadi Djouba"],
    ["nothing", "", {}, ""],
  ] as const)("goes by letters for %s, and says so", (_, name, options, text) => {
    expect(romanizeName(name, options)).toEqual({ text, source: "letters", confidence: 0.2 });
  });

  it("names an unknown style", () => {
    expect(() => romanizeName("", { style: "german" as never })).toThrow(
      'unknown style "german"; use one of "english", "french"',
    );
  });
});

describe("frenchDemonym", () => {
  it.each([
    ["malien", "malien maliens malienne maliennes"],
    ["français", "français français française françaises"],
    ["burkinabè", "burkinabè burkinabès burkinabè burkinabès"],
    ["turc", "turc turcs turque turques"],
    ["américain", "américain américains américaine américaines"],
    ["pakistanais", "pakistanais pakistanais pakistanaise pakistanaises"],
    ["irakien", "irakien irakiens irakienne irakiennes"],
    ["omani", "omani omanis omanie omanies"],
    ["russe", "russe russes russe russes"],
  ])("gives %s gender and number", (masculine, forms) => {
    expect(["m", "mp", "f", "fp"].map((form) => frenchDemonym(masculine, form)).join(" ")).toBe(forms);
  });
});

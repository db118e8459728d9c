import { describe, expect, it } from "vitest";
import { allTables } from "../../src/all-tables.ts";
import { frenchDemonym } from "../../src/names/french-demonym.ts";
import { createGazetteer } from "../../src/names/gazetteer.ts";
import { countriesOf, isPlace } from "../../src/names/record.ts";
import { romanizeName } from "../../src/names/romanize-name.ts";
import { fold } from "../../src/text/fold.ts";
import { nameRomanizer as romanizer } from "../../src/transliterate/model/name-romanizer.ts";
import { gazetteer } from "./tables.ts";

const everything = createGazetteer(allTables);
/** What a division's name is given without where the Arabic has no such word. */
const GENERIC_WORD =
  / (?:Region|Province|Department|Cercle|State|Governorate|District|Commune|County)$|^(?:Région|Province|Département|Cercle|État|Gouvernorat|District|Commune|Wilaya) (?:de la |de l'|de |du |des |d')/;

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

  it("leaves out of a division's name what the Arabic does not say", () => {
    expect(romanizeName("أشيبوغو", { gazetteer: everything }).text).toBe("Achibogho");
    expect(romanizeName("أشيبوغو", { gazetteer: everything, style: "french" }).text).toBe("Achibogho");
    expect(romanizeName("دائرة أشيبوغو", { gazetteer: everything }).text).toBe("Achibogho Cercle");
  });

  it("asks the tables for what stands behind a generic word", () => {
    expect(romanizeName("مدينة تمبكتو", { gazetteer, romanizer })).toMatchObject({ text: "Timbuktu", source: "table" });
    expect(romanizeName("مدينة تمبكتو", { gazetteer, romanizer, kind: "person" }).source).not.toBe("table");
  });

  it("asks the romanizer for what no record names", () => {
    expect(romanizeName("عثمان", { gazetteer, romanizer, kind: "person", country: "ML" })).toEqual({
      text: "Ousmane",
      source: "lexicon",
      confidence: 0.9,
    });
    const guess = romanizeName("زوندوغوبا", { gazetteer, romanizer, kind: "place", country: "BF" });
    expect(guess.source).toBe("model");
    expect(guess.alternatives?.[0]?.confidence).toBeLessThanOrEqual(guess.confidence);
    expect(romanizeName("قرية زوندوغوبا", { gazetteer, romanizer, style: "french" }).generic).toBe("village");
  });

  it("spells by the habit asked for", () => {
    const text = (style: "english" | "french") => romanizeName("شوجوفا", { romanizer, style, kind: "place" }).text;
    expect(text("english")).toMatch(/^Sh/);
    expect(text("french")).toMatch(/^Ch/);
  });

  it.each(["english", "french"] as const)("gives 99 of 100 names of all tables to the letter: %s", (style) => {
    const wrong: string[] = [];
    let names = 0;
    let homonyms = 0;
    for (const record of everything.records()) {
      if (!isPlace(record) && record.kind !== "person") continue;
      names++;
      const [country] = countriesOf(record);
      const { text, record: found } = romanizeName(record.ar[0] as string, {
        gazetteer: everything,
        kind: isPlace(record) ? "place" : "person",
        style,
        ...(country && { country }),
      });
      const own = style === "french" ? record.fr : record.en;
      if (text === own || text === own.replace(GENERIC_WORD, "")) continue;
      wrong.push(record.id);
      // Two of a country that are written alike cannot be told apart.
      if (found?.ar.some((form) => fold(form) === fold(record.ar[0] as string)) && countriesOf(found)[0] === country)
        homonyms++;
    }
    expect((wrong.length - homonyms) / names).toBeLessThan(0.005);
    expect(wrong.length / names).toBeLessThan(0.015);
  });

  it("prefers the record that is usually written so, and the person's country", () => {
    const table = createGazetteer([
      {
        "x/a": { kind: "town", en: "Bani", in: "world/ml", ar: "باني | بانيه" },
        "x/b": { kind: "town", en: "Banieh", in: "world/ml", ar: "بانيه | باني" },
      },
      {
        "x/p": { kind: "person", en: "Mara Sy", countries: ["SN"], ar: "مارا سي" },
        "x/q": { kind: "person", en: "Mara Si", countries: ["ML"], ar: "مارا سي" },
      },
    ]);
    const text = (name: string, country?: string) =>
      romanizeName(name, { gazetteer: table, ...(country && { country }) }).text;
    expect([text("باني"), text("بانيه")]).toEqual(["Bani", "Banieh"]);
    expect([text("مارا سي", "SN"), text("مارا سي", "ML")]).toEqual(["Mara Sy", "Mara Si"]);
  });

  it("names an unknown kind", () => {
    expect(() => romanizeName("", { kind: "river" as never })).toThrow(
      'unknown kind "river"; use one of "place", "person"',
    );
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

import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { arabizeName } from "../../src/transliterate/model/name-arabizer.ts";
import { nameRomanizer } from "../../src/transliterate/model/name-romanizer.ts";

const spell = (name: string, habit: { style?: "english" | "french"; kind?: "place" | "person"; country?: string }) =>
  nameRomanizer.spell(name, { style: "english", kind: undefined, country: undefined, ...habit });
const text = (...args: Parameters<typeof spell>) => spell(...args).spellings[0]?.text;

describe("nameRomanizer", () => {
  it.each([
    ["Mohamed", {}, "محمد"],
    ["Mahamat", { country: "TD" }, "محمد"],
    ["Osman", { country: "SD" }, "عثمان"],
    ["Ousmane", { style: "french" }, "عثمان"],
    ["Ousmane", { country: "ML" }, "عثمان"],
    ["Ibrahima", { country: "SN" }, "إبراهيم"],
    ["Mohamed Ould Abdelaziz", { country: "MR" }, "محمد ولد عبد العزيز"],
    ["Abdoulaye Wade", { country: "SN" }, "عبد الله واد"],
    ["Abdullah", {}, "عبد الله"],
    ["Fall", { country: "SN" }, "فال"],
    ["Vall", { country: "MR" }, "فال"],
    ["Iyad Ag Ghali", { country: "ML" }, "إياد أغ غالي"],
    ["Salah Eddine", { style: "french" }, "صلاح الدين"],
  ] as const)("has a settled form: %s", (latin, habit, arabic) => {
    expect(spell(arabic, { kind: "person", ...habit }).spellings[0]).toMatchObject({ text: latin, source: "lexicon" });
  });

  it("says «Servant of the …» by the habit of the country and leaves the rest to the model", () => {
    expect(text("عبد الجليل", { kind: "person", country: "ML" })).toMatch(/^Abdoul \p{Lu}/u);
    expect(text("عبد الجليل", { kind: "person", country: "SD" })).toMatch(/^Abdel \p{Lu}/u);
    expect(text("عبد الجليل", { kind: "person" })).toMatch(/^Abdul \p{Lu}/u);
  });

  it("sets the generic word apart", () => {
    const { generic, spellings } = spell("منطقة كوبيلا", { kind: "place", country: "BF", style: "french" });
    expect(generic).toBe("région");
    expect(spellings[0]?.text).not.toMatch(/ /);
    expect(spell("منطقة", { kind: "place" })).not.toHaveProperty("generic");
    expect(spell("ولاية أحمد", { kind: "person" })).not.toHaveProperty("generic");
  });

  it("gives the next best spellings, the likeliest first", () => {
    const { spellings } = spell("زوندويوغو", { kind: "place", country: "BF" });
    expect(spellings[0]?.source).toBe("model");
    expect(spellings.length).toBeGreaterThan(1);
    const confidences = spellings.map(({ confidence }) => confidence);
    expect([...confidences].sort((a, b) => b - a)).toEqual(confidences);
    expect(new Set(spellings.map((spelling) => spelling.text)).size).toBe(spellings.length);
  });

  it.each(["", " ", "Gao", "12", "\ud83d", "،"])("leaves %j as it is", (name) => {
    expect(spell(name, {}).spellings).toEqual([{ text: name.trim(), source: "letters", confidence: 1 }]);
  });

  it("reads presentation forms, Persian letters and marks as the letters they are", () => {
    const plain = text("كيفة", { country: "MR", kind: "place" });
    expect(text("\u06a9\u06ccفة", { country: "MR", kind: "place" })).toBe(plain);
    expect(text("ك\u0650يفة", { country: "MR", kind: "place" })).toBe(plain);
    expect(text("\ufedb\ufef4\ufed4\ufe94", { country: "MR", kind: "place" })).toBe(plain);
  });
});

describe("arabizeName", () => {
  it("gives the usual spelling first and the other letters for g among the rest", () => {
    const spellings = arabizeName("Ouagadougou", { kind: "place", country: "BF" }).map((spelling) => spelling.text);
    expect(spellings[0]).toBe("واغادوغو");
    expect(spellings).toContain("واقادوقو");
  });

  it.each(["Ségou", "segou", "SÉGOU", "Se\u0301gou"])("reads %s whatever its case and accents", (name) => {
    expect(arabizeName(name, { kind: "place", country: "ML" })).toEqual(
      arabizeName("Segou", { kind: "place", country: "ML" }),
    );
  });

  it("knows the parts of names that are several words in Arabic", () => {
    const [best] = arabizeName("Mohamed Ould Abdelaziz", { kind: "person" });
    expect(best?.text).toBe("محمد ولد عبد العزيز");
  });

  it("reads over an apostrophe", () => {
    expect(arabizeName("N'Djaména")).toEqual(arabizeName("NDjamena"));
  });

  it("joins the article, and offers it where the Latin name lacks it", () => {
    const texts = (name: string, country: string) =>
      arabizeName(name, { kind: "place", country }).map((spelling) => spelling.text);
    expect(texts("El Fula", "SD").some((text) => text.includes(" "))).toBe(false);
    expect(texts("Kurmuk", "SD").some((text) => text.startsWith("ال"))).toBe(true);
    expect(texts("", "SD")).toEqual([]);
  });

  it("spells every word", () => {
    expect(arabizeName("Bobo-Dioulasso")[0]?.text.split(" ")).toHaveLength(2);
  });

  it("gives no more than asked for, none of the same fold", () => {
    const spellings = arabizeName("Gorom-Gorom", { limit: 4 });
    expect(spellings).toHaveLength(4);
    expect(new Set(spellings.map((spelling) => fold(spelling.text))).size).toBe(4);
  });

  it.each(["", " ", "12", "مالي", "-"])("has no spelling for %j", (name) => {
    expect(arabizeName(name)).toEqual([]);
  });

  it("names an unknown kind", () => {
    expect(() => arabizeName("Gao", { kind: "river" as never })).toThrow(
      'unknown kind "river"; use "place" or "person"',
    );
  });
});

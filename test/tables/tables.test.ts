import { describe, expect, it } from "vitest";
import type { ActorEntry, NameTable, PlaceEntry } from "../../src/core/records.ts";
import { reviewedOnDisk } from "./ambiguous.ts";
import { complaints } from "./check.ts";
import { sentences } from "./complaint.ts";
import { layoutComplaints, unreadable } from "./layout-rules.ts";
import { allLayoutComplaints, allTables } from "./tables.ts";

const tables = await allTables();

it("the name tables obey every rule", () => {
  expect(sentences([...allLayoutComplaints(), ...complaints(tables, reviewedOnDisk())])).toEqual([]);
});

describe("the rules", () => {
  const NBSP = "\u00a0";
  const GAO: PlaceEntry = { kind: "town", en: "Gao", ar: "غاو" };
  const MALI: PlaceEntry = { kind: "country", en: "Mali", iso: "ML", ar: "مالي" };
  const GROUP: ActorEntry = { kind: "armed-group", en: "Some Group", ar: "جماعة ما" };

  /** What the rules say of tables, in the order of the files. */
  const says = (files: Record<string, NameTable>, reviewed: readonly string[] = []): string =>
    complaints(new Map(Object.entries(files)), reviewed)
      .map(({ id, text }) => `${id} ${text}`)
      .join("\n");
  const ofPlace = (fields: object, id = "ml/gao"): string =>
    says({ "places/world": { "world/ml": MALI }, "places/ml": { [id]: { ...GAO, ...fields } } });
  const ofActor = (fields: object): string =>
    says({ "places/world": { "world/ml": MALI }, "actors/ml": { "ml/group": { ...GROUP, ...fields } } });

  it("have nothing against a good record", () => {
    expect(ofPlace({ at: [16.27, -0.04], in: "world/ml", geonames: 2457163 })).toBe("");
    expect(ofActor({ countries: ["ML"], acronyms: ["SG", "SG-1"], from: "2012-04", to: "2012" })).toBe("");
  });

  it.each([
    ["no English name", { en: undefined }, /lacks en: every record has kind, en and ar/],
    ["an unknown field", { name: "Gao" }, /unknown field name: use one of kind, en/],
    ["an unknown kind", { kind: "hamlet" }, /unknown kind hamlet: use one of country, region/],
    ["a kind of actors", { kind: "person" }, /unknown kind person/],
    ["a French name like the English one", { fr: "Gao" }, /leave fr out/],
    [
      "an alias like the English name",
      { aliases: ["Gao"] },
      /lists "Gao" in aliases, a name that it has: leave it out/,
    ],
    ["a list of nothing", { aliases: [] }, /empty aliases: leave it out/],
    ["a blank at the end", { aliases: ["Kawkaw "] }, /write Latin letters, one blank between words/],
    ["an unpadded iso", { iso: "ml1" }, /as ISO 3166 does/],
    ["the iso of another country", { in: "world/ml", iso: "NE-1" }, /iso NE-1, but lies in ML: mend iso or in/],
    ["a wikidata id without Q", { wikidata: "912" }, /Q and digits/],
    ["a geonames id in quotes", { geonames: "2457163" }, /number without quotes/],
    ["a latitude beyond the pole", { at: [161.27, -0.04] }, /write \[latitude, longitude\] in degrees/],
    ["a coordinate to the millimetre", { at: [16.2716712, -0.04] }, /four decimals at most/],
    ["a coordinate outside the country", { at: [-0.04, 16.27], in: "world/ml" }, /outside ML: check \[latitude/],
    ["a date in words", { from: "2012 June" }, /YYYY-MM/],
    ["a thirteenth month", { from: "2012-13" }, /YYYY-MM/],
    ["an end before the beginning", { from: "2016-03", to: "2012" }, /from 2016-03 after to 2012: swap them/],
    ["a no-break space", { ar: `${GAO.ar}${NBSP}${GAO.ar}` }, /use a blank/],
    ["a double blank", { ar: `${GAO.ar}  ${GAO.ar}` }, /stray blank/],
    ["one letter", { ar: "غ" }, /two letters at least/],
    ["digits alone", { ar: "٢٠" }, /two letters at least/],
    ["a twin", { arWeak: GAO.ar }, /folding makes them one/],
    ["Latin letters", { ar: "Gao" }, /only Arabic letters/],
    ["weak forms of a weak record", { weak: true, arWeak: "جاو" }, /move them into ar/],
    [
      "a weak record that no word announces",
      { kind: "sea", weak: true },
      /no head word announces a sea: name the words/,
    ],
    ["an unknown parent", { in: "ml/gao-region" }, /no table holds: add it/],
    ["a place in itself", { in: "ml/gao" }, /lies in itself by way of ml\/gao: name another in/],
    [
      "a GeoNames id of another country",
      { in: "world/ml", geonames: 2440485 },
      /but GeoNames 2440485 is .* in NE: mend/,
    ],
    ["a GeoNames id of another name", { geonames: 2449067 }, /called Gao, but GeoNames 2449067 is Timbuktu/],
    ["a GeoNames id and no coordinate", { geonames: 2457163 }, /has no at, but .*: add at: \[16\.\d+, -0\.\d+\]/],
    ["a place far from its reference", { at: [16.77, -0.04], geonames: 2457163 }, /mend at or geonames/],
  ])("say what to do about %s", (_, fields, fix) => {
    expect(ofPlace(fields)).toMatch(fix);
  });

  it.each([
    ["a kind of places", { kind: "town" }, /unknown kind town: use one of armed-group/],
    [
      "an acronym in small letters",
      { acronyms: ["sg"] },
      /acronym "sg": write two letters or more, the first a capital/,
    ],
    ["a country that no table has", { countries: ["XX"] }, /country XX, which no table of places has/],
    ["a parent that is a place", { parent: "world/ml" }, /parent world\/ml, which is country: parent names an actor/],
    ["dates of ACLED", { acled: [{ name: "A", from: "2016", to: "2012" }] }, /for "A" from 2016 after to 2012/],
  ])("say what to do about an actor with %s", (_, fields, fix) => {
    expect(ofActor(fields)).toMatch(fix);
  });

  it("say what to do about an id out of order, of another file, of two records", () => {
    expect(says({ "places/ml": { "ml/gao": GAO, "ml/a": { ...GAO, ar: "أنو" } } })).toMatch(/keep ids in alphabetical/);
    expect(ofPlace({}, "ne/gao")).toMatch(/write "ml\/" and lower-case/);
    expect(says({ "places/ml": { "ml/gao": GAO }, "actors/ml": { "ml/gao": GROUP } })).toMatch(/give it another slug/);
    const twin = { ...GAO, wikidata: "Q1" };
    expect(says({ "places/ml": { "ml/gao": twin, "ml/kawkaw": twin } })).toMatch(/id Q1 of ml\/gao: one of them/);
  });

  it("say what to do about a form of two records, and about a review that is none any more", () => {
    const both = { "places/ml": { "ml/gao": GAO, "ml/kao": { ...GAO, en: "Kao" } } };
    expect(says(both)).toMatch(/has the form «.+» of ml\/kao: if that is so, add the line "ml\/gao ml\/kao"/);
    expect(says(both, ["ml/gao ml/kao"])).toBe("");
    expect(says({ "places/ml": { "ml/gao": GAO } }, ["ml/gao ml/kao"])).toMatch(/no form in common any more: delete/);
  });

  it("say what to do about an id twice in a file and a crowded line", () => {
    const block = `  "ml/gao": {\n    kind: "town", en: "Gao",\n    ar: "غاو",\n  },\n`;
    expect(layoutComplaints("places/ml", block)).toEqual([]);
    expect(sentences(layoutComplaints("places/ml", block + block))).toEqual([
      "src/tables/places/ml.ts:5: ml/gao stands on line 1 too: keep one, or give it another slug",
    ]);
    expect(layoutComplaints("places/ml", block.replace(`"Gao",\n   `, `"Gao",`))[0]?.text).toMatch(/line of its own/);
  });

  it("name the line of the record, and of what cannot be read", () => {
    const source = `export const ml = {\n  "ml/a": {\n  },\n  "ml/gao": {\n  },\n};\n`;
    expect(sentences([{ file: "places/ml", id: "ml/gao", text: "is wrong: mend it" }], () => source)).toEqual([
      "src/tables/places/ml.ts:4: ml/gao is wrong: mend it",
    ]);
    const error = new Error(`Transform failed with 1 error:\nml.ts:3:26: ERROR: Expected "}" but found "at"`);
    expect(sentences([unreadable("places/ml", error)])).toEqual([
      `src/tables/places/ml.ts:3: cannot be read: Expected "}" but found "at"; mend the brackets, quotes and commas there`,
    ]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PlaceEntry } from "../../src/core/records.ts";
import { complaints } from "./check.ts";
import { allTables } from "./tables.ts";

const tables = await allTables();
const reviewed = new Set(readFileSync("test/tables/ambiguous.txt", "utf8").trim().split("\n"));

describe("name tables", () => {
  it("obey every rule", () => {
    expect(complaints(tables, reviewed)).toEqual([]);
  });

  it("have no review of forms that are ambiguous no more", () => {
    const still = complaints(tables).join("\n");
    expect([...reviewed].filter((ids) => !still.includes(`names ${ids}:`))).toEqual([]);
  });
});

describe("the rules", () => {
  const NBSP = "\u00a0";
  const GOOD: PlaceEntry = { kind: "town", en: "Gao", ar: "غاو" };
  const says = (entry: object, id = "ml/gao"): string[] =>
    complaints(new Map([["places/ml", { [id]: entry as PlaceEntry }]]));

  it("have nothing against a good entry", () => {
    expect(says(GOOD)).toEqual([]);
  });

  it.each([
    ["an unknown field", { ...GOOD, name: "Gao" }, /unknown field name: use one of kind, en/],
    ["a French name like the English one", { ...GOOD, fr: "Gao" }, /leave fr out/],
    ["an unpadded iso", { ...GOOD, iso: "ml1" }, /as ISO 3166 does/],
    ["a wikidata id without Q", { ...GOOD, wikidata: "912" }, /Q and digits/],
    ["a date in words", { ...GOOD, from: "2012 June" }, /YYYY-MM/],
    ["a no-break space", { ...GOOD, ar: `${GOOD.ar}${NBSP}${GOOD.ar}` }, /use a blank/],
    ["a double blank", { ...GOOD, ar: `${GOOD.ar}  ${GOOD.ar}` }, /stray blank/],
    ["a twin", { ...GOOD, arWeak: GOOD.ar }, /folding makes them one/],
    ["Latin letters", { ...GOOD, ar: "Gao" }, /only Arabic letters/],
    ["an unknown parent", { ...GOOD, in: "ml/gao-region" }, /no table holds/],
  ])("say what to do about %s", (_, entry, fix) => {
    expect(says(entry).join("\n")).toMatch(fix);
  });

  it("say what to do about a form of two records", () => {
    const kao: PlaceEntry = { kind: "town", en: "Kao", ar: "غاو" };
    expect(complaints(new Map([["places/ml", { "ml/gao": GOOD, "ml/kao": kao }]])).join("\n")).toMatch(
      /add the line "ml\/gao ml\/kao"/,
    );
  });

  it("say what to do about an id of another file and a coordinate outside the country", () => {
    expect(says(GOOD, "ne/gao").join("\n")).toMatch(/write "ml\/"/);
    const mali: PlaceEntry = { kind: "country", en: "Mali", iso: "ML", ar: "مالي" };
    const gao: PlaceEntry = { kind: "town", en: "Gao", at: [-0.04, 16.27], in: "world/ml", ar: GOOD.ar };
    const tables = new Map([
      ["places/world", { "world/ml": mali }],
      ["places/ml", { "ml/gao": gao, "ml/a": gao }],
    ]);
    expect(complaints(tables).join("\n")).toMatch(/alphabetical order[\s\S]*outside ML/);
  });
});

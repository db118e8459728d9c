import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allTables } from "../../src/all-tables.ts";
import { editDistance } from "../../src/names/edit-distance.ts";
import { createGazetteer } from "../../src/names/gazetteer.ts";
import { latinKey } from "../../src/names/latin-key.ts";
import { type LookupNameOptions, lookupName } from "../../src/names/lookup-name.ts";
import { arabizeName } from "../../src/transliterate/model/name-arabizer.ts";
import { anyText } from "../any-text.ts";
import { gazetteer } from "./tables.ts";

const all = createGazetteer(allTables);
const first = (query: string, options: Partial<LookupNameOptions> = {}): string | undefined =>
  lookupName(query, { gazetteer: all, ...options })[0]?.record.id;

describe("lookupName", () => {
  it.each([
    ["Tombouctou", "ml/timbuktu"],
    ["tinbuktu", "ml/timbuktu"],
    ["GSIM", "armed-groups/jnim"],
    ["Wagadugu", "bf/ouagadougou"],
    ["ouagadougou", "bf/ouagadougou"],
    ["Ndjamena", "td/ndjamena"],
    ["N'DJAMÉNA", "td/ndjamena"],
    ["Burkina", "world/bf"],
    ["Nouakchot", "mr/nouakchott"],
    ["WFP", "organizations/wfp"],
    ["Konna", "ml/konna"],
    ["تنبكتو", "ml/timbuktu"],
    ["واجادوجو", "bf/ouagadougou"],
    ["بوركينا فا", "world/bf"],
  ])("takes %s for %s", (query, id) => {
    expect(first(query)).toBe(id);
  });

  it("says why", () => {
    expect(lookupName("Tombouctou", { gazetteer })[0]).toMatchObject({
      score: 1,
      match: "exact",
      field: "fr",
      spelling: "Tombouctou",
    });
    expect(lookupName("tomb", { gazetteer })[0]).toMatchObject({ match: "prefix", field: "fr" });
    expect(lookupName("Mauretania", { gazetteer })[0]).toMatchObject({ match: "fuzzy", spelling: "Mauritania" });
  });

  it("keeps to a kind, a country and a limit", () => {
    expect(first("Kona", { gazetteer, country: "NE" })).toBe("ne/kona");
    expect(first("Timbuktu", { gazetteer, kind: "region" })).toBe("ml/timbuktu-region");
    expect(lookupName("m", { gazetteer, limit: 2 })).toHaveLength(2);
  });

  it.each([
    ["Moobti", "ml/mopti"],
    ["Adjadis", "ne/agadez"],
    ["Enjamina", "td/ndjamena"],
    ["al-Djaneina", "sd/geneina"],
  ])("finds by its Arabic spelling what is written like no Latin name: %s", (query, id) => {
    expect(first(query)).toBeUndefined();
    expect(first(query, { arabizer: arabizeName })).toBe(id);
    expect(lookupName(query, { gazetteer: all, arabizer: arabizeName })[0]?.match).toBe("arabized");
  });

  it("asks the arabizer only for a Latin query without a good match", () => {
    const asked: unknown[] = [];
    const arabizer = (name: string, options: object) => {
      asked.push(name, options);
      return [{ text: "تنبكتو", confidence: 1 }];
    };
    expect(first("Tombouctou", { arabizer })).toBe("ml/timbuktu");
    expect(first("تنبكتوو", { arabizer })).toBe("ml/timbuktu");
    expect(asked).toEqual([]);
    expect(first("zvzv", { arabizer, kind: "city", country: "ML" })).toBe("ml/timbuktu");
    expect(first("zvzv", { arabizer, kind: "person" })).toBeUndefined();
    expect(asked).toEqual(["zvzv", { country: "ML" }, "zvzv", { kind: "person" }]);
  });

  it("gives nothing for nothing, and each record once", () => {
    expect(lookupName("", { gazetteer })).toEqual([]);
    expect(lookupName("?!", { gazetteer })).toEqual([]);
    const ids = lookupName("ma", { gazetteer: all, limit: 50 }).map(({ record }) => record.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names a wrong option", () => {
    expect(() => lookupName("x", { gazetteer, limit: 0 })).toThrow("limit 0 is no positive whole number");
    expect(() => lookupName("x", { gazetteer: {} as never })).toThrow(TypeError);
  });

  it("never throws, whatever the query", () => {
    fc.assert(
      fc.property(anyText(), (query) => {
        const scores = lookupName(query, { gazetteer }).map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});

describe("latinKey", () => {
  it.each([
    ["Ouagadougou", "Wagadugu"],
    ["Djenné", "Jenne"],
    ["Guidimaka", "Gidimaqa"],
    ["N'Djamena", "Ndjaména"],
    ["Chinguetti", "Shingetti"],
  ])("makes %s and %s one", (a, b) => {
    expect(latinKey(a)).toBe(latinKey(b));
  });
});

describe("editDistance", () => {
  it.each([
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["gao", "gao", 0],
  ])("of %j and %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

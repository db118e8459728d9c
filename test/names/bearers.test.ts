import { describe, expect, it } from "vitest";
import type { ActorEntry, PlaceTable } from "../../src/core/records.ts";
import { findNames } from "../../src/names/find-names.ts";
import { createGazetteer } from "../../src/names/gazetteer.ts";
import { createUnlistedFinder } from "../../src/names/unlisted.ts";
import { capitals } from "../../src/tables/places/capitals.ts";
import { world } from "../../src/tables/places/world.ts";
import { isOrdinaryWord } from "../../src/text/is-ordinary-word.ts";

const person = (en: string, country: string, ar: string): ActorEntry => ({
  kind: "person",
  en,
  countries: [country],
  ar,
});

const persons = {
  "x/houngbedji": person("Wilfried Houngbédji", "BJ", "ويلفريد هونغبيدجي"),
  "x/kaou-ndjim": person("Issa Kaou N'Djim", "ML", "عيسى كاو نجيم"),
  "x/najem": person("Mohamed Najem", "LY", "محمد نجيم"),
  "x/katib": person("Ali Katib", "SD", "علي كاتب"),
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [`x/traore-${i}`, person(`Traoré ${i}`, "ML", `موسى تراوري`)]),
  ),
};
const unlisted = createUnlistedFinder();
const gazetteer = createGazetteer([world, capitals, persons], { unlisted, isOrdinaryWord });
/** English names of all candidates of the first mention that is a person, and its confidence. */
const first = (text: string): readonly unknown[] => {
  const mention = findNames(text, { gazetteer }).find(({ candidates }) => candidates[0]?.kind === "person");
  return mention === undefined ? [] : [mention.candidates.map(({ id }) => id), mention.match, mention.confidence];
};

describe("a family name alone", () => {
  it("has who bears it for candidates, none of them sure", () => {
    expect(first("هونغبيدجي")).toEqual([["x/houngbedji"], "exact", 0.4]);
    expect(first("«نجيم»")).toEqual([["x/kaou-ndjim", "x/najem"], "exact", 0.2]);
  });

  it.each([
    ["too many bear it", "تراوري"],
    ["it is an ordinary word", "كاتب"],
    ["it is short", "كاو"],
    ["the text goes on", "سمع نجيم ذلك"],
  ])("has none where %s", (_, text) => {
    expect(first(text)).toEqual([]);
  });

  it("goes before what is like it", () => {
    const places: PlaceTable = { "x/dikwa": { kind: "town", en: "Dikwa", ar: "ديكوا" } };
    const dicko = { "x/dicko": person("Dicko", "ML", "محمود ديكو") };
    const [mention] = findNames("ديكو", { gazetteer: createGazetteer([places, dicko], { unlisted, isOrdinaryWord }) });
    expect(mention?.candidates.map(({ id }) => id)).toEqual(["x/dicko", "x/dikwa"]);
  });

  it("is whom the text's country knows by it, behind a title", () => {
    expect(first("قال الوزير هونغبيدجي في بنين")).toEqual([["x/houngbedji", ""], "exact", 0.6]);
    expect(first("قال الجنرال نجيم في ليبيا")[0]).toEqual(["x/najem", ""]);
    expect(first("قال الجنرال نجيم في السنغال")[0]).toEqual([""]);
  });
});

describe("a family name before a first name", () => {
  it("may be whom the tables know the other way round", () => {
    const swapped = { "x/okacha": person("Djamel Okacha", "DZ", "جمال عكاشة") };
    const [mention] = findNames("عكاشة جمال", { gazetteer: createGazetteer([swapped], { unlisted, isOrdinaryWord }) });
    expect(mention).toMatchObject({ match: "rule", candidates: [{ id: "" }, { id: "x/okacha" }] });
  });
});

describe("aliases", () => {
  it("hold previous names too", () => {
    const orano: ActorEntry = {
      kind: "company",
      en: "Orano",
      previousNames: ["Areva"],
      ar: "أورانو",
      arFormer: "أريفا",
    };
    const [mention] = findNames("شركة أريفا", { gazetteer: createGazetteer([{ "x/orano": orano }]) });
    expect(mention?.candidates[0]).toMatchObject({ aliases: ["Areva"], previousNames: ["Areva"] });
  });
});

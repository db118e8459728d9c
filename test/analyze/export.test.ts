import { createRequire } from "node:module";
import { Ajv } from "ajv";
import fc from "fast-check";
import Papa from "papaparse";
import { type DefaultTreeAdapterMap, parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { allTables } from "../../src/all-tables.ts";
import { type Analysis, analyze as analyzeWith } from "../../src/analyze/analyze.ts";
import { mentionsOf } from "../../src/analyze/mentions.ts";
import { toCsv } from "../../src/analyze/to-csv.ts";
import { toGeoJSON } from "../../src/analyze/to-geojson.ts";
import { toHtml } from "../../src/analyze/to-html.ts";
import type { PlaceTable } from "../../src/core/records.ts";
import { createGazetteer } from "../../src/names/gazetteer.ts";
import { isPlace } from "../../src/names/record.ts";
import { createUnlistedFinder } from "../../src/names/unlisted.ts";
import { anyText } from "../any-text.ts";

const require = createRequire(import.meta.url);
const PLACES: PlaceTable = {
  "world/ml": {
    kind: "country",
    en: "Mali",
    iso: "ML",
    at: [17, -4],
    wikidata: "Q912",
    geonames: 2453866,
    ar: "مالي",
    arDemonym: "مالي",
  },
  "a/formula": { kind: "town", en: "=1+1", ar: "غاو" },
  "a/markup": {
    kind: "town",
    en: `"><img src=x onerror='alert(1)'>&amp;`,
    ar: "كيدال",
  },
};
const gazetteer = createGazetteer([PLACES]);
const analyze = (text: string): Analysis => analyzeWith(text, { gazetteer });

/** What a hostile text may hold: markup for HTML, formulas and separators for spreadsheets. */
const MARKUP: readonly string[] = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</mark><b>",
  "<!-- ",
  "--><",
  "<![CDATA[",
  "&lt;",
  "&#60;",
  "&",
  `" onmouseover="`,
  "'",
  "\r\n",
  "\0",
  "=HYPERLINK(1)",
  ',"',
  "\t+1",
  "",
];
const NAMED: readonly string[] = ["مالي", " غاو ", " كيدال ", " 15/08/2023 ", ""];

/** As it would be on its way through UTF-8. */
const encodable = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");
type Node = DefaultTreeAdapterMap["childNode"];
const wordsIn = (node: Node): string =>
  "value" in node
    ? node.value
    : "childNodes" in node
      ? node.childNodes.map(wordsIn).join("")
      : serialize(node as never);
const tagOf = (node: Node): string =>
  [node.nodeName, ...("attrs" in node ? node.attrs.map(({ name }) => name) : [])].join(" ");

describe("toHtml", () => {
  it("marks names and dates and escapes the rest", () => {
    const text = `<b>${"مالي"}</b> & 15/08/2023`;
    expect(toHtml(analyze(text))).toBe(
      `&lt;b&gt;<mark class="name" data-kind="country" data-id="world/ml" title="Mali">${"مالي"}</mark>&lt;/b&gt; &amp; <mark class="date" data-kind="date" data-value="2023-08-15">15/08/2023</mark>`,
    );
  });

  it("adds nothing but marks, whatever the text", () => {
    const markup = fc.constantFrom(...MARKUP);
    fc.assert(
      fc.property(anyText(), markup, fc.constantFrom(...NAMED), markup, anyText(), (...parts) => {
        const analysis = analyze(parts.join(""));
        const fragment = parseFragment(encodable(toHtml(analysis)));
        const marks = fragment.childNodes.filter((node) => node.nodeName !== "#text");
        for (const mark of marks)
          expect(tagOf(mark)).toMatch(/^mark class data-kind(?:(?: data-form)?(?: data-id)? title| data-value)$/);
        const text = fragment.childNodes.map(wordsIn).join("");
        expect(text).toBe(encodable(analysis.text).replaceAll("\0", "\ufffd"));
      }),
    );
  });

  it("escapes the names of records in attributes", () => {
    const [mark] = parseFragment(toHtml(analyze("كيدال"))).childNodes;
    const { attrs } = mark as DefaultTreeAdapterMap["element"];
    expect(attrs.find(({ name }) => name === "title")?.value).toBe(`"><img src=x onerror='alert(1)'>&amp;`);
  });
});

describe("demonyms and persons whom no table has", () => {
  const named = createGazetteer([PLACES], { unlisted: createUnlistedFinder() });
  const analysis = analyzeWith("قال الماليون للجنرال موسى كوليبالي", { gazetteer: named });

  it("say in HTML what they are, and have no id that is empty", () => {
    expect(toHtml(analysis)).toContain('data-kind="country" data-form="demonym" data-id="world/ml"');
    expect(toHtml(analysis)).toMatch(/data-kind="person" title="/);
  });

  it("are no places on a map", () => {
    expect(toGeoJSON(analysis).features).toEqual([]);
  });
});

describe("toGeoJSON", () => {
  it("has one feature a place, longitude first", () => {
    expect(toGeoJSON(analyze("من مالي وغاو إلى مالي"))).toEqual({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "world/ml",
          geometry: { type: "Point", coordinates: [-4, 17] },
          properties: {
            name: "Mali",
            kind: "country",
            country: "ML",
            wikidata: "Q912",
            geonames: 2453866,
            mentions: [
              [3, 7],
              [17, 21],
            ],
            confidence: 0.97,
          },
        },
      ],
    });
  });
});

describe("GeoJSON", () => {
  // The schema of geojson.org for RFC 7946.
  const schema = require("geojson-schema/FeatureCollection.json");
  const isValid = new Ajv({ strict: false }).compile(schema);

  it("keeps to the schema of RFC 7946, whatever the text", () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom(...NAMED), anyText(), (...parts) => {
        const collection = JSON.parse(JSON.stringify(toGeoJSON(analyze(parts.join(" ")))));
        expect(isValid(collection), JSON.stringify(isValid.errors)).toBe(true);
      }),
    );
  });

  it("keeps to it for every place of the tables, with longitudes and latitudes in their range", () => {
    const all = createGazetteer(allTables);
    const places = [...all.records()].filter((record) => isPlace(record) && record.at !== undefined);
    const names = places.map(
      (record) => ({ start: 0, end: 1, candidates: [record], match: "exact", confidence: 1 }) as const,
    );
    const collection = toGeoJSON({ text: "", tokens: [], sentences: [], names, dates: [] });
    expect(collection.features.length).toBe(new Set(places.map(({ id }) => id)).size);
    expect(isValid(collection), JSON.stringify(isValid.errors)).toBe(true);
    for (const { geometry } of collection.features) {
      const [longitude, latitude] = geometry.coordinates;
      expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90).toBe(true);
    }
  });

  it("is refused by the schema where it is wrong", () => {
    expect(isValid({ type: "FeatureCollection", features: [{ type: "Feature", geometry: null }] })).toBe(false);
  });
});

describe("toCsv", () => {
  it("writes a row for each name and date", () => {
    expect(toCsv(analyze(`${"مالي"} 15/08/2023`)).split("\r\n")).toEqual([
      "start,end,surface,type,kind,id,name,country,value,from,to,confidence",
      `0,4,${"مالي"},name,country,world/ml,Mali,ML,,,,0.97`,
      "5,15,15/08/2023,date,date,,,,2023-08-15,2023-08-15,2023-08-16,",
      "",
    ]);
  });

  it("disarms formulas and quotes what has a separator", () => {
    const csv = toCsv(analyze("غاو"));
    expect(csv).toContain(",'=1+1,");
    const analysis = analyze("مالي");
    const quoted = {
      ...analysis,
      names: [{ ...analysis.names[0]!, candidates: [{ ...analysis.names[0]!.candidates[0]!, en: 'a,"b"' }] }],
    };
    expect(toCsv(quoted)).toContain(',"a,""b""",');
  });

  it("gives back every surface, and no cell that begins a formula, whatever the text", () => {
    const markup = fc.constantFrom(...MARKUP);
    fc.assert(
      fc.property(anyText(), markup, fc.constantFrom(...NAMED), markup, anyText(), (...parts) => {
        const analysis = analyze(parts.join(""));
        const { data, errors } = Papa.parse<string[]>(toCsv(analysis), { newline: "\r\n", skipEmptyLines: true });
        expect(errors).toEqual([]);
        expect(new Set(data.map((row) => row.length))).toEqual(new Set([12]));
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
        const surfaces = mentionsOf(analysis).map(({ start, end }) => analysis.text.slice(start, end));
        expect(data.slice(1).map((row) => row[2]!.replace(/^'/, ""))).toEqual(surfaces);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysis, analyze as analyzeWith } from "../../src/analyze/analyze.ts";
import { toCsv } from "../../src/analyze/to-csv.ts";
import { toGeoJSON } from "../../src/analyze/to-geojson.ts";
import { toHtml } from "../../src/analyze/to-html.ts";
import { createGazetteer } from "../../src/names/gazetteer.ts";
import { anyText } from "../any-text.ts";

const gazetteer = createGazetteer([
  {
    "world/ml": {
      kind: "country",
      en: "Mali",
      iso: "ML",
      at: [17, -4],
      wikidata: "Q912",
      geonames: 2453866,
      ar: "مالي",
    },
    "a/formula": { kind: "town", en: "=1+1", ar: "غاو" },
  },
]);
const analyze = (text: string): Analysis => analyzeWith(text, { gazetteer });

describe("toHtml", () => {
  it("marks names and dates and escapes the rest", () => {
    const text = `<b>${"مالي"}</b> & 15/08/2023`;
    expect(toHtml(analyze(text))).toBe(
      `&lt;b&gt;<mark class="name" data-kind="country" data-id="world/ml" title="Mali">${"مالي"}</mark>&lt;/b&gt; &amp; <mark class="date" data-kind="date" data-value="2023-08-15">15/08/2023</mark>`,
    );
  });

  it("adds nothing but marks, whatever the text", () => {
    const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
    fc.assert(
      fc.property(anyText(), (text) => {
        const bare = toHtml(analyze(text)).replace(/<\/?mark[^>]*>/g, "");
        expect(bare).not.toMatch(/[<>]/);
        expect(bare.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "")).toBe(text);
      }),
    );
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
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysis, analyze as analyzeWith } from "../../src/analyze/analyze.ts";
import { mentionsOf } from "../../src/analyze/mentions.ts";
import { type StandoffFormat, toStandoff } from "../../src/analyze/to-standoff.ts";
import type { Span } from "../../src/core/span.ts";
import { createGazetteer } from "../../src/names/gazetteer.ts";
import { anyText } from "../any-text.ts";

const gazetteer = createGazetteer([
  {
    "world/ml": { kind: "country", en: "Mali", iso: "ML", wikidata: "Q912", ar: "مالي" },
    "ml/timbuktu": { kind: "city", en: "Timbuktu", ar: "تمبكتو" },
    "world/ne": { kind: "country", en: "Niger", iso: "NE", ar: "النيجر" },
    "regions/niger-river": { kind: "river", en: "Niger River", ar: "نهر النيجر" },
    "world/airport": { kind: "airport", en: "Gao Airport", ar: "مطار غاو" },
  },
  {
    "ml/goita": { kind: "person", en: "Assimi Goïta", ar: "أسيمي غويتا" },
    "ml/tuareg": { kind: "community", en: "Tuareg", ar: "الطوارق" },
    "world/un": { kind: "intergovernmental", en: "United Nations", ar: "الأمم المتحدة" },
  },
]);

const analyze = (text: string): Analysis => analyzeWith(text, { gazetteer, reference: "2023-09-20" });
const surfaces = (analysis: Analysis): string[] =>
  mentionsOf(analysis).map(({ start, end }) => analysis.text.slice(start, end));

/** What Python sees: a string of code points. */
const slicer = (text: string): ((from: number, to: number) => string) => {
  const points = Array.from(text);
  return (from, to) => points.slice(from, to).join("");
};

const MALI = "مالي";
const TO_TIMBUKTU = "إلى تمبكتو";
const SAID = "وقال أسيمي غويتا";
/** Astral characters before, inside and between mentions. */
const NEWS = `\u{1f468}\u{1f3fb} ${SAID} \u{1e900} ${TO_TIMBUKTU}\u{1f1f2}\u{1f1f1} 17/08/2023 \u{1f525} ${MALI}.`;

interface SpacyDoc {
  readonly text: string;
  readonly ents: readonly (Span & { readonly label: string; readonly id: string; readonly kb_id?: string })[];
  readonly sents: readonly Span[];
  readonly tokens: readonly (Span & { readonly id: number })[];
}
const spacyDoc = (analysis: Analysis): SpacyDoc => JSON.parse(toStandoff(analysis, { format: "spacy" }));

interface Annotation {
  readonly label: string;
  readonly pieces: readonly string[];
  readonly surface: string;
}

/** The text-bound annotations of an `.ann` file, the words cut from the text by its offsets. */
function annotations(ann: string, text: string): Annotation[] {
  const slice = slicer(text);
  const lines = ann.split("\n");
  expect(lines.pop()).toBe("");
  return lines
    .filter((line) => line.startsWith("T"))
    .map((line) => {
      const [, label = "", spans = "", surface = ""] =
        /^T\d+\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t([^\t\n]*)$/.exec(line) ?? [];
      const pieces = spans.split(";").map((span) => slice(...(span.split(" ").map(Number) as [number, number])));
      return { label, pieces, surface };
    });
}

describe("toStandoff for brat", () => {
  it("writes offsets in code points, the record or value as a note, and Wikidata's item", () => {
    const ann = toStandoff(analyze(`\u{1f525} ${MALI} 17/08/2023`));
    expect(ann.split("\n")).toEqual([
      `T1\tGPE 2 6\t${MALI}`,
      "N1\tReference T1 Wikidata:Q912\tMali",
      "#1\tAnnotatorNotes T1\tworld/ml Mali",
      "T2\tDATE 7 17\t17/08/2023",
      "#2\tAnnotatorNotes T2\t2023-08-17",
      "",
    ]);
  });

  it("cuts a name that runs over a line end", () => {
    const text = "زار أسيمي\nغويتا تمبكتو";
    const [person] = annotations(toStandoff(analyze(text), { format: "brat" }), text);
    expect(person).toEqual({ label: "PERSON", pieces: ["أسيمي", "غويتا"], surface: "أسيمي غويتا" });
  });

  it("gives back the words of every mention, whatever the text", () => {
    fc.assert(
      fc.property(withNews(), (text) => {
        const analysis = analyze(text);
        const read = annotations(toStandoff(analysis), text);
        expect(read.map(({ pieces }) => pieces.join(" "))).toEqual(read.map(({ surface }) => surface));
        const flat = (words: string): string => words.replace(/[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g, " ");
        expect(read.map(({ surface }) => surface)).toEqual(surfaces(analysis).map(flat));
      }),
    );
  });
});

describe("toStandoff for spaCy", () => {
  it("writes what Doc.from_json reads, clitics cut off the names", () => {
    const doc = spacyDoc(analyze(NEWS));
    const slice = slicer(NEWS);
    expect(doc.ents.map(({ start, end, label, id }) => [slice(start, end), label, id])).toEqual([
      ["أسيمي غويتا", "PERSON", "ml/goita"],
      ["تمبكتو", "GPE", "ml/timbuktu"],
      ["17/08/2023", "DATE", "2023-08-17"],
      ["مالي", "GPE", "world/ml"],
    ]);
    expect(doc.ents.at(-1)?.kb_id).toBe("Q912");
    const and = spacyDoc(analyze(`زار النيجر و${MALI}`));
    expect(and.tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 10],
      [11, 12],
      [12, 16],
    ]);
  });

  it("makes tokens of blanks beyond one", () => {
    const doc = spacyDoc(analyze(` ${MALI}  \n${MALI} `));
    expect(doc.tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 5],
      [6, 8],
      [8, 12],
    ]);
  });

  it("spells the text by words and blanks, with names, dates and sentences on token edges, whatever the text", () => {
    fc.assert(
      fc.property(withNews(), (text) => {
        const analysis = analyze(text);
        const doc = spacyDoc(analysis);
        const slice = slicer(doc.text);
        const words = doc.tokens.map(({ start, end }) => slice(start, end));
        const blanks = doc.tokens.map(({ end }) => (slice(end, end + 1) === " " ? " " : ""));
        expect(words.map((word, i) => word + blanks[i]).join("")).toBe(text);
        expect(doc.tokens.map(({ id }) => id)).toEqual([...words.keys()]);
        expect(words).not.toContain("");
        const starts = new Set(doc.tokens.map(({ start }) => start));
        const ends = new Set(doc.tokens.map(({ end }) => end));
        let at = 0;
        for (const { start, end } of doc.ents) {
          expect(starts.has(start) && ends.has(end) && start >= at).toBe(true);
          at = end;
        }
        for (const { start, end } of doc.sents) expect(starts.has(start) && ends.has(end)).toBe(true);
        const found = surfaces(analysis);
        for (const { start, end } of doc.ents) expect(found).toContain(slice(start, end));
      }),
    );
  });
});

describe("toStandoff for doccano", () => {
  it("writes a line of JSON with offsets in UTF-16 code units", () => {
    expect(toStandoff(analyze(`\u{1f525} ${MALI}`), { format: "doccano" })).toBe(
      `${JSON.stringify({ text: `\u{1f525} ${MALI}`, label: [[3, 7, "GPE"]] })}\n`,
    );
  });

  it("gives back the words of mentions, none over another, whatever the text", () => {
    fc.assert(
      fc.property(withNews(), (text) => {
        const analysis = analyze(text);
        const line = toStandoff(analysis, { format: "doccano" });
        expect(line.indexOf("\n")).toBe(line.length - 1);
        const read: { text: string; label: [number, number, string][] } = JSON.parse(line);
        const found = surfaces(analysis);
        let at = 0;
        for (const [start, end] of read.label) {
          expect(found).toContain(read.text.slice(start, end));
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }),
    );
  });
});

it("labels what it finds by the names of OntoNotes", () => {
  const label = (text: string): string | undefined =>
    annotations(toStandoff(analyze(text)), text).map((annotation) => annotation.label)[0];
  expect(label("نهر النيجر")).toBe("LOC");
  expect(label("مطار غاو")).toBe("FAC");
  expect(label("الأمم المتحدة")).toBe("ORG");
  expect(label("الطوارق")).toBe("NORP");
  expect(label("الساعة 15:30")).toBe("TIME");
  expect(label("ثلاثة أيام")).toBe("DATE");
});

it("leaves out the id of a person whom no table has", () => {
  const analysis = analyze("وصل أسيمي غويتا");
  const [mention] = analysis.names;
  const unknown = { ...mention!, candidates: [{ ...mention!.candidates[0]!, id: "" }] };
  expect(toStandoff({ ...analysis, names: [unknown] })).toContain("#1\tAnnotatorNotes T1\tAssimi Goïta\n");
  expect(spacyDoc({ ...analysis, names: [unknown] }).ents[0]).toEqual({ start: 4, end: 15, label: "PERSON" });
});

it("names a wrong format", () => {
  expect(() => toStandoff(analyze(""), { format: "conll" as StandoffFormat })).toThrow(
    'unknown format "conll"; use one of "brat", "spacy", "doccano"',
  );
});

/** Any text, with a mention in most. */
function withNews(): fc.Arbitrary<string> {
  return fc.tuple(anyText(), fc.constantFrom(NEWS, MALI, TO_TIMBUKTU, ""), anyText()).map((parts) => parts.join(" "));
}

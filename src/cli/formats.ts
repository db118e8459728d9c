import { toGeoJSON, toHtml, toTimex3 } from "../index.ts";
import { csvOf } from "./csv.ts";
import type { Findings, Format, Job } from "./jobs/job.ts";
import type { Origin } from "./records.ts";

/** What of the whole run decides how one result is written. */
export interface Layout {
  readonly format: Format;
  /** One plain text is all there is: its result is written by itself. */
  readonly single: boolean;
  /** There is more than one file: each result says which it is from. */
  readonly named: boolean;
  /** Fields that are copied from the input, where CSV must know them beforehand. */
  readonly keep: readonly string[];
}

/** How results follow one another. */
export interface Writer {
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
  item(origin: Origin, findings: Findings): string;
  /** Undefined where the format has no place for what is wrong; `gap` is written then. */
  fault(origin: Origin, message: string): string | undefined;
  readonly gap: string;
}

/** "news.txt:3", "line 3". */
export const placeOf = ({ file, line }: Origin): string => (file === undefined ? `line ${line}` : `${file}:${line}`);

type WrittenJob = Pick<Job, "columns" | "perLine">;

/** The writer of a format. */
export function writerOf(layout: Layout, job: WrittenJob): Writer {
  return WRITERS[layout.format](layout, job);
}

const WRITERS: Readonly<Record<Format, (layout: Layout, job: WrittenJob) => Writer>> = {
  pretty: prettyWriter,
  json: jsonWriter,
  ndjson: (layout) => ({
    ...bare("", "", ""),
    item: (origin, findings) => `${JSON.stringify({ ...beside(origin, layout), ...findings.data() })}\n`,
    fault: (origin, error) => `${JSON.stringify({ ...place(origin, layout), ...origin.kept, error })}\n`,
  }),
  csv: csvWriter,
  geojson: geojsonWriter,
  html: htmlWriter,
  timex3: timex3Writer,
};

function bare(head: string, separator: string, tail: string): Writer {
  return { head, separator, tail, item: () => "", fault: () => undefined, gap: "" };
}

function place({ file, line }: Origin, { named }: Layout): object {
  return named ? { file, line } : { line };
}

/** What stands in front of a result: where it is from, if that is not plain, and what was copied. */
function beside(origin: Origin, layout: Layout): object {
  return layout.named ? { ...place(origin, layout), ...origin.kept } : origin.kept;
}

/** The result of one text as it is; of many, a heading before each, or strictly one line for each record. */
function prettyWriter({ single, named }: Layout, { perLine }: WrittenJob): Writer {
  if (single) return { ...bare("", "", ""), item: (_, findings) => `${findings.pretty()}\n` };
  if (perLine) {
    return { ...bare("", "", ""), gap: "\n", item: (_, findings) => `${findings.pretty().replace(/[\r\n]+/g, " ")}\n` };
  }
  return {
    ...bare("", "\n", ""),
    item: ({ file, line }, findings) => {
      const heading = named ? placeOf({ file, line, kept: {} }) : `line ${line}`;
      return `── ${heading}\n${findings.pretty()}\n`;
    },
  };
}

function jsonWriter(layout: Layout): Writer {
  if (layout.single) {
    return {
      ...bare("", "", "\n"),
      item: (origin, findings) => JSON.stringify({ ...beside(origin, layout), ...findings.data() }, null, 2),
      fault: (origin, error) => JSON.stringify({ ...place(origin, layout), error }, null, 2),
    };
  }
  return {
    ...bare("[\n", ",\n", "\n]\n"),
    item: (origin, findings) => JSON.stringify({ ...beside(origin, layout), ...findings.data() }),
    fault: (origin, error) => JSON.stringify({ ...place(origin, layout), ...origin.kept, error }),
  };
}

/** One text has the job's columns; many also say where each row is from, what was copied, and what is wrong. */
function csvWriter({ single, named, keep }: Layout, { columns }: WrittenJob): Writer {
  if (single) return { ...bare(csvOf([columns]), "", ""), item: (_, findings) => csvOf(findings.rows()) };
  const before = ({ file, line, kept }: Origin): string[] => [
    ...(named ? [file ?? ""] : []),
    `${line}`,
    ...keep.map((name) => cellOf(kept[name])),
  ];
  const own = [...(named ? ["file"] : []), "line", ...columns, "error"];
  const copied = keep.map((name) => (own.includes(name) ? `input_${name}` : name));
  const header = [...own.slice(0, named ? 2 : 1), ...copied, ...columns, "error"];
  return {
    ...bare(csvOf([header]), "", ""),
    item: (origin, findings) => csvOf(findings.rows().map((row) => [...before(origin), ...row, ""])),
    fault: (origin, error) => csvOf([[...before(origin), ...columns.map(() => ""), error]]),
  };
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function geojsonWriter(layout: Layout): Writer {
  if (layout.single) {
    return { ...bare("", "", "\n"), item: (_, { analysis }) => JSON.stringify(toGeoJSON(analysis!), null, 2) };
  }
  return {
    ...bare('{"type":"FeatureCollection","features":[\n', ",\n", "\n]}\n"),
    item: (origin, { analysis }) =>
      toGeoJSON(analysis!)
        .features.map((feature) =>
          JSON.stringify({
            ...feature,
            properties: { ...place(origin, layout), ...origin.kept, ...feature.properties },
          }),
        )
        .join(",\n"),
  };
}

const STYLE = `body { font: 1.2rem/1.9 "Noto Naskh Arabic", "Amiri", serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem }
article { white-space: pre-wrap; margin-block: 1.5rem }
mark { color: inherit; border-radius: 0.2em; background: #bfe3f2 }
mark.date { background: #fbe8a6 }
@media (prefers-color-scheme: dark) { body { background: #16181c; color: #e8e8e8 } mark { background: #1d4f66 } mark.date { background: #665211 } }`;

/** A page that shows each text with its names and dates marked. */
function htmlWriter({ named }: Layout): Writer {
  const head = `<!doctype html>\n<html lang="ar" dir="rtl">\n<meta charset="utf-8">\n<title>sankore</title>\n<style>\n${STYLE}\n</style>\n`;
  const attributes = ({ file, line }: Origin): string =>
    `${named ? ` data-file="${escaped(file ?? "")}"` : ""} data-line="${line}"`;
  return {
    ...bare(head, "", "</html>\n"),
    item: (origin, { analysis }) => `<article${attributes(origin)}>${toHtml(analysis!)}</article>\n`,
    fault: (origin, error) => `<p class="error" dir="ltr"${attributes(origin)}>${escaped(error)}</p>\n`,
  };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** One text is a TimeML document; many are such documents below one root. */
function timex3Writer({ single, named }: Layout): Writer {
  const timeMl = ({ analysis, reference }: Findings): string => toTimex3(analysis!, { reference });
  if (single) return { ...bare("", "", ""), item: (_, findings) => timeMl(findings) };
  const attributes = ({ file, line }: Origin): string =>
    `${named ? ` file="${escaped(file ?? "")}"` : ""} line="${line}"`;
  return {
    ...bare(`${DECLARATION}<documents>\n`, "", "</documents>\n"),
    item: (origin, findings) =>
      `<document${attributes(origin)}>\n${timeMl(findings).replace(DECLARATION, "")}</document>\n`,
    fault: (origin, error) => `<document${attributes(origin)} error="${escaped(error)}"/>\n`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

import type { DateMention } from "../dates/types.ts";
import type { NameMention } from "../names/mention.ts";
import { countriesOf } from "../names/record.ts";
import type { Analysis } from "./analyze.ts";
import { mentionsOf } from "./mentions.ts";

const COLUMNS: readonly string[] = [
  "start",
  "end",
  "surface",
  "type",
  "kind",
  "id",
  "name",
  "country",
  "value",
  "from",
  "to",
  "confidence",
];

/**
 * Every name and date as a row of CSV (RFC 4180), with a header. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 *
 * @example
 * toCsv(analyze("في مالي")).split("\r\n").length // 3
 */
export function toCsv(analysis: Analysis): string {
  const rows = mentionsOf(analysis).map((mention) => {
    const surface = analysis.text.slice(mention.start, mention.end);
    return "value" in mention ? dateRow(mention, surface) : nameRow(mention, surface);
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function nameRow({ start, end, candidates, confidence }: NameMention, surface: string): string[] {
  const record = candidates[0]!;
  const country = countriesOf(record).join(" ");
  return [
    `${start}`,
    `${end}`,
    surface,
    "name",
    record.kind,
    record.id,
    record.en,
    country,
    "",
    "",
    "",
    `${confidence}`,
  ];
}

function dateRow({ start, end, value }: DateMention, surface: string): string[] {
  const from = "start" in value ? (value.start ?? "") : "";
  const to = "end" in value ? (value.end ?? "") : "";
  return [`${start}`, `${end}`, surface, "date", value.type, "", "", "", value.timex, from, to, ""];
}

/** OWASP's list of what begins a formula, and the full-width twins that some spreadsheets take for them. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

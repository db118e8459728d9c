import { Option } from "commander";
import { type Analysis, type DateOptions, type NameMention, type NameRecord, parseDate, toCsv } from "../../index.ts";
import { rowsOf } from "../csv.ts";
import type { Format } from "./job.ts";
import { type Findings, type Flags, given, withSurface } from "./job.ts";

/** Header of `toCsv`. */
export const MENTION_COLUMNS: readonly string[] = rowsOf(
  toCsv({ text: "", tokens: [], sentences: [], names: [], dates: [] }),
)[0]!;

/** The parts of an analysis that a command gives. */
export type Part = "text" | "sentences" | "tokens" | "names" | "dates";

/** Formats of a command whose findings are mentions. */
export const MENTION_FORMATS: readonly Format[] = ["pretty", "json", "ndjson", "csv", "html"];

/** What of an analysis is data. */
export interface Choice {
  readonly parts: readonly Part[];
  /** Ids and a name instead of whole records. */
  readonly brief: boolean;
}

/** An analysis in every way of writing. */
export function findingsOf(analysis: Analysis, { parts, brief }: Choice, pretty: () => string): Findings {
  const { text } = analysis;
  const dataOf = (part: Part): unknown => {
    if (part === "names") return analysis.names.map((name) => withSurface(text, brief ? briefly(name) : name));
    return part === "dates" ? analysis.dates.map((date) => withSurface(text, date)) : analysis[part];
  };
  return {
    analysis,
    pretty,
    data: () => Object.fromEntries(parts.map((part) => [part, dataOf(part)])),
    rows: () => rowsOf(toCsv(analysis)).slice(1),
  };
}

/** The likeliest record in short, the others by their ids. */
function briefly({ candidates, ...mention }: NameMention): Omit<NameMention, "candidates"> {
  const [{ id, kind, en }, ...others] = candidates as [NameRecord, ...NameRecord[]];
  return { ...mention, ...{ id, kind, name: en, others: others.map((record) => record.id) } };
}

/** The option of commands that find names. */
export const briefOption = (): Option =>
  new Option("--brief", "in json and ndjson, ids and one name for each mention instead of whole records");

/** Options of commands that read dates. */
export const dateOptions = (): Option[] => [
  new Option("--reference <date>", "the day that «yesterday» and «last month» are counted from (YYYY-MM-DD)"),
  new Option("--reference-field <name>", "take that day from this field or column of each record"),
  new Option("--prefer <side>", "where a bare weekday or month lies").choices(["past", "future"]),
  new Option("--week-start <day>", "first day of «this week»").choices(["monday", "saturday", "sunday", "tuesday"]),
  new Option("--order <order>", "order of numeric dates").choices(["dmy", "mdy"]),
  new Option("--hijri <calendar>", "which Hijri calendar").choices(["umm-al-qura", "tabular"]),
];

/** The library's options of dates, as the command line gave them. Throws `RangeError` for a wrong reference. */
export function datesBy({ reference, prefer, weekStart, order, hijri }: Flags): DateOptions {
  const options = given({ reference, prefer, weekStart, order, hijri }) as DateOptions;
  try {
    parseDate("", options);
  } catch (error) {
    throw new RangeError(`--reference: ${(error as Error).message}`);
  }
  return options;
}

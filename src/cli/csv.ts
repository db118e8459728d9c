import Papa from "papaparse";

/** The rows of a CSV text that is known to be right. */
export const rowsOf = (csv: string): string[][] => Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return `${Papa.unparse(rows as string[][], { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}

/** The cells of one record, or what is wrong with it. */
export function cellsOf(record: string, delimiter: string): string[] | { readonly fault: string } {
  const { data, errors } = Papa.parse<string[]>(record, { delimiter });
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes !== undefined) return { fault: `not CSV: ${quotes.message.toLowerCase()}` };
  return data[0] ?? [""];
}

const DELIMITERS: readonly string[] = [",", ";", "\t", "|"];

/** What parts the cells of a header: whichever of comma, semicolon, tab and bar it has most of outside quotes. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

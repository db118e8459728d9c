import colors from "picocolors";
import stringWidth from "string-width";

/** Marks that keep Arabic from reordering the Latin columns beside it (UAX #9, isolates). */
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** A cell of a table whose text is of the document: on one line, and alone in its direction. */
export function isolated(surface: string): string {
  return FIRST_STRONG_ISOLATE + surface.replace(/\s+/g, " ") + POP_ISOLATE;
}

/** Columns as wide as their widest cell, the last one as it is; the header is bold. */
export function table(header: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = [header, ...body];
  const widths = header
    .slice(0, -1)
    .map((_, column) => Math.max(...rows.map((cells) => stringWidth(cells[column] ?? ""))));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell)))).join("  ");
  return rows.map((cells, i) => (i === 0 ? colors.bold(line(cells)) : line(cells))).join("\n");
}

/** A span of the text and how its ground is coloured. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly paint: (text: string) => string;
}

/**
 * The text with coloured grounds, of spans that overlap only under the first. Nothing is inserted between letters, so
 * that they stay joined and lines keep their order.
 */
export function highlighted(text: string, spans: readonly Highlight[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, paint } of spans) {
    if (start < at) continue;
    out += text.slice(at, start) + paint(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at).trimEnd();
}

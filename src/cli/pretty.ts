import colors from "picocolors";
import stringWidth from "string-width";
import { type Analysis, type DateMention, isPlace, type NameMention } from "../index.ts";

/** Marks that keep Arabic from reordering the Latin columns beside it (UAX #9, isolates). */
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";
const ACTOR_KINDS_ON_GREEN: ReadonlySet<string> = new Set(["person", "community"]);
const HEADER: readonly string[] = ["at", "kind", "name or value", "record", "sure", "in the text"];

type Mention = NameMention | DateMention;
const isDate = (mention: Mention): mention is DateMention => "value" in mention;

/** The text with its names and dates on coloured ground, and a table of them, in the order of the text. */
export function pretty(analysis: Analysis): string {
  const mentions: Mention[] = [...analysis.names, ...analysis.dates].sort((a, b) => a.start - b.start || b.end - a.end);
  const { names, dates, sentences, tokens } = analysis;
  const counts = `${names.length} names, ${dates.length} dates in ${sentences.length} sentences, ${tokens.length} tokens`;
  return `${highlighted(analysis.text, mentions)}\n\n${table(analysis.text, mentions)}\n${counts}\n`;
}

/** Only the ground is coloured and nothing is inserted, so that letters stay joined and lines keep their order. */
function highlighted(text: string, mentions: readonly Mention[]): string {
  let out = "";
  let at = 0;
  for (const mention of mentions) {
    if (mention.start < at) continue;
    out += text.slice(at, mention.start) + onGround(mention)(text.slice(mention.start, mention.end));
    at = mention.end;
  }
  return out + text.slice(at).trimEnd();
}

function onGround(mention: Mention): (text: string) => string {
  const { bgBlue, bgCyan, bgGreen, bgYellow, black, white } = colors;
  if (isDate(mention)) return (text) => bgYellow(black(text));
  const record = mention.candidates[0];
  if (record !== undefined && isPlace(record)) return (text) => bgCyan(black(text));
  return ACTOR_KINDS_ON_GREEN.has(record?.kind ?? "") ? (text) => bgGreen(black(text)) : (text) => bgBlue(white(text));
}

function table(text: string, mentions: readonly Mention[]): string {
  const rows = [HEADER, ...mentions.map((mention) => row(text, mention))];
  const widths = HEADER.slice(0, -1).map((_, column) =>
    Math.max(...rows.map((cells) => stringWidth(cells[column] ?? ""))),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell)))).join("  ");
  return rows.map((cells, i) => (i === 0 ? colors.bold(line(cells)) : line(cells))).join("\n");
}

function row(text: string, mention: Mention): string[] {
  const surface = FIRST_STRONG_ISOLATE + text.slice(mention.start, mention.end).replace(/\s+/g, " ") + POP_ISOLATE;
  const at = `${mention.start}-${mention.end}`;
  if (isDate(mention)) {
    const { value } = mention;
    return [
      at,
      value.type,
      [value.timex, "mod" in value ? value.mod : undefined].filter(Boolean).join(" "),
      "",
      "",
      surface,
    ];
  }
  const [record, ...others] = mention.candidates;
  const more = others.length === 0 ? "" : ` (+${others.length})`;
  const sure = `${mention.confidence.toFixed(2)}${mention.match === "fuzzy" ? " ~" : ""}`;
  return [at, record?.kind ?? "", (record?.en ?? "") + more, record?.id ?? "", sure, surface];
}

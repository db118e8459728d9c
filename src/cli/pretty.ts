import colors from "picocolors";
import { type Analysis, type DateMention, isPlace, type NameMention } from "../index.ts";
import { highlighted, isolated, table } from "./table.ts";

const ACTOR_KINDS_ON_GREEN: ReadonlySet<string> = new Set(["person", "community"]);
const HEADER: readonly string[] = ["at", "kind", "name or value", "record", "sure", "in the text"];

type Mention = NameMention | DateMention;
const isDate = (mention: Mention): mention is DateMention => "value" in mention;

/** The text with its names and dates on coloured ground, and a table of them, in the order of the text. */
export function pretty({ text, names, dates }: Analysis, counts: string): string {
  const mentions: Mention[] = [...names, ...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  const shown = highlighted(
    text,
    mentions.map((mention) => ({ start: mention.start, end: mention.end, paint: onGround(mention) })),
  );
  return `${shown}\n\n${table(
    HEADER,
    mentions.map((mention) => row(text, mention)),
  )}\n${counts}`;
}

/** "1 name", "2 names". */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

function onGround(mention: Mention): (text: string) => string {
  const { bgBlue, bgCyan, bgGreen, bgYellow, black, white } = colors;
  if (isDate(mention)) return (text) => bgYellow(black(text));
  const record = mention.candidates[0];
  if (record !== undefined && isPlace(record)) return (text) => bgCyan(black(text));
  return ACTOR_KINDS_ON_GREEN.has(record?.kind ?? "") ? (text) => bgGreen(black(text)) : (text) => bgBlue(white(text));
}

function row(text: string, mention: Mention): string[] {
  const surface = isolated(text.slice(mention.start, mention.end));
  const at = `${mention.start}-${mention.end}`;
  if (isDate(mention)) {
    const { value } = mention;
    const shown = [value.timex, "mod" in value ? value.mod : undefined].filter(Boolean).join(" ");
    return [at, value.type, shown, "", "", surface];
  }
  const [record, ...others] = mention.candidates;
  const more = others.length === 0 ? "" : ` (+${others.length})`;
  const sure = `${mention.confidence.toFixed(2)}${mention.match === "fuzzy" ? " ~" : ""}`;
  return [at, record?.kind ?? "", (record?.en ?? "") + more, record?.id ?? "", sure, surface];
}

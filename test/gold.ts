/** Reads the gold of the seeds and holds what was found against it; seeds/README.md says what its fields mean. */
import { existsSync, readFileSync } from "node:fs";
import { type Analysis, analyze, type DateMention, type NameMention } from "../src/index.ts";

interface Surface {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

export interface GoldSpan extends Surface {
  readonly kind: "place" | "actor" | "person" | "demonym" | "date";
  readonly need: "required" | "optional";
  readonly name?: string;
  readonly also?: readonly string[];
  readonly country?: string;
  /** TIMEX3, or the beginning of the first day. */
  readonly value?: string | null;
  readonly from?: string;
  readonly to?: string;
  readonly grain?: string;
  readonly modifier?: string;
  readonly interval?: true;
  readonly duration?: true;
  readonly anaphor?: true;
  readonly near?: true;
  readonly note?: string;
}

export interface Gold {
  readonly document: string;
  readonly sha256: string;
  readonly utf16Length: number;
  readonly reference: string;
  readonly spans: readonly GoldSpan[];
  readonly forbidden: readonly (Surface & { readonly why: string })[];
}

export type Mention = NameMention | DateMention;

export interface Score {
  /** Required spans, and how many of them were found with the right borders and meaning. */
  required: number;
  found: number;
  /** Mentions, and how many of them are spans of the gold; those that only touch an optional span are not counted. */
  mentions: number;
  right: number;
  readonly faults: string[];
}

const DIVISION = / (?:Region|Province|State|Department)$/;
const DIVISION_KINDS: readonly string[] = ["region", "department", "commune"];
const FOLDERS: readonly (string | undefined)[] = ["seeds/texts", process.env.SANKORE_SEEDS, "../shared/seeds"];

export const readGold = (file: string): Gold => JSON.parse(readFileSync(`seeds/gold/${file}`, "utf8"));

/** The text of a gold file, or undefined where nobody has put it. */
export function readDocument({ document }: Gold): string | undefined {
  const folder = FOLDERS.find((path) => path !== undefined && existsSync(`${path}/${document}`));
  return folder === undefined ? undefined : readFileSync(`${folder}/${document}`, "utf8");
}

const foldLatin = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

function meansName(gold: GoldSpan, mention: NameMention): boolean {
  const record = mention.candidates[0]!;
  const division = DIVISION.test(gold.name!);
  if (division && !DIVISION_KINDS.includes(record.kind)) return false;
  if (gold.country !== undefined && "country" in record && record.country !== gold.country) return false;
  const plain = (name: string): string => foldLatin(division ? name.replace(DIVISION, "") : name);
  const acronyms = "acronyms" in record ? (record.acronyms ?? []) : [];
  const names = [record.en, record.fr, ...(record.aliases ?? []), ...acronyms].map(plain);
  return [gold.name!, ...(gold.also ?? [])].some((name) => names.includes(plain(name)));
}

function meansDate(gold: GoldSpan, { value }: DateMention): boolean {
  if (gold.anaphor) return value.anchored !== undefined;
  if (gold.duration) return value.type === "duration" && value.timex === gold.value;
  if (value.type === "duration" || value.type === "recurrence") return false;
  if (gold.interval && gold.from === undefined) return value.end === gold.to;
  if (!value.start?.startsWith(gold.from ?? gold.value!)) return false;
  if (gold.to !== undefined && value.end !== gold.to) return false;
  return value.grain === gold.grain && (gold.modifier === undefined || value.mod === gold.modifier);
}

function isRight(gold: GoldSpan, mention: Mention): boolean {
  const exact = mention.start === gold.start && mention.end === gold.end;
  if (!exact && !(gold.near && touch(gold, mention))) return false;
  return "candidates" in mention ? meansName(gold, mention) : meansDate(gold, mention);
}

interface Borders {
  readonly start: number;
  readonly end: number;
}
const touch = (a: Borders, b: Borders): boolean => a.start < b.end && b.start < a.end;

export function scoreOf(text: string, spans: readonly GoldSpan[], mentions: readonly Mention[]): Score {
  const required = spans.filter((span) => span.need === "required");
  const missed = required.filter((span) => !mentions.some((mention) => isRight(span, mention)));
  const isWrong = (mention: Mention): boolean => !spans.some((span) => isRight(span, mention));
  const isExcused = (mention: Mention): boolean =>
    spans.some((span) => (span.need === "optional" || span.near) && touch(span, mention));
  const counted = mentions.filter((mention) => !isWrong(mention) || !isExcused(mention));
  const wrong = counted.filter(isWrong);
  return {
    required: required.length,
    found: required.length - missed.length,
    mentions: counted.length,
    right: counted.length - wrong.length,
    faults: [
      ...missed.map((span) => `missed ${span.surface} = ${span.name ?? span.from ?? span.value}`),
      ...wrong.map((mention) => `wrong ${text.slice(mention.start, mention.end)} = ${meaning(mention)}`),
    ],
  };
}

export const meaning = (mention: Mention): string =>
  "candidates" in mention ? mention.candidates[0]!.id : JSON.stringify(mention.value);

/** What was found inside words that name nothing. */
export function forbiddenIn({ forbidden }: Gold, { names, dates }: Analysis): string[] {
  return forbidden.flatMap(({ start, end, surface, why }) =>
    [...names, ...dates]
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map((mention) => `${surface} is ${why}; got ${meaning(mention)}`),
  );
}

export const analyzeGold = (gold: Gold, text: string): Analysis => analyze(text, { reference: gold.reference });

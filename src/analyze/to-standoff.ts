import type { Span } from "../core/span.ts";
import type { DateMention } from "../dates/types.ts";
import type { NameMention } from "../names/mention.ts";
import { isPlace } from "../names/record.ts";
import type { Analysis } from "./analyze.ts";
import { disjointMentionsOf, mentionsOf } from "./mentions.ts";

/** A tool whose annotations stand apart from the text. */
export type StandoffFormat = "brat" | "spacy" | "doccano";

export interface StandoffOptions {
  /** "brat" by default. */
  readonly format?: StandoffFormat | undefined;
}

type Mention = NameMention | DateMention;

const WRITERS: Readonly<Record<StandoffFormat, (analysis: Analysis) => string>> = {
  brat,
  spacy,
  doccano,
};

/**
 * Names and dates with their offsets, for tools that annotate, train and correct:
 *
 * - `brat`: the `.ann` file beside the text; offsets in code points, the record or TIMEX3 value as a note;
 * - `spacy`: one line of JSON that `Doc.from_json` reads; offsets in code points. Tokens are cut where a name or date
 *   begins or ends, so that clitics («ومالي») do not hide it, and blanks beyond one are tokens of their own;
 * - `doccano`: one line of JSONL; offsets in UTF-16 code units, which is what doccano counts.
 *
 * Labels are those of OntoNotes: GPE, LOC, FAC, ORG, NORP, PERSON, DATE, TIME. In spaCy and doccano, of mentions that
 * overlap the first and longest stays.
 *
 * Throws `RangeError` for a wrong format.
 *
 * @example
 * toStandoff(analyze("في مالي"), { format: "brat" }).startsWith("T1\tGPE 3 7\t") // true
 */
export function toStandoff(analysis: Analysis, { format = "brat" }: StandoffOptions = {}): string {
  if (!Object.keys(WRITERS).includes(format)) {
    const known = Object.keys(WRITERS).map((name) => `"${name}"`);
    throw new RangeError(`unknown format "${String(format)}"; use one of ${known.join(", ")}`);
  }
  return WRITERS[format](analysis);
}

const isDate = (mention: Mention): mention is DateMention => "value" in mention;

const TOWNS_AND_STATES: ReadonlySet<string> = new Set([
  "country",
  "region",
  "department",
  "commune",
  "city",
  "town",
  "village",
  "quarter",
]);
const BUILT: ReadonlySet<string> = new Set(["camp", "mine", "airport", "crossing"]);

/** The label of OntoNotes 5. */
function labelOf(mention: Mention): string {
  if (isDate(mention)) return /[\dX]T|^P?T/.test(mention.value.timex) ? "TIME" : "DATE";
  const record = mention.candidates[0]!;
  if (isPlace(record)) return TOWNS_AND_STATES.has(record.kind) ? "GPE" : BUILT.has(record.kind) ? "FAC" : "LOC";
  return record.kind === "person" ? "PERSON" : record.kind === "community" ? "NORP" : "ORG";
}

/** What Python's `splitlines` and brat's columns would break a line at. */
const BREAK = /[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g;

/** brat's standoff, https://brat.nlplab.org/standoff.html: T, N and # lines. */
function brat(analysis: Analysis): string {
  const inPoints = codePoints(analysis.text);
  let references = 0;
  const lines = mentionsOf(analysis).flatMap((mention, i) => {
    const pieces = unbroken(analysis.text, mention);
    const spans = pieces.map(({ start, end }) => `${inPoints(start)} ${inPoints(end)}`).join(";");
    const words = pieces.map(({ start, end }) => analysis.text.slice(start, end)).join(" ");
    const target = `T${i + 1}`;
    const note = isDate(mention) ? mention.value.timex : recordIn(mention);
    const { wikidata, en } = isDate(mention) ? { wikidata: undefined, en: "" } : mention.candidates[0]!;
    return [
      `${target}\t${labelOf(mention)} ${spans}\t${words}`,
      ...(wikidata === undefined ? [] : [`N${++references}\tReference ${target} Wikidata:${wikidata}\t${oneLine(en)}`]),
      `#${i + 1}\tAnnotatorNotes ${target}\t${oneLine(note)}`,
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** Id and English name; a person whom no table has is found without an id. */
const recordIn = ({ candidates: [record] }: NameMention): string => `${record!.id} ${record!.en}`.trim();

const oneLine = (text: string): string => text.replace(BREAK, " ");

/** The pieces of a mention between line breaks: brat wants a span of several lines cut. */
function unbroken(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let at = start;
  for (const { index, 0: gap } of text.slice(start, end).matchAll(BREAK)) {
    if (start + index > at) pieces.push({ start: at, end: start + index });
    at = start + index + gap.length;
  }
  return at < end ? [...pieces, { start: at, end }] : pieces;
}

/** spaCy's `Doc.to_json`, https://spacy.io/api/doc#to_json. */
function spacy(analysis: Analysis): string {
  const inPoints = codePoints(analysis.text);
  const placed = ({ start, end }: Span): Span => ({ start: inPoints(start), end: inPoints(end) });
  const mentions = disjointMentionsOf(analysis);
  const ents = mentions.map((mention) => {
    if (isDate(mention)) return { ...placed(mention), label: labelOf(mention), id: mention.value.timex };
    const { id, wikidata } = mention.candidates[0]!;
    return {
      ...placed(mention),
      label: labelOf(mention),
      ...(id === "" ? {} : { id }),
      ...(wikidata === undefined ? {} : { kb_id: wikidata }),
    };
  });
  const tokens = withGaps(analysis.text, cutAt(analysis.tokens, mentions));
  const doc = {
    text: analysis.text,
    ents,
    sents: analysis.sentences.map(placed),
    tokens: tokens.map((token, id) => ({ id, ...placed(token) })),
  };
  return `${JSON.stringify(doc)}\n`;
}

/** Spans cut wherever one of `others` begins or ends inside; both are in order, and none overlaps another of its own. */
function cutAt(spans: readonly Span[], others: readonly Span[]): Span[] {
  const edges = others.flatMap(({ start, end }) => [start, end]);
  const pieces: Span[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    let at = start;
    while (next < edges.length && edges[next]! < end) {
      const edge = edges[next++]!;
      if (edge <= at) continue;
      pieces.push({ start: at, end: edge });
      at = edge;
    }
    pieces.push({ start: at, end });
  }
  return pieces;
}

/** A token is followed by one blank or by the next token; what else lies between is a token too. */
function withGaps(text: string, tokens: readonly Span[]): Span[] {
  const all: Span[] = [];
  let at = 0;
  for (const token of [...tokens, { start: text.length, end: text.length }]) {
    const blank = at > 0 && at < token.start && text[at] === " " ? 1 : 0;
    if (at + blank < token.start) all.push({ start: at + blank, end: token.start });
    if (token.end > token.start) all.push(token);
    at = token.end;
  }
  return all;
}

/** doccano's JSONL; it counts UTF-16 code units (doccano/doccano#2290). */
function doccano(analysis: Analysis): string {
  const label = disjointMentionsOf(analysis).map((mention) => [mention.start, mention.end, labelOf(mention)]);
  return `${JSON.stringify({ text: analysis.text, label })}\n`;
}

/** Turns offsets in UTF-16 code units into offsets in code points; a lone surrogate counts as one. */
function codePoints(text: string): (offset: number) => number {
  const secondHalves = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 1);
  return (offset) => {
    let before = 0;
    let beyond = secondHalves.length;
    while (before < beyond) {
      const middle = (before + beyond) >> 1;
      if (secondHalves[middle]! < offset) before = middle + 1;
      else beyond = middle;
    }
    return offset - before;
  };
}

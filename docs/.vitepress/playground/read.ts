// Not from the root, which binds the letter model: that is fetched when somebody asks for it.
import { allTables } from "../../../src/all-tables.ts";
import { analyze } from "../../../src/analyze/analyze.ts";
import { type DateMention, parseDates } from "../../../src/entries/dates.ts";
import type { Analysis } from "../../../src/entries/export.ts";
import { createGazetteer, isPlace, type NameMention, type NameRecord } from "../../../src/entries/names.ts";
import { fold } from "../../../src/entries/normalize.ts";
import type { Found, FoundDate, FoundName, ReadOptions, View } from "./types.ts";

const gazetteer = createGazetteer(allTables);

/** Reads a text; the analysis is for exports, the view for the page. */
export function read(text: string, options: ReadOptions): { analysis: Analysis; view: View } {
  const began = performance.now();
  const analysis = analyze(text, { ...options, gazetteer });
  const milliseconds = performance.now() - began;
  return { analysis, view: viewOf(analysis, options, milliseconds) };
}

function viewOf(analysis: Analysis, options: ReadOptions, milliseconds: number): View {
  const { text, sentences, tokens } = analysis;
  const records: Record<string, NameRecord> = {};
  for (const { candidates } of analysis.names) for (const record of candidates) records[record.id] = record;
  const named = countriesNamed(analysis);
  const found: Found[] = [
    ...analysis.names.map((name) => foundName(name, analysis, named)),
    ...foundDates(analysis, options),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, options, sentences, found, records, tokens: tokens.length, milliseconds };
}

function foundName(name: NameMention, analysis: Analysis, named: ReadonlyMap<string, number>): FoundName {
  const { start, end, candidates, match, confidence } = name;
  const first = candidates[0]!;
  const at = tokenAt(analysis, start);
  const token = analysis.tokens[at];
  const surface = analysis.text.slice(start, end);
  const form = formIn(surface, first) ?? formIn(surface.replace(/^\S+\s+/, ""), first);
  return {
    start,
    end,
    group: groupOf(first),
    candidates: candidates.map(({ id }) => id),
    match,
    confidence,
    clitics: token === undefined ? "" : analysis.text.slice(token.start, start),
    announcedBy: announcer(analysis, at, first),
    countries: countriesOf(first).filter((code) => (named.get(code) ?? 0) > (first.kind === "country" ? 1 : 0)),
    ...(form === undefined ? {} : { form }),
  };
}

/** The record's form that a surface spells, whatever stands between its words. */
function formIn(surface: string, { ar }: NameRecord): string | undefined {
  const bare = (form: string): string => fold(form).replace(/[\s\p{P}]/gu, "");
  const wanted = bare(surface);
  return ar.find((form) => bare(form) === wanted);
}

export function groupOf(record: NameRecord): FoundName["group"] {
  if (isPlace(record)) return "place";
  return record.kind === "person" ? "person" : "actor";
}

const countriesOf = (record: NameRecord): readonly string[] =>
  isPlace(record) ? (record.country === undefined ? [] : [record.country]) : (record.countries ?? []);

/** How often the text names each country. */
function countriesNamed({ names }: Analysis): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { candidates } of names) {
    const first = candidates[0];
    if (first?.kind !== "country") continue;
    for (const code of countriesOf(first)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Folded words that say what follows them, by what follows. */
const ANNOUNCERS: Readonly<Record<string, readonly string[]>> = {
  place: [
    "مدينة",
    "بلدة",
    "قرية",
    "منطقة",
    "ولاية",
    "محافظة",
    "إقليم",
    "نهر",
    "بحيرة",
    "دولة",
    "جمهورية",
    "مطار",
    "مخيم",
    "العاصمة",
  ],
  actor: ["حركة", "جماعة", "تنظيم", "قوات", "حزب", "جبهة", "منظمة", "بعثة", "شركة", "وكالة"],
  person: ["الرئيس", "الجنرال", "الوزير", "السيد", "العقيد", "زعيم", "القائد", "المتحدث"],
};

function announcer(analysis: Analysis, at: number, record: NameRecord): string {
  const before = analysis.tokens[at - 1];
  if (before === undefined || before.kind !== "word") return "";
  const known = ANNOUNCERS[groupOf(record)]!.map(fold);
  const bare = before.key.replace(/^[وفبلك]/, "");
  if (!known.includes(before.key) && !known.includes(bare)) return "";
  return analysis.text.slice(before.start, before.end);
}

/** The token that holds a place of the text, by halving. */
function tokenAt({ tokens }: Analysis, place: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function foundDates({ text, dates }: Analysis, { reference }: ReadOptions): FoundDate[] {
  const bare = new Map<string, DateMention>();
  if (reference !== undefined) for (const date of parseDates(text)) bare.set(`${date.start}-${date.end}`, date);
  return dates.map(({ start, end, value }) => ({
    start,
    end,
    group: "date",
    value,
    unresolved: bare.get(`${start}-${end}`)?.value.timex ?? value.timex,
  }));
}

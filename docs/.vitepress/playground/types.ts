import type { DateOptions, DateValue, NameMention, NameRecord, Span } from "../../../src/index.ts";

export type { PlaceRecord } from "../../../src/index.ts";

/** What a mention is, as far as colours and filters tell apart. */
export type Group = "place" | "actor" | "person" | "date";
export const GROUPS: readonly Group[] = ["place", "actor", "person", "date"];

export type ReadOptions = Pick<DateOptions, "reference" | "prefer">;

/** A name in the text, with what speaks for it. */
export interface FoundName extends Span {
  readonly group: Exclude<Group, "date">;
  /** Ids of `View.records`, the likeliest first. */
  readonly candidates: readonly string[];
  readonly match: NameMention["match"];
  readonly confidence: number;
  /** Letters of the same word before it: «و» of «وتمبكتو». */
  readonly clitics: string;
  /** The word before it, if that says what it is («مدينة»). */
  readonly announcedBy: string;
  /** The form of the first record that stands in the text; absent for names composed by rule and for slips. */
  readonly form?: string;
  /** Countries of the first record that the text names elsewhere. */
  readonly countries: readonly string[];
}

/** A date in the text. */
export interface FoundDate extends Span {
  readonly group: "date";
  readonly value: DateValue;
  /** The TIMEX3 value without a reference: what the words alone say. */
  readonly unresolved: string;
}

export type Found = FoundName | FoundDate;

/** What the page shows of one text. */
export interface View {
  readonly text: string;
  readonly options: ReadOptions;
  readonly sentences: readonly Span[];
  readonly found: readonly Found[];
  readonly records: Readonly<Record<string, NameRecord>>;
  readonly tokens: number;
  readonly milliseconds: number;
}

export interface TokenRow {
  readonly surface: string;
  readonly kind: string;
  readonly key: string;
  readonly proclitics: readonly string[];
  readonly stem: string;
  readonly enclitics: readonly string[];
}

/** One step of a preset: the text after it, cut where it changed something. */
export interface NormalizeStep {
  /** Name and value of the option; empty for the text as it came. */
  readonly option: string;
  readonly value: string;
  readonly pieces: readonly { readonly text: string; readonly changed: boolean }[];
  readonly changes: number;
}

export interface SchemeRow {
  readonly scheme: string;
  readonly text: string;
  /** Words whose vowels had to be presumed; undefined for an encoding, which guesses nothing. */
  readonly guessed?: number;
}

export interface SpellingRow {
  readonly style: "english" | "french";
  readonly text: string;
  readonly source: string;
  readonly confidence: number;
}

export type ExportFormat = "json" | "csv" | "geojson" | "html";

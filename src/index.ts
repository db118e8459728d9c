import { allTables } from "./all-tables.ts";
import { type Analysis, analyze as analyzeWith } from "./analyze/analyze.ts";
import { type AnalysisStream, analyzeStream as analyzeStreamWith } from "./analyze/analyze-stream.ts";
import type { DateOptions } from "./dates/types.ts";
import { type FindNamesOptions as FindNamesWith, findNames as findNamesWith } from "./names/find-names.ts";
import { createGazetteer, type Gazetteer } from "./names/gazetteer.ts";
import { createLatinWriter } from "./names/latin-text.ts";
import {
  type LookupNameOptions as LookupNameWith,
  lookupName as lookupNameWith,
  type NameMatch,
} from "./names/lookup-name.ts";
import type { NameMention } from "./names/mention.ts";
import {
  type RomanizedName,
  type RomanizeNameOptions,
  romanizeName as romanizeNameWith,
} from "./names/romanize-name.ts";
import { createUnlistedFinder } from "./names/unlisted.ts";
import { isOrdinaryWord } from "./text/is-ordinary-word.ts";
import type { TokenStream } from "./text/stream.ts";
import { arabizeName } from "./transliterate/model/name-arabizer.ts";
import { nameRomanizer } from "./transliterate/model/name-romanizer.ts";
import { type SlugOptions, slug as slugWith } from "./transliterate/slug.ts";

let everything: Gazetteer | undefined;

/**
 * The gazetteer of all tables, made at the first call: what the functions of this entry use unless handed another.
 *
 * @example
 * defaultGazetteer().get("world/ml")?.en // "Mali"
 */
export function defaultGazetteer(): Gazetteer {
  everything ??= createGazetteer(allTables, {
    unlisted: createUnlistedFinder({ romanizer: nameRomanizer }),
    isOrdinaryWord,
  });
  return everything;
}

/** The same options, where the gazetteer is all tables unless said otherwise. */
export type Defaulted<O extends { gazetteer?: Gazetteer }> = Omit<O, "gazetteer"> & { readonly gazetteer?: Gazetteer };

/** Options of `analyze`: those of dates, and a gazetteer for the names. */
export interface AnalyzeOptions extends DateOptions {
  /** Where names are looked up; all tables unless said otherwise. */
  readonly gazetteer?: Gazetteer;
}

/** Options of `analyzeStream`. */
export interface AnalyzeStreamOptions extends AnalyzeOptions {
  /** What a document is: each line of the text, wherever the chunks are cut (the default), or each chunk. */
  readonly documents?: "lines" | "chunks" | undefined;
}

/** Options of `findNames`. */
export type FindNamesOptions = Defaulted<FindNamesWith>;
/** Options of `lookupName`. */
export type LookupNameOptions = Defaulted<LookupNameWith>;

/**
 * Reads a text once and finds everything in it: tokens, sentences, names and dates. All spans are UTF-16 code units,
 * end excluded. Without a `reference`, dates that need one stay unresolved.
 *
 * Throws `RangeError` or `TypeError` for a wrong option; never for a text.
 *
 * @example
 * analyze("غادر مالي أمس", { reference: "2023-09-20" }).names[0]?.candidates[0]?.en // "Mali"
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzeWith(text, { ...options, gazetteer: options.gazetteer ?? defaultGazetteer() });
}

/**
 * A web `TransformStream` from text to analyses, for Node, browsers, Deno, Bun and workers: one analysis for each line,
 * empty ones too, in the order of the text, wherever the chunks are cut; with `documents: "chunks"` one for each chunk.
 * A line ends with LF or CRLF. Chunks are strings: put a `TextDecoderStream` before it.
 *
 * Throws `RangeError` or `TypeError` for a wrong option, and `Error` in an engine without web streams.
 *
 * @example
 * analyzeStream({ reference: "2023-09-20" }) instanceof TransformStream // true
 */
export function analyzeStream(options: AnalyzeStreamOptions = {}): AnalysisStream {
  return analyzeStreamWith({ ...options, gazetteer: options.gazetteer ?? defaultGazetteer() });
}

/**
 * Finds the names of a gazetteer, all tables unless handed another, from left to right, none inside another.
 *
 * @example
 * findNames("وصل إلى تمبكتو")[0]?.candidates[0]?.en // "Timbuktu"
 */
export function findNames(text: string | TokenStream, options: FindNamesOptions = {}): NameMention[] {
  return findNamesWith(text, { ...options, gazetteer: options.gazetteer ?? defaultGazetteer() });
}

/**
 * The records that a query may mean, the likeliest first: in Arabic or Latin letters, in French or English spelling,
 * whole or begun, with a few letters wrong.
 *
 * @example
 * lookupName("tinbuktu")[0]?.record.en // "Timbuktu"
 */
export function lookupName(query: string, options: LookupNameOptions = {}): NameMatch[] {
  return lookupNameWith(query, {
    ...options,
    gazetteer: options.gazetteer ?? defaultGazetteer(),
    arabizer: options.arabizer ?? arabizeName,
  });
}

/**
 * A name in Latin letters: that of its record where one fits the whole name, else the spelling of the letter model,
 * and says which.
 *
 * @example
 * romanizeName("تنبكتو", { style: "french" }).text // "Tombouctou"
 */
export function romanizeName(name: string, options: RomanizeNameOptions = {}): RomanizedName {
  return romanizeNameWith(name, {
    ...options,
    gazetteer: options.gazetteer ?? defaultGazetteer(),
    romanizer: options.romanizer ?? nameRomanizer,
  });
}

/**
 * A text as one part of an address, as the `slug` of `sankore/transliterate`, but with the names of the tables and the
 * vowels that the model guesses, unless `latin` says otherwise: with them a slug may change where a later version knows
 * a name better, so keep the ones that are published.
 *
 * @example
 * slug("في تمبكتو", { maxLength: 40 }) // "fi-timbuktu"
 */
export function slug(text: string, options: SlugOptions = {}): string {
  const latin = (arabic: string): string =>
    createLatinWriter({ gazetteer: defaultGazetteer(), romanizer: nameRomanizer })(arabic);
  return slugWith(text, { ...options, latin: options.latin ?? latin });
}

export type { Analysis } from "./analyze/analyze.ts";
export type { AnalysisStream } from "./analyze/analyze-stream.ts";
// What stands above, with all tables for its default, hides the function of the same name below.
export * from "./entries/dates.ts";
export * from "./entries/export.ts";
export * from "./entries/names.ts";
export * from "./entries/normalize.ts";
export * from "./entries/numbers.ts";
export * from "./entries/romanizer.ts";
export * from "./entries/tokenize.ts";
export * from "./entries/transliterate.ts";

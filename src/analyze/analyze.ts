import type { Span } from "../core/span.ts";
import type { DateMention } from "../dates/types.ts";
import { type DateOptions, parseDates } from "../dates/parse-dates.ts";
import { findNames, type NameMention } from "../names/find-names.ts";
import type { Gazetteer } from "../names/gazetteer.ts";
import { sentences } from "../text/sentences.ts";
import type { Token } from "../text/stream.ts";
import { tokenStream } from "../text/tokenize.ts";

/** Everything found in one text; all spans are UTF-16 code units of `text`. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
}

export interface AnalyzeOptions extends DateOptions {
  readonly gazetteer: Gazetteer;
}

import type { Span } from "../core/span.ts";
import { parseDates } from "../dates/parse-dates.ts";
import type { DateMention, DateOptions } from "../dates/types.ts";
import { findNames } from "../names/find-names.ts";
import type { Gazetteer } from "../names/gazetteer.ts";
import type { NameMention } from "../names/mention.ts";
import { sentences } from "../text/sentences.ts";
import type { Token } from "../text/stream.ts";
import { tokenStream } from "../text/tokenize.ts";

/** Everything found in one text; all spans are UTF-16 code units of `text`, end excluded. */
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

/**
 * Reads a text once and finds everything in it: tokens, sentences, names and dates. Without a `reference`, dates
 * that need one stay unresolved.
 *
 * Throws `RangeError` or `TypeError` for a wrong option; never for a text.
 *
 * @example
 * analyze("غادر مالي أمس", { gazetteer, reference: "2023-09-20" }).dates[0]?.value.start // "2023-09-19"
 */
export function analyze(text: string, { gazetteer, ...dateOptions }: AnalyzeOptions): Analysis {
  const stream = tokenStream(text);
  const dates = parseDates(stream, dateOptions);
  const names = findNames(stream, { gazetteer });
  return {
    text,
    tokens: stream.tokens(),
    sentences: sentences(stream),
    names: outside(names, dates),
    dates: outside(dates, names),
  };
}

/** The spans that lie in no longer span of `others`; both are in order, and none inside another of its own list. */
function outside<S extends Span>(spans: readonly S[], others: readonly Span[]): S[] {
  let at = 0;
  return spans.filter((span) => {
    while (at < others.length && others[at]!.end <= span.start) at++;
    const other = others[at];
    return other === undefined || other.start > span.start || other.end < span.end || sizeOf(other) === sizeOf(span);
  });
}

const sizeOf = ({ start, end }: Span): number => end - start;

import type { TokenStream } from "../text/stream.ts";
import { tokenStream } from "../text/tokenize.ts";
import { expressionsAt } from "./grammar/expression.ts";
import { DateTerms } from "./grammar/pattern.ts";
import { settingsOf } from "./options.ts";
import { resolve } from "./resolve/value.ts";
import type { Said } from "./said.ts";
import type { DateMention, DateOptions, DateValue } from "./types.ts";

export type { DateOptions } from "./types.ts";

/**
 * The temporal expressions of a text, from left to right, none inside another: dates, clock times, intervals,
 * durations, recurrences. Offsets are UTF-16 code units, end exclusive. Numeric dates are read day first, Hijri
 * dates by the calendar of Umm al-Qura unless an option says otherwise.
 *
 * A value says what the text says; what that leaves open the reference completes, and without a reference it stays
 * open (X in `timex`, no `start`). Linear in the length of the text.
 *
 * @example
 * parseDates("في مطلع شهر آب/ أغسطس الماضي", { reference: "2023-09-20" })[0].value.timex // "2023-08"
 */
export function parseDates(text: string | TokenStream, options: DateOptions = {}): DateMention[] {
  const settings = settingsOf(options);
  const stream = typeof text === "string" ? tokenStream(text) : text;
  const terms = new DateTerms(stream, settings);
  const mentions: DateMention[] = [];
  // Resolved where they are found: kept until the end of a long text, they would outlive the memory for young objects.
  const add = (start: number, end: number, it: Said): void => {
    const value = resolve(it, settings);
    if (value !== undefined) mentions.push({ start, end, value });
  };
  for (let i = 0; i < stream.length; ) i = expressionsAt(terms, i, add);
  return mentions;
}

/** The value of a text that is one temporal expression, blanks around it aside; undefined where it holds anything else. */
export function parseDate(text: string, options: DateOptions = {}): DateValue | undefined {
  const [only, ...others] = parseDates(text, options);
  const whole =
    only !== undefined && only.start === text.length - text.trimStart().length && only.end === text.trimEnd().length;
  return whole && others.length === 0 ? only.value : undefined;
}

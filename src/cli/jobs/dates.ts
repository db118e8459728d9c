import { parseDates } from "../../index.ts";
import { counted, pretty } from "../pretty.ts";
import { dateOptions, datesBy, findingsOf, MENTION_COLUMNS, MENTION_FORMATS } from "./analysis.ts";
import type { Job } from "./job.ts";

/** `sankore dates`: dates alone. */
export const datesJob: Job = {
  name: "dates",
  summary: "Find dates, times, intervals and durations, and count them from a reference day.",
  notes: "Without a reference, dates that need one stay unresolved: X in their value, and no start.",
  examples: [
    ["sankore dates article.txt --reference 2023-08-20", "for reading"],
    ["sankore dates news.csv --field body --reference-field published --format csv", "each row from its own day"],
    ["sankore dates article.txt --format timex3", "the text with TIMEX3 tags"],
  ],
  options: dateOptions,
  formats: [...MENTION_FORMATS, "timex3"],
  perLine: false,
  columns: MENTION_COLUMNS,
  prepare(flags) {
    const options = datesBy(flags);
    return ({ text, reference = options.reference }) => {
      const dates = parseDates(text, { ...options, reference });
      const analysis = { text, tokens: [], sentences: [], names: [], dates };
      const shown = (): string => pretty(analysis, counted(dates.length, "date"));
      return { ...findingsOf(analysis, { parts: ["text", "dates"], brief: false }, shown), reference };
    };
  },
};

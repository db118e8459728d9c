import { sentences, tokenize } from "../../index.ts";
import { type Job, withSurface } from "./job.ts";

/** `sankore tokenize`: words, numbers, signs. */
export const tokenizeJob: Job = {
  name: "tokenize",
  summary: "Cut a text into words, numbers and signs, with their places and matching keys.",
  notes: "For reading, the tokens of a line stand on one line with blanks between them.",
  examples: [
    ["sankore tokenize article.txt", "tokens parted by blanks"],
    ["sankore tokenize article.txt --format csv > tokens.csv", "a row for each token"],
  ],
  options: () => [],
  formats: ["pretty", "json", "ndjson", "csv"],
  perLine: true,
  columns: ["start", "end", "surface", "kind", "key"],
  prepare:
    () =>
    ({ text }) => {
      const tokens = tokenize(text).map((token) => withSurface(text, token));
      return {
        pretty: () => tokens.map(({ surface }) => surface).join(" "),
        data: () => ({ text, sentences: sentences(text), tokens }),
        rows: () => tokens.map(({ start, end, surface, kind, key }) => [`${start}`, `${end}`, surface, kind, key]),
      };
    },
};

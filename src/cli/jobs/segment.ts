import { segment, tokenize } from "../../index.ts";
import type { Job } from "./job.ts";

/** `sankore segment`: clitics off their words. */
export const segmentJob: Job = {
  name: "segment",
  summary: "Take conjunctions, prepositions and pronouns off the words that they are written with.",
  notes: "For reading, a plus sign stands where a piece was joined: before a pronoun, after everything else.",
  examples: [
    ["sankore segment article.txt", "words and their clitics parted by blanks"],
    ["sankore segment article.txt --format csv > words.csv", "a row for each word"],
  ],
  options: () => [],
  formats: ["pretty", "json", "ndjson", "csv"],
  perLine: true,
  columns: ["start", "end", "surface", "proclitics", "stem", "enclitics"],
  prepare:
    () =>
    ({ text }) => {
      const words = tokenize(text).map(({ start, end, kind }) => {
        const surface = text.slice(start, end);
        const pieces = kind === "word" ? segment(surface) : { proclitics: [], stem: surface, enclitics: [] };
        return { surface, start, end, ...pieces };
      });
      return {
        pretty: () =>
          words
            .flatMap(({ proclitics, stem, enclitics }) => [
              ...proclitics.map((piece) => `${piece}+`),
              stem,
              ...enclitics.map((piece) => `+${piece}`),
            ])
            .join(" "),
        data: () => ({ text, words }),
        rows: () =>
          words.map(({ start, end, surface, proclitics, stem, enclitics }) => [
            `${start}`,
            `${end}`,
            surface,
            proclitics.join(" "),
            stem,
            enclitics.join(" "),
          ]),
      };
    },
};

import { Option } from "commander";
import { analyze } from "../../index.ts";
import { counted, pretty } from "../pretty.ts";
import {
  briefOption,
  dateOptions,
  datesBy,
  findingsOf,
  MENTION_COLUMNS,
  MENTION_FORMATS,
  type Part,
} from "./analysis.ts";
import type { Job } from "./job.ts";

const PARTS: readonly Part[] = ["text", "sentences", "tokens", "names", "dates"];

/** `sankore analyze`: everything at once. */
export const analyzeJob: Job = {
  name: "analyze",
  summary: "Show what a text holds: sentences, tokens, names of places, actors and persons, dates.",
  notes: "",
  examples: [
    ["sankore analyze article.txt --reference 2023-08-20", "for reading"],
    ["sankore analyze article.txt --format json", "for programs"],
    ["sankore analyze news.jsonl --field body --format ndjson --workers 4 -o found.ndjson", "a line for each line"],
    ["sankore analyze 'articles/*.txt' --format geojson > map.geojson", "the places of many files"],
  ],
  options: () => [
    ...dateOptions(),
    new Option("--only <parts>", "write only these parts as json or ndjson, such as names,dates"),
    briefOption(),
  ],
  formats: [...MENTION_FORMATS, "geojson", "timex3"],
  perLine: false,
  columns: MENTION_COLUMNS,
  prepare(flags) {
    const options = datesBy(flags);
    const choice = { parts: partsIn(flags.only), brief: flags.brief === true };
    return ({ text, reference = options.reference }) => {
      const analysis = analyze(text, { ...options, reference });
      const { names, dates, sentences, tokens } = analysis;
      const mentions = `${counted(names.length, "name")}, ${counted(dates.length, "date")}`;
      const counts = `${mentions} in ${counted(sentences.length, "sentence")}, ${counted(tokens.length, "token")}`;
      return { ...findingsOf(analysis, choice, () => pretty(analysis, counts)), reference };
    };
  },
};

function partsIn(only: unknown): readonly Part[] {
  if (typeof only !== "string") return PARTS;
  const wanted = only.split(",").map((part) => part.trim());
  const unknown = wanted.find((part) => !PARTS.includes(part as Part));
  if (unknown !== undefined) throw new RangeError(`--only has no part "${unknown}"; use some of ${PARTS.join(", ")}`);
  return PARTS.filter((part) => wanted.includes(part));
}

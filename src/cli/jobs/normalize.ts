import { Option } from "commander";
import { createNormalizer, type NormalizeOptions } from "../../index.ts";
import { VALUES } from "../../text/normalize/options.ts";
import { type Flags, given, type Job } from "./job.ts";

const PRESETS: readonly string[] = ["clean", "search", "lucene", "camel", "skeleton"];

/** `alefMaqsura` → `--alef-maqsura <what>`. */
const steps = (): Option[] =>
  Object.entries(VALUES).map(([name, values]) =>
    new Option(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <what>`, "")
      .choices(values.split(" "))
      .helpGroup("Single steps, instead of the preset's:"),
  );

/** `sankore normalize`: one way of writing. */
export const normalizeJob: Job = {
  name: "normalize",
  summary: "Write a text one way: for readers, for a search index, or as another tool does.",
  notes: `Presets:
  clean     for readers: nothing that a reader sees is lost
  search    keys for a search index: marks, tatweel and spelling variants gone
  lucene    exactly as Lucene's ArabicNormalizer
  camel     as CAMeL Tools: no marks; alef, alef maqsura and teh marbuta unified
  skeleton  letters without their dots`,
  examples: [
    ["sankore normalize article.txt", "for readers"],
    ["sankore normalize article.txt --preset search --digits keep", "keys, but digits as they are"],
    ["sankore normalize < dump.txt > clean.txt", "a line for each line, of any size"],
  ],
  options: () => [new Option("--preset <name>", "what to begin with").choices(PRESETS).default("clean"), ...steps()],
  formats: ["pretty", "json", "ndjson", "csv"],
  perLine: true,
  columns: ["text", "normalized"],
  prepare(flags) {
    const normalize = createNormalizer(optionsIn(flags));
    return ({ text }) => {
      const normalized = normalize(text);
      return { pretty: () => normalized, data: () => ({ text, normalized }), rows: () => [[text, normalized]] };
    };
  },
};

function optionsIn(flags: Flags): NormalizeOptions {
  const names = ["preset", ...Object.keys(VALUES)];
  return given(Object.fromEntries(names.map((name) => [name, flags[name]]))) as NormalizeOptions;
}

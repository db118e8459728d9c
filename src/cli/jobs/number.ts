import colors from "picocolors";
import { parseNumbers } from "../../index.ts";
import { counted } from "../pretty.ts";
import { highlighted, isolated, table } from "../table.ts";
import { type Job, withSurface } from "./job.ts";

/** `sankore number`: numbers in digits and words. */
export const numberJob: Job = {
  name: "number",
  alias: "numbers",
  summary: "Find numbers: digits of every script, words, ordinals, fractions.",
  notes: "",
  examples: [
    ["sankore number article.txt", "for reading"],
    ["sankore number amounts.txt --input lines --format ndjson", "one object for each line"],
  ],
  options: () => [],
  formats: ["pretty", "json", "ndjson", "csv"],
  perLine: false,
  columns: ["start", "end", "surface", "kind", "value"],
  prepare:
    () =>
    ({ text }) => {
      const numbers = parseNumbers(text).map((number) => withSurface(text, number));
      return {
        data: () => ({ text, numbers }),
        rows: () =>
          numbers.map(({ start, end, surface, kind, value }) => [`${start}`, `${end}`, surface, kind, `${value}`]),
        pretty() {
          const shown = highlighted(
            text,
            numbers.map(({ start, end }) => ({ start, end, paint: (of) => colors.bgYellow(colors.black(of)) })),
          );
          const rows = numbers.map(({ start, end, surface, kind, value }) => [
            `${start}-${end}`,
            kind,
            `${value}`,
            isolated(surface),
          ]);
          return `${shown}\n\n${table(["at", "kind", "value", "in the text"], rows)}\n${counted(numbers.length, "number")}`;
        },
      };
    },
};

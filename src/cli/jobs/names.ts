import { Option } from "commander";
import { findNames } from "../../index.ts";
import { counted, pretty } from "../pretty.ts";
import { briefOption, findingsOf, MENTION_COLUMNS, MENTION_FORMATS } from "./analysis.ts";
import type { Job } from "./job.ts";

/** `sankore names`: names alone. */
export const namesJob: Job = {
  name: "names",
  summary: "Find the names of places, actors and persons, with Latin names and identifiers.",
  notes: "A mention may have several candidates, the likeliest first; CSV, HTML and GeoJSON have the first one.",
  examples: [
    ["sankore names article.txt", "for reading"],
    ["sankore names 'articles/*.txt' --format csv > names.csv", "a row for each mention, for a spreadsheet"],
    ["sankore names article.txt --format geojson > map.geojson", "the places with coordinates, for a map"],
  ],
  options: () => [
    new Option("--no-fuzzy", "do not look for misspelt names"),
    new Option("--no-unlisted", "do not look for persons and places that no table has"),
    briefOption(),
  ],
  formats: [...MENTION_FORMATS, "geojson"],
  perLine: false,
  columns: MENTION_COLUMNS,
  prepare: (flags) => (document) => {
    const names = findNames(document.text, { fuzzy: flags.fuzzy !== false, unlisted: flags.unlisted !== false });
    const analysis = { text: document.text, tokens: [], sentences: [], names, dates: [] };
    return findingsOf(analysis, { parts: ["text", "names"], brief: flags.brief === true }, () =>
      pretty(analysis, counted(names.length, "name")),
    );
  },
};

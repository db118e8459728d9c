import type { NamePartRow } from "./row.ts";

/** Family names of the Arab countries, spelt as their bearers and the agencies do. */
export const arabFamilyNames: readonly NamePartRow[] = [["al-Tunisi", "word", "التونسي"]];

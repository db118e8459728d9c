import type { NamePartRow } from "./row.ts";

/** Family names of Europe, the Americas and Asia, as Arabic news spells them. */
export const worldFamilyNames: readonly NamePartRow[] = [
  ["Macron", "", "ماكرون"],
  ["Guterres", "", "غوتيريش | غوتيريس | جوتيريش"],
];

import type { NamePartRow } from "./row.ts";

/** Family names of Europe, the Americas and Asia, as Arabic news spells them. */
export const worldFamilyNames: readonly NamePartRow[] = [
  ["Guterres", "", "غوتيريش | غوتيريس | جوتيريش"],
  ["Macron", "", "ماكرون | مكرون"],
];

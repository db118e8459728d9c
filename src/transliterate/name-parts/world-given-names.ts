import type { NamePartRow } from "./row.ts";

/** First names of Europe, the Americas and Asia that are no Arabic ones, as Arabic news spells them. */
export const worldGivenNames: readonly NamePartRow[] = [
  ["Bertrand", "", "برتران | برتراند | بيرتران | بيرتراند"],
  ["Edmond", "", "إدموند | إدمون"],
];

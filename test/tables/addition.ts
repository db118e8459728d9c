import type { NameTable } from "../../src/core/records.ts";
import { fold } from "../../src/text/fold.ts";
import { complaints } from "./check.ts";
import type { Complaint } from "./complaint.ts";
import type { Entry, Tables } from "./fields.ts";

/** A record that somebody would add. */
export interface Addition {
  readonly file: string;
  readonly id: string;
  readonly entry: Entry;
}

/** What the rules say of an addition. */
export type AdditionCheck = (addition: Addition) => Complaint[];

/** `ml/gao-region` for «Gao Region» in `places/ml`. */
export const idOf = (file: string, en: string): string =>
  `${file.split("/")[1]}/${fold(en)
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}`;

/** Holds additions against the same rules as the tables, and gives back what the rules would say only with them. */
export function additionCheck(tables: Tables, reviewed: readonly string[]): AdditionCheck {
  const before = new Set(complaints(tables, reviewed).map(({ text }) => text));
  return ({ file, id, entry }) => {
    const table = tables.get(file) ?? {};
    if (id in table)
      return [{ file, id, text: "stands in the table already: mend that block, or give it another slug" }];
    const entries = Object.entries({ ...table, [id]: entry }).sort(([a], [b]) => (a < b ? -1 : 1));
    const after = new Map(tables).set(file, Object.fromEntries(entries) as NameTable);
    return complaints(after, reviewed).filter(({ text }) => !before.has(text));
  };
}

/** The reviewed list when every form that an addition shares with other records is right. */
export function reviewedWith(reviewed: readonly string[], found: readonly Complaint[]): string[] {
  const lines = new Set(reviewed);
  for (const { review } of found) {
    if (review === undefined) continue;
    if ("add" in review) lines.add(review.add);
    else lines.delete(review.drop);
  }
  return [...lines].sort();
}

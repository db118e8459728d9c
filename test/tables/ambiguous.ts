import { readFileSync } from "node:fs";
import type { Complaint } from "./complaint.ts";
import { formsOf, keyOf, type Tables } from "./fields.ts";

/** The reviewed list: each line the ids, in order, that have a form in common though they are not namesakes. */
export const AMBIGUOUS_FILE = "test/tables/ambiguous.txt";

export const reviewedOnDisk = (): string[] => readFileSync(AMBIGUOUS_FILE, "utf8").trim().split("\n");

/** Titles of divisions that do not make two names different: «Gao» and «Gao Region» are namesakes. */
const DIVISION_TITLE = / (?:Region|Cercle|Province|Department|District|Wilaya|State|Locality)$/;

/** Forms that name records of different names and are not in the reviewed list, and lines of it that hold no more. */
export function ambiguous(tables: Tables, reviewed: readonly string[]): Complaint[] {
  const known = new Set(reviewed);
  const seen = new Set<string>();
  const out: Complaint[] = [];
  for (const [key, records] of recordsByKey(tables)) {
    const names = new Set([...records.values()].map(({ name }) => name));
    const ids = [...records.keys()].sort().join(" ");
    if (names.size < 2 || seen.has(ids)) continue;
    seen.add(ids);
    const [id, first] = [...records][0]!;
    const others = [...records.keys()].slice(1).join(", ");
    const text = `has the form «${key}» of ${others}: if that is so, add the line "${ids}" to ${AMBIGUOUS_FILE}`;
    if (!known.has(ids)) out.push({ file: first.file, id, text, review: { add: ids } });
  }
  reviewed.forEach((ids, i) => {
    if (!seen.has(ids))
      out.push({
        file: AMBIGUOUS_FILE,
        line: i + 1,
        text: `"${ids}" have no form in common any more: delete the line`,
      });
  });
  return out;
}

function recordsByKey(tables: Tables): Map<string, Map<string, { file: string; name: string }>> {
  const byKey = new Map<string, Map<string, { file: string; name: string }>>();
  for (const [file, table] of tables) {
    for (const [id, entry] of Object.entries(table)) {
      const record = { file, name: entry.en.replace(DIVISION_TITLE, "") };
      for (const form of formsOf(entry)) {
        const key = keyOf(form);
        byKey.set(key, (byKey.get(key) ?? new Map()).set(id, record));
      }
    }
  }
  return byKey;
}

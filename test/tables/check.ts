/** What the name tables must obey; every complaint is a sentence that says what to do. */
import { createGazetteer } from "../../src/names/gazetteer.ts";
import { acrossTables } from "./across-rules.ts";
import { ambiguous } from "./ambiguous.ts";
import type { Complaint } from "./complaint.ts";
import { entryComplaints } from "./entry-rules.ts";
import type { Entry, Tables } from "./fields.ts";
import { referenceComplaints } from "./reference.ts";

/** Every complaint about all tables, in the order of the rules and of the files. */
export function complaints(tables: Tables, reviewed: readonly string[] = []): Complaint[] {
  const own = eachTable(tables);
  // A record without its names would break what reads all of them.
  if (own.some(({ text }) => text.startsWith("lacks "))) return own;
  const gazetteer = createGazetteer([...tables.values()]);
  return [
    ...own,
    ...acrossTables(tables, gazetteer),
    ...referenceComplaints(tables, gazetteer),
    ...ambiguous(tables, reviewed),
  ];
}

function eachTable(tables: Tables): Complaint[] {
  return [...tables].flatMap(([file, table]) => {
    const ids = Object.keys(table);
    return ids.flatMap((id, i) =>
      [...orderComplaints(file, id, ids[i - 1]), ...entryComplaints(file, table[id] as Entry)].map((text) => ({
        file,
        id,
        text,
      })),
    );
  });
}

function* orderComplaints(file: string, id: string, previous: string | undefined): Iterable<string> {
  if (previous !== undefined && previous > id) yield `stands behind ${previous}: keep ids in alphabetical order`;
  const prefix = file.split("/")[1];
  if (!new RegExp(`^${prefix}/[a-z0-9]+(?:-[a-z0-9]+)*$`).test(id))
    yield `is no id of this file: write "${prefix}/" and lower-case letters, digits, hyphens`;
}

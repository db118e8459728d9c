import { readdirSync } from "node:fs";
import type { NameTable } from "../../src/core/records.ts";
import { type Complaint, sourceOnDisk } from "./complaint.ts";
import { layoutComplaints, unreadable } from "./layout-rules.ts";

/** The files of `src/tables`, such as `places/ml`. */
export const tableFiles = (): string[] =>
  ["places", "actors"].flatMap((folder) =>
    readdirSync(`src/tables/${folder}`)
      .sort()
      .map((file) => `${folder}/${file.replace(".ts", "")}`),
  );

/** All tables of `src/tables` by their file. */
export async function allTables(): Promise<Map<string, NameTable>> {
  const { tables, broken } = await readableTables();
  if (broken.length > 0) throw new SyntaxError(broken.map(({ file, text }) => `${file} ${text}`).join("\n"));
  return tables;
}

/** The tables that can be read, and where the others cannot. */
export async function readableTables(): Promise<{ tables: Map<string, NameTable>; broken: Complaint[] }> {
  const tables = new Map<string, NameTable>();
  const broken: Complaint[] = [];
  for (const file of tableFiles()) {
    try {
      const [folder, name] = file.split("/");
      const module: Record<string, NameTable> = await import(`../../src/tables/${folder}/${name}.ts`);
      for (const table of Object.values(module)) tables.set(file, table);
    } catch (error) {
      broken.push(unreadable(file, error));
    }
  }
  return { tables, broken };
}

/** What the sources of all tables have against their layout. */
export const allLayoutComplaints = (): Complaint[] =>
  tableFiles().flatMap((file) => layoutComplaints(file, sourceOnDisk(file)));

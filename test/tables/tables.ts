import { readdirSync } from "node:fs";
import type { NameTable } from "../../src/core/records.ts";
import type { Tables } from "./check.ts";

/** All tables of `src/tables` by their file, such as `places/ml`. */
export async function allTables(): Promise<Tables> {
  const tables = new Map<string, NameTable>();
  for (const folder of ["places", "actors"]) {
    for (const file of readdirSync(`src/tables/${folder}`).sort()) {
      const module: Record<string, NameTable> = await import(`../../src/tables/${folder}/${file}`);
      for (const table of Object.values(module)) tables.set(`${folder}/${file.replace(".ts", "")}`, table);
    }
  }
  return tables;
}

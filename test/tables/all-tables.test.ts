import { expect, it } from "vitest";
import { allTables } from "../../src/all-tables.ts";
import { allTables as tablesOnDisk } from "./tables.ts";

it("the root's gazetteer has every table of src/tables", async () => {
  const missing = [...(await tablesOnDisk())].filter(([, table]) => !allTables.includes(table)).map(([file]) => file);
  expect(missing).toEqual([]);
});

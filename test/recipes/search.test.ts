import { describe, expect, it } from "vitest";
import { flexSearch, fuse, lunrSearch, miniSearch, orama, queries, type Search, sqlite } from "./engines.ts";

/** The queries that do not find their document. */
async function missed(search: Search): Promise<string[]> {
  const out: string[] = [];
  for (const { query, document } of queries) if (!(await search(query)).includes(document)) out.push(query);
  return out;
}

describe("search engines with sankore find what a reader expects", () => {
  it("has some dozens of queries", () => {
    expect(queries.length).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ["MiniSearch", () => miniSearch(true)],
    ["Orama", () => orama("sankore")],
    ["FlexSearch", () => flexSearch(true)],
    ["Lunr", () => lunrSearch("sankore")],
  ] as const)("%s", async (_, engine) => {
    expect(await missed(await engine())).toEqual([]);
  });

  it("SQLite FTS5", async ({ skip }) => {
    const engine = await sqlite(true);
    if (engine === undefined) return skip("this Node has no node:sqlite");
    expect(await missed(engine)).toEqual([]);
  });

  it("and miss it without", async () => {
    for (const engine of [miniSearch(false), await orama("arabic"), flexSearch(false), lunrSearch("plain"), fuse()]) {
      expect((await missed(engine)).length).toBeGreaterThan(5);
    }
  });
});

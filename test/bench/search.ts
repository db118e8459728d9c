/**
 * How many everyday queries find the news that a reader expects, engine by engine, out of the box and with sankore.
 *
 *     npx tsx test/bench/search.ts
 */
import { flexSearch, fuse, lunrSearch, miniSearch, orama, queries, type Search, sqlite } from "../recipes/engines.ts";

const ENGINES: readonly (readonly [string, () => Promise<Search | undefined> | Search])[] = [
  ["MiniSearch", () => miniSearch(false)],
  ["MiniSearch with sankore", () => miniSearch(true)],
  ["Orama, Arabic", () => orama("arabic")],
  ["Orama, Arabic with its stemmer", () => orama("stemmed")],
  ["Orama with sankore", () => orama("sankore")],
  ["FlexSearch", () => flexSearch(false)],
  ["FlexSearch with sankore", () => flexSearch(true)],
  ["Lunr", () => lunrSearch("plain")],
  ["Lunr with lunr.ar", () => lunrSearch("arabic")],
  ["Lunr with sankore", () => lunrSearch("sankore")],
  ["Fuse.js, ignoreDiacritics", fuse],
  ["SQLite FTS5, unicode61", () => sqlite(false)],
  ["SQLite FTS5 with sankore", () => sqlite(true)],
];

console.log("| engine | queries that find their document |\n|---|---|");
for (const [name, make] of ENGINES) {
  const search = await make();
  let found = 0;
  for (const { query, document } of queries) if ((await search?.(query))?.includes(document)) found++;
  console.log(`| ${name} | ${search === undefined ? "not on this Node" : `${found} of ${queries.length}`} |`);
}

/** Search engines as they come, and with sankore; each gives the numbers of the documents that a query finds. */
import { readFileSync } from "node:fs";
import { create, insertMultiple, search } from "@orama/orama";
import { stemmer } from "@orama/stemmers/arabic";
import { Index } from "flexsearch";
import Fuse from "fuse.js";
import lunr from "lunr";
import lunrArabic from "lunr-languages/lunr.ar.js";
import lunrStemmerSupport from "lunr-languages/lunr.stemmer.support.js";
import MiniSearch from "minisearch";
import { expand, tokenize } from "../../src/entries/tokenize.ts";

export type Search = (query: string) => number[] | Promise<number[]>;

const lines = (file: string): string[] => readFileSync(`seeds/search/${file}`, "utf8").trimEnd().split("\n");
export const documents: readonly string[] = lines("documents.txt");
/** What is typed, and the number of the document that a reader expects. */
export const queries: readonly { readonly query: string; readonly document: number }[] = lines("queries.txt").map(
  (line) => {
    const [document = "", ...words] = line.split(" ");
    return { query: words.join(" "), document: Number(document) };
  },
);

// #region terms
/** The search terms of a text: every word and number under all its keys. */
export const terms = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind }) => kind === "word" || kind === "number" || kind === "hashtag")
    .flatMap(({ start, end }) => expand(text.slice(start, end)));
// #endregion terms

export function miniSearch(withSankore: boolean): Search {
  const rows = documents.map((text, id) => ({ id, text }));
  // #region minisearch
  const index = new MiniSearch({
    fields: ["text"],
    ...(withSankore ? { tokenize: terms, processTerm: (term) => term } : {}),
  });
  index.addAll(rows);
  // #endregion minisearch
  return (query) => index.search(query).map(({ id }) => Number(id));
}

export async function orama(language: "arabic" | "stemmed" | "sankore"): Promise<Search> {
  const options = {
    arabic: { tokenizer: { language: "arabic", stemming: false } },
    stemmed: { tokenizer: { language: "arabic", stemming: true, stemmer } },
    // #region orama
    sankore: { tokenizer: { language: "arabic", normalizationCache: new Map(), tokenize: terms } },
    // #endregion orama
  }[language];
  const index = create({ schema: { text: "string" }, components: options } as never);
  await insertMultiple(index as never, documents.map((text, id) => ({ id: `${id}`, text })) as never);
  return async (query) => {
    const { hits } = await search(index as never, { term: query, limit: documents.length });
    return hits.map(({ id }) => Number(id));
  };
}

export function flexSearch(withSankore: boolean): Search {
  // #region flexsearch
  const index = new Index({ tokenize: "strict", ...(withSankore ? { encode: terms } : {}) });
  // #endregion flexsearch
  for (const [id, text] of documents.entries()) index.add(id, text);
  return (query) => (index.search(query, { suggest: true }) as number[]).map(Number);
}

export function fuse(): Search {
  const index = new Fuse(
    documents.map((text, id) => ({ id, text })),
    { keys: ["text"], ignoreDiacritics: true, ignoreLocation: true, threshold: 0.1 },
  );
  return (query) => index.search(query).map(({ item }) => item.id);
}

export function lunrSearch(kind: "plain" | "arabic" | "sankore"): Search {
  if (kind === "arabic") {
    lunrStemmerSupport(lunr);
    lunrArabic(lunr);
  }
  const index = lunr(function () {
    if (kind === "arabic") this.use((lunr as unknown as { ar: lunr.Builder.Plugin }).ar);
    this.ref("id");
    this.field("text");
    // #region lunr
    if (kind === "sankore") {
      this.pipeline.reset();
      this.searchPipeline.reset();
    }
    for (const [id, text] of documents.entries())
      this.add({ id, text: kind === "sankore" ? terms(text).join(" ") : text });
    // #endregion lunr
  });
  return (query) =>
    index
      .query((clause) => {
        for (const term of kind === "sankore" ? terms(query) : lunr.tokenizer(query).map(String)) clause.term(term, {});
      })
      .map(({ ref }) => Number(ref));
}

/** SQLite's full-text index, through Node's own module; undefined where Node has none (before 22.5). */
export async function sqlite(withSankore: boolean): Promise<Search | undefined> {
  const sqliteModule = await import("node:sqlite" as string).catch(() => undefined);
  if (sqliteModule === undefined) return undefined;
  const database = new sqliteModule.DatabaseSync(":memory:");
  const keys = (text: string): string => (withSankore ? terms(text).join(" ") : text);
  // #region sqlite
  database.exec("CREATE VIRTUAL TABLE news USING fts5(keys, tokenize = 'unicode61 remove_diacritics 2')");
  const insert = database.prepare("INSERT INTO news (rowid, keys) VALUES (?, ?)");
  for (const [id, text] of documents.entries()) insert.run(id, keys(text));
  const select = database.prepare("SELECT rowid FROM news WHERE news MATCH ? ORDER BY rank");
  // #endregion sqlite
  return (query) => {
    const quoted = keys(query)
      .split(/\s+/)
      .map((term) => `"${term.replaceAll('"', '""')}"`);
    return select.all(quoted.join(withSankore ? " OR " : " AND ")).map(({ rowid }: { rowid: number }) => rowid);
  };
}

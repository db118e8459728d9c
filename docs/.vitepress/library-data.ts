import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Another name for the library's data modules, one that VitePress does not take for its own. */
const MARK = ".library-data.ts";
const DATA = ".data.ts";

/** What of Vite's plugins is used here. */
interface DataPlugin {
  readonly name: string;
  readonly enforce: "pre";
  resolveId(source: string, importer: string | undefined): string | null;
  load(id: string): string | null;
}

/**
 * VitePress runs every `*.data.ts` at build time and takes what it returns. The library has modules of that name that
 * are modules like any other: they go by another name through the build.
 */
export function libraryData(library: string): DataPlugin {
  return {
    name: "library-data",
    enforce: "pre",
    resolveId(source, importer) {
      if (source.endsWith(MARK)) return source.replace(/^\/@fs(?=\/)/, "");
      if (!source.endsWith(DATA) || !importer?.startsWith(library)) return null;
      return resolve(dirname(importer), source).slice(0, -DATA.length) + MARK;
    },
    load: (id) => (id.endsWith(MARK) ? readFileSync(id.slice(0, -MARK.length) + DATA, "utf8") : null),
  };
}

/** The recipe for JavaScript functions in SQL, in the two kinds of engines that databases embed. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Lane } from "./lane.ts";
import { load, type Project } from "./workshop.ts";

const ROWS = 200;
const NEWS = "وصل الوفد إلى تمبكتو أمس";

interface Esbuild {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}

/** The file as the recipe's build script makes it. */
async function library({ folder }: Project): Promise<string> {
  cpSync("docs/recipes/udf", join(folder, "udf"), { recursive: true });
  const { build }: Esbuild = await load("esbuild");
  const options = { bundle: true, minify: true, format: "iife", target: "es2020", write: false };
  return (await build({ ...options, entryPoints: [join(folder, "udf", "udf.js")] })).outputFiles[0]!.text;
}

/** The frame of Snowflake's function, called for many rows; its value is what the first, the NULL and the last gave. */
const rows = (file: string): string => `
const found = function (TEXT, REFERENCE) {
  if (!globalThis.sankoreUdf) {
    ${file}
  }
  return globalThis.sankoreUdf.found(TEXT, REFERENCE);
};
const results = [];
for (let row = 0; row < ${ROWS}; row++) results.push(found(row === 1 ? null : ${JSON.stringify(NEWS)}, "2023-08-20"));
JSON.stringify([results[0], results[1], results[${ROWS - 1}]]);`;

function judged(json: string, size: number): string {
  const [first, ofNull, last] = JSON.parse(json) as (string | null)[];
  const { names, dates } = JSON.parse(first ?? "{}");
  if (first !== last || ofNull !== null) throw new Error(`rows differ: ${json}`);
  if (names?.[0]?.id !== "ml/timbuktu") throw new Error(`finds ${JSON.stringify(names)}`);
  if (dates?.[0]?.value.timex !== "2023-08-19") throw new Error(`finds ${JSON.stringify(dates)}`);
  return `${ROWS} rows; a file of ${Math.round(size / 1000)} kB`;
}

/** What is used of quickjs-emscripten. */
interface Context {
  evalCode(code: string): unknown;
  unwrapResult(result: unknown): unknown;
  dump(handle: unknown): unknown;
}

export const functions: readonly Lane[] = [
  {
    title: "SQL function in QuickJS",
    run: async (project) => {
      const { getQuickJS }: { getQuickJS(): Promise<{ newContext(): Context }> } = await load("quickjs-emscripten");
      const file = await library(project);
      const context = (await getQuickJS()).newContext();
      return judged(context.dump(context.unwrapResult(context.evalCode(rows(file)))) as string, file.length);
    },
  },
  {
    title: "SQL function in bare V8",
    run: async (project) => {
      const file = await library(project);
      const bare = createContext({});
      runInContext("for (const name of ['Intl', 'Temporal', 'console', 'WebAssembly']) delete globalThis[name];", bare);
      return judged(runInContext(rows(file), bare), file.length);
    },
  },
];

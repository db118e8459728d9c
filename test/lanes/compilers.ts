/** Users' programs under the versions of TypeScript that the package promises to suit. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lane } from "./lane.ts";
import { type Project, printed, tool } from "./workshop.ts";

const VERSIONS: readonly string[] = ["5.0", "5.4", "5.9", "6.0", "7.0"];

/** How modules are looked up, and what kinds of files are then compiled. */
const RESOLUTIONS: readonly (readonly [string, object, readonly string[]])[] = [
  ["nodenext", { module: "NodeNext", moduleResolution: "NodeNext" }, ["use.mts", "use.cts"]],
  ["bundler", { module: "ESNext", moduleResolution: "bundler" }, ["use.ts"]],
];

const ENTRIES: readonly string[] = [
  "normalize",
  "tokenize",
  "transliterate",
  "romanizer",
  "names",
  "dates",
  "numbers",
  "export",
];

/** Imports every entry and uses what a user would, types above all. */
function source({ installed }: Project): string {
  const tables = ["places", "actors"].flatMap((folder) =>
    readdirSync(join(installed, "dist", folder))
      .filter((file) => file.endsWith(".d.ts"))
      .map((file) => `${folder}/${file.replace(".d.ts", "")}`),
  );
  const modules = [...ENTRIES, ...tables];
  return `${modules.map((name, i) => `import * as module${i} from "sankore/${name}";`).join("\n")}
import { analyze, createGazetteer, toGeoJSON, toStandoff, type AnalyzeOptions, type DateValue, type NameMention } from "sankore";
import { ml } from "sankore/places/ml";
export const modules: readonly object[] = [${modules.map((_, i) => `module${i}`).join(", ")}];
const options: AnalyzeOptions = { reference: "2023-08-20", gazetteer: createGazetteer([ml]) };
const { names, dates } = analyze("", options);
export const mentions: readonly NameMention[] = names;
export const first: string | undefined = names[0]?.candidates[0]?.en;
export const values: DateValue[] = dates.map(({ value }) => value);
export const starts = values.map((value) => (value.type === "date" ? value.start : value.timex));
export const longitude: number | undefined = toGeoJSON(analyze("")).features[0]?.geometry.coordinates[0];
export const brat: string = toStandoff(analyze(""), { format: "brat" });
// @ts-expect-error: no such format
toStandoff(analyze(""), { format: "conll" });
// @ts-expect-error: no such option
analyze("", { referenz: "2023-08-20" });
`;
}

function compiler(version: string, [title, resolution, files]: (typeof RESOLUTIONS)[number]): Lane {
  return {
    title: `TypeScript ${version}, ${title}`,
    run: async (project) => {
      const folder = join(project.folder, `types-${version}-${title}`);
      mkdirSync(folder);
      const options = { target: "ES2022", lib: ["ES2022"], types: [], strict: true, noEmit: true, skipLibCheck: false };
      const compilerOptions = { ...options, ...resolution };
      for (const file of files) writeFileSync(join(folder, file), source(project));
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
      await printed(process.execPath, [tool(`ts${version}/bin/tsc`), "-p", folder], { cwd: project.folder });
      return `compiles ${files.join(", ")}`;
    },
  };
}

export const compilers: readonly Lane[] = VERSIONS.flatMap((version) =>
  RESOLUTIONS.map((resolution) => compiler(version, resolution)),
);

/** Bundlers that drop what is not used: `import { fold }` from the root, minified and gzipped, in its own budget. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Lane } from "./lane.ts";
import { load, printed } from "./workshop.ts";

const USE = `import { fold } from "sankore";\nconsole.log(fold("\\u0623\\u0640\\u0628"));\n`;
const PRINTS = "\u0627\u0628";

/** Gzipped bytes that a page with `fold` alone may load. */
const BUDGETS: Readonly<Record<string, number>> = { Vite: 1600, webpack: 1600, esbuild: 1700, Rollup: 1900 };

/** The user's program bundled into one text. */
type Bundle = (entry: string, folder: string) => Promise<string>;

interface Esbuild {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
  transform(code: string, options: object): Promise<{ readonly code: string }>;
}

const esbuild: Bundle = async (entry) => {
  const { build }: Esbuild = await load("esbuild");
  const options = { entryPoints: [entry], bundle: true, minify: true, format: "esm", write: false, charset: "utf8" };
  return (await build(options)).outputFiles[0]!.text;
};

interface Rollup {
  rollup(options: object): Promise<{ generate(options: object): Promise<{ output: readonly { code?: string }[] }> }>;
}

/** Rollup alone knows neither packages nor minifying: the package is looked up by hand, esbuild minifies. */
const rollup: Bundle = async (entry, folder) => {
  const { rollup }: Rollup = await load("rollup");
  const { transform }: Esbuild = await load("esbuild");
  const dist = join(folder, "node_modules", "sankore", "dist");
  const resolve = { name: "package", resolveId: (id: string) => (id === "sankore" ? join(dist, "index.js") : null) };
  const packageFlag = { moduleSideEffects: (id: string) => !id.startsWith(dist) };
  const bundle = await rollup({ input: entry, plugins: [resolve], treeshake: packageFlag });
  const { output } = await bundle.generate({ format: "es", inlineDynamicImports: true });
  const code = output.map(({ code = "" }) => code).join("\n");
  return (await transform(code, { minify: true, charset: "utf8" })).code;
};

interface Vite {
  build(options: object): Promise<{ readonly output: readonly { readonly code?: string }[] }>;
}

const vite: Bundle = async (entry, folder) => {
  const { build }: Vite = await load("vite");
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: "oxc", rolldownOptions: { input: entry, output: { format: "es" } } },
  });
  return output.map(({ code = "" }) => code).join("\n");
};

interface Webpack {
  default(
    options: object,
    done: (error: Error | null, stats: { hasErrors(): boolean; toString(): string }) => void,
  ): void;
}

const webpack: Bundle = async (entry, folder) => {
  const { default: run }: Webpack = await load("webpack");
  const output = { path: join(folder, "webpack"), filename: "out.js" };
  await new Promise<void>((done, fail) => {
    run({ mode: "production", entry, output, context: folder, target: ["web", "es2022"] }, (error, stats) => {
      if (error !== null || stats.hasErrors()) fail(error ?? new Error(stats.toString()));
      else done();
    });
  });
  return readFileSync(join(output.path, output.filename), "utf8");
};

function bundler(title: string, bundle: Bundle): Lane {
  return {
    title: `${title}, import { fold }`,
    run: async ({ folder }) => {
      const own = join(folder, `bundle-${title}`);
      mkdirSync(own);
      const entry = join(own, "use.js");
      writeFileSync(entry, USE);
      const code = await bundle(entry, folder);
      writeFileSync(join(own, "bundled.mjs"), code);
      const output = (await printed(process.execPath, [join(own, "bundled.mjs")], { cwd: folder })).trim();
      if (output !== PRINTS) throw new Error(`prints ${JSON.stringify(output)}, not ${JSON.stringify(PRINTS)}`);
      const size = gzipSync(code, { level: 9 }).length;
      const budget = BUDGETS[title]!;
      if (size > budget) throw new Error(`${size} bytes gzipped, over its budget of ${budget}`);
      return `${size} of ${budget} bytes gzipped`;
    },
  };
}

export const bundlers: readonly Lane[] = [
  bundler("Vite", vite),
  bundler("webpack", webpack),
  bundler("esbuild", esbuild),
  bundler("Rollup", rollup),
];

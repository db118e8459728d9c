import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig, type Options } from "tsup";

const ENTRIES = ["normalize", "tokenize", "transliterate", "romanizer", "names", "dates", "numbers", "export"];

/** `places/ml` → `src/tables/places/ml.ts`, for every table of a folder. */
function tables(folder: "places" | "actors"): [string, string][] {
  const files = readdirSync(`src/tables/${folder}`).filter((file) => file.endsWith(".ts"));
  return files.map((file) => [`${folder}/${file.slice(0, -".ts".length)}`, `src/tables/${folder}/${file}`]);
}

const entry: Record<string, string> = Object.fromEntries(
  [
    ["index", "src/index.ts"],
    ...ENTRIES.map((name) => [name, `src/entries/${name}.ts`] as [string, string]),
    ...tables("places"),
    ...tables("actors"),
  ].filter(([, file]) => existsSync(file as string)),
);

const shared: Options = {
  outDir: "dist",
  target: "es2022",
  platform: "neutral",
  removeNodeProtocol: false,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

const library: Options = { ...shared, entry, format: ["esm", "cjs"], dts: true, splitting: true };

/** For a <script> tag and for the bare engines that databases embed. */
const globalBuild: Options = {
  ...shared,
  entry: { sankore: "src/index.ts" },
  format: "iife",
  globalName: "sankore",
  target: "es2020",
  minify: true,
  // A page that declares no charset reads its scripts as Windows-1252.
  esbuildOptions(options) {
    options.charset = "ascii";
  },
};

/** Folders of the packages of which a bundle holds a file. */
function packagesOf(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(resolve(file))?.[0] ?? []);
  return [...new Set(folders)];
}

/** Name, version and licence of a package, and the licence's text, which must go where the code goes. */
function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : `\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}

/** The command carries what it needs, except the library, which it shares with the other entries. */
const command: Options = {
  ...shared,
  entry: { cli: "src/cli/main.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  noExternal: [/.*/],
  minify: true,
  // What it carries may be CommonJS that requires modules of Node.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  esbuildPlugins: [
    {
      name: "library-stays-outside",
      setup(build) {
        build.onResolve({ filter: /^(?:\.\.\/)+index\.ts$/ }, () => ({ path: "./index.js", external: true }));
      },
    },
    {
      name: "licences-go-along",
      setup(build) {
        build.initialOptions.metafile = true;
        build.onEnd(({ metafile }) => {
          const notices = packagesOf(Object.keys(metafile?.inputs ?? {}))
            .map(notice)
            .sort();
          const frame = "What the command (cli.js and its parts) bundles. The library itself holds none of it.";
          const folder = build.initialOptions.outdir ?? "dist";
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, "THIRD-PARTY"), [frame, ...notices].join(`\n${"-".repeat(80)}\n`));
        });
      },
    },
  ],
};

const config: ReturnType<typeof defineConfig> = defineConfig([library, globalBuild, command]);

export default config;

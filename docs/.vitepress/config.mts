import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { fold } from "../../src/text/fold.ts";
import { arabic, english, french } from "./languages.ts";
import { libraryData } from "./library-data.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

declare global {
  var sankoreFold: (text: string) => string;
}
globalThis.sankoreFold = fold;

export default defineConfig({
  title: "sankore",
  description: "Reads Arabic text, news of the Sahel above all: words, names, dates, each with its exact place.",
  base: process.env.SITE_BASE ?? "/",
  cleanUrls: false,
  lastUpdated: false,
  srcExclude: ["recipes/*/**"],
  head: [["link", { rel: "icon", href: `${process.env.SITE_BASE ?? "/"}icon.svg`, type: "image/svg+xml" }]],
  // Source files and the contributor's pages stand in the repository, outside the site.
  ignoreDeadLinks: [/^(\.\.?\/)+(CONTRIBUTING|README|NOTICE|CHANGELOG|SECURITY|CODE_OF_CONDUCT|src|test|seeds)/],
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  themeConfig: {
    search: {
      provider: "local",
      // Functions of this file reach the browser as their source text, without what they import: hence the global
      // name, which theme/index.ts gives the same function there.
      options: {
        miniSearch: { options: { processTerm: (term: string) => sankoreFold(term) } },
        locales: { ar: arabic.search, fr: french.search },
      },
    },
  },
  locales: { root: english.locale, ar: arabic.locale, fr: french.locale },
  vite: {
    plugins: [libraryData(path("../../src/"))],
    resolve: { alias: [{ find: /^.*\/VPHome\.vue$/, replacement: path("./theme/HomePage.vue") }] },
    worker: { format: "es" },
    build: { target: "es2022", chunkSizeWarningLimit: 1500 },
  },
});

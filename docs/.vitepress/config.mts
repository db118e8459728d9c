import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { fold } from "../../src/text/fold.ts";
import { arabic, english, french } from "./languages.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const LIBRARY = path("../../src/");

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
      // The theme hands the same function to the search box: functions of this file do not reach the browser.
      options: { miniSearch: { options: { processTerm: fold } }, locales: { ar: arabic.search, fr: french.search } },
    },
  },
  locales: { root: english.locale, ar: arabic.locale, fr: french.locale },
  vite: {
    plugins: [
      {
        // The library's own *.data.ts are modules like others, not what VitePress runs at build time.
        name: "library-data",
        enforce: "pre",
        load: (id) => (id.startsWith(LIBRARY) && id.endsWith(".data.ts") ? readFileSync(id, "utf8") : null),
      },
    ],
    resolve: { alias: [{ find: /^.*\/VPHome\.vue$/, replacement: path("./theme/HomePage.vue") }] },
    worker: { format: "es" },
    build: { target: "es2022", chunkSizeWarningLimit: 1500 },
  },
});

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const PAGES: readonly string[] = [
  ...["CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md", "docs/versioning.md", "docs/releasing.md"],
  ...["docs/scale-out.md", "docs/recipes/nats.md", "docs/recipes/udf.md", ".github/pull_request_template.md"],
  ...readdirSync(".github/workflows").map((file) => `.github/workflows/${file}`),
];
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync("package.json", "utf8"));

it.each(PAGES)("%s names only commands that are there", (page) => {
  const text = readFileSync(page, "utf8");
  const named = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:]*)/g)].map(([, name]) => name as string);
  const own = page.startsWith("docs/recipes/") ? ["build"] : [];
  expect(named.filter((name) => scripts[name] === undefined && !own.includes(name))).toEqual([]);
});

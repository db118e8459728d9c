import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";

const DOCS: string = fileURLToPath(new URL("..", import.meta.url));

/** Groups of pages in their order. A page that is not yet written is left out; one that no group names stands in the last. */
const GROUPS: readonly (readonly [title: string, pages: readonly string[]])[] = [
  ["Start", ["guide/start", "playground"]],
  [
    "Guides",
    [
      "guide/names",
      "guide/dates",
      "guide/numbers",
      "normalize",
      "tokens",
      "clitics",
      "guide/latin",
      "guide/export",
      "guide/own-tables",
      "command",
      "streams",
    ],
  ],
  [
    "Recipes",
    [
      "search",
      "recipes/spreadsheets",
      "recipes/event-coding",
      "recipes/exchange",
      "recipes/frameworks",
      "scale-out",
      "recipes/nats",
      "recipes/udf",
    ],
  ],
  ["How it reads", ["how-dates-are-read", "schemes", "schemes-compared", "romanization"]],
  ["Contribute", ["add-a-name", "add-a-date-word", "design", "versioning", "releasing"]],
  ["Figures", ["benchmarks", "comparison", "security"]],
];
const LAST_GROUP = "More";
/** Pages that have their own place in the site, and folders of other languages or of generated pages. */
const ELSEWHERE: RegExp = /^(?:index|(?:ar|fr|api|public)\/.*)$/;

/** The sidebar of the English pages: what stands in docs, titled by its first heading. */
export function sidebar(): DefaultTheme.SidebarItem[] {
  const named = new Set(GROUPS.flatMap(([, pages]) => pages));
  const rest = markdownBelow("").filter((page) => !named.has(page) && !ELSEWHERE.test(page));
  return [...GROUPS, [LAST_GROUP, rest.sort()] as const].flatMap(([text, pages]) => group(text, pages));
}

/** The generated pages of the functions and types, one an entry. */
export function apiSidebar(): DefaultTheme.SidebarItem[] {
  const pages = markdownBelow("api").filter((page) => page !== "api/index");
  return [
    ...(exists("api/index") ? [{ text: "Entries", link: "/api/" }] : []),
    ...pages.sort().map((page) => ({ text: titleOf(page), link: `/${page}` })),
  ];
}

function group(text: string, pages: readonly string[]): DefaultTheme.SidebarItem[] {
  const items = pages.filter(exists).map((page) => ({ text: titleOf(page), link: linkTo(page) }));
  return items.length === 0 ? [] : [{ text, items }];
}

const exists = (page: string): boolean => existsSync(`${DOCS}/${page}.md`);
const linkTo = (page: string): string => `/${page.replace(/(^|\/)index$/, "$1")}`;

function titleOf(page: string): string {
  const text = readFileSync(`${DOCS}/${page}.md`, "utf8");
  const title = /^title: (.+)$/m.exec(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "") ?? /^# (.+)$/m.exec(text);
  return title?.[1]?.replace(/`/g, "") ?? page;
}

function markdownBelow(folder: string): string[] {
  if (!existsSync(`${DOCS}/${folder}`)) return [];
  return readdirSync(`${DOCS}/${folder}`, { recursive: true, encoding: "utf8" })
    .map((file) => (folder === "" ? file : `${folder}/${file}`).replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md") && !/(?:^|\/)(?:\.vitepress|node_modules)\/|^recipes\/[^/]+\//.test(file))
    .map((file) => file.slice(0, -".md".length));
}

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "./browser.ts";
import { BUILT } from "./serve.ts";

const AXE: string = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const files: readonly string[] = readdirSync(BUILT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html") && file !== "404.html")
  .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`)
  .sort();
/** One page of each make, for the checks that take their time. */
const MAKES: readonly string[] = [
  "/",
  "/ar/",
  "/fr/",
  "/ar/guide.html",
  "/fr/guide.html",
  "/guide/start.html",
  "/guide/dates.html",
  "/schemes-compared.html",
  "/playground.html",
  "/ar/playground.html",
  "/fr/playground.html",
];

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe("every page", () => {
  it("opens without a fault and asks no other host", async () => {
    const { page, faults, foreign, close } = await site.open("/");
    for (const path of files) {
      await page.goto(site.server.url + path);
      await page.waitForFunction("document.querySelector('#app')?.__vue_app__ !== undefined");
      await page.waitForTimeout(50);
      expect(faults, path).toEqual([]);
      expect(foreign, path).toEqual([]);
    }
    await close();
  });

  it("names no other host for a script, style, image or font", () => {
    const foreign = files.flatMap((path) => {
      const html = readFileSync(`${BUILT}${path.endsWith("/") ? `${path}index.html` : path}`, "utf8");
      return [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(https?:[^"]+)"/g)].map(
        ([, url]) => `${path} ${url}`,
      );
    });
    expect(foreign).toEqual([]);
  });
});

/** What axe-core objects to on a page as it stands. */
const VIOLATIONS = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target, failureSummary }) =>
    target.join(" ") + " " + failureSummary.replace(/\\s+/g, " ")).join(" | ")))`;

describe("axe-core", () => {
  it.each(MAKES)("has nothing against %s, in light or dark colours", async (path) => {
    const { page, close } = await site.open(path);
    if (path.includes("playground")) await page.locator(".map .dot").first().waitFor();
    await page.evaluate(AXE);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(`document.documentElement.classList.contains("dark") === ${colorScheme === "dark"}`);
      // Colours fade into each other for a moment.
      await page.waitForTimeout(400);
      expect(await page.evaluate(VIOLATIONS), colorScheme).toEqual([]);
    }
    await close();
  });
});

describe("Arabic pages", () => {
  it.each(["/ar/", "/ar/guide.html", "/ar/playground.html"])("%s reads from right to left", async (path) => {
    const { page, close } = await site.open(path);
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(await page.locator("html").getAttribute("lang")).toBe("ar");
    const title = (await page.locator(".VPNavBarTitle").boundingBox())!;
    const menu = (await page.locator(".VPNavBarMenu").boundingBox())!;
    expect(title.x).toBeGreaterThan(menu.x);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await close();
  });

  it("ship a font that has Arabic", async () => {
    const { page, close } = await site.open("/ar/");
    const loaded = "document.fonts.ready.then(() => document.fonts.check('16px \"Noto Naskh Arabic\"', '\\u0645'))";
    expect(await page.evaluate(loaded)).toBe(true);
    const size = '[...document.fonts].filter((font) => font.status === "loaded").map((font) => font.family)';
    expect(String(await page.evaluate(size))).toContain("Noto Naskh Arabic");
    await close();
  });
});

describe("search", () => {
  it("finds an Arabic word of the pages in another spelling", async () => {
    const { page, faults, close } = await site.open("/ar/");
    await page.locator(".VPNavBarSearchButton, .DocSearch-Button").first().click();
    // The pages have the word without vowels; no tolerance for slips reaches that far.
    await page.locator(".VPLocalSearchBox input").fill("التَّوَارِيخُ");
    await page.locator(".VPLocalSearchBox .result").first().waitFor();
    expect(await page.locator(".VPLocalSearchBox .result").count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });
});

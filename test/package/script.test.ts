import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { chromium } from "playwright-core";
import { expect, it } from "vitest";
import { consumer, installed, printed } from "./consumer.ts";

const TEXT = "زار وفد من مالي مدينة تمبكتو يوم 17 أغسطس 2023.";
const SCRIPT = `JSON.stringify(sankore.analyze(${JSON.stringify(TEXT)}))`;

const globalBuild: string = join(installed, "dist", "sankore.global.js");
const browser: string | undefined = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);

const expected: string = printed("run.mjs", `import * as sankore from "sankore"; console.log(${SCRIPT});`);

it("runs as CommonJS with the same result as ESM", () => {
  expect(printed("run.cjs", `const sankore = require("sankore"); console.log(${SCRIPT});`)).toBe(expected);
});

it("runs as a script in a bare engine without Intl, console and the like", () => {
  const bare = createContext({});
  runInContext("for (const name of ['Intl', 'Temporal', 'console', 'WebAssembly']) delete globalThis[name];", bare);
  expect(runInContext("typeof Intl + typeof TextEncoder + typeof process", bare)).toBe("undefined".repeat(3));
  runInContext(readFileSync(globalBuild, "utf8"), bare);
  expect(runInContext(SCRIPT, bare)).toBe(expected);
});

it.skipIf(browser === undefined)("runs from a <script> tag in Chromium", async () => {
  const page = join(consumer, "page.html");
  // No charset is declared: the script must not depend on it.
  writeFileSync(page, `<!doctype html><script src="${pathToFileURL(globalBuild)}"></script>`);
  const running = await chromium.launch({
    executablePath: browser as string,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const tab = await running.newPage();
    await tab.goto(pathToFileURL(page).href);
    expect(await tab.evaluate(SCRIPT)).toBe(expected);
  } finally {
    await running.close();
  }
});

import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { type Server, serve } from "./serve.ts";

const CHROMIUM: string | undefined = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);

/** A tab that remembers what it should not have seen. */
export interface Tab {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, failed requests. */
  readonly faults: string[];
  /** Addresses of other hosts that were asked for anything. */
  readonly foreign: string[];
  close(): Promise<void>;
}

export interface Site {
  readonly server: Server;
  open(path: string, options?: TabOptions): Promise<Tab>;
  close(): Promise<void>;
}

export interface TabOptions {
  readonly dark?: boolean;
  readonly width?: number;
}

/** The built site behind a server of its own, and a browser to look at it. */
export async function startSite(): Promise<Site> {
  if (CHROMIUM === undefined) throw new Error("no Chromium: apt-get install chromium");
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  return {
    server,
    open: (path, options = {}) => openTab(browser, server.url, path, options),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function openTab(browser: Browser, url: string, path: string, options: TabOptions): Promise<Tab> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: options.width ?? 1400, height: 900 },
    colorScheme: options.dark ? "dark" : "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("requestfailed", (request) => {
    // Pages fetch ahead what their links lead to; whoever leaves breaks that off.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") faults.push(`${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} ${response.status()}`);
  });
  context.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url())) foreign.push(request.url());
  });
  await page.goto(url + path);
  // The theme follows the arrow keys, links and so on once it is awake.
  await page.waitForFunction("document.querySelector('#app')?.__vue_app__ !== undefined");
  return { page, faults, foreign, close: () => context.close() };
}

/** Engines that run the acceptance program. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { createContext, runInContext } from "node:vm";
import { chromium } from "playwright-core";
import type { Accepted } from "./acceptance.ts";
import { type Lane, Skipped } from "./lane.ts";
import { load, type Project, printed, tool } from "./workshop.ts";

let digest: string | undefined;

/** Throws what the acceptance program found wrong; every engine must find the same in the texts. */
function judged(json: string): string {
  const accepted: Accepted = JSON.parse(json.trim().split("\n").at(-1) as string);
  digest ??= accepted.digest;
  if (accepted.failures.length > 0) throw new Error(accepted.failures.join("\n"));
  if (accepted.digest !== digest) throw new Error(`finds other things: ${accepted.digest}, not ${digest}`);
  return `${accepted.passed} checks`;
}

function node(version: string, file: string): Lane {
  return {
    title: `Node ${version}, ${file.endsWith(".cjs") ? "CommonJS" : "ESM"}`,
    run: async ({ folder }) => {
      const own = process.versions.node.startsWith(`${version}.`);
      const [command, args] = own ? [process.execPath, [file]] : ["npx", ["-y", "-p", `node@${version}`, "node", file]];
      return judged(await printed(command, args, { cwd: folder }));
    },
  };
}

/** The program of a platform that npm hands out, or the one that is installed. */
function binary(path: string, name: string): string {
  if (existsSync(tool(path))) return tool(path);
  const folder = (process.env.PATH ?? "").split(":").find((entry) => existsSync(join(entry, name)));
  if (folder === undefined) throw new Skipped(`no ${name} for this platform`);
  return join(folder, name);
}

const bun: Lane = {
  title: "Bun",
  run: async ({ folder }) =>
    judged(await printed(binary("@oven/bun-linux-x64/bin/bun", "bun"), ["main.js"], { cwd: folder })),
};

const deno: Lane = {
  title: "Deno",
  run: async ({ folder }) => {
    const args = ["run", "--cached-only", "--node-modules-dir=manual", "--no-lock", "main.js"];
    return judged(await printed(binary("@deno/linux-x64-glibc/deno", "deno"), args, { cwd: folder }));
  },
};

const workerd: Lane = {
  title: "workerd",
  run: async ({ folder, installed }) => {
    const program = binary("@cloudflare/workerd-linux-64/bin/workerd", "workerd");
    const files = readdirSync(join(installed, "dist")).filter(
      (file) => file.endsWith(".js") && !file.includes("global"),
    );
    const dist = "node_modules/sankore/dist";
    const modules = [
      `(name = "worker", esModule = embed "worker.js")`,
      `(name = "acceptance.js", esModule = embed "acceptance.js")`,
      ...files.map((file) => `(name = "${dist}/${file}", esModule = embed "${dist}/${file}")`),
    ];
    writeFileSync(join(folder, "worker.js"), WORKER);
    writeFileSync(
      join(folder, "worker.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";
      const config :Workerd.Config = (services = [(name = "main", worker = (
        modules = [${modules.join(",\n")}], compatibilityDate = "2026-01-01"))]);`,
    );
    const output = await printed(program, ["test", "worker.capnp"], { cwd: folder });
    return judged(output.split("\n").find((line) => line.startsWith("{")) as string);
  },
};
const WORKER = `import * as sankore from "./node_modules/sankore/dist/index.js";
import { acceptance, streamed } from "./acceptance.js";
export default {
  async test() {
    const accepted = acceptance(sankore);
    console.log(JSON.stringify({ ...accepted, failures: [...accepted.failures, ...(await streamed(sankore))] }));
  },
};`;

/** A script that leaves the result as JSON for its value. */
const verdict = (script: string): string => `${script}\nJSON.stringify(acceptance(sankore));`;
const globalBuild = ({ installed }: Project): string =>
  readFileSync(join(installed, "dist", "sankore.global.js"), "utf8");

const vm: Lane = {
  title: "bare node:vm, no Intl",
  run: async (project) => {
    const bare = createContext({});
    runInContext("for (const name of ['Intl', 'Temporal', 'console', 'WebAssembly']) delete globalThis[name];", bare);
    runInContext(globalBuild(project), bare);
    return judged(runInContext(verdict(project.script), bare));
  },
};

/** What is used of quickjs-emscripten. */
interface QuickJs {
  getQuickJS(): Promise<{
    newContext(): {
      evalCode(code: string): unknown;
      unwrapResult(result: unknown): unknown;
      dump(handle: unknown): unknown;
    };
  }>;
}

const quickjs: Lane = {
  title: "QuickJS, no Intl",
  run: async (project) => {
    const { getQuickJS }: QuickJs = await load("quickjs-emscripten");
    const context = (await getQuickJS()).newContext();
    const value = (code: string): unknown => context.dump(context.unwrapResult(context.evalCode(code)));
    const hosts = value("typeof Intl + typeof TextEncoder + typeof console");
    if (hosts !== "undefined".repeat(3)) throw new Error(`expected a bare engine, but it has ${hosts}`);
    value(`${globalBuild(project)};0`);
    return judged(value(verdict(project.script)) as string);
  },
};

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html" };

const browser: Lane = {
  title: "Chromium",
  run: async ({ folder }) => {
    const program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
    if (program === undefined) throw new Skipped("no Chromium here");
    writeFileSync(join(folder, "index.html"), PAGE);
    const server = createServer((request, response) => {
      const file = join(folder, normalize(new URL(request.url ?? "/", "http://localhost").pathname));
      if (!existsSync(file)) return response.writeHead(404).end();
      return response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const flags = [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ];
    const running = await chromium.launch({ executablePath: program, args: flags });
    try {
      const page = await running.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/index.html`);
      const title = await page.waitForFunction("document.title", undefined, { timeout: 60_000 });
      if (errors.length > 0) throw new Error(errors.join("\n"));
      return judged(String(await title.jsonValue()));
    } finally {
      await running.close();
      server.close();
    }
  },
};
const PAGE = `<!doctype html><meta charset="utf-8">
<script type="importmap">{ "imports": { "sankore": "/node_modules/sankore/dist/index.js" } }</script>
<script type="module">
const console = { log: (text) => { document.title = text; } };
const [sankore, { acceptance, streamed }] = await Promise.all([import("sankore"), import("/acceptance.js")]);
const accepted = acceptance(sankore);
console.log(JSON.stringify({ ...accepted, failures: [...accepted.failures, ...(await streamed(sankore))] }));
</script>`;

export const runtimes: readonly Lane[] = [
  ...["20", "22", "24", "26"].map((version) => node(version, "main.js")),
  node("20", "main.cjs"),
  browser,
  bun,
  deno,
  workerd,
  quickjs,
  vm,
];

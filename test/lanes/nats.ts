/** The recipe for NATS JetStream, as it stands in the docs: three workers, one of them killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Lane, Skipped } from "./lane.ts";
import { load, printed, tool } from "./workshop.ts";

const DOCUMENTS = 10_000;
const KILL_AFTER = 2000;
const LIMIT = 90_000;
const TEXT = "وصل أسيمي غويتا إلى تمبكتو أمس، وقتل ثلاثة جنود في بوركينا فاسو يوم 17 أغسطس 2023.";

/** What is used of the client. */
interface Manager {
  readonly streams: { info(name: string): Promise<{ readonly state: { readonly messages: number } }> };
  readonly consumers: { info(stream: string, name: string): Promise<{ readonly num_redelivered: number }> };
}
interface Connection {
  close(): Promise<void>;
}

export const nats: Lane = {
  title: "NATS JetStream, 3 workers",
  run: async ({ folder }) => {
    const server = ["/usr/sbin/nats-server", "/usr/bin/nats-server", "/usr/local/bin/nats-server"].find(existsSync);
    if (server === undefined) throw new Skipped("no nats-server here");
    const recipe = join(folder, "nats");
    cpSync("docs/recipes/nats", recipe, { recursive: true });
    symlinkSync(tool("@nats-io"), join(folder, "node_modules", "@nats-io"));
    const store = mkdtempSync(join(tmpdir(), "sankore-nats-"));
    const port = await freePort();
    process.env.NATS_URL = `127.0.0.1:${port}`;
    process.env.ACK_WAIT_SECONDS = "3";
    const started: ChildProcess[] = [];
    const start = (command: string, args: readonly string[]): ChildProcess => {
      const child = spawn(command, args, { cwd: recipe, stdio: "ignore", timeout: 2 * LIMIT });
      started.push(child);
      return child;
    };
    try {
      start(server, ["-a", "127.0.0.1", "-p", `${port}`, "-js", "-sd", store]);
      return await outcome(recipe, () => start(process.execPath, ["worker.mjs"]));
    } finally {
      for (const child of started) child.kill("SIGKILL");
      rmSync(store, { recursive: true, force: true });
    }
  },
};

async function outcome(recipe: string, startWorker: () => ChildProcess): Promise<string> {
  await listening();
  const ids = Array.from({ length: DOCUMENTS }, (_, i) => `document-${i}`);
  const input = ids.map((id, i) => JSON.stringify({ id, text: `${TEXT} ${i}`, reference: "2023-08-20" })).join("\n");
  await printed(process.execPath, ["producer.mjs"], { cwd: recipe, input });
  const workers = [startWorker(), startWorker(), startWorker()];
  const { connection, manager } = await client();
  try {
    await until(async () => (await counted(manager, "SANKORE_OUT")) >= KILL_AFTER);
    workers[0]!.kill("SIGKILL");
    const doneAtKill = await counted(manager, "SANKORE_OUT");
    if (doneAtKill >= DOCUMENTS) throw new Error("all was done before a worker was killed");
    const left = async (): Promise<number> => counted(manager, "SANKORE_IN");
    await until(async () => (await left()) === 0);
    await stopped(workers.slice(1));
    const results = (await printed(process.execPath, ["collect.mjs"], { cwd: recipe })).trim().split("\n");
    judge(results, ids);
    return `${results.length} distinct results; one worker killed at ${doneAtKill}`;
  } finally {
    await connection.close();
  }
}

/** Ends workers as an orchestrator would. */
async function stopped(workers: readonly ChildProcess[]): Promise<void> {
  const ends = workers.map((worker) => new Promise((done) => worker.once("exit", (code) => done(code))));
  for (const worker of workers) worker.kill("SIGTERM");
  const codes = await Promise.all(ends);
  if (codes.some((code) => code !== 0)) throw new Error(`workers ended with ${codes.join(", ")}`);
}

function judge(lines: readonly string[], ids: readonly string[]): void {
  const results = lines.map((line) => JSON.parse(line) as { id: string; names?: unknown[]; dates?: unknown[] });
  const distinct = new Set(results.map(({ id }) => id));
  if (lines.length !== ids.length) throw new Error(`${lines.length} results for ${ids.length} documents`);
  if (ids.some((id) => !distinct.has(id))) throw new Error(`${distinct.size} distinct results`);
  const poor = results.find(({ names = [], dates = [] }) => names.length < 3 || dates.length < 2);
  if (poor !== undefined) throw new Error(`a poor result: ${JSON.stringify(poor)}`);
}

async function client(): Promise<{ connection: Connection; manager: Manager }> {
  const { connect }: { connect(options: object): Promise<Connection> } = await load("@nats-io/transport-node");
  const jetstream: { jetstreamManager(connection: Connection): Promise<Manager> } = await load("@nats-io/jetstream");
  const connection = await connect({ servers: process.env.NATS_URL });
  return { connection, manager: await jetstream.jetstreamManager(connection) };
}

const counted = async (manager: Manager, stream: string): Promise<number> =>
  (await manager.streams.info(stream)).state.messages;

/** Waits until it holds, looking twenty times a second. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + LIMIT; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`not done after ${LIMIT / 1000} s`);
    await wait(50);
  }
}

async function listening(): Promise<void> {
  await until(async () => {
    try {
      const { connection } = await client();
      await connection.close();
      return true;
    } catch {
      return false;
    }
  });
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}

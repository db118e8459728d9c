/**
 * The command from JSON Lines to JSON Lines, as it runs for a user: `sankore analyze` with one worker and with two,
 * in turns, and the memory that a long stream takes.
 *
 * Two ratios are printed. The one by the clock is what a user sees, and is true only while nothing else runs on the
 * machine. The one by processor time is what the clock would show with two cores free: twice the time of one worker
 * over all processor time of two, that of reading, writing and starting included. Starting and learning the code takes
 * each thread a second or more, so a short input says little.
 *
 *     npm run bench
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { documents, median, table, verdict } from "./measure.mjs";

const CLI = new URL("../../dist/cli.js", import.meta.url).pathname;
const BYTES = 4000;
const DOCUMENTS = Number(process.env.DOCUMENTS ?? 20_000);
const ROUNDS = Number(process.env.ROUNDS ?? 2);
const LEAST = 1.7;
const BILLION = 1e9;
const DAY = 86_400;

const folder = mkdtempSync(join(tmpdir(), "sankore-bench-"));
const report = join(folder, "report.json");
const reporter = join(folder, "report.mjs");
// Of the whole process, threads included, at its end.
writeFileSync(
  reporter,
  `import { writeFileSync } from "node:fs";
   import { isMainThread } from "node:worker_threads";
   if (isMainThread) process.on("exit", () => {
     const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
     writeFileSync(${JSON.stringify(report)}, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1000 }));
   });`,
);

const texts = documents(100, BYTES);
const lineOf = (i) => `${JSON.stringify({ id: i, text: texts[i % texts.length] })}\n`;

/** Seconds on the clock, of the processor, and the most memory, of one run; `input` goes to standard input. */
async function run(args, { input, node = [] } = {}) {
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", reporter, ...node, CLI, ...args], {
    stdio: [input === undefined ? "ignore" : "pipe", "ignore", "inherit"],
  });
  if (input !== undefined) Readable.from(input).pipe(child.stdin);
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
  return { clock: (performance.now() - began) / 1000, ...JSON.parse(readFileSync(report, "utf8")) };
}

async function throughput() {
  const file = join(folder, "documents.jsonl");
  writeFileSync(file, Array.from({ length: DOCUMENTS }, (_, i) => lineOf(i)).join(""));
  const runs = { 1: [], 2: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const workers of [1, 2]) {
      runs[workers].push(await run(["analyze", file, "--format", "ndjson", "--workers", `${workers}`]));
    }
  }
  const [one, two] = [1, 2].map((workers) => ({
    clock: median(runs[workers].map(({ clock }) => clock)),
    cpu: median(runs[workers].map(({ cpu }) => cpu)),
    fastest: Math.min(...runs[workers].map(({ clock }) => clock)),
  }));
  const perSecond = (seconds) => Math.round(DOCUMENTS / seconds).toLocaleString("en");
  const rows = [one, two].map(({ clock, cpu }, i) => [
    i + 1,
    clock.toFixed(1),
    cpu.toFixed(1),
    perSecond(clock),
    perSecond(cpu),
  ]);
  console.log(table(["workers", "seconds", "processor s", "documents/s", "documents/s a core"], rows));
  const byClock = one.fastest / two.fastest;
  const byProcessor = (2 * one.cpu) / two.cpu;
  const days = BILLION / (DOCUMENTS / one.cpu) / DAY;
  console.log(`\ntwo workers against one, by the clock, fastest rounds: ${verdict(byClock, ">=", LEAST)}`);
  console.log(`two workers against one, by processor time: ${verdict(byProcessor, ">=", LEAST)}`);
  console.log(`a billion such documents: ${days.toFixed(1)} days of one core`);
}

/** The most memory for a stream ten times as long. */
async function memory() {
  const stream = function* (megabytes, line) {
    const piece = Buffer.from(line.repeat(Math.ceil(64_000 / line.length)));
    for (let sent = 0; sent < megabytes * 1e6; sent += piece.length) yield piece;
  };
  const rows = [];
  for (const [command, short, long] of [
    ["normalize", 30, 300],
    ["analyze", 3, 30],
  ]) {
    const args = [command, "--input", "jsonl", "--format", "ndjson", "--workers", "2"];
    const node = ["--max-old-space-size=160"];
    const [few, many] = [
      await run(args, { input: stream(short, lineOf(0)), node }),
      await run(args, { input: stream(long, lineOf(0)), node }),
    ];
    rows.push([command, `${short}`, few.megabytes.toFixed(0), `${long}`, many.megabytes.toFixed(0)]);
  }
  console.log(`\n${table(["command", "MB in", "MB of memory", "MB in", "MB of memory"], rows)}`);
}

try {
  const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`;
  console.log(`${machine}, Node ${process.version}; ${DOCUMENTS} documents of ${BYTES} bytes, ${ROUNDS} rounds\n`);
  await throughput();
  await memory();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

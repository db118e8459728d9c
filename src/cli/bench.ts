import { availableParallelism, cpus } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { BadData } from "./errors.ts";
import { execute } from "./execute.ts";
import type { Host } from "./host.ts";
import type { Job } from "./jobs/job.ts";
import { JOBS } from "./jobs/jobs.ts";
import { SILENT } from "./progress.ts";
import { SAMPLE } from "./sample.ts";
import { batchesOf, inputsOf } from "./sources.ts";
import { table } from "./table.ts";

interface Options {
  readonly workers: number;
  readonly seconds: number;
}

const NOTES = `
Each command works on the documents over and over, on one core, without reading and writing; speed is counted by
processor time. Then the whole way is measured by the clock: JSON Lines in, analyze, JSON Lines out, with one worker
and with more. Other programs that are running make that slower.

Examples:
  # with a news article of 1,300 characters
  sankore bench
  # with your own documents, up to 8 workers
  sankore bench 'articles/*.txt' --workers 8`;

/** `sankore bench`: how fast this machine is. */
export function benchCommand(host: Host): Command {
  return new Command("bench")
    .description("Measure how fast this machine works: documents and characters a second.")
    .argument("[files...]", "documents to measure with, each file one; a news article of its own unless given")
    .addOption(
      new Option("--workers <n>", "the most threads to measure with")
        .argParser(positive)
        .default(availableParallelism()),
    )
    .addOption(new Option("--seconds <n>", "how long each measurement lasts").argParser(positive).default(2))
    .addHelpText("after", NOTES)
    .action((files: string[], options: Options) => bench(files, options, host));
}

function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0) || number > 3600) throw new InvalidArgumentError("Use a number above 0.");
  return number;
}

async function bench(files: readonly string[], { workers, seconds }: Options, host: Host): Promise<void> {
  const texts = files.length === 0 ? [SAMPLE] : await textsOf(files, host);
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  await host.out(
    `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}; ` +
      `documents of ${rounded(characters)} characters\n\n`,
  );
  const perCore = JOBS.map((job) => [job.name, speedOf(job, texts, seconds)] as const);
  await host.out(
    `${table(
      ["command", "documents/s", "characters/s"],
      perCore.map(([name, speed]) => row(name, speed, characters)),
    )}\n\n`,
  );
  const throughput: (readonly [number, number])[] = [];
  for (const count of doublings(Math.floor(workers))) {
    throughput.push([count, await throughputOf(texts, count, seconds, host)]);
  }
  const [, one] = throughput[0]!;
  const rows = throughput.map(([count, speed]) => [...row(`${count}`, speed, characters), (speed / one).toFixed(2)]);
  await host.out(`${table(["workers", "documents/s", "characters/s", "times one"], rows)}\n\n`);
  await host.out(`A billion such documents take ${rounded(1e9 / one / 86_400)} days of one core.\n`);
}

/** The documents themselves. */
async function textsOf(files: readonly string[], host: Host): Promise<string[]> {
  const csv = { header: true, check: () => {} };
  const texts: string[] = [];
  for (const input of await inputsOf(files, "text", "text")) {
    for await (const { bytes } of batchesOf(input, csv, host.stdin ?? (() => process.stdin), () => {})) {
      texts.push(new TextDecoder().decode(bytes));
    }
  }
  if (texts.every((text) => text.trim() === "")) throw new BadData("there is no text to measure with");
  return texts;
}

const rounded = (number: number): string => Math.round(number).toLocaleString("en");
const row = (name: string, speed: number, characters: number): string[] => [
  name,
  rounded(speed),
  rounded(speed * characters),
];

/** 1, 2, 4, … and the last itself. */
function doublings(most: number): number[] {
  const counts = [];
  for (let count = 1; count < most; count *= 2) counts.push(count);
  return [...counts, Math.max(1, most)];
}

/** Documents a second of processor time. */
function speedOf(job: Job, texts: readonly string[], seconds: number): number {
  const find = job.prepare({});
  const round = (): void => {
    for (const text of texts) find({ text }).data();
  };
  // Tables are built and the engine learns the code first.
  round();
  repeat(round, seconds / 2);
  const began = process.cpuUsage();
  const rounds = repeat(round, seconds);
  const { user, system } = process.cpuUsage(began);
  return (rounds * texts.length) / ((user + system) / 1e6);
}

function repeat(round: () => void, seconds: number): number {
  const end = performance.now() + seconds * 1000;
  let rounds = 0;
  do {
    round();
    rounds++;
  } while (performance.now() < end);
  return rounds;
}

/** Fewer results than these are no measure. */
const LEAST_RESULTS = 4;

/** Documents a second on the clock, from JSON Lines to JSON Lines, once all workers are warm. */
async function throughputOf(texts: readonly string[], workers: number, seconds: number, host: Host): Promise<number> {
  const piece = new TextEncoder().encode(texts.map((text) => `${JSON.stringify({ text })}\n`).join(""));
  const pieces = Array.from({ length: Math.ceil(50_000 / piece.length) }, () => piece);
  const time = seconds * 1000;
  let begin = Number.POSITIVE_INFINITY;
  let [results, records, first, last] = [0, 0, 0, 0];
  const isOver = (): boolean => results > LEAST_RESULTS && performance.now() > begin + time;
  async function* input(): AsyncGenerator<Uint8Array> {
    while (!isOver()) yield Buffer.concat(pieces);
  }
  const wrote = (count: number): void => {
    const now = performance.now();
    // The first result says that tables are built; then every thread learns the code.
    if (begin === Number.POSITIVE_INFINITY) begin = now + time;
    if (now < begin || isOver()) return;
    if (results++ === 0) first = now;
    else records += count;
    last = now;
  };
  await execute(
    {
      spec: {
        job: "analyze",
        flags: {},
        fields: { text: undefined, reference: undefined, keep: undefined },
        layout: { format: "ndjson", single: false, named: false, keep: [] },
      },
      inputs: [{ name: undefined, kind: "jsonl", size: undefined }],
      csv: { header: true, check: () => {} },
      workers,
      output: undefined,
      resume: false,
      allowErrors: false,
    },
    {
      out: () => {},
      err: host.err,
      stdin: input,
      progress: () => ({ ...SILENT, wrote }),
      ...(host.script !== undefined && { script: host.script }),
    },
  );
  return (records / (last - first)) * 1000;
}

import { type Batch, type Written, withoutFirst } from "./batch.ts";
import { BadData, Interrupted } from "./errors.ts";
import { writerOf } from "./formats.ts";
import { handlerOf, type Spec } from "./handler.ts";
import type { Host } from "./host.ts";
import { inOrder } from "./in-order.ts";
import { JOBS } from "./jobs/jobs.ts";
import { Pool } from "./pool.ts";
import { type Progress, SILENT } from "./progress.ts";
import { fileSink, resumedSink, type Sink } from "./sink.ts";
import { batchesOf, type CsvOptions, type Input } from "./sources.ts";

/** A run, all options read. */
export interface Plan {
  readonly spec: Spec;
  readonly inputs: readonly Input[];
  readonly csv: CsvOptions;
  readonly workers: number;
  /** A file; standard output unless named. */
  readonly output: string | undefined;
  readonly resume: boolean;
  /** Bad records are no reason to fail. */
  readonly allowErrors: boolean;
}

/** More than these are counted, not named. */
const MOST_NOTES = 20;
/** Batches that a worker has before it: one that it works on, and others so that it never waits. */
const AHEAD = 3;

/** Reads, makes, writes; at last throws `BadData` where records were bad. */
export async function execute(plan: Plan, host: Host): Promise<void> {
  const left = plan.resume && plan.output !== undefined ? await resumedSink(plan.output) : undefined;
  const sink = left?.sink ?? (plan.output === undefined ? standardOutput(host) : await fileSink(plan.output));
  const progress = host.progress?.(sizeOf(plan.inputs), plan.output === undefined ? "stdout" : "file") ?? SILENT;
  const tally = new Tally(host);
  let complete = false;
  try {
    await pump(plan, host, sink, left?.records ?? 0, tally, progress);
    complete = true;
  } catch (error) {
    throw error instanceof Stop ? tally.stopped(plan, error.code) : error;
  } finally {
    progress.stop();
    await sink.close(complete);
  }
  tally.report(plan.allowErrors);
}

async function pump(plan: Plan, host: Host, sink: Sink, done: number, tally: Tally, progress: Progress): Promise<void> {
  const writer = writerOf(plan.spec.layout, JOBS.find(({ name }) => name === plan.spec.job)!);
  const { work, close } = crew(plan, host);
  const all = skipping(batchesOfAll(plan, host, progress), done);
  try {
    if (done === 0) await sink.write(encoded(writer.head));
    let separator = "";
    // A single text is one piece of work: nothing comes between, and Ctrl-C may just end the process.
    const signal = plan.spec.layout.single ? undefined : host.stopSignal?.();
    for await (const written of untilStopped(inOrder(all, plan.workers * AHEAD, work), signal)) {
      if (written.bytes.length > 0) {
        if (separator !== "") await sink.write(encoded(separator));
        separator = writer.separator;
        await sink.write(written.bytes);
      }
      tally.add(written);
      progress.wrote(written.records);
    }
    await sink.write(encoded(writer.tail));
  } finally {
    await close();
  }
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Who does the work: this thread itself, or others. */
function crew(
  { spec, workers }: Plan,
  { script }: Host,
): {
  work: (batch: Batch) => Promise<Written>;
  close: () => Promise<void>;
} {
  if (workers === 1 || script === undefined) {
    const handle = handlerOf(spec);
    return { work: async (batch) => handle(batch), close: async () => {} };
  }
  const pool = new Pool(script, workers, spec);
  return { work: (batch) => pool.work(batch), close: () => pool.close() };
}

async function* batchesOfAll({ inputs, csv }: Plan, { stdin }: Host, progress: Progress): AsyncGenerator<Batch> {
  for (const input of inputs) {
    yield* batchesOf(input, csv, stdin ?? (() => process.stdin), (bytes) => progress.read(bytes));
  }
}

/** What comes behind the first `count` records. */
async function* skipping(batches: AsyncIterable<Batch>, count: number): AsyncGenerator<Batch> {
  let toSkip = count;
  for await (const batch of batches) {
    const skipped = Math.min(toSkip, batch.ends.length);
    toSkip -= skipped;
    if (skipped < batch.ends.length) yield skipped === 0 ? batch : withoutFirst(batch, skipped);
  }
}

class Stop extends Error {
  readonly code: number;

  constructor(code: number) {
    super();
    this.code = code;
  }
}

/** Throws `Stop` as soon as somebody asks for an end, whatever is still to come. */
async function* untilStopped<T>(items: AsyncGenerator<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  // One promise a round: reactions on one that lives as long as the run would pile up.
  let fail: (error: unknown) => void = () => {};
  signal?.addEventListener("abort", () => fail(new Stop(signal.reason)), { once: true });
  for (;;) {
    if (signal?.aborted === true) throw new Stop(signal.reason);
    const { value, done } = await new Promise<IteratorResult<T>>((resolve, reject) => {
      fail = reject;
      items.next().then(resolve, reject);
    });
    if (done === true) return;
    yield value;
  }
}

function standardOutput({ out }: Host): Sink {
  return {
    async write(bytes) {
      if (bytes.length > 0) await out(bytes);
    },
    async close() {},
  };
}

/** All bytes that are to be read, where every input is a file. */
function sizeOf(inputs: readonly Input[]): number | undefined {
  return inputs.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
}

/** What was bad. */
class Tally {
  readonly #host: Host;
  #records = 0;
  #bad = 0;
  #notes = 0;
  #first: string | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  add({ records, bad, firstBad, notes }: Written): void {
    this.#records += records;
    this.#bad += bad;
    this.#first ??= firstBad;
    for (const note of notes) {
      if (this.#notes++ < MOST_NOTES) this.#host.err(`sankore: ${note}\n`);
    }
  }

  stopped({ output, spec, resume }: Plan, code: number): Interrupted {
    const hint = output !== undefined && spec.layout.format === "ndjson" ? "; go on with --resume" : "";
    const since = resume ? " more" : "";
    return new Interrupted(`stopped after ${this.#records}${since} records${hint}`, code);
  }

  /** Throws `BadData` where a record was bad; its message is empty where all has been said. */
  report(allowErrors: boolean): void {
    if (this.#bad === 0) return;
    const said = this.#bad === this.#notes && this.#notes <= MOST_NOTES;
    const summary = `${this.#bad} of ${this.#records} records could not be read; the first: ${this.#first}`;
    if (allowErrors) {
      if (!said) this.#host.err(`sankore: ${summary}\n`);
      return;
    }
    throw new BadData(said ? "" : summary);
  }
}

import { Worker } from "node:worker_threads";
import type { Batch, Written } from "./batch.ts";
import { BadData } from "./errors.ts";
import type { Spec } from "./handler.ts";

/** A batch on its way to a worker. */
export interface Order {
  readonly id: number;
  readonly batch: Batch;
}

/** What comes back. */
export interface Delivery {
  readonly id: number;
  readonly written: Written;
}

interface Waiting {
  readonly done: (written: Written) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Threads that all run `script` for one run. Batches are moved, not copied, to the thread that has the least to do.
 * A thread that breaks fails all that it had.
 */
export class Pool {
  readonly #threads: readonly Thread[];

  constructor(script: URL, count: number, spec: Spec) {
    this.#threads = Array.from({ length: count }, () => new Thread(script, spec));
  }

  work(batch: Batch): Promise<Written> {
    const [first, ...others] = this.#threads as readonly [Thread, ...Thread[]];
    return others.reduce((least, thread) => (thread.load < least.load ? thread : least), first).work(batch);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #ids = 0;
  #broken: Error | undefined;

  constructor(script: URL, spec: Spec) {
    this.#worker = new Worker(script, { workerData: spec });
    this.#worker.on("message", ({ id, written }: Delivery) => {
      this.#waiting.get(id)?.done(written);
      this.#waiting.delete(id);
    });
    this.#worker.on("error", (error) => this.#break(error));
    this.#worker.on("exit", () => this.#break(new Error("it ended")));
  }

  get load(): number {
    return this.#waiting.size;
  }

  work(batch: Batch): Promise<Written> {
    if (this.#broken !== undefined) return Promise.reject(this.#broken);
    const id = this.#ids++;
    const order: Order = { id, batch };
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#worker.postMessage(order, [batch.bytes.buffer as ArrayBuffer]);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #break(error: Error): void {
    this.#broken ??= new BadData(`a worker broke off: ${error.message}`);
    for (const { failed } of this.#waiting.values()) failed(this.#broken);
    this.#waiting.clear();
  }
}

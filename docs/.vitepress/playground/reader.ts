import type { Answer, Answers, Question } from "./worker.ts";

type Value<K extends keyof Answers> = Awaited<ReturnType<Answers[K]>>;
interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Asks the worker that holds the library. It is started by the first question. */
export class Reader {
  private worker: Worker | undefined;
  private readonly waiting: Map<number, Waiting> = new Map();
  private count = 0;

  get started(): boolean {
    return this.worker !== undefined;
  }

  ask<K extends keyof Answers>(name: K, ...values: Parameters<Answers[K]>): Promise<Value<K>> {
    this.worker ??= this.start();
    const id = this.count++;
    const answer = new Promise<Value<K>>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.worker.postMessage({ id, name, values } satisfies Question);
    return answer;
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.waiting.clear();
  }

  private start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data: { id, value, error } }: MessageEvent<Answer>) => {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) waiting?.resolve(value as never);
      else waiting?.reject(new Error(error));
    };
    worker.onerror = ({ message }) => {
      for (const { reject } of this.waiting.values()) reject(new Error(message || "the worker did not start"));
      this.waiting.clear();
      this.worker = undefined;
    };
    return worker;
  }
}

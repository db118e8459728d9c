import { parentPort, workerData } from "node:worker_threads";
import { handlerOf, type Spec } from "./handler.ts";
import type { Delivery, Order } from "./pool.ts";

/** What a thread does: handles one batch after the other until it is closed. */
export function serve(): void {
  const handle = handlerOf(workerData as Spec);
  parentPort!.on("message", ({ id, batch }: Order) => {
    const written = handle(batch);
    const delivery: Delivery = { id, written };
    parentPort!.postMessage(delivery, [written.bytes.buffer as ArrayBuffer]);
  });
}

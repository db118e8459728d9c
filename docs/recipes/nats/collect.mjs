// node collect.mjs > results.jsonl      every result so far, one a line
import { open, RESULTS } from "./streams.mjs";

const { connection, manager, stream } = await open();
let left = (await manager.streams.info(RESULTS)).state.messages;
if (left > 0) {
  const consumer = await stream.consumers.get(RESULTS);
  for await (const message of await consumer.consume()) {
    process.stdout.write(`${message.string()}\n`);
    if (--left === 0) break;
  }
}
await connection.close();

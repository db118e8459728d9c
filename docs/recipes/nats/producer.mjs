// node producer.mjs < documents.jsonl      each line {"id": …, "text": …, "reference"?: "2023-08-20"}
import { createInterface } from "node:readline";
import { DOCUMENT_SUBJECT, open } from "./streams.mjs";

const AT_A_TIME = 256;

const { connection, stream } = await open();
const underWay = new Set();
let count = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === "") continue;
  const { id } = JSON.parse(line);
  // Run again after a failure: what the server has already under this id is not taken twice.
  const sent = stream.publish(DOCUMENT_SUBJECT, line, { msgID: `in-${id}` }).finally(() => underWay.delete(sent));
  underWay.add(sent);
  count++;
  if (underWay.size >= AT_A_TIME) await Promise.race(underWay);
}
await Promise.all(underWay);
await connection.drain();
console.error(`${count} documents sent`);

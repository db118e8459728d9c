// node worker.mjs      as many as there are cores, on as many machines as you like; SIGTERM ends one cleanly
import { analyze } from "sankore";
import { DOCUMENTS, open, RESULT_SUBJECT, WORKERS } from "./streams.mjs";

const AT_A_TIME = 64;

const { connection, stream } = await open();
const consumer = await stream.consumers.get(DOCUMENTS, WORKERS);
const messages = await consumer.consume({ max_messages: 2 * AT_A_TIME });
process.once("SIGTERM", () => messages.stop());

const underWay = new Set();
for await (const message of messages) {
  const done = handled(message).finally(() => underWay.delete(done));
  underWay.add(done);
  if (underWay.size >= AT_A_TIME) await Promise.race(underWay);
}
await Promise.all(underWay);
await connection.drain();

/**
 * First the result, then the acknowledgement: a worker that dies in between leaves the document to another, whose
 * second copy of the result the server drops, since it has one with that id. So nothing is lost, and nothing doubled.
 */
async function handled(message) {
  const { id, result } = resultOf(message);
  try {
    await stream.publish(RESULT_SUBJECT, JSON.stringify(result), { msgID: `out-${id}` });
    message.ack();
  } catch (error) {
    console.error(`document ${id}: ${error.message}; it will come again`);
    message.nak(1000);
  }
}

/** A document that is none becomes a result that says so: it would fail again on every worker. */
function resultOf(message) {
  let id = `#${message.seq}`;
  try {
    const document = JSON.parse(message.string());
    id = document.id ?? id;
    const { names, dates } = analyze(document.text, document.reference ? { reference: document.reference } : {});
    const found = names.map(({ start, end, candidates: [record], confidence }) => ({
      start,
      end,
      id: record.id,
      confidence,
    }));
    return { id, result: { id, names: found, dates } };
  } catch (error) {
    return { id, result: { id, error: error.message } };
  }
}

// What producer, worker and collector share: the server, two streams and the workers' consumer.
import { AckPolicy, jetstream, jetstreamManager, RetentionPolicy, StorageType } from "@nats-io/jetstream";
import { connect, nanos } from "@nats-io/transport-node";

export const DOCUMENTS = "SANKORE_IN";
export const RESULTS = "SANKORE_OUT";
export const DOCUMENT_SUBJECT = "sankore.in";
export const RESULT_SUBJECT = "sankore.out";
export const WORKERS = "workers";

const seconds = (name, otherwise) => Number(process.env[name] ?? otherwise) * 1000;
/** Longer than any one document takes: after it, a document without an answer goes to another worker. */
const ACK_WAIT = seconds("ACK_WAIT_SECONDS", 30);
/** How long the server remembers what was published; longer than any outage that redelivery should bridge. */
const REMEMBERED = seconds("REMEMBERED_SECONDS", 3600);

/** Connects and sees to it that streams and consumer are there; doing so again changes nothing. */
export async function open() {
  const connection = await connect({ servers: process.env.NATS_URL ?? "127.0.0.1:4222", maxReconnectAttempts: -1 });
  const manager = await jetstreamManager(connection);
  const common = { storage: StorageType.File, duplicate_window: nanos(REMEMBERED) };
  // A work queue: a document is gone as soon as it is acknowledged.
  await manager.streams.add({
    ...common,
    name: DOCUMENTS,
    subjects: [DOCUMENT_SUBJECT],
    retention: RetentionPolicy.Workqueue,
  });
  await manager.streams.add({ ...common, name: RESULTS, subjects: [RESULT_SUBJECT] });
  await manager.consumers.add(DOCUMENTS, {
    durable_name: WORKERS,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(ACK_WAIT),
    max_ack_pending: 2000,
  });
  return { connection, manager, stream: jetstream(connection) };
}

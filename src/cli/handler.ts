import type { Batch, Written } from "./batch.ts";
import { type Layout, placeOf, type Writer, writerOf } from "./formats.ts";
import type { Document, Findings, Flags } from "./jobs/job.ts";
import { JOBS } from "./jobs/jobs.ts";
import { entryOf, type Fields } from "./records.ts";

/** All that a worker must know of a run; plain data. */
export interface Spec {
  readonly job: string;
  readonly flags: Flags;
  readonly fields: Fields;
  readonly layout: Layout;
}

/** Makes of a batch what is written for it. */
export type Handler = (batch: Batch) => Written;

/** Throws `RangeError` or `TypeError` for a wrong option. */
export function handlerOf({ job: name, flags, fields, layout }: Spec): Handler {
  const job = JOBS.find((known) => known.name === name)!;
  const find = job.prepare(flags);
  const writer = writerOf(layout, job);
  return (batch) => written(batch, fields, writer, find);
}

function written(batch: Batch, fields: Fields, writer: Writer, find: (document: Document) => Findings): Written {
  const items: string[] = [];
  const notes: string[] = [];
  let bad = 0;
  let firstBad: string | undefined;
  for (let i = 0; i < batch.ends.length; i++) {
    const { origin, document, ...entry } = entryOf(batch, i, fields);
    let fault = "fault" in entry ? entry.fault : undefined;
    let item: string | undefined;
    if (document !== undefined) {
      try {
        item = writer.item(origin, find(document));
      } catch (error) {
        // A wrong reference date in the record; anything else is the record's misfortune alone, too.
        fault = (error as Error).message;
      }
    }
    if (fault !== undefined) {
      item = writer.fault(origin, fault);
      const words =
        batch.source.kind === "text"
          ? `${origin.file ?? "standard input"} is ${fault}`
          : `${placeOf(origin)}: ${fault}`;
      if (item === undefined) notes.push(words);
      item ??= writer.gap;
      firstBad ??= words;
      bad++;
    }
    if (item !== undefined && item !== "") items.push(item);
  }
  const bytes = new TextEncoder().encode(items.join(writer.separator));
  return { bytes, records: batch.ends.length, bad, notes, ...(firstBad !== undefined && { firstBad }) };
}

/** How an input is cut into documents. */
export type Kind = "text" | "lines" | "jsonl" | "csv" | "tsv";

/** An input, and how its records are read. */
export interface Source {
  /** As given on the command line; undefined for standard input. */
  readonly name: string | undefined;
  readonly kind: Kind;
  /** Of CSV and TSV. */
  readonly delimiter?: string;
  readonly columns?: readonly string[];
}

/** Records of one source, as they stand in it: the unit that is handed to workers. */
export interface Batch {
  readonly source: Source;
  readonly bytes: Uint8Array;
  /** `bytes[starts[i]..ends[i])` is record `i`; line ends lie between. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The line of the source, from 1, on which each record begins. */
  readonly lines: readonly number[];
  /** What is wrong with records that were not read, by number. */
  readonly faults: ReadonlyMap<number, string>;
}

/** What became of a batch. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly records: number;
  /** How many records were bad, and the first of them in words. */
  readonly bad: number;
  readonly firstBad?: string;
  /** Bad records that the format has no place for. */
  readonly notes: readonly string[];
}

/** The batch without its first `count` records. */
export function withoutFirst(batch: Batch, count: number): Batch {
  const faults = new Map([...batch.faults].map(([i, fault]) => [i - count, fault]));
  return {
    ...batch,
    starts: batch.starts.slice(count),
    ends: batch.ends.slice(count),
    lines: batch.lines.slice(count),
    faults,
  };
}

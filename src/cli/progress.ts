import { SingleBar } from "cli-progress";

/** Tells a person how far a run is. */
export interface Progress {
  /** Bytes that were read. */
  read(bytes: number): void;
  /** Records that were written. */
  wrote(records: number): void;
  stop(): void;
}

/** For nobody. */
export const SILENT: Progress = { read() {}, wrote() {}, stop() {} };

const MB = 1_000_000;

/** A bar on a terminal; without a known size, a count. */
export function progressOn(stream: NodeJS.WritableStream, size: number | undefined): Progress {
  const bar = new SingleBar({
    stream,
    format:
      size === undefined
        ? "{read} MB, {records} records, {duration_formatted}"
        : "{bar} {percentage}% | {read} MB, {records} records | {eta_formatted} left",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
  });
  let [read, records] = [0, 0];
  const shown = (): object => ({ read: (read / MB).toFixed(1), records: records.toLocaleString("en") });
  bar.start(size ?? 0, 0, shown());
  return {
    read(bytes) {
      read += bytes;
      bar.update(read, shown());
    },
    wrote(count) {
      records += count;
      bar.update(read, shown());
    },
    stop: () => bar.stop(),
  };
}

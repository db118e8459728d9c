import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { progressOn } from "../../src/cli/progress.ts";

/** A stream that remembers what was written, on a terminal or not. */
function recorder(isTTY: boolean): { stream: Writable; written: () => string } {
  let written = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += chunk;
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns: 120 }), written: () => written };
}

function run(stream: Writable, size: number | undefined): void {
  const progress = progressOn(stream, size);
  progress.read(1_500_000);
  progress.wrote(1234);
  progress.read(500_000);
  progress.stop();
}

it("shows a bar where the size is known", () => {
  const { stream, written } = recorder(true);
  run(stream, 2_000_000);
  expect(written()).toContain("100%");
  expect(written()).toContain("2.0 MB, 1,234 records");
});

it("counts where it is not", () => {
  const { stream, written } = recorder(true);
  run(stream, undefined);
  expect(written()).toContain("2.0 MB, 1,234 records");
  expect(written()).not.toContain("%");
});

it("is silent but on a terminal", () => {
  const { stream, written } = recorder(false);
  run(stream, 2_000_000);
  expect(written()).toBe("");
});

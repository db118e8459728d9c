/**
 * The packed tarball in every runtime, compiler and bundler that the package promises to suit.
 *
 *     npm run test:lanes               all lanes; ends with "N passed, N failed"
 *     npm run test:lanes -- bun deno   those whose title has one of these words
 *     npm run test:lanes -- clickhouse the optional one, 543 MB
 */
import { rmSync } from "node:fs";
import { bundlers } from "./bundlers.ts";
import { clickhouse } from "./clickhouse.ts";
import { compilers } from "./compilers.ts";
import { functions } from "./functions.ts";
import { type Lane, Skipped } from "./lane.ts";
import { nats } from "./nats.ts";
import { release } from "./release.ts";
import { runtimes } from "./runtimes.ts";
import { installTools, type Project, project } from "./workshop.ts";

const AT_A_TIME = 2;

type Outcome = "ok" | "FAILED" | "skipped";

async function outcomeOf({ title, run }: Lane, inProject: Project): Promise<Outcome> {
  const began = Date.now();
  let outcome: Outcome = "ok";
  let remark: string;
  try {
    remark = await run(inProject);
  } catch (error) {
    outcome = error instanceof Skipped ? "skipped" : "FAILED";
    remark = error instanceof Error ? error.message : String(error);
  }
  console.log(
    `${outcome.padEnd(7)} ${title.padEnd(28)} ${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${remark}`,
  );
  return outcome;
}

async function outcomes(lanes: readonly Lane[], inProject: Project): Promise<Outcome[]> {
  const waiting = [...lanes];
  const found: Outcome[] = [];
  const workers = Array.from({ length: AT_A_TIME }, async () => {
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) {
      found.push(await outcomeOf(lane, inProject));
    }
  });
  await Promise.all(workers);
  return found;
}

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const lanes = [...runtimes, ...functions, nats, clickhouse, ...compilers, ...bundlers, ...release].filter(
  ({ title, optional }) =>
    words.length === 0 ? optional !== true : words.some((word) => title.toLowerCase().includes(word)),
);
installTools();
const inProject = project();
const found = await outcomes(lanes, inProject);
rmSync(inProject.folder, { recursive: true, force: true });
const count = (outcome: Outcome): number => found.filter((one) => one === outcome).length;
const skipped = count("skipped") > 0 ? `, ${count("skipped")} skipped` : "";
console.log(`${count("ok")} passed, ${count("FAILED")} failed${skipped}`);
process.exitCode = count("FAILED") === 0 && count("ok") > 0 ? 0 : 1;

/**
 * Characters a second of each stage on two megabytes of news, beside a bare scan of the same text in the same run.
 * The figures of two machines differ; the share of the scan differs less. Processor time, since others may share it.
 *
 *     npm run bench
 */
import { readdirSync, readFileSync } from "node:fs";
import { analyze, findNames, normalize, parseDates, tokenize } from "../../dist/index.js";

const CHARACTERS = 1_000_000; // two bytes each in UTF-8: two megabytes
const ROUNDS = 5;
const REFERENCE = "2023-08-20";

const articles = readdirSync("seeds/texts").map((file) => readFileSync(`seeds/texts/${file}`, "utf8"));
const once = articles.join("\n\n");
const text = once.repeat(Math.ceil(CHARACTERS / once.length)).slice(0, CHARACTERS);

/** Something that no engine can leave out. */
function scan(of) {
  let sum = 0;
  for (let i = 0; i < of.length; i++) sum = (sum + of.charCodeAt(i)) | 0;
  return sum;
}

const STAGES = {
  "charCodeAt scan": scan,
  "fold + tokenize": tokenize,
  "normalize, search": (of) => normalize(of, "search"),
  names: (of) => findNames(of),
  dates: (of) => parseDates(of, { reference: REFERENCE }),
  analyze: (of) => analyze(of, { reference: REFERENCE }),
};

/** Processor seconds of the fastest round; the first ones warm the engine up. */
function seconds(stage) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const began = process.cpuUsage();
    stage(text);
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

console.log(`${text.length.toLocaleString("en")} characters, best of ${ROUNDS} rounds, Node ${process.version}\n`);
console.log(`${"".padEnd(20)}${"seconds".padStart(10)}${"characters/s".padStart(16)}${"times the scan".padStart(16)}`);
const bare = seconds(scan);
for (const [name, stage] of Object.entries(STAGES)) {
  const took = stage === scan ? bare : seconds(stage);
  const speed = Math.round(text.length / took).toLocaleString("en");
  const times = (took / bare).toFixed(1);
  console.log(`${name.padEnd(20)}${took.toFixed(3).padStart(10)}${speed.padStart(16)}${times.padStart(16)}`);
}

/**
 * How the benchmarks measure. Processor time of this process (`process.cpuUsage`), not time on the clock, since other
 * processes may share the machine; all contenders take turns round by round, so that a slower spell hits them all;
 * a turn lasts at least `LEAST` milliseconds, and the median of the rounds counts. Before each turn the contender runs
 * once unmeasured, or it would pay for the garbage of the one before it.
 */
import { readdirSync, readFileSync } from "node:fs";

const LEAST = 4;
const WARM = 400;
const TEXTS = new URL("../../seeds/texts/", import.meta.url);

/** A passage of `seeds/texts`. */
export const passage = (file) => readFileSync(new URL(file, TEXTS), "utf8");

/** All of them, each once. */
export const passages = readdirSync(TEXTS).map(passage);

/** A text of `length` code units: `texts` over and over, laid out flat in memory. */
export function repeated(texts, length) {
  const once = `${texts.join("\n\n")}\n\n`;
  return flat(once.repeat(Math.ceil(length / once.length)).slice(0, length));
}

/** The same string in one piece: the engine keeps what was joined or cut as a tree until somebody reads it. */
export const flat = (text) => Buffer.from(text, "utf16le").toString("utf16le");

/** Documents of `bytes` bytes in UTF-8 that begin at different words of the passages. */
export function documents(count, bytes) {
  const all = repeated(passages, 60_000);
  return Array.from({ length: count }, (_, i) => {
    const begin = all.indexOf(" ", Math.floor((i * 12_000) / count)) + 1;
    let end = begin;
    for (let size = 0; size < bytes; end++) size += all.charCodeAt(end) < 0x80 ? 1 : 2;
    return flat(all.slice(begin, all.lastIndexOf(" ", end)));
  });
}

const sink = { sum: 0 };

/** Reads a result, so that no engine leaves the work out or puts it off. */
export function use(result) {
  if (typeof result === "number") sink.sum ^= result;
  else sink.sum ^= typeof result === "string" ? result.charCodeAt(result.length >> 1) : result.length;
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Microseconds that `times` calls of `run` take. */
function took(run, times) {
  const began = cpu();
  for (let i = 0; i < times; i++) run();
  return cpu() - began;
}

/** Calls that last `LEAST` milliseconds, found while the engine warms up for `WARM` milliseconds. */
function enough(run) {
  let times = 1;
  for (let warm = 0; warm < WARM * 1000; ) {
    const all = took(run, times);
    if (all < LEAST * 1000) times = Math.ceil(times * 1.25);
    warm += all;
  }
  return times;
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Median microseconds of one call, by the contender's name. */
export function medians(contenders, rounds) {
  const names = Object.keys(contenders);
  const times = names.map((name) => enough(contenders[name]));
  const all = names.map(() => []);
  for (let round = 0; round < rounds; round++) {
    names.forEach((name, i) => {
      took(contenders[name], times[i]);
      all[i].push(took(contenders[name], times[i]) / times[i]);
    });
  }
  return Object.fromEntries(names.map((name, i) => [name, median(all[i])]));
}

/** Rows of cells under a head, the first column to the left and the others to the right. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ");
  return [...all.slice(0, 1), widths.map((width) => "-".repeat(width)), ...all.slice(1)].map(line).join("\n");
}

/** `verdict(1.4, "<=", 2)`: whether an aim is met. */
export const verdict = (value, sign, aim) =>
  `${value.toFixed(2)} (aim ${sign} ${aim}: ${(sign === "<=" ? value <= aim : value >= aim) ? "met" : "MISSED"})`;

export const environment = () =>
  `Node ${process.version}, ${process.platform} ${process.arch}; processor time, medians of rounds in turn\n`;

/**
 * Nanoseconds for a character at each length, in the program and in the kernel, which hands out fresh memory page by
 * page to a long text and the same pages again to a short one. One length after the other, not in turn: what a text of
 * 50 MB leaves behind would be cleared away in the time of the next short one.
 */
export function growth(run, texts, rounds) {
  return texts.map((text) => {
    const times = enough(() => use(run(text)));
    const all = Array.from({ length: rounds }, () => {
      const began = process.cpuUsage();
      for (let i = 0; i < times; i++) use(run(text));
      const { user, system } = process.cpuUsage(began);
      return [user, system, user + system].map((us) => (us * 1000) / times / text.length);
    });
    const [program, kernel, both] = [0, 1, 2].map((i) => median(all.map((turn) => turn[i])));
    return { program, kernel, both };
  });
}

/** A row for `table`: each length, then how much longer a character takes at the last than at the first, in all and in the program. */
export const growthRow = (name, [few, ...more]) => [
  name,
  ...[few, ...more].map(({ program, kernel }) => `${program.toFixed(2)} + ${kernel.toFixed(2)}`),
  (more.at(-1).both / few.both).toFixed(2),
  (more.at(-1).program / few.program).toFixed(2),
];

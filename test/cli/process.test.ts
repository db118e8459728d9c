import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, start } from "./built.ts";

const TEXTS: readonly string[] = ["غادر الوفد مدينة غاو في مالي", "", "وصل إلى تمبكتو ونيامي يوم الخميس"];

/** Lines of JSON, some of them bad. */
function records(count: number): string {
  const line = (i: number): string => {
    if (i % 97 === 13) return "{";
    return JSON.stringify({ id: i, text: `${i} ${TEXTS[i % TEXTS.length]}`.repeat(1 + (i % 5)) });
  };
  return Array.from({ length: count }, (_, i) => `${line(i)}\n`).join("");
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const NAMES: readonly string[] = ["names", "--format", "ndjson", "--allow-errors"];
/** Starts at once: it needs no tables. */
const TOKENS: readonly string[] = ["tokenize", "--format", "ndjson", "--allow-errors"];

describe("workers", () => {
  it("write the same as one thread, in the order of the input", async () => {
    const path = file("many.jsonl", records(2000));
    const [one, three] = await Promise.all([
      start([...NAMES, path]).ended,
      start([...NAMES, path, "--workers", "3"]).ended,
    ]);
    expect(three).toEqual(one);
    const lines = one.out.trimEnd().split("\n");
    expect(lines.length).toBe(2000);
    expect(JSON.parse(lines[13]!)).toEqual({ line: 14, error: expect.stringMatching(/^not JSON/) });
    expect(lines.flatMap((line) => JSON.parse(line).id ?? []).every((id, i, ids) => i === 0 || id > ids[i - 1])).toBe(
      true,
    );
  });

  it.each(["1", "2"])("answer a line before the next one comes, %s of them", async (workers) => {
    const filter = start([...TOKENS, "--workers", workers]);
    for (const [i, text] of TEXTS.entries()) {
      filter.write(`${text}\n`);
      const out = await filter.out((so) => so.split("\n").length > i + 1);
      expect(JSON.parse(out.split("\n")[i]!).text).toBe(text);
    }
    filter.end();
    expect(await filter.ended).toMatchObject({ code: 0, err: "" });
  });
});

describe("an interrupted run", () => {
  const input = (): string => file("long.jsonl", records(40_000));
  const whole = async (path: string): Promise<string> => (await start([...TOKENS, path]).ended).out;

  it("stops at a whole line on Ctrl-C, and goes on without loss or repeat", async () => {
    const path = input();
    const output = join(folder, "stopped.ndjson");
    const args = [...TOKENS, path, "-o", output, "--workers", "2"];
    const first = start(args);
    while (size(output) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    first.kill("SIGINT");
    const { code, err } = await first.ended;
    expect({ code, err }).toEqual({
      code: 130,
      err: expect.stringMatching(/stopped after \d+ records; go on with --re/),
    });
    const expected = await whole(path);
    const begun = readFileSync(output, "utf8");
    expect(begun.length).toBeLessThan(expected.length);
    expect(begun.endsWith("\n") && expected.startsWith(begun)).toBe(true);
    expect(await start([...args, "--resume"]).ended).toMatchObject({ code: 0 });
    expect(readFileSync(output, "utf8") === expected).toBe(true);
  });

  it("goes on from wherever it was killed", async () => {
    const path = file("short.jsonl", records(300));
    const expected = await whole(path);
    const output = join(folder, "killed.ndjson");
    const bytes = Buffer.byteLength(expected);
    for (const left of [0, 1, 700, 20_000, bytes - 1, bytes]) {
      writeFileSync(output, expected);
      truncateSync(output, left);
      expect(await start([...TOKENS, path, "-o", output, "--resume"]).ended).toMatchObject({ code: 0 });
      expect(readFileSync(output, "utf8") === expected, `${left} bytes were left`).toBe(true);
    }
  });

  it("does not go on with what other options or another input gave", async () => {
    const path = file("short.jsonl", records(20));
    const output = file("other.ndjson", '{"text":"something else"}\n');
    const args = [...TOKENS, path, "-o", output, "--resume"];
    expect(await start(args).ended).toMatchObject({
      code: 1,
      err: `sankore: cannot resume: ${output} is not what this input and these options give\n`,
    });
    expect(readFileSync(output, "utf8")).toBe('{"text":"something else"}\n');
    writeFileSync(output, "{}\n".repeat(50));
    expect(await start(args).ended).toMatchObject({ code: 1, err: expect.stringContaining("cannot resume") });
    expect(readFileSync(output, "utf8")).toBe("{}\n".repeat(50));
  });
});

describe("pipes", () => {
  it.each(["1", "2"])("end the command without a word when they are closed, %s workers", async (workers) => {
    const command = start([...TOKENS, file("pipe.jsonl", records(20_000)), "--workers", workers]);
    await command.out((text) => text.length > 0);
    command.closeOutput();
    expect(await command.ended).toMatchObject({ code: 0, err: "" });
  });

  it("end at Ctrl-C while they wait for more", async () => {
    const command = start(TOKENS);
    command.write("a\n");
    await command.out((text) => text.includes("\n"));
    command.kill("SIGINT");
    expect(await command.ended).toMatchObject({ code: 130, err: "sankore: stopped after 1 records\n" });
  });

  it("end at bad usage although more could come", async () => {
    const command = start(["tokenize", "--input", "csv", "--field", "body"]);
    command.write("id,text\n");
    expect(await command.ended).toMatchObject({ code: 2, err: expect.stringContaining('has no column "body"') });
  });
});

it.skipIf(!existsSync("/proc/self/status"))("takes no more memory for a long input than for a short one", async () => {
  const [short, long] = [await peakOf(4), await peakOf(40)];
  expect(long - short).toBeLessThan(60);
});

/** Most megabytes of memory that so many megabytes of text take. */
async function peakOf(megabytes: number): Promise<number> {
  const piece = Buffer.from(`${TEXTS[0]} ${TEXTS[2]}\n`.repeat(5000));
  const path = join(folder, `${megabytes}.txt`);
  writeFileSync(path, Buffer.concat(Array.from({ length: (megabytes * 1e6) / piece.length }, () => piece)));
  const output = join(folder, `${megabytes}.out`);
  const command = start(["normalize", path, "-o", output]);
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentOf(command.pid));
  }, 20);
  expect(await command.ended).toMatchObject({ code: 0 });
  clearInterval(watch);
  expect(size(output)).toBe(size(path));
  return peak;
}

function residentOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

function size(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

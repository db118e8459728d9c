import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Batch, Source } from "../../src/cli/batch.ts";
import { delimiterOf } from "../../src/cli/csv.ts";
import { inOrder } from "../../src/cli/in-order.ts";
import { batches, CsvCutter, LineCutter } from "../../src/cli/split.ts";
import { fed, file, folder, objectsIn, sankore } from "./in-process.ts";

const TEXT = "في مالي";
const LINES: Source = { name: undefined, kind: "lines" };

/** A text cut into pieces at the given places. */
function piecesOf(text: string, cuts: readonly number[]): Uint8Array[] {
  const bytes = Buffer.from(text);
  const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => bytes.subarray(at[i], end));
}

async function recordsOf(made: AsyncIterable<Batch>): Promise<[line: number, record: string][]> {
  const found: [number, string][] = [];
  for await (const { bytes, starts, ends, lines, faults } of made) {
    for (const [i, line] of lines.entries()) {
      found.push([line, faults.get(i) ?? Buffer.from(bytes.subarray(starts[i], ends[i])).toString()]);
    }
  }
  return found;
}

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe("records", () => {
  const cuts = fc.array(fc.nat(60), { maxLength: 6 });

  it("are lines, wherever the pieces of the input are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[aم ]{0,6}$/)), cuts, async (lines, at) => {
        const text = lines.map((line, i) => line + (i % 3 === 0 ? "\r\n" : "\n")).join("");
        const found = await recordsOf(batches(stream(piecesOf(text, at)), LINES, new LineCutter()));
        expect(found).toEqual(lines.map((line, i) => [i + 1, line]));
      }),
    );
  });

  it("of CSV end outside quotes", async () => {
    const text = 'a,"b\n""c"\nd"e,f\n"g"\n';
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const found = await recordsOf(batches(stream(piecesOf(text, at)), LINES, new CsvCutter(",")));
        expect(found).toEqual([
          [1, 'a,"b\n""c"'],
          [3, 'd"e,f'],
          [4, '"g"'],
        ]);
      }),
    );
  });

  it("that are too long are faults, and reading goes on behind them", async () => {
    const text = `a\n${"b".repeat(100)}\nc`;
    const pieces = piecesOf(text, [10, 20, 30, 40, 50, 103]);
    const found = await recordsOf(batches(stream(pieces), LINES, new LineCutter(), 20));
    expect(found).toEqual([
      [1, "a"],
      [2, expect.stringMatching(/^longer than/)],
      [3, "c"],
    ]);
  });

  it("of CSV whose quotes never close are faults up to the next line", async () => {
    const text = `"a\n${"b".repeat(50)}\nc\n`;
    const found = await recordsOf(batches(stream(piecesOf(text, [5, 15, 25, 35])), LINES, new CsvCutter(","), 20));
    expect(found.at(-1)).toEqual([3, "c"]);
  });
});

describe("inOrder", () => {
  it("gives results in the order of the items, and no more than so many are under way", async () => {
    let [now, most] = [0, 0];
    const work = async (ms: number): Promise<number> => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, ms));
      now--;
      return ms;
    };
    const found: number[] = [];
    for await (const ms of inOrder(stream([20, 1, 10, 0, 5, 3]), 3, work)) found.push(ms);
    expect(found).toEqual([20, 1, 10, 0, 5, 3]);
    expect(most).toBe(3);
  });

  it("gives what is due before the next item comes", async () => {
    let let2: () => void = () => {};
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise<void>((resolve) => {
        let2 = resolve;
      });
      yield 2;
    }
    const results = inOrder(slow(), 4, async (n) => n);
    expect((await results.next()).value).toBe(1);
    let2();
    expect((await results.next()).value).toBe(2);
  });

  it("fails where the work or the items fail", async () => {
    const all = async (items: AsyncIterable<number>): Promise<void> => {
      for await (const _ of inOrder(items, 2, async (n) => Promise.reject(new Error(`no ${n}`))));
    };
    await expect(all(stream([1, 2]))).rejects.toThrow("no 1");
    async function* broken(): AsyncGenerator<number> {
      yield* [];
      throw new Error("broken");
    }
    await expect(all(broken())).rejects.toThrow("broken");
  });
});

describe("JSON Lines", () => {
  const names = (input: string, ...args: string[]): ReturnType<typeof fed> =>
    fed(input, "names", "--input", "jsonl", "--format", "ndjson", ...args);

  it("give one line for each line, bad ones too, and exit code 1", async () => {
    const input = [`{"id":1,"text":"${TEXT}"}`, "{", "", "[]", '{"id":2,"body":""}', '{"text":null}', `"${TEXT}"`];
    const { code, out, err } = await names(input.join("\n"));
    const objects = objectsIn(out);
    expect(code).toBe(1);
    expect(err).toMatch(/^sankore: 5 of 7 records could not be read; the first: line 2: not JSON: /);
    expect(objects[0]).toMatchObject({ id: 1, text: TEXT });
    expect(objects[6]).toMatchObject({ text: TEXT });
    expect(objects.slice(1, 6)).toEqual([
      { line: 2, error: expect.stringMatching(/^not JSON: /) },
      { line: 3, error: "an empty line, not JSON" },
      { line: 4, error: "not an object with the text in a field: []" },
      { line: 5, id: 2, error: 'no field "text"; there are: id, body' },
      { line: 6, error: 'field "text" is null, not text' },
    ]);
    expect(await names(input.join("\n"), "--allow-errors")).toMatchObject({ code: 0, out });
  });

  it("have the text in any field, at any depth", async () => {
    const { out } = await names(`{"a":{"b":"${TEXT}"},"n":7,"k":{"x":1}}\n`, "--field", "a.b", "--keep", "n,k,none");
    expect(objectsIn(out)[0]).toMatchObject({ n: 7, k: { x: 1 }, none: null, text: TEXT });
    expect(objectsIn((await names('{"text":"","u":1,"v":2}\n', "--keep", "*")).out)[0]).toMatchObject({ u: 1, v: 2 });
  });

  it("say byte and line of what is not UTF-8", async () => {
    const { out } = await fed(
      [Buffer.from('"a"\n'), Buffer.from([0x22, 0xe3, 0x22, 0x0a])],
      "names",
      "--input",
      "jsonl",
      "--format",
      "ndjson",
    );
    expect(objectsIn(out)[1]).toEqual({ line: 2, error: expect.stringMatching(/^not UTF-8: byte 2 of the line/) });
  });

  it("may have a reference date each", async () => {
    const input = ["2023-09-20T10:00:00Z", null, "", "soon"].map((day) => `${JSON.stringify({ text: "أمس", day })}\n`);
    const { out } = await fed(
      input.join(""),
      "dates",
      "--input",
      "jsonl",
      "--reference-field",
      "day",
      "--format",
      "ndjson",
      "--reference",
      "2020-01-02",
    );
    const objects = objectsIn(out);
    expect(objects.slice(0, 3).map(({ dates }) => dates[0].value.start)).toEqual([
      "2023-09-19",
      "2020-01-01",
      "2020-01-01",
    ]);
    expect(objects[3]).toMatchObject({ line: 4, error: expect.stringContaining('"soon" is no reference') });
  });
});

describe("CSV", () => {
  const SEMICOLONS = `id;body\r\n1;"a\n${TEXT}"\r\n\r\n2;"x"y\r\n3\r\n`;

  it("finds out what parts its cells", () => {
    expect(["a,b;c,d", "a;b", "a\tb", "a|b", "a", '"a,b,c";d'].map(delimiterOf)).toEqual([
      ",",
      ";",
      "\t",
      "|",
      ",",
      ";",
    ]);
  });

  it("has the text in a column, chosen by name or number", async () => {
    for (const field of ["body", "2"]) {
      const { out, code } = await sankore("names", file("a.csv", SEMICOLONS), "--field", field, "--format", "ndjson");
      const objects = objectsIn(out);
      expect(code).toBe(1);
      expect(objects).toMatchObject([
        { id: "1", text: `a\n${TEXT}` },
        { line: 5, error: expect.stringMatching(/^not CSV: /) },
        { line: 6, error: "1 cells where the header has 2" },
      ]);
    }
  });

  it("names the columns there are", async () => {
    expect(await sankore("names", file("a.csv", SEMICOLONS))).toEqual({
      code: 2,
      out: "",
      err: expect.stringMatching(
        /a\.csv has no column "text"; it has: id, body; choose the one with the text by --field\n$/,
      ),
    });
  });

  it("may have no header, another delimiter, one column", async () => {
    const args = ["normalize", "--input", "csv"];
    expect((await fed("x\ny\n", ...args, "--no-header", "--field", "1")).out).toBe("x\ny\n");
    expect((await fed("a:b\nx:y\n", ...args, "--delimiter", ":", "--field", "b")).out).toBe("y\n");
    expect((await fed("head\nx\n\ny\n", ...args)).out).toBe("x\n\ny\n");
    expect((await fed("a\tb\nx\ty\n", "normalize", "--input", "tsv", "--field", "b")).out).toBe("y\n");
  });
});

describe("files", () => {
  it("are found by globs, in order", async () => {
    for (const name of ["g2.txt", "g1.txt", "g3.md"]) file(name, name);
    const { out } = await sankore("tokenize", `${folder}/g*.txt`, "--format", "ndjson");
    expect(objectsIn(out).map(({ file: name, line, text }) => [name.split("/").at(-1), line, text])).toEqual([
      ["g1.txt", 1, "g1.txt"],
      ["g2.txt", 1, "g2.txt"],
    ]);
    expect(await sankore("names", "nothing-*.txt")).toEqual({
      code: 1,
      out: "",
      err: "sankore: no file matches nothing-*.txt\n",
    });
  });

  it("are read by the ending of their names", async () => {
    const { out } = await sankore(
      "normalize",
      file("k.jsonl", '"a"\n'),
      file("k.csv", "text\nb\n"),
      file("k.txt", "c"),
    );
    expect(out).toBe("a\nb\nc\n");
  });

  it("that are bad leave a gap where a line stands for a line, and are named", async () => {
    const { code, out, err } = await sankore("normalize", file("bad.txt", Uint8Array.from([0x61, 10, 0xe3, 10, 0x62])));
    expect({ code, out }).toEqual({ code: 1, out: "a\n\nb\n" });
    expect(err).toMatch(/bad\.txt:2: not UTF-8: byte 1 of the line/);
  });

  it("may be empty", async () => {
    const path = file("empty.txt", "");
    expect(await sankore("names", path, "--format", "ndjson")).toEqual({ code: 0, out: "", err: "" });
    expect(JSON.parse((await sankore("names", path, "--format", "json")).out)).toEqual({ text: "", names: [] });
  });
});

describe("wrong usage", () => {
  it.each([
    [["names", "--resume"], /--resume needs --output and --format ndjson/],
    [["names", "--workers", "x"], /Use a whole number/],
    [["names", "--workers", "-1"], /Use a whole number/],
    [["names", "--delimiter", "ab"], /--delimiter: "ab" is not one ASCII character/],
    [["names", "--format", "csv", "--keep", "*"], /name the columns to copy/],
    [["names", "--input", "xml"], /Allowed choices are text, lines, jsonl, csv, tsv/],
    [["romanize", "--scheme", "x"], /Allowed choices are buckwalter/],
    [["bench", "--seconds", "0"], /Use a number above 0/],
  ])("%j", async (args, message) => {
    const { code, out, err } = await sankore(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });

  it("says that a file cannot be written", async () => {
    expect(await sankore("names", "-o", `${folder}/none/x`)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/cannot write/),
    });
  });
});

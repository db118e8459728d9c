import { describe, expect, it } from "vitest";
import { file, sankore } from "./in-process.ts";

const TEXT = "غادر الوفد مدينة غاو في مالي يوم 15 أغسطس 2023";

describe("sankore analyze", () => {
  it("shows the text and a table", async () => {
    const { code, out, err } = await sankore("analyze", file("a.txt", TEXT));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(TEXT);
    expect(out).toMatch(/29-\S+ .*2023-08-15/);
    expect(out).toMatch(/country +Mali +world\/ml/);
    expect(out).toMatch(/2 names, 1 date in 1 sentence, 10 tokens\n$/);
  });

  it("leaves the letters of the text alone between its colours", async () => {
    const { out } = await sankore("analyze", file("a.txt", TEXT));
    const SGR = new RegExp(`${"\u001b"}\\[\\d+m`, "g");
    expect(out.split("\n")[0]?.replace(SGR, "")).toBe(TEXT);
  });

  it("writes one object as json", async () => {
    const { code, out } = await sankore("analyze", file("a.txt", TEXT), "--format", "json");
    const { text, names, dates, tokens, sentences } = JSON.parse(out);
    expect({ code, text }).toEqual({ code: 0, text: TEXT });
    expect(names[1]).toMatchObject({ surface: TEXT.slice(24, 28), start: 24, candidates: [{ id: "world/ml" }] });
    expect(dates[0].value).toMatchObject({ start: "2023-08-15" });
    expect([tokens.length, sentences.length]).toEqual([10, 1]);
  });

  it("writes one line for each line as ndjson, empty ones too", async () => {
    const { out } = await sankore("analyze", file("b.txt", `${TEXT}\n\r\n${TEXT}\n`), "--format", "ndjson");
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ text, names }) => [text, names.length])).toEqual([
      [TEXT, 2],
      ["", 0],
      [TEXT, 2],
    ]);
  });

  it("counts from the reference", async () => {
    const { out } = await sankore("analyze", file("c.txt", "أمس"), "--reference", "2023-09-20", "--format", "ndjson");
    expect(JSON.parse(out).dates[0].value.start).toBe("2023-09-19");
  });

  it("drops a byte order mark", async () => {
    const { out } = await sankore("analyze", file("d.txt", `\ufeff${TEXT}`), "--format", "ndjson");
    expect(JSON.parse(out).text).toBe(TEXT);
  });

  it.each([
    ["a missing file", ["analyze", "/no/such/file"], 1, "sankore: cannot read /no/such/file: there is no such file\n"],
    ["a folder", ["analyze", "/"], 1, "sankore: cannot read /: it is a folder\n"],
    [
      "an unknown command",
      ["analyse"],
      2,
      "sankore: unknown command 'analyse'\n(Did you mean analyze?)\nTry: sankore --help\n",
    ],
    ["an unknown option", ["analyze", "-", "--colour"], 2, "sankore: unknown option '--colour'\nTry: sankore --help\n"],
  ])("says what is wrong with %s", async (_, args, code, err) => {
    expect(await sankore(...args)).toEqual({ code, out: "", err });
  });

  it.each([
    ["an unknown format", ["--format", "xml"], /'xml' is invalid\. Allowed choices are pretty, json, ndjson, csv/],
    ["a wrong reference", ["--reference", "yesterday"], /^sankore: --reference: "yesterday" is no reference; write/],
  ])("says what is wrong with %s", async (_, args, message) => {
    const { code, out, err } = await sankore("analyze", file("a.txt", TEXT), ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });

  it("names the first byte that is not UTF-8", async () => {
    const path = file("cp1256.txt", Uint8Array.from([0x61, 0x0a, 0xd9, 0x85, 0xe3, 0xc7, 0xe1, 0xed]));
    const { code, out, err } = await sankore("analyze", path);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe(
      `sankore: ${path} is not UTF-8: byte 5, line 2; convert it first (iconv -f windows-1256 -t utf-8)\n`,
    );
  });

  it("names the last byte of a text that ends inside a character", async () => {
    const { code, err } = await sankore("analyze", file("cut.txt", Uint8Array.from([0x61, 0xd9])));
    expect(code).toBe(1);
    expect(err).toContain("byte 2, line 1");
  });

  it("helps", async () => {
    const { code, out } = await sankore("analyze", "--help");
    expect(code).toBe(0);
    expect(out).toMatch(/ndjson +one object a line/);
    expect((await sankore("--help")).out).toContain("analyze");
  });
});

import { describe, expect, it } from "vitest";
import { fed, file, objectsIn, sankore } from "./in-process.ts";

const TEXT = "غادر الوفد مدينة غاو في مالي يوم 15 أغسطس 2023";
const OTHER = "وصل ثلاثة وعشرون جنديا إلى تمبكتو";

describe("names, dates and numbers", () => {
  it("names finds names alone", async () => {
    const [found] = objectsIn((await fed(`${TEXT}\n`, "names", "--format", "ndjson")).out);
    expect(Object.keys(found)).toEqual(["text", "names"]);
    expect(found.names.map(({ candidates }: { candidates: { id: string }[] }) => candidates[0]?.id)).toEqual([
      "ml/gao",
      "world/ml",
    ]);
    expect((await fed(TEXT, "names")).out).toMatch(/\n2 names\n$/);
  });

  it("names leaves misspelt names alone where asked", async () => {
    const misspelt = "وصل إلى موريتنيا";
    const count = async (...args: string[]): Promise<number> =>
      objectsIn((await fed(`${misspelt}\n`, "names", "--format", "ndjson", ...args)).out)[0].names.length;
    expect([await count(), await count("--no-fuzzy")]).toEqual([1, 0]);
  });

  it("names leaves unknown persons alone where asked", async () => {
    const person = "قال الكولونيل محمد ولد سيدي إن الوضع هادئ";
    const matches = async (...args: string[]): Promise<string[]> =>
      objectsIn((await fed(`${person}\n`, "names", "--format", "ndjson", ...args)).out)[0].names.map(
        ({ match }: { match: string }) => match,
      );
    expect([await matches(), await matches("--no-unlisted")]).toEqual([["rule"], []]);
  });

  it("dates finds dates alone, from the reference", async () => {
    const [found] = objectsIn((await fed("أمس\n", "dates", "--format", "ndjson", "--reference", "2023-09-20")).out);
    expect(found).toMatchObject({ dates: [{ value: { start: "2023-09-19" } }] });
    expect((await fed(TEXT, "dates")).out).toMatch(/2023-08-15.*\n1 date\n$/);
  });

  it("number finds numbers, under both of its names", async () => {
    for (const name of ["number", "numbers"]) {
      const [found] = objectsIn((await fed(`${OTHER}\n`, name, "--format", "ndjson")).out);
      expect(found.numbers).toEqual([expect.objectContaining({ value: 23, kind: "cardinal", start: 4, end: 16 })]);
    }
    expect((await fed(OTHER, "number")).out).toMatch(/4-16 +cardinal +23 .*\n1 number\n$/);
    expect((await fed(OTHER, "number", "--format", "csv")).out.split("\r\n")[1]).toMatch(/^4,16,.*,cardinal,23$/);
  });
});

describe("texts", () => {
  it("normalize writes a line for each line", async () => {
    expect((await fed("  مَالِي \n\nأ\n", "normalize")).out).toBe("مَالِي\n\nأ\n");
    expect((await fed("مَالِي\n\nأ", "normalize", "--preset", "search")).out).toBe("مالي\n\nا\n");
  });

  it("normalize takes single steps", async () => {
    expect((await fed("أ ٣", "normalize", "--preset", "search", "--alef", "keep", "--digits", "keep")).out).toBe(
      "أ ٣\n",
    );
    expect(await fed("", "normalize", "--alef-maqsura", "gone")).toMatchObject({
      code: 2,
      err: expect.stringContaining("Allowed choices are keep, yeh, alef"),
    });
  });

  it("tokenize parts tokens by blanks", async () => {
    expect((await fed("مالي،والنيجر\n", "tokenize")).out).toBe("مالي ، والنيجر\n");
    const rows = (await fed("مالي\n", "tokenize", "--format", "csv")).out.split("\r\n");
    expect(rows[0]).toBe("line,start,end,surface,kind,key,error");
    expect(rows[1]).toMatch(/^1,0,4,/);
  });

  it("segment takes clitics off", async () => {
    expect((await fed("وبالجيش معهم.\n", "segment")).out).toBe("و+ ب+ الجيش مع +هم .\n");
    const [found] = objectsIn((await fed("وبالجيش\n", "segment", "--format", "ndjson")).out);
    expect(found.words[0]).toMatchObject({ start: 0, end: 7, proclitics: ["و", "ب"], stem: "الجيش", enclitics: [] });
  });

  it("romanize names, by tables and by model", async () => {
    expect((await fed("تنبكتو\n", "romanize", "--style", "french")).out).toBe("Tombouctou\n");
    const [found] = objectsIn((await fed("تنبكتو\n", "romanize", "--no-tables", "--format", "ndjson")).out);
    expect(found.source).not.toBe("table");
  });

  it("romanize texts by a scheme, and back", async () => {
    expect((await fed("الكويت\n", "romanize", "--scheme", "buckwalter")).out).toBe("Alkwyt\n");
    expect((await fed("Alkwyt\n", "romanize", "--scheme", "buckwalter", "--to-arabic")).out).toBe("الكويت\n");
    expect(
      objectsIn((await fed("في مالي\n", "romanize", "--scheme", "ala-lc", "--format", "ndjson")).out)[0],
    ).toMatchObject({
      scheme: "ala-lc",
      guessed: [{ start: 3, end: 7 }],
    });
    expect(await fed("", "romanize", "--to-arabic")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--scheme"),
    });
  });
});

describe("formats", () => {
  it("json is one object for a text, an array for many", async () => {
    const one = file("one.txt", TEXT);
    const two = file("two.txt", `${OTHER}\n${OTHER}`);
    expect(JSON.parse((await sankore("names", one, "--format", "json")).out)).toMatchObject({ text: TEXT });
    const many = JSON.parse((await sankore("names", one, two, "--format", "json")).out);
    expect(many).toMatchObject([
      { file: one, line: 1, text: TEXT },
      { file: two, line: 1, text: `${OTHER}\n${OTHER}` },
    ]);
    expect(JSON.parse((await sankore("names", two, "--format", "json", "--input", "lines")).out)).toHaveLength(2);
    expect(JSON.parse((await fed("", "names", "--format", "json", "--input", "lines")).out)).toEqual([]);
  });

  it("geojson is one collection", async () => {
    const single = JSON.parse((await fed(TEXT, "names", "--format", "geojson")).out);
    expect(single.features.map(({ id }: { id: string }) => id)).toEqual(["ml/gao", "world/ml"]);
    const input = [TEXT, "", OTHER].map((text, id) => `${JSON.stringify({ id, text })}\n`).join("");
    const { out } = await fed(input, "analyze", "--input", "jsonl", "--format", "geojson");
    const { type, features } = JSON.parse(out);
    expect(type).toBe("FeatureCollection");
    expect(
      features.map(({ properties: { line, id, name } }: { properties: Record<string, unknown> }) => [line, id, name]),
    ).toEqual([
      [1, 0, "Gao"],
      [1, 0, "Mali"],
      [3, 2, "Timbuktu"],
    ]);
  });

  it("csv says where each row is from", async () => {
    const { out } = await fed(`${TEXT}\n${OTHER}\n`, "names", "--input", "lines", "--format", "csv");
    const rows = out.split("\r\n");
    expect(rows[0]).toBe("line,start,end,surface,type,kind,id,name,country,value,from,to,confidence,error");
    expect(rows.slice(1, -1).map((row) => row.split(",")[0])).toEqual(["1", "1", "2"]);
    expect((await fed(TEXT, "names", "--format", "csv")).out.split("\r\n")[0]).toMatch(/^start,end,/);
  });

  it("csv makes no formulas of what it copies", async () => {
    const { out } = await fed("id,text\n=1+1,مالي\n", "names", "--input", "csv", "--format", "csv");
    expect(
      out
        .split("\r\n")
        .slice(0, 2)
        .map((row) => row.split(",")[1]),
    ).toEqual(["input_id", `"'=1+1"`]);
  });

  it("html is a page with escaped texts", async () => {
    const { out } = await fed(`<b>\n${TEXT}\n`, "analyze", "--input", "lines", "--format", "html");
    expect(out).toMatch(/^<!doctype html>[\s\S]*<article data-line="1">&lt;b&gt;<\/article>\n<article data-line="2">/);
    expect(out).toContain('data-id="world/ml"');
  });

  it("timex3 is one document, or many under one root", async () => {
    const { out } = await fed("أمس", "dates", "--format", "timex3", "--reference", "2023-09-20");
    expect(out).toMatch(/^<\?xml[\s\S]*<DCT><TIMEX3[^>]*>2023-09-20<[\s\S]*value="2023-09-19"/);
    const many = (await fed(`أمس\n${TEXT}\n`, "dates", "--format", "timex3", "--input", "lines")).out;
    expect(many.match(/<\?xml/g)).toHaveLength(1);
    expect(many).toMatch(/<documents>\n<document line="1">\n<TimeML>[\s\S]*<document line="2">[\s\S]*<\/documents>\n$/);
  });

  it("is brief where asked", async () => {
    const { out } = await fed(`${TEXT}\n`, "names", "--format", "ndjson", "--brief");
    expect(objectsIn(out)[0].names[1]).toEqual({
      surface: TEXT.slice(24, 28),
      start: 24,
      end: 28,
      id: "world/ml",
      kind: "country",
      name: "Mali",
      match: "exact",
      confidence: expect.any(Number),
      others: expect.any(Array),
    });
  });

  it("only writes the parts asked for", async () => {
    const { out } = await fed(`${TEXT}\n`, "analyze", "--format", "ndjson", "--only", "dates,names");
    expect(Object.keys(objectsIn(out)[0])).toEqual(["names", "dates"]);
    expect(await fed("", "analyze", "--only", "verbs")).toMatchObject({
      code: 2,
      err: 'sankore: --only has no part "verbs"; use some of text, sentences, tokens, names, dates\n',
    });
  });
});

describe("help for the shell", () => {
  it("completes in every shell", async () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const { code, out } = await sankore("completion", shell);
      expect(code).toBe(0);
      for (const word of ["analyze", "romanize", "reference", "geojson", "workers"]) expect(out, shell).toContain(word);
    }
    expect((await sankore("completion", "ksh")).code).toBe(2);
  });

  it("has a manual page with every command and option", async () => {
    const { out } = await sankore("man");
    expect(out).toMatch(/^\.TH SANKORE 1 "" "sankore \d+\.\d+\.\d+"/);
    for (const command of ["analyze", "names", "normalize", "bench", "completion"])
      expect(out).toContain(`.SS sankore ${command}`);
    for (const option of ["reference", "resume", "workers", "scheme"]) expect(out).toContain(`\\-\\-${option}`);
  });

  it("says its version", async () => {
    expect((await sankore("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

it("bench measures", async () => {
  const { code, out } = await sankore("bench", "--seconds", "0.05", "--workers", "1", file("small.txt", TEXT));
  expect(code).toBe(0);
  expect(out).toMatch(/analyze +[\d,]+ +[\d,]+\n/);
  expect(out).toMatch(/workers +documents\/s.*\n1 +[\d,]+ .* 1\.00\n/);
});

import { spawnSync } from "node:child_process";
import { transpile } from "typescript";
import { expect, it } from "vitest";
import type { NameTable } from "../../src/core/records.ts";
import { type Addition, additionCheck, idOf, reviewedWith } from "./addition.ts";
import { type Ask, askFacts } from "./ask.ts";
import { blockOf, withBlock } from "./block.ts";
import { complaints } from "./check.ts";
import { recordLines, sourceOnDisk } from "./complaint.ts";
import { type Answers, entryOf } from "./facts.ts";
import { layoutComplaints } from "./layout-rules.ts";
import { allTables } from "./tables.ts";

const FILE = "places/ml";
const all = await allTables();
/** What a place of Mali can refer to: the rules take a tenth of the time. */
const tables = new Map([...all].filter(([file]) => file === FILE || file === "places/world"));
/** As if every form that these share had been looked at. */
const reviewed = reviewedWith([], complaints(tables));
const check = additionCheck(tables, reviewed);
const FACTS: Answers = {
  kind: "village",
  en: "M'Bana Kéré",
  fr: "M'Bana-Kéré",
  aliases: "Mbana Kere | Bana Kere",
  at: "16.2, -0.1",
  in: "world/ml",
  from: "1999-05",
  ar: "مبانا كيري|بانا كيري",
  arCue: "غاو",
};

const additionOf = (answers: Answers, id?: string): Addition => ({
  file: FILE,
  id: id ?? idOf(FILE, answers.en ?? ""),
  entry: entryOf(FILE, answers),
});
const says = (answers: Answers, id?: string): string =>
  check(additionOf(answers, id))
    .map((complaint) => `${complaint.id} ${complaint.text}`)
    .join("\n");

/** What the rules say with another table of Mali; those that point to tables left out complain anyway. */
const saysWith = (table: NameTable): string[] =>
  complaints(new Map(tables).set(FILE, table), reviewed).map(({ text }) => text);

/** The table that a source holds. */
async function tableOf(source: string): Promise<NameTable> {
  const script = transpile(source, { module: 99, target: 9 });
  return (await import(`data:text/javascript,${encodeURIComponent(script)}`)).ml;
}

it("writes a record as its neighbours are written", () => {
  const { id, entry } = additionOf(FACTS);
  expect(blockOf(FILE, id, entry)).toBe(
    [
      `  "ml/mbana-kere": {`,
      `    kind: "village", en: "M'Bana Kéré", fr: "M'Bana-Kéré", aliases: ["Mbana Kere", "Bana Kere"], at: [16.2, -0.1], in: "world/ml", from: "1999-05",`,
      `    ar: "مبانا كيري | بانا كيري",`,
      `    arCue: "غاو",`,
      "  },",
    ].join("\n"),
  );
});

it("wraps facts that are too long for a line", () => {
  const aliases = Array.from({ length: 12 }, (_, i) => `Some long name ${i}`).join("|");
  const lines = blockOf(FILE, "ml/a", entryOf(FILE, { ...FACTS, aliases })).split("\n");
  expect(lines.length).toBeGreaterThan(6);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(300);
});

it.each([
  ["the first", "ml/a"],
  ["one in the middle", "ml/mbana-kere"],
  ["the last", "ml/zzz"],
])("puts %s where it belongs: the table parses, is sorted, and obeys the rules", async (_, id) => {
  const { entry } = additionOf(FACTS);
  const { source, line } = withBlock(sourceOnDisk(FILE), id, blockOf(FILE, id, entry));
  const table = await tableOf(source);
  expect(table).toEqual({ ...tables.get(FILE), [id]: entry });
  expect(Object.keys(table)).toEqual([...Object.keys(tables.get(FILE)!), id].sort());
  expect(new Map(recordLines(source)).get(id)).toBe(line);
  expect(layoutComplaints(FILE, source)).toEqual([]);
  expect(new Set(saysWith(table))).toEqual(new Set(saysWith(tables.get(FILE)!)));
});

it("leaves a comment with the record below it", () => {
  const source = `export const ml = {\n  "ml/a": {\n  },\n  // About c.\n  "ml/c": {\n  },\n};\n`;
  expect(withBlock(source, "ml/b", `  "ml/b": {\n  },`)).toEqual({
    source: source.replace("  // About", `  "ml/b": {\n  },\n  // About`),
    line: 4,
  });
});

it("has nothing against a good record", () => {
  expect(says(FACTS)).toBe("");
});

it.each([
  ["an unknown parent", { in: "ml/nowhere" }, /ml\/mbana-kere has in ml\/nowhere, which no table holds: add it/],
  ["a coordinate in another country", { at: "48.8, 2.3" }, /outside ML: check \[latitude, longitude\]/],
  ["a coordinate in words", { at: "16 N" }, /write \[latitude, longitude\] in degrees/],
  ["Arabic that is none", { ar: "Mbana" }, /only Arabic letters/],
  ["a number that is none", { geonames: "Q912" }, /write its number without quotes/],
  ["the id of another place", { geonames: "2449067" }, /GeoNames 2449067 is Timbuktu/],
  ["an item of another record", { wikidata: "Q9427" }, /has the wikidata id Q9427 of ml\/timbuktu|of ml\/mbana-kere/],
])("refuses %s", (_, facts, fix) => {
  expect(says({ ...FACTS, ...facts })).toMatch(fix);
});

it("refuses an id that is taken", () => {
  expect(says({ ...FACTS, en: "Timbuktu" })).toMatch(/ml\/timbuktu stands in the table already: mend that block/);
});

it("asks whether shared forms are right, and extends the reviewed list", () => {
  const found = check(additionOf({ ...FACTS, ar: "تمبكتو" }));
  expect(found.every(({ review }) => review !== undefined)).toBe(true);
  const longer = reviewedWith(reviewed, found);
  expect(longer.some((line) => line.includes("ml/mbana-kere") && line.includes("ml/timbuktu"))).toBe(true);
  expect(longer).toEqual([...longer].sort());
  expect(additionCheck(tables, longer)(additionOf({ ...FACTS, ar: "تمبكتو" }))).toEqual([]);
});

it("fills in the coordinate that GeoNames has", () => {
  expect(entryOf(FILE, { kind: "city", en: "Gao", ar: "غاو", geonames: "2457163" }).at).toEqual([16.272, -0.045]);
});

it("asks for every fact, and holds each answer against the rules at once", async () => {
  const heard: string[] = [];
  const answers: Record<string, string[]> = {
    "What is it?": ["hamlet", "village"],
    "English name": ["", "M'Bana Kéré"],
    "Id of the place": ["ml/nowhere", "world/ml"],
    Latitude: ["-16, 16", "16.2, -0.1"],
    Arabic: ["Mbana", "مبانا كيري"],
  };
  const ask: Ask = async ({ text, check: objection }) => {
    const key = Object.keys(answers).find((start) => text.startsWith(start) && answers[start]!.length > 0);
    if (key === undefined) return "";
    for (const answer of answers[key]!.splice(0)) {
      const fault = objection(answer);
      if (fault === undefined) return answer;
      heard.push(fault);
    }
    return "";
  };
  const given = await askFacts(ask, FILE, {}, check);
  expect(check(additionOf(given))).toEqual([]);
  expect(given).toMatchObject({ kind: "village", en: "M'Bana Kéré", in: "world/ml", at: "16.2, -0.1" });
  expect(heard.map((fault) => fault.replace(/^.*: /, ""))).toEqual([
    expect.stringMatching(/^use one of country/),
    "every record needs this",
    'only Arabic letters, blanks and digits, variants parted by " | "'.replace(/^.*: /, ""),
    "add it, or name another",
    "check [latitude, longitude]",
  ]);
});

/** What the command prints, and how it ends. */
function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ["node_modules/tsx/dist/cli.mjs", "test/tables/names-add.ts", "--dry-run", ...args];
  return spawnSync(process.execPath, command, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

const GOOD = ["--table", FILE, "--kind", "village", "--en", "Mbana Kere", "--ar", "مبانا كيري"] as const;

it("is a command that shows the block and its place, refuses with sentences, and says what it lacks", () => {
  const shown = run(...GOOD, "--in", "world/ml");
  expect(shown.stdout).toMatch(/"ml\/mbana-kere": \{[\s\S]*would stand at src\/tables\/places\/ml\.ts:\d+/);
  expect(shown.status).toBe(0);
  const refused = run(...GOOD, "--in", "ml/nowhere");
  expect(refused.stderr).toMatch(/^src\/tables\/places\/ml\.ts: ml\/mbana-kere has in ml\/nowhere, .*\nNothing was/);
  expect(refused.status).toBe(1);
  const lacking = run("--table", FILE);
  expect(lacking.stderr).toMatch(/lacks --kind, --en, --ar: give them/);
  expect(lacking.status).toBe(2);
}, 60_000);

/**
 * Characters a second of each scheme beside a bare scan of the same text and the tools that people use instead, in one
 * run: unvoweled news, and voweled news for the romanizations. `uconv` (ICU) joins in where it is installed. Then names
 * a second, both ways: the first form of every place and person of the tables, each asked once a round.
 *
 *     npm run build && node test/bench/transliterate.mjs
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import anyAscii from "any-ascii";
import { transliterate as peer } from "transliteration";
import { arabizeName, defaultGazetteer, isPlace, romanizeName } from "../../dist/index.js";
import { slug, transliterate } from "../../dist/transliterate.js";

const ICU = "uconv";
const CHARACTERS = 1_000_000;
const ROUNDS = 7;
const ENCODINGS = ["buckwalter", "safe-buckwalter", "xml-buckwalter", "hsb"];
const ROMANIZATIONS = [
  "ala-lc",
  "bgn-pcgn-1956",
  "din-31635",
  "french",
  "ijmes",
  "iso-233",
  "iso-233-2",
  "odni-2015",
  "un-1972",
  "un-2017",
];

const repeated = (once) => once.repeat(Math.ceil(CHARACTERS / once.length)).slice(0, CHARACTERS);
const read = (file) => readFileSync(`seeds/texts/${file}`, "utf8");
const plain = repeated(readdirSync("seeds/texts").map(read).join("\n\n"));
const voweled = repeated(read("voweled.txt"));

/** Something that no engine can leave out. */
function scan(of) {
  let sum = 0;
  for (let i = 0; i < of.length; i++) sum = (sum + of.charCodeAt(i)) | 0;
  return sum;
}

/** Seconds of the fastest round; the first ones warm the engine up. */
function seconds(stage, text) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    stage(text);
    best = Math.min(best, (performance.now() - began) / 1000);
  }
  return best;
}

/** Includes the start of the process, which is a few hundredths of a second. */
function uconv(text) {
  const { error } = spawnSync(ICU, ["-f", "utf-8", "-t", "utf-8", "-x", "Arabic-Latin"], {
    input: text,
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
}

function row(name, stage) {
  const cells = [plain, voweled].map((text) => {
    try {
      return `${(text.length / seconds(stage, text) / 1e6).toFixed(1)} M/s`;
    } catch {
      return "not here";
    }
  });
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(14)).join(""));
}

console.log(`${CHARACTERS.toLocaleString("en")} characters, best of ${ROUNDS} rounds, Node ${process.version}\n`);
console.log(`${"".padEnd(28)}${"plain".padStart(14)}${"voweled".padStart(14)}`);
row("charCodeAt scan", scan);
for (const scheme of [...ENCODINGS, ...ROMANIZATIONS]) row(scheme, (text) => transliterate(text, { scheme }));
row("slug", (text) => slug(text));
row("any-ascii", anyAscii);
row("transliteration", (text) => peer(text));
row("uconv Arabic-Latin", uconv);

const names = [...defaultGazetteer().records()].flatMap((record) => {
  if (!isPlace(record) && record.kind !== "person") return [];
  const kind = isPlace(record) ? "place" : "person";
  const country = isPlace(record) ? record.country : record.countries?.[0];
  return [{ ar: record.ar[0], en: record.en, options: { kind, ...(country && { country }) } }];
});

/** Names a second. */
function namesRow(name, stage) {
  const every = () => {
    for (const each of names) stage(each);
  };
  console.log(name.padEnd(28) + `${Math.round(names.length / seconds(every) / 1000)} thousand/s`.padStart(28));
}

console.log(`\n${names.length} names of the tables\n`);
namesRow("romanizeName", ({ ar, options }) => romanizeName(ar, options));
namesRow("romanizeName, no tables", ({ ar, options }) => romanizeName(ar, { ...options, tables: "ignore" }));
namesRow("arabizeName", ({ en, options }) => arabizeName(en, options));

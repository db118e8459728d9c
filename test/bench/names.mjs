/**
 * `findNames` with all tables on documents of 6 kB: beside a bare scan, beside one regular expression of all forms and
 * two Aho-Corasick packages, and with 200,000 synthetic names more; then how long the gazetteer takes to build in a
 * process of its own. The peers look for the forms as they are written, without folding, clitics, word boundaries,
 * weak forms or candidates.
 *
 *     npm run bench
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import AhoCorasick from "ahocorasick";
import ModernAhoCorasick from "modern-ahocorasick";
import { createGazetteer, findNames, tokenStream } from "../../dist/index.js";
import { environment, flat, median, medians, passages, repeated, table, use, verdict } from "./measure.mjs";

const DOCUMENTS = 24;
const BYTES = 6000;
const ROUNDS = 21;
const SYNTHETIC = 200_000;
const BUILDS = 9;

/** Documents that begin at different words of the passages; two bytes for a letter and one for a blank. */
function documents() {
  const all = repeated(passages, 60_000);
  return Array.from({ length: DOCUMENTS }, (_, i) => {
    const begin = all.indexOf(" ", Math.floor((i * 12_000) / DOCUMENTS)) + 1;
    let end = begin;
    for (let bytes = 0; bytes < BYTES; end++) bytes += all.charCodeAt(end) < 0x80 ? 1 : 2;
    return flat(all.slice(begin, all.lastIndexOf(" ", end)));
  });
}

async function allTables() {
  const out = [];
  for (const folder of ["places", "actors"]) {
    const files = readdirSync(new URL(`../../dist/${folder}/`, import.meta.url)).filter((file) => file.endsWith(".js"));
    for (const file of files) out.push(...Object.values(await import(`../../dist/${folder}/${file}`)));
  }
  return out;
}

const FIELDS = ["ar", "arWeak", "arFormer", "arShort", "arMisspelt"];
const formsOf = (tables) => [
  ...new Set(
    tables.flatMap((entries) =>
      Object.values(entries).flatMap((entry) => FIELDS.flatMap((field) => entry[field]?.split(" | ") ?? [])),
    ),
  ),
];

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Names that look like the tables', each letter following the two before it as often as there, and of which no document
 * holds a word: what they cost is finding that they are not there.
 */
function syntheticTable(forms, count, texts) {
  const next = new Map();
  for (const form of forms) {
    const letters = `  ${form}\n`;
    for (let i = 2; i < letters.length; i++) {
      const before = letters.slice(i - 2, i);
      next.set(before, (next.get(before) ?? "") + letters[i]);
    }
  }
  const taken = new Set(texts.flatMap((text) => text.split(/\P{L}+/u)).flatMap((word) => [word, word.slice(1)]));
  const draw = random(1);
  const names = new Set();
  while (names.size < count) {
    let name = "  ";
    while (!name.endsWith("\n") && name.length < 40) {
      const letters = next.get(name.slice(-2));
      name += letters[Math.floor(draw() * letters.length)];
    }
    if (
      name.length >= 7 &&
      !name
        .trim()
        .split(" ")
        .some((word) => taken.has(word))
    )
      names.add(name.trim());
  }
  return Object.fromEntries([...names].map((ar, i) => [`synthetic/${i}`, { kind: "village", en: `Name ${i}`, ar }]));
}

/** What of a table stands in no text in any reading, as many as are asked for. */
function unfound(entries, texts) {
  const alone = createGazetteer([entries]);
  const found = new Set(texts.flatMap((text) => findNames(text, { gazetteer: alone, fuzzy: false }).flatMap(idsOf)));
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([id]) => !found.has(id))
      .slice(0, SYNTHETIC),
  );
}

const idsOf = ({ candidates }) => candidates.map(({ id }) => id);

/** Something that no engine can leave out. */
function scan(of) {
  let sum = 0;
  for (let i = 0; i < of.length; i++) sum = (sum + of.charCodeAt(i)) | 0;
  return sum;
}

function regexOf(forms) {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "g");
}

/** Milliseconds from the tables to the first name, in a process of its own. */
function buildMilliseconds() {
  const source = `
    import { findNames, lookupName } from ${JSON.stringify(new URL("../../dist/index.js", import.meta.url))};
    const began = process.cpuUsage(), clock = performance.now();
    findNames("غادر إلى تمبكتووو");
    const { user, system } = process.cpuUsage(began);
    console.log(JSON.stringify([performance.now() - clock, (user + system) / 1000]));`;
  const once = () =>
    JSON.parse(spawnSync(process.execPath, ["--input-type=module", "-e", source], { encoding: "utf8" }).stdout);
  const all = Array.from({ length: BUILDS }, once);
  return [
    median(all.map(([clock]) => clock)),
    Math.min(...all.map(([clock]) => clock)),
    median(all.map(([, cpu]) => cpu)),
  ];
}

const texts = documents();
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const tables = await allTables();
const forms = formsOf(tables);
const gazetteer = createGazetteer(tables);
const large = createGazetteer([...tables, unfound(syntheticTable(forms, SYNTHETIC + 5_000, texts), texts)]);
const regex = regexOf(forms);
const peer = new AhoCorasick(forms);
const modern = new ModernAhoCorasick(forms);
const each = (find) => () => {
  for (const text of texts) use(find(text));
};

const contenders = {
  "charCodeAt scan": each(scan),
  tokenStream: each(tokenStream),
  findNames: each((text) => findNames(text, { gazetteer })),
  "findNames, no slips": each((text) => findNames(text, { gazetteer, fuzzy: false })),
  "findNames, 200,000 more": each((text) => findNames(text, { gazetteer: large })),
  "findNames, 200,000 more, no slips": each((text) => findNames(text, { gazetteer: large, fuzzy: false })),
  "modern-ahocorasick": each((text) => modern.search(text)),
  ahocorasick: each((text) => peer.search(text)),
  "one regular expression": each((text) => text.match(regex) ?? []),
};

console.log(environment());
console.log(`${tables.length} tables, ${gazetteer.size} records, ${forms.length} forms; ${texts.length} documents\n`);
const micros = medians(contenders, ROUNDS);
const speed = (name) => characters / micros[name];
console.log(
  table(
    ["", "million characters/s", "times the scan", "times findNames"],
    Object.keys(contenders).map((name) => [
      name,
      speed(name).toFixed(2),
      (micros[name] / micros["charCodeAt scan"]).toFixed(1),
      (micros[name] / micros.findNames).toFixed(2),
    ]),
  ),
);
console.log(`\nmillion characters a second: ${verdict(speed("findNames"), ">=", 10)}`);
console.log(
  `share that 200,000 names more cost: ${verdict(1 - speed("findNames, 200,000 more") / speed("findNames"), "<=", 0.33)}`,
);
const [clock, best, cpu] = buildMilliseconds();
console.log(
  `milliseconds to build, median: ${verdict(clock, "<=", 60)}; best ${best.toFixed(1)}, processor ${cpu.toFixed(1)}`,
);

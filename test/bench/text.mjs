/**
 * The script layer on documents of 6 kB: `normalize` and `tokenStream` beside the least loops that do the same, beside
 * `Intl.Segmenter`, and beside other packages; then the time for a character from 10 kB to 50 MB.
 *
 *     npm run bench
 */
import { createRequire } from "node:module";
import { NormalizerAr, TokenizerAr } from "@nlpjs/lang-ar";
import { normalize as arabicTextNormalizer } from "arabic-text-normalizer";
import { ArabicClass } from "arabic-utils";
import winkTokenizer from "wink-tokenizer";
import { normalize, tokenize, tokenStream } from "../../dist/index.js";
import { cutLoop, growingString, regexChain, scan, tableLoop } from "./bare.mjs";
import {
  documents,
  environment,
  growth,
  growthRow,
  medians,
  passages,
  repeated,
  table,
  use,
  verdict,
} from "./measure.mjs";

const DOCUMENTS = 24;
const BYTES = 6000;
const ROUNDS = 41;
const SHORT = 10_000;
const LONG = 50_000_000;

/** arajs prints two lines when it is loaded. */
function silently(load) {
  const { log } = console;
  console.log = () => {};
  try {
    return load();
  } finally {
    console.log = log;
  }
}

const arajs = silently(() => createRequire(import.meta.url)("arajs"));
const nlpNormalizer = new NormalizerAr();
const nlpTokenizer = new TokenizerAr();
const wink = winkTokenizer();
const segmenter = new Intl.Segmenter("ar", { granularity: "word" });
const arabicUtils = { normalizeAlef: true, removeDiacritics: true, removeTatweel: true, removeSuperscriptAlef: true };

const NORMALIZING = {
  'normalize(x, "search")': (text) => normalize(text, "search"),
  "bare table loop, same string": tableLoop,
  "the same, a string that grows": growingString,
  "chain of regexes, same string": regexChain,
  "@nlpjs/lang-ar (NFD, lower case)": (text) => nlpNormalizer.normalize(text),
  "arabic-utils (marks, alef)": (text) => new ArabicClass(text).normalize(arabicUtils),
  "arabic-text-normalizer": (text) => arabicTextNormalizer(text),
  "arajs (alef, hamza, teh, digits)": (text) =>
    arajs.normalizeDigits(arajs.normalizeTeh(arajs.normalizeHamza(arajs.normalizeAlef(text)))),
};

const TOKENIZING = {
  "tokenStream (cut and fold)": (text) => tokenStream(text),
  "tokenize (objects)": (text) => tokenize(text),
  "bare table loop, only cuts": cutLoop,
  "Intl.Segmenter": (text) => Array.from(segmenter.segment(text)),
  "@nlpjs/lang-ar (split)": (text) => nlpTokenizer.innerTokenize(text),
  "wink-tokenizer": (text) => wink.tokenize(text),
  arajs: (text) => arajs.tokenize(text),
};

const texts = documents(DOCUMENTS, BYTES);
const characters = texts.reduce((sum, text) => sum + text.length, 0);

for (const text of [...texts, ...passages]) {
  const same = normalize(text, "search");
  for (const rival of [tableLoop, growingString, regexChain]) {
    if (rival(text) !== same) throw new Error(`${rival.name} makes another string than normalize`);
  }
}

const overAll = (run) => () => {
  for (const text of texts) use(run(text));
};
const contenders = { "charCodeAt scan": scan, ...NORMALIZING, ...TOKENIZING };
const took = medians(Object.fromEntries(Object.entries(contenders).map(([name, run]) => [name, overAll(run)])), ROUNDS);

/** Nanoseconds for a character, and how often the first of the list fits in. */
function rows(list) {
  const names = Object.keys(list);
  return ["charCodeAt scan", ...names].map((name) => [
    name,
    ((took[name] * 1000) / characters).toFixed(2),
    (characters / took[name]).toFixed(2),
    (took[name] / took[names[0]]).toFixed(2),
  ]);
}

const HEAD = ["", "ns/character", "million characters/s"];
console.log(environment());
console.log(
  `${DOCUMENTS} documents of ${BYTES} bytes, ${Math.round(characters / DOCUMENTS)} characters; ${ROUNDS} rounds\n`,
);
console.log(table([...HEAD, "times normalize"], rows(NORMALIZING)));
console.log(`\n${table([...HEAD, "times tokenStream"], rows(TOKENIZING))}\n`);

const ratio = (name, other) => took[name] / took[other];
const search = 'normalize(x, "search")';
const stream = "tokenStream (cut and fold)";
console.log(`normalize / bare table loop      ${verdict(ratio(search, "bare table loop, same string"), "<=", 2)}`);
console.log(`chain of regexes / normalize     ${verdict(ratio("chain of regexes, same string", search), ">=", 2)}`);
console.log(`tokenStream / loop that cuts     ${verdict(ratio(stream, "bare table loop, only cuts"), "<=", 2)}`);
console.log(`Intl.Segmenter / tokenStream     ${verdict(ratio("Intl.Segmenter", stream), ">=", 30)}`);

/** A text of so many bytes in UTF-8. */
function ofBytes(bytes) {
  const once = passages.join("\n\n");
  return repeated(passages, Math.round((bytes * once.length) / Buffer.byteLength(once)));
}

const lengths = [ofBytes(SHORT), ofBytes(LONG)];
const grown = [search, stream, "bare table loop, same string"].map((name) => [
  name,
  growth(contenders[name], lengths, 9),
]);
const GROWTH_HEAD = ["ns/character, program + kernel", "10 kB", "50 MB", "ratio (aim <= 1.3)", "of the program's"];
console.log(
  `\n${table(
    GROWTH_HEAD,
    grown.map(([name, each]) => growthRow(name, each)),
  )}`,
);

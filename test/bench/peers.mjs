/**
 * What sankore and other packages make of the same everyday strings. Writes the tables of docs/comparison.md:
 *
 *     npx tsx test/bench/peers.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { NormalizerAr } from "@nlpjs/lang-ar";
import anyAscii from "any-ascii";
import anyDate from "any-date-parser";
import { normalize as arabicTextNormalizer } from "arabic-text-normalizer";
import { ArabicClass } from "arabic-utils";
import * as chrono from "chrono-node";
import { transliterate } from "transliteration";
import winkTokenizer from "wink-tokenizer";
import { fold, parseDate, romanizeName, tokenize } from "../../src/index.ts";

const PAGE = "docs/comparison.md";
const GENERATED = /(<!-- written by test\/bench\/peers\.mjs -->\n)[\s\S]*(\n<!-- end -->)/;

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
const named = (name) => `${name} ${version(name)}`;

/** Strings and the first day that a reader would give them, said on REFERENCE. */
const REFERENCE = "2023-10-05";
const DATES = [
  ["18 أغسطس 2023", "2023-08-18"],
  ["18 آب 2023", "2023-08-18"],
  ["18 أوت 2023", "2023-08-18"],
  ["18 غشت 2023", "2023-08-18"],
  ["18 آب/أغسطس 2023", "2023-08-18"],
  ["١٨/٠٨/٢٠٢٣", "2023-08-18"],
  ["الجمعة 18 أغسطس 2023", "2023-08-18"],
  ["أمس", "2023-10-04"],
  ["الاثنين الماضي", "2023-10-02"],
  ["قبل ثلاثة أيام", "2023-10-02"],
  ["16 سبتمبر/أيلول الماضي", "2023-09-16"],
  ["1 رمضان 1445 هـ", "2024-03-11"],
  ["الثامن عشر من أغسطس 2023", "2023-08-18"],
];

/** Names and what newspapers print in English. */
const NAMES = [
  ["تمبكتو", "Timbuktu"],
  ["أنجمينا", "N'Djamena"],
  ["نواكشوط", "Nouakchott"],
  ["واغادوغو", "Ouagadougou"],
  ["نيامي", "Niamey"],
  ["الفاشر", "El Fasher"],
  ["أغاديس", "Agadez"],
  ["كيدال", "Kidal"],
  ["محمد", "Mohamed"],
  ["عبد الرحمن", "Abdel Rahman"],
];

/** Pairs that a search should not tell apart. */
const PAIRS = [
  ["أغاديس", "اغاديس"],
  ["قَالَ", "قال"],
  ["تمبكتـــو", "تمبكتو"],
  ["مدرسة", "مدرسه"],
  ["على", "علي"],
  ["١٢", "12"],
  ["ﻣﺎﻟﻲ", "مالي"],
  ["مؤتمر", "موتمر"],
  ["هيئة", "هييه"],
  ["الأبيض\u200e", "الابيض"],
  ["كیدال", "كيدال"],
  ["ٱلله", "الله"],
];

/** Texts and the pieces that a reader sees in them, punctuation left out. */
const TEXTS = [
  ["قال د. أحمد", ["قال", "د.", "أحمد"]],
  ["عام 2024م", ["عام", "2024", "م"]],
  ["في 22/08/2023", ["في", "22/08/2023"]],
  ["الساعة 12:30", ["الساعة", "12:30"]],
  ["ارتفع 3٫5%", ["ارتفع", "3٫5%"]],
  ["#الساحل_الأفريقي اليوم", ["#الساحل_الأفريقي", "اليوم"]],
  ["قال:نعم", ["قال", "نعم"]],
  ["وكالة أ.ف.ب", ["وكالة", "أ.ف.ب"]],
  ["قوات الWagner", ["قوات", "ال", "Wagner"]],
  ["تمبكتـــو، ثم غاو.", ["تمبكتـــو", "ثم", "غاو"]],
];

const dayOf = (date) => {
  if (!(date instanceof Date) || Number.isNaN(date.valueOf())) return "";
  const two = (n) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
const noon = new Date(`${REFERENCE}T12:00`);
const nlp = new NormalizerAr();
const wink = winkTokenizer();
const segmenter = new Intl.Segmenter("ar", { granularity: "word" });
const arabicUtils = { normalizeAlef: true, removeDiacritics: true, removeTatweel: true, removeSuperscriptAlef: true };
const plain = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
const words = (text) => tokenize(text).filter(({ kind }) => kind !== "punctuation");

/** Each table: a heading, what its rows are, the contenders with how many they get right. */
const TABLES = [
  {
    title: "Dates",
    about: `First day of ${DATES.length} expressions, said on ${REFERENCE}: month names of four regions, digits, weekdays, relative days, Hijri. chrono-node is asked through its Arabic.`,
    rows: DATES,
    shown: ([text]) => text,
    contenders: {
      sankore: ([text, day]) => parseDate(text, { reference: REFERENCE })?.start?.slice(0, 10) === day,
      [named("chrono-node")]: ([text, day]) => dayOf(chrono.ar.parseDate(text, noon)) === day,
      [named("any-date-parser")]: ([text, day]) => dayOf(anyDate.fromString(text, "ar")) === day,
      "Date.parse": ([text, day]) => dayOf(new Date(text)) === day,
    },
  },
  {
    title: "Names in Latin letters",
    about: `${NAMES.length} names, compared by their letters alone. Without vowels a name cannot be spelt from its letters: sankore has the table, the lexicon or the model for it. The second line is without its tables.`,
    rows: NAMES,
    shown: ([arabic, latin]) => `${arabic} ${latin}`,
    contenders: {
      sankore: ([arabic, latin]) => plain(romanizeName(arabic).text) === plain(latin),
      "sankore, tables left out": ([arabic, latin]) =>
        plain(romanizeName(arabic, { tables: "ignore" }).text) === plain(latin),
      [named("any-ascii")]: ([arabic, latin]) => plain(anyAscii(arabic)) === plain(latin),
      [named("transliteration")]: ([arabic, latin]) => plain(transliterate(arabic)) === plain(latin),
    },
  },
  {
    title: "One key for one word",
    about: `${PAIRS.length} pairs of spellings that a search should not tell apart: hamza, marks, kashida, ة and ه, ى and ي, digits, presentation forms, invisible marks, Farsi letters. Right is what gives both the same key.`,
    rows: PAIRS,
    shown: ([a, b]) => `${a.replace(/\u200e/, "")} ${b}`,
    contenders: {
      "sankore, fold": ([a, b]) => fold(a) === fold(b),
      [named("arabic-text-normalizer")]: ([a, b]) => arabicTextNormalizer(a) === arabicTextNormalizer(b),
      [named("arabic-utils")]: ([a, b]) =>
        new ArabicClass(a).normalize(arabicUtils) === new ArabicClass(b).normalize(arabicUtils),
      [named("@nlpjs/lang-ar")]: ([a, b]) => nlp.normalize(a) === nlp.normalize(b),
      'normalize("NFKC")': ([a, b]) => a.normalize("NFKC") === b.normalize("NFKC"),
    },
  },
  {
    title: "Words",
    about: `${TEXTS.length} short texts: right is what gives the pieces that a reader sees, punctuation apart. Intl.Segmenter follows UAX #29, which has its reasons; news wants something else.`,
    rows: TEXTS,
    shown: ([text]) => text,
    contenders: {
      "sankore, tokenize": ([text, wanted]) =>
        same(
          words(text).map(({ start, end }) => text.slice(start, end)),
          wanted,
        ),
      "Intl.Segmenter": ([text, wanted]) =>
        same(
          [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
          wanted,
        ),
      [named("wink-tokenizer")]: ([text, wanted]) =>
        same(
          wink
            .tokenize(text)
            .filter(({ tag }) => tag !== "punctuation")
            .map(({ value }) => value),
          wanted,
        ),
      "split(/[\\s،.]+/)": ([text, wanted]) => same(text.split(/[\s،.]+/).filter(Boolean), wanted),
    },
  },
];

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

function right(contender, row) {
  try {
    return contender(row);
  } catch {
    return false;
  }
}

function section({ title, about, rows, shown, contenders }) {
  const lines = Object.entries(contenders).map(([name, contender]) => {
    const missed = rows.filter((row) => !right(contender, row)).map((row) => shown(row));
    const list = missed.length === rows.length ? "all" : missed.map((text) => `«${text}»`).join(", ");
    return `| ${name.replaceAll("|", "\\|")} | ${rows.length - missed.length} | ${list || "–"} |`;
  });
  return `## ${title}\n\n${about}\n\n| | right of ${rows.length} | missed |\n|---|---|---|\n${lines.join("\n")}\n`;
}

const machine = `Node ${process.versions.node}, ICU ${process.versions.icu}, ${process.platform} ${process.arch}, ${cpus()[0]?.model.trim()}`;
const made = `Made on ${new Date().toISOString().slice(0, 10)} with ${machine}.\n`;
const page = readFileSync(PAGE, "utf8");
const text = [made, ...TABLES.map(section)].join("\n");
writeFileSync(
  PAGE,
  page.replace(GENERATED, (_, before, after) => `${before}\n${text}${after}`),
);
console.log(text);

/**
 * `parseDates` on 200 kB of news, beside parsers of dates in JavaScript reading English of the same length. Two of the
 * ten passages stand in English as well, sentence by sentence, so that as many dates are to be found in both.
 *
 *     npm run bench
 */
import recognizers from "@microsoft/recognizers-text-date-time";
import anyDate from "any-date-parser";
import * as chrono from "chrono-node";
import { parseDate, parseDates, tokenStream } from "../../dist/index.js";
import { english } from "./english.mjs";
import { environment, growth, growthRow, medians, passage, passages, repeated, table, verdict } from "./measure.mjs";

const ROUNDS = 21;
const REFERENCE = "2023-08-20";
const DAY = new Date(2023, 7, 20);
/** Code units: 200 kB of Arabic in UTF-8. */
const NEWS = 111_000;
/** What Recognizers-Text is given, which is slow; its time for a character is the same for longer texts. */
const LITTLE = 2_000;

const news = repeated(passages, NEWS);
const stream = tokenStream(news);
const arabic = repeated([passage("sample.txt"), passage("gulf.txt")], NEWS);
const translated = repeated(english, NEWS);
const little = repeated(english, LITTLE);

/** Who, the text, and what is done with it. */
const READERS = [
  ["parseDates", news, () => parseDates(news, { reference: REFERENCE })],
  ["parseDates, no reference", news, () => parseDates(news)],
  ["parseDates of a token stream", news, () => parseDates(stream, { reference: REFERENCE })],
  ["chrono-node, its Arabic", news, () => chrono.ar.parse(news, DAY)],
  ["parseDates, two passages", arabic, () => parseDates(arabic, { reference: REFERENCE })],
  ["chrono-node, the same in English", translated, () => chrono.parse(translated, DAY)],
  ["chrono-node, strict", translated, () => chrono.strict.parse(translated, DAY)],
  ["Recognizers-Text, English", little, () => recognizers.recognizeDateTime(little, "en-us", 0, DAY)],
];

const took = medians(Object.fromEntries(READERS.map(([name, , run]) => [name, () => void run()])), ROUNDS);
const speed = (name) => READERS.find(([other]) => other === name)[1].length / took[name];

console.log(environment());
console.log(
  table(
    ["", "characters", "found", "million characters/s", "times parseDates"],
    READERS.map(([name, text, run]) => [
      name,
      text.length,
      run().length,
      speed(name).toFixed(2),
      (speed("parseDates") / speed(name)).toFixed(2),
    ]),
  ),
);

const mine = speed("parseDates");
console.log(`\nparseDates, million characters/s        ${verdict(mine, ">=", 5)}`);
console.log(
  `parseDates / chrono-node, two passages  ${verdict(speed("parseDates, two passages") / speed("chrono-node, the same in English"), ">=", 1)}`,
);

/** One string that is one date, in Arabic and in English. */
const DATES = [
  ["18 August 2023", "\u0661\u0668 \u0623\u063a\u0633\u0637\u0633 2023"],
  ["2023-08-18 15:30", "2023-08-18 15:30"],
  ["Friday, 18 August 2023", "\u0627\u0644\u062c\u0645\u0639\u0629 18 \u0623\u063a\u0633\u0637\u0633 2023"],
];
const rows = DATES.map(([en, ar]) => {
  const found = medians(
    {
      parseDate: () => void parseDate(ar, { reference: REFERENCE }),
      anyDate: () => void anyDate.attempt(en),
      chrono: () => void chrono.parseDate(en, DAY),
    },
    ROUNDS,
  );
  return [en, ...Object.values(found).map((us) => us.toFixed(1))];
});
console.log(`\n${table(["microseconds for one string", "parseDate, Arabic", "any-date-parser", "chrono-node"], rows)}`);

/** The same words at each length: the 200 kB are read in pieces of 10 kB, at once, and fifty times over. */
const pieces = (text, size) => ({
  length: text.length,
  parts: Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size)),
});
const long = repeated(passages, NEWS * 50);
const lengths = [pieces(news, NEWS / 20), pieces(news, NEWS), pieces(long, long.length)];
const grown = growth(({ parts }) => parts.map((text) => parseDates(text, { reference: REFERENCE })), lengths, 5);
const HEAD = ["ns/character, program + kernel", "10 kB", "200 kB", "10 MB", "ratio", "of the program's"];
console.log(`\n${table(HEAD, [growthRow("parseDates", grown)])}`);

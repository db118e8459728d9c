import { Option } from "commander";
import {
  type EncodingName,
  type RomanizationName,
  type RomanizeNameOptions,
  type RomanizeOptions,
  romanize,
  romanizeName,
  type ToArabicOptions,
  toArabic,
  transliterate,
} from "../../index.ts";
import { type Document, type Findings, type Flags, given, type Job } from "./job.ts";

/** Every scheme by name: the compiler says which one is missing. */
const ENCODINGS: Readonly<Record<EncodingName, true>> = {
  buckwalter: true,
  "safe-buckwalter": true,
  "xml-buckwalter": true,
  hsb: true,
};
const ROMANIZATIONS: Readonly<Record<RomanizationName, true>> = {
  "ala-lc": true,
  "bgn-pcgn-1956": true,
  "din-31635": true,
  french: true,
  ijmes: true,
  "iso-233": true,
  "iso-233-2": true,
  "odni-2015": true,
  "un-1972": true,
  "un-2017": true,
};

/** `sankore romanize`: names, or texts by a published scheme. */
export const romanizeJob: Job = {
  name: "romanize",
  summary: "Write names in Latin letters as newspapers do, or texts by a published scheme.",
  notes: `Without a scheme, each line is taken for a name: that of its record where there is one, else what a lexicon of name
parts and a small model think likeliest. With a scheme, each line is a text. Vowels that it does not write stay missing.`,
  examples: [
    ["sankore romanize names.txt --style french", "one name a line, in French habit"],
    ["sankore romanize people.csv --field name --kind person --format csv", "with source and confidence"],
    ["sankore romanize article.txt --scheme ala-lc", "a text, as libraries write it"],
    ["sankore romanize corpus.bw --scheme buckwalter --to-arabic", "back to Arabic letters"],
  ],
  options: () => [
    new Option("--style <habit>", "whose habit of writing names").choices(["english", "french"]),
    new Option("--kind <kind>", "what the names are of").choices(["place", "person"]),
    new Option("--country <code>", "records of this country first, and its habits (ISO 3166-1, such as ml)"),
    new Option("--no-tables", "spell every name, even one that the tables know"),
    new Option("--scheme <name>", "write by a scheme").choices([
      ...Object.keys(ENCODINGS),
      ...Object.keys(ROMANIZATIONS),
    ]),
    new Option("--capitals <which>", "with a scheme").choices(["names", "none"]),
    new Option("--to-arabic", "read Latin letters of the scheme, write Arabic"),
  ],
  formats: ["pretty", "json", "ndjson", "csv"],
  perLine: true,
  columns: ["text", "latin", "source", "confidence", "id"],
  prepare(flags) {
    if (flags.toArabic === true) return backBy(flags);
    return flags.scheme === undefined ? namesBy(flags) : textsBy(flags);
  },
};

function namesBy({ style, kind, country, tables }: Flags): (document: Document) => Findings {
  const options = given({
    style,
    kind,
    country,
    tables: tables === false ? "ignore" : undefined,
  }) as RomanizeNameOptions;
  return ({ text }) => {
    const { text: latin, source, confidence, record, alternatives } = romanizeName(text, options);
    return {
      pretty: () => latin,
      data: () => ({ text, latin, source, confidence, ...given({ record, alternatives }) }),
      rows: () => [[text, latin, source, `${confidence}`, record?.id ?? ""]],
    };
  };
}

function textsBy({ scheme, capitals }: Flags): (document: Document) => Findings {
  const options = given({ scheme, capitals }) as RomanizeOptions;
  if (Object.hasOwn(ENCODINGS, options.scheme)) {
    return ({ text }) => plain(text, transliterate(text, options), { scheme });
  }
  return ({ text }) => {
    const { text: latin, guessed } = romanize(text, options);
    return plain(text, latin, { scheme, guessed });
  };
}

function backBy({ scheme }: Flags): (document: Document) => Findings {
  if (scheme === undefined) throw new RangeError(`--to-arabic needs --scheme: ${Object.keys(ENCODINGS).join(", ")}`);
  const options = { scheme } as ToArabicOptions;
  toArabic("", options);
  return ({ text }) => {
    const arabic = toArabic(text, options);
    return {
      pretty: () => arabic,
      data: () => ({ text, arabic, scheme }),
      rows: () => [[arabic, text, `${scheme}`, "", ""]],
    };
  };
}

function plain(text: string, latin: string, more: object): Findings {
  return {
    pretty: () => latin,
    data: () => ({ text, latin, ...more }),
    rows: () => [[text, latin, "scheme", "", ""]],
  };
}

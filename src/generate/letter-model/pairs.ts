import { readFileSync } from "node:fs";
import { allTables } from "../../all-tables.ts";
import type { ActorEntry, PlaceEntry } from "../../core/records.ts";
import { createGazetteer } from "../../names/gazetteer.ts";
import { countriesOf, isPlace, type NameRecord } from "../../names/record.ts";
import { fold } from "../../text/fold.ts";

/** One word of a name in both scripts. */
export interface WordPair {
  readonly arabic: string;
  /** Letters a to z. */
  readonly latin: string;
  readonly country: string | undefined;
  readonly style: "english" | "french";
  readonly kind: "place" | "person";
  /** Whether a word of the same name stands before and after. */
  readonly before: boolean;
  readonly after: boolean;
  readonly weight: number;
  /** What it is taken from: a record's id, or file and line. */
  readonly from: string;
}

/** A name whose spellings are known, to score against. */
export interface NameCase {
  readonly arabic: readonly string[];
  readonly latin: readonly string[];
  readonly country: string | undefined;
  readonly kind: "place" | "person";
}

export interface Corpus {
  readonly pairs: readonly WordPair[];
  readonly cases: readonly NameCase[];
}

/** Forms are compared by their folded key. */
export const formKey = (arabic: string): string => fold(arabic).trim().replace(/\s+/g, " ");

const LATIN_LETTERS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  ı: "i",
  đ: "d",
  ð: "d",
};

/** Letters a to z of a Latin word. */
export function plainLatin(word: string): string {
  const bare = word.normalize("NFKD").toLowerCase();
  return bare.replace(/[œæßøłıđð]/g, (letter) => LATIN_LETTERS[letter]!).replace(/[^a-z]/g, "");
}

const wordsOf = (name: string): string[] => name.split(/[\s\-\u2013]+/).filter((word) => word !== "");

const ARTICLE = /^(?:el|al|an|ad|ed|ash|as|es|ech|ar|er|at|et|az|ez|en|il|l|ach)$/;
const AL = "ال";

/** The words of a name in pairs, or none where they do not stand side by side. */
export function wordPairs(arabic: string, latin: string): [string, string][] {
  const left = wordsOf(arabic);
  let right = wordsOf(latin)
    .map(plainLatin)
    .filter((word) => word !== "");
  if (right.length > left.length) right = articlesJoined(left, right);
  if (left.length === right.length) return left.map((word, i) => [word, right[i]!]);
  return left.length === 1 && right.length > 0 ? [[left[0]!, right.join("")]] : [];
}

/** «El Gazel» beside one Arabic word with the article becomes one word. */
function articlesJoined(arabic: readonly string[], latin: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < latin.length; i++) {
    const joins = ARTICLE.test(latin[i]!) && i + 1 < latin.length && arabic[out.length]?.startsWith(AL);
    if (joins) out.push(latin[i]! + latin[++i]!);
    else out.push(latin[i]!);
  }
  return out;
}

/** Words of a Latin name that say what the place is; the Arabic forms of divisions do without. */
const GENERIC =
  /^(?:cercle|region|department|departement|province|governorate|state|wilaya|commune|district|county|of|de|du|des|d|the|la|le|les)$/;
const DIVISIONS: ReadonlySet<string> = new Set("region department commune mountain area river lake".split(" "));

function withoutGenericWords(latin: string): string {
  const words = wordsOf(latin.replace(/\bd['\u2019]/g, ""));
  const own = words.filter((word) => !GENERIC.test(plainLatin(word)));
  return own.length === 0 ? latin : own.join(" ");
}

/** A pair from the project's own tables weighs this much more than one from a file. */
const TABLE_WEIGHT = 3;
const LATIN_WEIGHTS = { en: 1, fr: 0.7, alias: 0.3 };

const formsOf = ({ ar, arWeak, arFormer }: PlaceEntry | ActorEntry): string[] => [
  ...new Set([ar, arWeak, arFormer].flatMap((field) => field?.split("|") ?? []).map((form) => form.trim())),
];

function latinNames(record: NameRecord): { latin: string; style: "english" | "french"; weight: number }[] {
  const names = [
    { latin: record.en, style: "english" as const, weight: LATIN_WEIGHTS.en },
    { latin: record.fr, style: "french" as const, weight: LATIN_WEIGHTS.fr },
    ...(record.aliases ?? []).map((latin) => ({ latin, style: "english" as const, weight: LATIN_WEIGHTS.alias })),
  ].filter(({ latin }) => !/^[A-Z]{2,}$/.test(latin));
  if (!DIVISIONS.has(record.kind)) return names;
  return names.map((name) => ({ ...name, latin: withoutGenericWords(name.latin) }));
}

/** Places of the seven countries are what the model is for: they are the cases of the score. */
const SCORED = /^(?:bf|ml|mr|ne|sd|sn|td)\/(?!.*-(?:cercle|department|region|province|commune|state)$)/;
const SCORED_KINDS: ReadonlySet<string> = new Set(
  "city town village area camp oasis region department commune".split(" "),
);

/** The records of all tables whose Arabic is a name: places, persons and communities. */
function* nameRecords(): Iterable<{ record: NameRecord; forms: string[] }> {
  const entries = new Map(allTables.flatMap((table) => Object.entries(table)));
  for (const record of createGazetteer(allTables).records()) {
    if (isPlace(record) || record.kind === "person" || record.kind === "community")
      yield { record, forms: formsOf(entries.get(record.id)!) };
  }
}

/** Folds of the cross-validation: each holds out its fifth of the tables' names, and a fiftieth of the files' persons. */
export const FOLDS = 5;
const PERSON_FOLDS = 10 * FOLDS;

/** Which names are left out of training, and which are cases to score. */
export interface Selection {
  /** Keys of forms: a name that has one of them is left out with all its forms. */
  readonly excluded: ReadonlySet<string>;
  /** Which fold is held out to score against, from 0 on; none where it is absent. */
  readonly fold?: number;
}

/** What the models are trained on and scored with, tables first. No form that the tables hold out comes in by a file. */
export function corpusOf(files: readonly string[], selection: Selection): Corpus {
  const tables = tableCorpus(selection);
  const held = tables.cases.flatMap(({ arabic }) => arabic.map(formKey));
  const withoutHeld = { ...selection, excluded: new Set([...selection.excluded, ...held]) };
  const parts = [tables, ...files.map((file) => fileCorpus(file, withoutHeld))];
  return { pairs: parts.flatMap(({ pairs }) => pairs), cases: parts.flatMap(({ cases }) => cases) };
}

/** A number from a text, the same everywhere. */
export function textHash(text: string): number {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export function tableCorpus({ excluded, fold }: Selection): Corpus {
  const all = [...nameRecords()].filter(({ forms }) => !forms.some((form) => excluded.has(formKey(form))));
  const held = all.filter(({ record }) => textHash(record.en) % FOLDS === fold);
  const heldKeys = new Set(held.flatMap(({ forms }) => forms.map(formKey)));
  const rest = all.filter(({ forms }) => !forms.some((form) => heldKeys.has(formKey(form))));
  const scored = held.filter(({ record }) => SCORED.test(record.id) && SCORED_KINDS.has(record.kind));
  return {
    pairs: rest.flatMap(({ record, forms }) => recordPairs(record, forms)),
    cases: scored.map(({ record }) => ({
      arabic: record.ar,
      latin: [record.en, record.fr, ...(record.aliases ?? [])].map(plainLatin),
      country: countriesOf(record)[0],
      kind: "place" as const,
    })),
  };
}

function recordPairs(record: NameRecord, forms: readonly string[]): WordPair[] {
  const country = countriesOf(record)[0];
  const kind = isPlace(record) ? "place" : "person";
  return forms.flatMap((form) =>
    latinNames(record).flatMap(({ latin, style, weight }) =>
      wordPairs(form, latin).map(([arabic, word], i, { length }) => ({
        arabic,
        latin: word,
        country,
        style,
        kind: kind as "place" | "person",
        before: i > 0,
        after: i + 1 < length,
        weight: (TABLE_WEIGHT * weight) / Math.sqrt(forms.length),
        from: record.id,
      })),
    ),
  );
}

/**
 * Names of a file: tab-separated, with a heading. Columns `arabic`, `country` (ISO 3166-1 or `xx`), and either
 * `english`, then they are persons, or `french`, then they are places.
 */
export function fileCorpus(path: string, { excluded, fold }: Selection): Corpus {
  const [heading = "", ...lines] = readFileSync(path, "utf8").trim().split("\n");
  const columns = heading.split("\t");
  const style = columns.includes("french") ? "french" : "english";
  const [arabicAt, latinAt, countryAt] = ["arabic", style, "country"].map((name) => columns.indexOf(name));
  if (arabicAt === -1 || latinAt === -1) throw new RangeError(`${path} lacks a column "arabic" or "english"/"french"`);
  const pairs: WordPair[] = [];
  const cases: NameCase[] = [];
  for (const [line, row] of lines.entries()) {
    const cells = row.split("\t");
    const [arabic, latin, code] = [cells[arabicAt!] ?? "", cells[latinAt!] ?? "", cells[countryAt!] ?? "xx"];
    if (excluded.has(formKey(arabic))) continue;
    const country = code === "xx" ? undefined : code.toUpperCase();
    const kind = style === "french" ? "place" : "person";
    if (kind === "person" && textHash(formKey(arabic)) % PERSON_FOLDS === fold) {
      cases.push({ arabic: [arabic], latin: [plainLatin(latin)], country, kind });
      continue;
    }
    for (const [i, [word, target]] of wordPairs(arabic, latin).entries()) {
      const after = i + 1 < wordsOf(arabic).length;
      pairs.push({
        arabic: word,
        latin: target,
        country,
        style,
        kind,
        before: i > 0,
        after,
        weight: 1,
        from: `${path}:${line + 2}`,
      });
    }
  }
  return { pairs, cases };
}

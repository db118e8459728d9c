import { editDistance } from "../../names/edit-distance.ts";
import { countryCode, type Habit } from "../../transliterate/model/contexts.ts";
import { arabicSource, latinSource } from "../../transliterate/model/source.ts";
import { Transducer } from "../../transliterate/model/transducer.ts";
import type { TransducerData } from "../../transliterate/model/unpack.ts";
import { formKey, type NameCase } from "./pairs.ts";

/** What held-out names add up to, by kind: counts, so that folds can be joined. */
export type KindScores = Readonly<Record<"place" | "person", Counts>>;

interface Counts {
  readonly names: number;
  /** Edit distances to the nearest right form, by its length, at most 1; only from Arabic to Latin. */
  readonly error: number;
  /** Names whose first spelling is right. */
  readonly first: number;
  /** Names with a right form among the first five. */
  readonly five: number;
}

const habitOf = ({ country, kind }: NameCase, word: number, words: number): Habit => ({
  country: countryCode(country),
  style: 0,
  kind: kind === "person" ? 1 : 0,
  before: word > 0 ? 1 : 0,
  after: word + 1 < words ? 1 : 0,
});

/** The scores of a model alone, without lexicon and tables. */
export function kindScores(name: string, data: TransducerData, cases: readonly NameCase[]): KindScores {
  const model = name === "romanizer" ? new Transducer(data, 4, 3) : new Transducer(data, 12, 8);
  const score = name === "romanizer" ? romanizerScore : arabizerScore;
  const of = (kind: NameCase["kind"]): Counts =>
    joined(cases.filter((own) => own.kind === kind).map((own) => score(model, own)));
  return { place: of("place"), person: of("person") };
}

/** One line for each kind of name, all folds together, each name counted once. */
export function scoreLines(name: string, folds: readonly KindScores[]): string[] {
  const where = folds.length === 1 ? "held out" : `in ${folds.length} folds`;
  return (["place", "person"] as const).flatMap((kind) => {
    const { names, error, first, five } = joined(folds.map((fold) => fold[kind]));
    const percent = (count: number): string => `${((100 * count) / names).toFixed(1)} %`;
    if (names === 0) return [];
    return name === "romanizer"
      ? `${names} ${kind}s ${where}: character error ${percent(error)}, exact ${percent(first)}`
      : `${names} ${kind}s ${where}: right first ${percent(first)}, among five ${percent(five)}`;
  });
}

function joined(parts: readonly Counts[]): Counts {
  const sum = { names: 0, error: 0, first: 0, five: 0 };
  for (const part of parts) {
    sum.names += part.names;
    sum.error += part.error;
    sum.first += part.first;
    sum.five += part.five;
  }
  return sum;
}

/** From the first Arabic form; words are spelt one by one. */
function romanizerScore(model: Transducer, name: NameCase): Counts {
  const words = name.arabic[0]!.split(/[\s-]+/);
  const text = words
    .map((word, i) => model.spellings(arabicSource(word), habitOf(name, i, words.length))[0]?.text ?? "")
    .join("");
  const nearest = Math.min(...name.latin.map((latin) => editDistance(text, latin) / Math.max(1, latin.length)));
  const first = nearest === 0 ? 1 : 0;
  return { names: 1, error: Math.min(1, nearest), first, five: first };
}

/** From the first Latin form, by folded key; only names of one Arabic word. */
function arabizerScore(model: Transducer, name: NameCase): Counts {
  if (name.latin.length === 0 || name.arabic.every((form) => form.includes(" ")))
    return { names: 0, error: 0, first: 0, five: 0 };
  const keys = new Set(name.arabic.map(formKey));
  const found = [
    ...new Set(model.spellings(latinSource(name.latin[0]!), habitOf(name, 0, 1)).map(({ text }) => formKey(text))),
  ];
  const right = found.findIndex((key) => keys.has(key));
  return { names: 1, error: 0, first: right === 0 ? 1 : 0, five: right >= 0 && right < 5 ? 1 : 0 };
}

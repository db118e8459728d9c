import { fold } from "../../text/fold.ts";
import { arabizer as data } from "./arabizer.data.ts";
import { countryCode } from "./contexts.ts";
import { LatinNameLexicon } from "./name-lexicon.ts";
import { latinSource } from "./source.ts";
import { type Spelling, Transducer } from "./transducer.ts";

export interface ArabizeNameOptions {
  readonly kind?: "place" | "person";
  /** ISO 3166-1 alpha-2 of the country that the name is from. */
  readonly country?: string;
  /** How many spellings to give at most; 10 unless said otherwise. */
  readonly limit?: number;
}

export interface ArabicSpelling {
  readonly text: string;
  /** The chance that it is spelt so, as the model sees it; from 0 to 1. */
  readonly confidence: number;
}

const BEAM = 12;
const REACH = 8;
const LIMIT = 10;
const KINDS: readonly unknown[] = [undefined, "place", "person"];
/** Latin words: letters with their diacritics; an apostrophe belongs to its word. */
const WORD = /[\s\-\u2010-\u2015_.,;:/()«»"]+/;
const ARTICLE = /^(?:[ae](?:[lrntdsz]|sh|ch)|il|ul)$/i;
const AL = "ال";
/** Where places often have the article in Arabic alone (Kurmuk, Brakna). */
const WITH_ARTICLE: ReadonlySet<string> = new Set(["SD", "MR"]);
/** Where such a form stands among the others. */
const ARTICLE_RANK = 3;
/** The letters that the press writes for a hard g. */
const HARD_G = "غقجك";

/** How sure the lexicon is beside the model. */
const LEXICON_SHARE = 0.7;

let model: Transducer | undefined;
let lexicon: LatinNameLexicon | undefined;

/**
 * Arabic spellings of a Latin name, the likeliest first, no two with the same fold: what to search Arabic text for.
 * A name with a hard g is also given with each of the other letters that the press writes for it.
 *
 * Throws `RangeError` for an unknown kind.
 *
 * @example
 * arabizeName("Ouagadougou", { kind: "place", country: "BF" })[0]?.text // "واغادوغو"
 */
export function arabizeName(name: string, options: ArabizeNameOptions = {}): ArabicSpelling[] {
  const { kind, limit = LIMIT } = options;
  if (!KINDS.includes(kind)) throw new RangeError(`unknown kind ${JSON.stringify(kind)}; use "place" or "person"`);
  const words = articlesJoined(name.split(WORD).filter((word) => word !== ""));
  if (words.length === 0) return [];
  const lists = words.map((word, i) => wordSpellings(word, options, i > 0, i + 1 < words.length));
  return distinct(withArticle(combined(lists, limit), options), limit);
}

/** Among places of some countries, the best form also with the article. */
function withArticle(names: readonly Spelling[], { kind, country }: ArabizeNameOptions): readonly Spelling[] {
  const bare = names[0]!.text;
  if (bare === "") return names;
  if (kind === "person" || country === undefined || !WITH_ARTICLE.has(country) || bare.startsWith(AL)) return names;
  const before = names.slice(0, ARTICLE_RANK);
  return [...before, { text: AL + bare, score: before.at(-1)!.score }, ...names.slice(ARTICLE_RANK)];
}

/** «El Fula» is one word in Arabic. */
function articlesJoined(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1];
    if (next !== undefined && ARTICLE.test(words[i]!)) {
      joined.push(words[i]! + next);
      i++;
    } else joined.push(words[i]!);
  }
  return joined;
}

function wordSpellings(
  word: string,
  { kind, country }: ArabizeNameOptions,
  before: boolean,
  after: boolean,
): Spelling[] {
  model ??= new Transducer(data, BEAM, REACH);
  lexicon ??= new LatinNameLexicon();
  const settled = lexicon.arabic(word, kind);
  const guessed = model.spellings(latinSource(word.toLowerCase()), {
    country: countryCode(country),
    style: 0,
    kind: kind === "person" ? 1 : 0,
    before: before ? 1 : 0,
    after: after ? 1 : 0,
  });
  if (settled.length === 0) return guessed;
  return [
    ...settled.map((text) => ({ text, score: Math.log(LEXICON_SHARE / settled.length) })),
    ...guessed.map(({ text, score }) => ({ text, score: score + Math.log(1 - LEXICON_SHARE) })),
  ];
}

/** Whole names from the spellings of their words, the likeliest first. */
function combined(lists: readonly (readonly Spelling[])[], limit: number): Spelling[] {
  let names: Spelling[] = [{ text: "", score: 0 }];
  for (const list of lists) {
    const longer = names.flatMap(({ text, score }) =>
      list.map((next) => ({ text: text === "" ? next.text : `${text} ${next.text}`, score: score + next.score })),
    );
    names = longer.sort((a, b) => b.score - a.score).slice(0, Math.max(BEAM, limit));
  }
  return names;
}

/** As many as asked for, no two of the same fold, the other letters for g among them. */
function distinct(names: readonly Spelling[], limit: number): ArabicSpelling[] {
  const spellings = new Map<string, ArabicSpelling>();
  const add = (text: string, confidence: number): void => {
    const key = fold(text);
    if (key !== "" && !spellings.has(key)) spellings.set(key, { text, confidence });
  };
  const others = otherGs(names[0]!.text);
  for (const { text, score } of names) {
    if (spellings.size < limit - others.length) add(text, Math.exp(score));
  }
  for (const text of others) add(text, Math.exp(names.at(-1)!.score));
  return [...spellings.values()].slice(0, limit);
}

/** A name with its every ghain changed to each of the other letters for g. */
function otherGs(text: string): string[] {
  const [ghain, ...rest] = HARD_G;
  return text.includes(ghain!) ? rest.map((letter) => text.replaceAll(ghain!, letter)) : [];
}

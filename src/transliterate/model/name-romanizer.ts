import { fold } from "../../text/fold.ts";
import { countryCode } from "./contexts.ts";
import { type NameHabit, NameLexicon } from "./name-lexicon.ts";
import { romanizer as data } from "./romanizer.data.ts";
import { arabicSource } from "./source.ts";
import { isFrancophone, printed } from "./spelling.ts";
import { type Spelling, Transducer } from "./transducer.ts";

/** A spelling of a whole name. */
export interface NameSpelling {
  readonly text: string;
  /**
   * `lexicon`: all its parts have a form settled by custom; `model`: at least one is the model's guess; `letters`: no
   * Arabic stands in it, so it stays as it is.
   */
  readonly source: "lexicon" | "model" | "letters";
  /** The chance that it is spelt exactly so, as the model sees it; from 0 to 1. */
  readonly confidence: number;
}

export interface SpeltName {
  /** Best first; at least one. */
  readonly spellings: readonly NameSpelling[];
  /** The word in front that says what the place is («region»), in the language of the style; no part of the text. */
  readonly generic?: string;
}

/** Spells names that no table has. */
export interface NameRomanizer {
  spell(name: string, habit: NameHabit): SpeltName;
  /** Where the name goes on after a generic word in front («منطقة»), in UTF-16 code units; 0 where there is none. */
  genericEnd(name: string): number;
}

/** Runs of Arabic letters and what may stand in and over them. */
const ARABIC_RUN =
  /([\u0620-\u065f\u066e-\u06d3\u06d5\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u06fa-\u06fc\u06ff\u0750-\u077f\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]+)/;
const AL = "ال";
const ABD = "عبد";
/** Stands for the countries that spell the French way where none is named. */
const FRANCE = "FR";
/** Stands for the Sahel where a name is borne there and nobody said where. */
const SAHEL = "ML";
/** The lexicon is right nine times of ten. */
const SETTLED_SCORE: number = /* @__PURE__ */ Math.log(0.9);
const BEAM = 4;
const REACH = 3;
const MOST_SPELLINGS = 4;
/** A name is as sure as its least sure part. */
const SOURCES: readonly NameSpelling["source"][] = ["model", "lexicon"];

/** Ways to write one part of a name, best first, with the logarithm of their probability. */
interface PartSpellings {
  readonly spellings: readonly Spelling[];
  readonly source: NameSpelling["source"];
  /** How a spelling is printed; asked only of those that are given. */
  readonly printed?: (latin: string) => string;
}

class LexiconAndModel implements NameRomanizer {
  private lexicon: NameLexicon | undefined;
  private model: Transducer | undefined;

  spell(name: string, asked: NameHabit): SpeltName {
    this.lexicon ??= new NameLexicon();
    this.model ??= new Transducer(data, BEAM, REACH);
    // Every second piece is a run of Arabic.
    const pieces = name.trim().split(ARABIC_RUN);
    const habit = this.atHome(pieces, asked);
    const from = habit.kind === "person" ? 0 : this.genericPieces(pieces);
    const parts: PartSpellings[] = [];
    for (let i = from; i < pieces.length; ) {
      if (i % 2 === 0) parts.push(verbatim(pieces[i++]!));
      else i += this.addPart(pieces, i, from, habit, parts);
    }
    const spellings = combined(parts);
    const generic = from === 0 ? undefined : this.lexicon.genericWord(fold(pieces[1]!), habit.style);
    return generic === undefined ? { spellings } : { spellings, generic };
  }

  genericEnd(name: string): number {
    this.lexicon ??= new NameLexicon();
    const pieces = name.split(ARABIC_RUN);
    return this.genericPieces(pieces) === 0 ? 0 : pieces.slice(0, 3).join("").length;
  }

  /** «عبد الله كوليبالي»: where no country is named, a family name of the Sahel tells how the first name is spelt. */
  private atHome(pieces: readonly string[], habit: NameHabit): NameHabit {
    if (habit.country !== undefined || habit.kind !== "person" || pieces.length < 5) return habit;
    const isSahelian = pieces.some((piece, i) => i % 2 === 1 && this.lexicon!.isSahelian(fold(piece)));
    return isSahelian ? { ...habit, country: SAHEL } : habit;
  }

  /** How many pieces a generic word and the blank after it take. */
  private genericPieces(pieces: readonly string[]): number {
    if (pieces.length < 5 || pieces[0]!.trim() !== "" || pieces[2]!.trim() !== "") return 0;
    return this.lexicon!.genericWord(fold(pieces[1]!), "english") === undefined ? 0 : 3;
  }

  /** Adds the part that begins at a run of Arabic; gives how many pieces it takes. */
  private addPart(
    pieces: readonly string[],
    at: number,
    from: number,
    habit: NameHabit,
    parts: PartSpellings[],
  ): number {
    const key = fold(pieces[at]!);
    const next = pieces[at + 1]?.trim() === "" ? pieces[at + 2] : undefined;
    if (next !== undefined) {
      const two = this.lexicon!.form(`${key} ${fold(next)}`, habit);
      if (two !== undefined) {
        parts.push(settled(two));
        return 3;
      }
      if (key === ABD && fold(next).startsWith(AL) && fold(next).length > 4) {
        parts.push(settled(servantPrefix(habit)));
        parts.push(this.word(fold(next).slice(2), { ...habit, kind: "person" }, false, at + 3 < pieces.length - 1));
        return 3;
      }
    }
    const form = this.lexicon!.form(key, habit);
    if (form !== undefined) parts.push(settled(form));
    else parts.push(this.word(pieces[at]!, habit, at <= from + 1, at < pieces.length - 2));
    return 1;
  }

  /** A word by the model. */
  private word(word: string, habit: NameHabit, first: boolean, after: boolean): PartSpellings {
    const { style, kind, country } = habit;
    const found = this.model!.spellings(arabicSource(word), {
      country: countryCode(country ?? (style === "french" ? FRANCE : undefined)),
      style: style === "french" ? 1 : 0,
      kind: kind === "person" ? 1 : 0,
      before: first ? 0 : 1,
      after: after ? 1 : 0,
    });
    return { spellings: found, source: "model", printed: (latin) => printed(latin, word, habit, first) };
  }
}

const verbatim = (text: string): PartSpellings => ({ spellings: [{ text, score: 0 }], source: "letters" });
const settled = (text: string): PartSpellings => ({ spellings: [{ text, score: SETTLED_SCORE }], source: "lexicon" });

const ABDOUL: ReadonlySet<string> = new Set("BF ML NE SN GN CI BJ TG".split(" "));
const ABDEL: ReadonlySet<string> = new Set("SD EG".split(" "));

/** «Servant of the …», before the rest of the name. */
function servantPrefix({ style, country }: NameHabit): string {
  if (country !== undefined && ABDOUL.has(country)) return "Abdoul ";
  if (style === "french" || isFrancophone(country) || ABDEL.has(country ?? "")) return "Abdel ";
  return "Abdul ";
}

/** The best spelling of every part, then the ones that differ from it in one part, the likeliest first. */
function combined(parts: readonly PartSpellings[]): NameSpelling[] {
  const best: string[] = [];
  let total = 0;
  for (const part of parts) {
    best.push(printedText(part, 0));
    total += part.spellings[0]!.score;
  }
  const source = SOURCES.find((kind) => parts.some((part) => part.source === kind)) ?? "letters";
  const names: NameSpelling[] = [{ text: best.join(""), source, confidence: Math.exp(total) }];
  for (const { part, rank, loss } of nextBest(parts)) {
    const others = best.slice();
    others[part] = printedText(parts[part]!, rank);
    names.push({ text: others.join(""), source, confidence: Math.exp(total - loss) });
  }
  return names;
}

function printedText({ spellings, printed }: PartSpellings, rank: number): string {
  const { text } = spellings[rank]!;
  return printed === undefined ? text : printed(text);
}

/** Which spellings of which parts cost least when they stand for the best one of their part. */
function nextBest(parts: readonly PartSpellings[]): { part: number; rank: number; loss: number }[] {
  const others: { part: number; rank: number; loss: number }[] = [];
  for (let part = 0; part < parts.length; part++) {
    const { spellings } = parts[part]!;
    for (let rank = 1; rank < spellings.length; rank++)
      others.push({ part, rank, loss: spellings[0]!.score - spellings[rank]!.score });
  }
  return others.sort((a, b) => a.loss - b.loss).slice(0, MOST_SPELLINGS - 1);
}

/** The library's own: the lexicon of name parts, then the model. Unpacks both at its first use (some 10 ms). */
export const nameRomanizer: NameRomanizer = /* @__PURE__ */ new LexiconAndModel();

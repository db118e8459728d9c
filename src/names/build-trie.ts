import type { ActorEntry, PlaceEntry } from "../core/records.ts";
import { TokenTrie } from "../core/trie.ts";
import { fold } from "../text/fold.ts";
import { NUMBER, type TokenStream, WORD } from "../text/stream.ts";
import { tokenStream } from "../text/tokenize.ts";
import { HEAD_WORDS, type HeadWord } from "./head-words.ts";
import { INSTITUTIONS, type Institution } from "./institutions.ts";
import type { NameRecord, PlaceRecord } from "./record.ts";
import { type Row, variants } from "./row.ts";

/** One Arabic form of a record. */
export interface Form {
  readonly type: "name";
  readonly record: NameRecord;
  /** A common word too: it counts only with a cue. */
  readonly weak: boolean;
  /** Words of the form. */
  readonly words: number;
  /** Folded words that make it sure when they stand near. */
  readonly cues: readonly string[];
  /** Folded words right before it that make it something else. */
  readonly notAfter: readonly string[];
}

/** «المالي»: a country's demonym with the article, in any gender and number. */
export interface Demonym {
  readonly type: "demonym";
  readonly country: PlaceRecord;
  readonly entry: PlaceEntry;
}

export type Payload = Form | HeadWord | Institution | Demonym;

const ARTICLE = "ال";
/** Endings of a nisba: feminine, sound plurals. */
const NISBA_ENDINGS: readonly string[] = "|ة|ون|ين|ات".split("|");
/** Folded words that are often written in one with the next: «عبدالله», «أبوبكر», «الأممالمتحدة». */
const OPENERS: readonly string[] = "عبد|ابو|ابا|ابي|ام|بلا|بن|الامم".split("|");
/** Fewest letters of two or three words read as one. */
const SHORTEST_GLUED = 7;

interface Pending {
  readonly payload: Payload;
  /** Where its text ends in the joined text. */
  readonly end: number;
}

/** All forms of all rows, and the words that go with names, behind their folded words. */
export function buildTrie(rows: ReadonlyMap<string, Row>): TokenTrie<Payload> {
  const trie = new TokenTrie<Payload>();
  const pending: Pending[] = [];
  let text = "";
  const add = (form: string, payload: Payload): void => {
    text += `${form}\n`;
    pending.push({ payload, end: text.length });
  };
  for (const { record, entry } of rows.values()) {
    addForms(record, entry, add);
    if (entry.kind === "country") addDemonyms(record as PlaceRecord, entry, add);
  }
  addHeadWords(add);
  addInstitutions(add);
  insertAll(trie, tokenStream(text), pending);
  return trie;
}

type Add = (form: string, payload: Payload) => void;

function addForms(record: NameRecord, entry: PlaceEntry | ActorEntry, add: Add): void {
  const cues = variants(entry.arCue).map(fold);
  const notAfter = variants(entry.arNotAfter).map(fold);
  const form = (text: string, weak: boolean): void => {
    const words = text.split(/[\s-]+/).length;
    add(text, { type: "name", record, weak, words, cues, notAfter });
  };
  const weak = entry.weak === true;
  for (const field of [entry.ar, entry.arFormer, entry.arShort, entry.arMisspelt]) {
    for (const text of variants(field)) form(text, weak);
  }
  for (const text of variants(entry.arWeak)) form(text, true);
  for (const text of "acronyms" in entry ? (entry.acronyms ?? []) : []) form(text, text.length < 3);
}

function addDemonyms(country: PlaceRecord, entry: PlaceEntry, add: Add): void {
  for (const nisba of variants(entry.arDemonym)) {
    for (const ending of NISBA_ENDINGS) add(ARTICLE + nisba + ending, { type: "demonym", country, entry });
  }
}

function addHeadWords(add: Add): void {
  for (const { kinds, inside, ar, article, lends = false } of HEAD_WORDS) {
    const payload: HeadWord = { type: "head", kinds: new Set(kinds), inside, lends };
    for (const word of variants(ar)) {
      add(word, payload);
      if (article) add(ARTICLE + word, payload);
    }
  }
}

function addInstitutions(add: Add): void {
  for (const { definite, construct, ...institution } of INSTITUTIONS) {
    const payload: Institution = { type: "institution", ...institution };
    for (const form of [...variants(definite), ...variants(construct)]) add(form, payload);
  }
}

/** Files each form under its words, and under words written as one. */
function insertAll(trie: TokenTrie<Payload>, stream: TokenStream, pending: readonly Pending[]): void {
  const openers = new Set(OPENERS.map((word) => trie.words.add(word)));
  let i = 0;
  for (const { payload, end } of pending) {
    const path: number[] = [];
    for (; i < stream.length && stream.starts[i]! < end; i++) {
      if (stream.kinds[i] !== WORD && stream.kinds[i] !== NUMBER) continue;
      path.push(trie.words.addUnits(stream.units, stream.keyStarts[i]!, stream.keyStarts[i + 1]!));
    }
    trie.addPath(path, payload);
    if (payload.type !== "name" || path.length < 2) continue;
    const glued = (from: number, to: number): string =>
      path
        .slice(from, to)
        .map((word) => trie.words.word(word))
        .join("");
    if (path.length < 4 && glued(0, path.length).length >= SHORTEST_GLUED) trie.add([glued(0, path.length)], payload);
    for (let at = 0; at < path.length - 1 && path.length > 2; at++) {
      if (!openers.has(path[at]!)) continue;
      trie.addPath([...path.slice(0, at), trie.words.add(glued(at, at + 2)), ...path.slice(at + 2)], payload);
    }
  }
}

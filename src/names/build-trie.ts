import type { PlaceEntry } from "../core/records.ts";
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
  /** «المالي» and not «المالية». */
  readonly masculine: boolean;
}

export type Payload = Form | HeadWord | Institution | Demonym;

const ARTICLE = "ال";
/** Endings of a nisba: feminine, sound plurals. */
const NISBA_ENDINGS: readonly string[] = "|ة|ون|ين|ات".split("|");
/** Folded words that are often written in one with the next: «عبدالله», «أبوبكر», «الأممالمتحدة». */
const OPENERS: readonly string[] = "عبد|ابو|ابا|ابي|ام|بلا|بن|الامم".split("|");
/** Fewest letters of two or three words read as one. */
const SHORTEST_GLUED = 7;
/** Parts the variants of a field. */
const BAR = 0x7c;

/** Fields of forms, parted by `|`, and what each of their forms stands for. */
interface Fields {
  readonly texts: string[];
  readonly payloads: (Payload | FormMaker)[];
}

/** All forms of all rows, and the words that go with names, behind their folded words. */
export function buildTrie(rows: ReadonlyMap<string, Row>): TokenTrie<Payload> {
  const fields: Fields = { texts: [], payloads: [] };
  const add: Add = (text, payload) => {
    fields.texts.push(text);
    fields.payloads.push(payload);
  };
  for (const row of rows.values()) {
    addForms(row, add);
    if (row.entry.kind === "country") addDemonyms(row.record as PlaceRecord, row.entry, add);
  }
  addHeadWords(add);
  addInstitutions(add);
  return trieOf(fields);
}

type Add = (text: string, payload: Payload | FormMaker) => void;

/** The forms of a row that are weak, or those that are not: one object for all of so many words. */
class FormMaker {
  readonly row: Row;
  readonly weak: boolean;
  private readonly made: Form[] = [];
  private knownCues: readonly string[] | undefined;
  private knownNotAfter: readonly string[] | undefined;

  constructor(row: Row, weak: boolean) {
    this.row = row;
    this.weak = weak;
  }

  get cues(): readonly string[] {
    this.knownCues ??= variants(this.row.entry.arCue).map(fold);
    return this.knownCues;
  }

  get notAfter(): readonly string[] {
    this.knownNotAfter ??= variants(this.row.entry.arNotAfter).map(fold);
    return this.knownNotAfter;
  }

  /** The form of so many words. */
  form(words: number): Form {
    this.made[words] ??= new RowForm(this, words);
    return this.made[words];
  }
}

/** A form of a row; its record and its cues are made when somebody asks for them: those of most never are. */
class RowForm implements Form {
  readonly type = "name";
  readonly words: number;
  readonly weak: boolean;
  private readonly maker: FormMaker;

  constructor(maker: FormMaker, words: number) {
    this.maker = maker;
    this.words = words;
    this.weak = maker.weak;
  }

  get record(): NameRecord {
    return this.maker.row.record;
  }

  get cues(): readonly string[] {
    return this.maker.cues;
  }

  get notAfter(): readonly string[] {
    return this.maker.notAfter;
  }
}

function addForms(row: Row, add: Add): void {
  const { entry } = row;
  const strong = new FormMaker(row, false);
  const weak = new FormMaker(row, true);
  const usual = entry.weak === true ? weak : strong;
  for (const field of [entry.ar, entry.arFormer, entry.arShort, entry.arMisspelt]) {
    if (field !== undefined) add(field, usual);
  }
  if (entry.arWeak !== undefined) add(entry.arWeak, weak);
  for (const text of "acronyms" in entry ? (entry.acronyms ?? []) : []) add(text, text.length < 3 ? weak : strong);
}

function addDemonyms(country: PlaceRecord, entry: PlaceEntry, add: Add): void {
  for (const nisba of variants(entry.arDemonym)) {
    for (const ending of NISBA_ENDINGS)
      add(ARTICLE + nisba + ending, { type: "demonym", country, masculine: ending === "" });
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
function trieOf({ texts, payloads }: Fields): TokenTrie<Payload> {
  const stream = tokenStream(texts.join("\n"));
  const filing = new Filing(stream);
  let token = 0;
  let end = 0;
  texts.forEach((text, i) => {
    const payload = payloads[i]!;
    end += text.length + 1;
    for (; token < stream.length && stream.starts[token]! < end; token++) {
      if (stream.kinds[token] === WORD || stream.kinds[token] === NUMBER) filing.push(token);
      else if (stream.units[stream.keyStarts[token]!] === BAR) filing.close(payload);
    }
    filing.close(payload);
  });
  return filing.trie;
}

/** The words of one form after another, each filed when it is whole. */
class Filing {
  readonly trie = new TokenTrie<Payload>();
  private readonly stream: TokenStream;
  private readonly openers: ReadonlySet<number>;
  /** The tokens of the form, and the numbers of their words. */
  private readonly tokens: number[] = [];
  private readonly path: number[] = [];

  constructor(stream: TokenStream) {
    this.stream = stream;
    this.openers = new Set(OPENERS.map((word) => this.trie.words.add(word)));
  }

  /** Takes a token as the form's next word. */
  push(token: number): void {
    const { units, keyStarts } = this.stream;
    this.tokens.push(token);
    this.path.push(this.trie.words.addUnits(units, keyStarts[token]!, keyStarts[token + 1]!));
  }

  /** Files the form and begins the next one. */
  close(source: Payload | FormMaker): void {
    const { path } = this;
    if (path.length === 0) return;
    const payload = source instanceof FormMaker ? source.form(path.length) : source;
    this.trie.addPath(path, payload);
    if (payload.type === "name" && path.length > 1) this.addGlued(payload);
    path.length = 0;
    this.tokens.length = 0;
  }

  private addGlued(payload: Payload): void {
    const { path, trie } = this;
    if (path.length < 4 && this.letters(0, path.length) >= SHORTEST_GLUED) {
      trie.addPath([this.glued(0, path.length)], payload);
    }
    for (let at = 0; at < path.length - 1 && path.length > 2; at++) {
      if (!this.openers.has(path[at]!)) continue;
      trie.addPath([...path.slice(0, at), this.glued(at, at + 2), ...path.slice(at + 2)], payload);
    }
  }

  /** How many letters the words `[from, to)` of the form have. */
  private letters(from: number, to: number): number {
    const { keyStarts } = this.stream;
    let count = 0;
    for (let at = from; at < to; at++) count += keyStarts[this.tokens[at]! + 1]! - keyStarts[this.tokens[at]!]!;
    return count;
  }

  /** The number of the word that the words `[from, to)` of the form make when written as one. */
  private glued(from: number, to: number): number {
    const { path, tokens, trie } = this;
    const [first, last] = [tokens[from]!, tokens[to - 1]!];
    // Keys of neighbours stand end to end; only where a sign parts them a string is made.
    if (last - first === to - 1 - from) {
      return trie.words.addUnits(this.stream.units, this.stream.keyStarts[first]!, this.stream.keyStarts[last + 1]!);
    }
    const words = path.slice(from, to).map((word) => trie.words.word(word));
    return trie.words.add(words.join(""));
  }
}

import { TokenTrie } from "../core/trie.ts";
import { fold } from "../text/fold.ts";
import { FormWords } from "./form-words.ts";
import { NAME_WORDS } from "./name-words.ts";
import { variants } from "./row.ts";

/** Folded words that are often written in one with the next: «عبدالله», «أبوبكر», «الأممالمتحدة». */
const OPENERS: readonly string[] = "عبد|ابو|ابا|ابي|ام|بلا|بن|الامم".split("|");
/** Folded words that are often written in one with the word before: «نورالدين». */
const CLOSERS: readonly string[] = "الدين|الله".split("|");
/** Most words of one form that are filed with other spellings at once. */
const MOST_TWINS = 2;
/** Fewest words before the place at the end of a name. */
const FEWEST_BEFORE_PLACE = 2;
/** «في», and what the word for a place begins with: no token does. */
const IN = "في";
const PLACE = " ";
/** Letters that there is room for at least; letters of all fields for each word, and for each node, that they are filed under: some fewer, lest room be short. */
const FEWEST_LETTERS = 2_000;
const LETTERS_TO_WORD = 20;
const LETTERS_TO_NODE = 8;
/** Most words that a form's number counts. */
export const WORDS = 15;

/** Fields of forms, parted by `|`, and the number that each of their forms stands for. */
export class Fields {
  readonly texts: string[] = [];
  readonly values: number[] = [];

  add(text: string, value: number): void {
    this.texts.push(text);
    this.values.push(value);
  }
}

/** What was filed. */
export interface Filed {
  /** The sequences of words. */
  readonly trie: TokenTrie<number>;
  /** For each word the number of the word that stands for the place which it names, or -1. */
  readonly places: Int32Array;
  /** The number of «في». */
  readonly inWord: number;
}

/** Files each form under its words, under some of them written as one, and under the places that its last words name. */
export function filed({ texts, values }: Fields, samePlace: readonly (readonly string[])[]): Filed {
  const filing = new Filing(texts, samePlace);
  texts.forEach((text, i) => {
    filing.file(text, values[i]!);
  });
  const { trie, places, inWord } = filing;
  const placeOf = new Int32Array(trie.words.size).fill(-1);
  for (const [word, place] of places) placeOf[word] = place;
  return { trie, places: placeOf, inWord };
}

/** Files one field after another. */
class Filing {
  readonly trie: TokenTrie<number>;
  private readonly openers: ReadonlySet<number>;
  private readonly closers: ReadonlySet<number>;
  /** The other ways to spell a word, by its number. */
  private readonly twins = new Map<number, readonly number[]>();
  /** The word that stands for the place which a word names. */
  readonly places: Map<number, number> = new Map();
  readonly inWord: number;
  /** The words of the form, and their numbers. */
  private readonly words = new FormWords();
  private path = new Int32Array(32);

  constructor(texts: readonly string[], samePlace: readonly (readonly string[])[]) {
    const letters = texts.reduce((sum, text) => sum + text.length, FEWEST_LETTERS);
    this.trie = new TokenTrie((letters / LETTERS_TO_WORD) | 0, (letters / LETTERS_TO_NODE) | 0);
    this.openers = new Set(OPENERS.map((word) => this.trie.words.add(word)));
    this.closers = new Set(CLOSERS.map((word) => this.trie.words.add(word)));
    for (const row of NAME_WORDS) {
      const words = variants(row).map((word) => this.trie.words.add(fold(word)));
      for (const word of words) this.twins.set(word, words);
    }
    this.inWord = this.trie.words.add(IN);
    for (const [at, words] of samePlace.entries()) {
      const place = this.trie.words.add(PLACE + at);
      for (const word of words) this.places.set(this.trie.words.add(word), place);
    }
  }

  /** Files all forms of a field. */
  file(text: string, value: number): void {
    for (let at = 0; at <= text.length; at++) {
      at = this.words.read(text, at);
      if (this.words.count > 0) this.fileForm(value);
    }
  }

  private fileForm(value: number): void {
    const { trie, words } = this;
    const { count, units, starts } = words;
    if (count > this.path.length) this.path = new Int32Array(2 * count);
    const { path } = this;
    for (let k = 0; k < count; k++) path[k] = trie.words.addUnits(units, starts[k]!, starts[k + 1]!);
    const own = value < 0 ? value : value + Math.min(count, WORDS);
    trie.addPath(path, own, count);
    if (value < 0 || count === 1) return;
    this.addGlued(own);
    this.addTwins(own, 0, MOST_TWINS);
    this.addPlaces(own);
  }

  private addGlued(value: number): void {
    const { path, trie } = this;
    const { count, starts } = this.words;
    if (starts[count] === count) trie.addPath([this.dotted()], value);
    for (let at = 0; at < count - 1 && count > 2; at++) {
      if (!this.openers.has(path[at]!) && !this.closers.has(path[at + 1]!)) continue;
      trie.addPath([...path.subarray(0, at), this.glued(at), ...path.subarray(at + 2, count)], value);
    }
  }

  /** Files the form with other spellings of its words, from word `from` on, `most` of them at once. */
  private addTwins(value: number, from: number, most: number): void {
    const { path, trie, twins, words } = this;
    const { count } = words;
    for (let at = from; at < count; at++) {
      const own = path[at]!;
      // «أبو» ends no name.
      if (at === count - 1 && this.openers.has(own)) break;
      for (const word of twins.get(own) ?? NONE) {
        if (word === own) continue;
        path[at] = word;
        trie.addPath(path, value, count);
        if (most > 1) this.addTwins(value, at + 1, most - 1);
      }
      path[at] = own;
    }
  }

  /** Files the form with the places that its words from the third one on name, «في» before them left out. */
  private addPlaces(value: number): void {
    const { path, places } = this;
    const { count } = this.words;
    let from = FEWEST_BEFORE_PLACE;
    while (from < count && !places.has(path[from]!)) from++;
    if (from >= count) return;
    const words = Array.from(path.subarray(0, from));
    for (let at = from; at < count; at++) {
      const place = places.get(path[at]!);
      const isBehindIn = words[words.length - 1] === this.inWord && words.length > FEWEST_BEFORE_PLACE;
      if (place !== undefined && isBehindIn) words.pop();
      words.push(place ?? path[at]!);
    }
    this.trie.addPath(words, value);
  }

  /** The number of the word that word `at` and the next one make when written as one. */
  private glued(at: number): number {
    const { units, starts } = this.words;
    return this.trie.words.addUnits(units, starts[at]!, starts[at + 2]!);
  }

  /** The number of the word that single letters make with dots between: «أ.ف.ب». */
  private dotted(): number {
    const { units, count } = this.words;
    return this.trie.words.add(Array.from(units.subarray(0, count), (unit) => String.fromCharCode(unit)).join("."));
  }
}

const NONE: readonly number[] = [];

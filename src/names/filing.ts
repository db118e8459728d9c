import { TokenTrie } from "../core/trie.ts";
import { fold } from "../text/fold.ts";
import { NUMBER, type TokenStream, WORD } from "../text/stream.ts";
import { tokenStream } from "../text/tokenize.ts";
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
/** Parts the variants of a field. */
const BAR = 0x7c;
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
  const stream = tokenStream(texts.join("\n"));
  const filing = new Filing(stream, samePlace);
  let token = 0;
  let end = 0;
  for (let i = 0; i < texts.length; i++) {
    const value = values[i]!;
    end += texts[i]!.length + 1;
    for (; token < stream.length && stream.starts[token]! < end; token++) {
      if (stream.kinds[token] === WORD || stream.kinds[token] === NUMBER) filing.push(token);
      else if (stream.units[stream.keyStarts[token]!] === BAR) filing.close(value);
    }
    filing.close(value);
  }
  const { trie, places, inWord } = filing;
  const placeOf = new Int32Array(trie.words.size).fill(-1);
  for (const [word, place] of places) placeOf[word] = place;
  return { trie, places: placeOf, inWord };
}

/** The words of one form after another, each filed when it is whole. */
class Filing {
  readonly trie: TokenTrie<number>;
  private readonly stream: TokenStream;
  private readonly openers: ReadonlySet<number>;
  private readonly closers: ReadonlySet<number>;
  /** The other ways to spell a word, by its number. */
  private readonly twins = new Map<number, readonly number[]>();
  /** The word that stands for the place which a word names. */
  readonly places: Map<number, number> = new Map();
  readonly inWord: number;
  /** The tokens of the form, the numbers of their words, and how many they are. */
  private tokens = new Int32Array(16);
  private path = new Int32Array(16);
  private count = 0;

  constructor(stream: TokenStream, samePlace: readonly (readonly string[])[]) {
    this.stream = stream;
    this.trie = new TokenTrie(stream.length);
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

  /** Takes a token as the form's next word. */
  push(token: number): void {
    const { units, keyStarts } = this.stream;
    if (this.count === this.path.length) this.grow();
    this.tokens[this.count] = token;
    this.path[this.count++] = this.trie.words.addUnits(units, keyStarts[token]!, keyStarts[token + 1]!);
  }

  /** Files the form and begins the next one. */
  close(value: number): void {
    const { count, path } = this;
    if (count === 0) return;
    if (value < 0) this.trie.addPath(path, value, count);
    else {
      this.trie.addPath(path, value + Math.min(count, WORDS), count);
      if (count > 1) {
        this.addGlued(value + Math.min(count, WORDS));
        this.addTwins(value + Math.min(count, WORDS), 0, MOST_TWINS);
        this.addPlaces(value + Math.min(count, WORDS));
      }
    }
    this.count = 0;
  }

  private addGlued(value: number): void {
    const { count, path, trie } = this;
    if (this.letters() === count) trie.addPath([this.dotted()], value);
    for (let at = 0; at < count - 1 && count > 2; at++) {
      if (!this.openers.has(path[at]!) && !this.closers.has(path[at + 1]!)) continue;
      trie.addPath([...path.subarray(0, at), this.glued(at, at + 2), ...path.subarray(at + 2, count)], value);
    }
  }

  /** Files the form with other spellings of its words, from word `from` on, `most` of them at once. */
  private addTwins(value: number, from: number, most: number): void {
    const { count, path, trie, twins } = this;
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
    const { count, path, places } = this;
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

  /** How many letters the form has. */
  private letters(): number {
    const { keyStarts } = this.stream;
    let letters = 0;
    for (let at = 0; at < this.count; at++) letters += keyStarts[this.tokens[at]! + 1]! - keyStarts[this.tokens[at]!]!;
    return letters;
  }

  /** The number of the word that the words `[from, to)` of the form make when written as one. */
  private glued(from: number, to: number): number {
    const { path, tokens, trie } = this;
    const [first, last] = [tokens[from]!, tokens[to - 1]!];
    // Keys of neighbours stand end to end; only where a sign parts them a string is made.
    if (last - first === to - 1 - from) {
      return trie.words.addUnits(this.stream.units, this.stream.keyStarts[first]!, this.stream.keyStarts[last + 1]!);
    }
    return trie.words.add(Array.from(path.subarray(from, to), (word) => trie.words.word(word)).join(""));
  }

  /** The number of the word that single letters make with dots between: «أ.ف.ب». */
  private dotted(): number {
    const { path, count, trie } = this;
    return trie.words.add(Array.from(path.subarray(0, count), (word) => trie.words.word(word)).join("."));
  }

  private grow(): void {
    const { tokens, path } = this;
    this.tokens = new Int32Array(path.length * 2);
    this.path = new Int32Array(path.length * 2);
    this.tokens.set(tokens);
    this.path.set(path);
  }
}

const NONE: readonly number[] = [];

import { ROOT, TokenTrie } from "../core/trie.ts";
import { fold } from "../text/fold.ts";
import { FormWords } from "./form-words.ts";
import { NAME_WORDS } from "./name-words.ts";
import { BIT, ROLE, roleIn } from "./roles.ts";
import { variants } from "./row.ts";

/** Folded words that are often written in one with the next: «عبدالله», «أبوبكر», «الأممالمتحدة». */
const OPENERS: readonly string[] = "عبد|ابو|ابا|ابي|ام|بلا|بن|الامم".split("|");
/** Folded words that are often written in one with the word before: «نورالدين». */
const CLOSERS: readonly string[] = "الدين|الله".split("|");
/** Fewest words before the place at the end of a name. */
const FEWEST_BEFORE_PLACE = 2;
const IN = "في";
/** «من أجل», and both in one with «ل». */
const FROM = "من";
const SAKE = "اجل";
const FOR_SAKE = "لاجل";
/** What the word for a place begins with, and the one before all names of places: no token does. */
const PLACE_WORD = " ";
/** How many letters of the fields there are for each word, and for each node, that they are filed under: at least so many. */
const LETTERS_TO_WORD = 26;
const LETTERS_TO_NODE = 8;
/** Room is made for as many letters in a small gazetteer too. */
const FEWEST_LETTERS = 2_000;
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
  /** The roles of each word. */
  readonly roles: Uint8Array;
  /** The node behind which the names of places stand, with the words that stand for them in names as values. */
  readonly placesNode: number;
  /** The numbers of «من» and «أجل». */
  readonly purpose: readonly [number, number];
  /** The other ways to spell a word, by its number. */
  readonly twins: ReadonlyMap<number, readonly number[]>;
}

/** Files each form under its words, under some of them written as one, and under the places that its last words name. */
export function filed({ texts, values }: Fields, samePlace: readonly (readonly string[])[]): Filed {
  const filing = new Filing(texts, samePlace);
  texts.forEach((text, i) => {
    filing.file(text, values[i]!);
  });
  const { trie, placesNode, purpose, twins } = filing;
  const roles = new Uint8Array(trie.words.size);
  roles.set(filing.roles);
  return { trie, roles, placesNode, purpose, twins };
}

/** Files one field after another. */
class Filing {
  readonly trie: TokenTrie<number>;
  private readonly openers: ReadonlySet<number>;
  private readonly closers: ReadonlySet<number>;
  /** The other ways to spell a word, by its number. */
  readonly twins: Map<number, readonly number[]> = new Map();
  /** The roles of the first words, before any form is filed: no later one has any. */
  readonly roles: Uint8Array;
  readonly placesNode: number;
  readonly purpose: readonly [number, number];
  private readonly inWord: number;
  /** The words that stand for the places whose names end at a node. */
  private readonly places = new Map<number, number[]>();
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
      for (const word of words)
        this.twins.set(word, [...(this.twins.get(word) ?? []), ...words.filter((other) => other !== word)]);
    }
    this.inWord = this.trie.words.add(IN);
    this.purpose = [this.trie.words.add(FROM), this.trie.words.add(SAKE)];
    const forSake = this.trie.words.add(FOR_SAKE);
    const before = this.trie.words.add(PLACE_WORD);
    for (const [at, names] of samePlace.entries()) {
      const place = this.trie.words.add(PLACE_WORD + at);
      for (const name of names) this.addPlace(before, name.split(" "), place);
    }
    this.placesNode = this.trie.step(ROOT, before);
    this.roles = this.rolesOfPlaces(samePlace);
    this.roles[this.inWord] = ROLE.in;
    this.roles[this.purpose[0]] = ROLE.from;
    this.roles[this.purpose[1]] = ROLE.sake;
    this.roles[forSake] = ROLE.forSake;
    for (const word of this.twins.keys()) this.roles[word]! |= BIT.hasTwins;
  }

  private addPlace(before: number, name: readonly string[], place: number): void {
    const node = this.trie.addPath([before, ...name.map((word) => this.trie.words.add(word))], place);
    this.places.set(node, [...(this.places.get(node) ?? []), place]);
  }

  /** The roles of the words that places' names begin with; one that is a name is not said to begin others. */
  private rolesOfPlaces(samePlace: readonly (readonly string[])[]): Uint8Array {
    const { words } = this.trie;
    const roles = new Uint8Array(words.size);
    for (const name of samePlace.flat()) {
      const [first, ...others] = name.split(" ") as [string];
      const word = words.add(first);
      if (others.length === 0) roles[word] = ROLE.place;
      else roles[word] ||= ROLE.beginsPlace;
    }
    return roles;
  }

  /** Files all forms of a field. */
  file(text: string, value: number): void {
    let end = -1;
    while (end < text.length) {
      end = this.words.read(text, end + 1);
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

  /** Files the form with the places that its words from the third one on name, «في» before them left out. */
  private addPlaces(value: number): void {
    const { path, roles } = this;
    const { count } = this.words;
    let from = FEWEST_BEFORE_PLACE;
    while (from < count && !isOfPlace(roles[path[from]!])) from++;
    if (from < count) this.addPlacesFrom(Array.from(path.subarray(0, from)), from, false, value);
  }

  /** The same behind the words before token `from`; a place may be one of several. */
  private addPlacesFrom(words: readonly number[], from: number, hasPlace: boolean, value: number): void {
    const { path, trie } = this;
    const { count } = this.words;
    if (from >= count) {
      if (hasPlace) trie.addPath(words, value);
      return;
    }
    const { places, end } = this.placeAt(from);
    if (places.length === 0) this.addPlacesFrom([...words, path[from]!], from + 1, hasPlace, value);
    const isBehindIn = words[words.length - 1] === this.inWord && words.length > FEWEST_BEFORE_PLACE;
    const before = isBehindIn ? words.slice(0, -1) : words;
    for (const place of places) this.addPlacesFrom([...before, place], end, true, value);
  }

  /** The places of the longest name that begins with word `from` of the form, and the word behind it. */
  private placeAt(from: number): { places: readonly number[]; end: number } {
    const { path, trie } = this;
    let found: { places: readonly number[]; end: number } = { places: NONE, end: from + 1 };
    let node = this.placesNode;
    for (let at = from; at < this.words.count && node >= 0; at++) {
      node = trie.step(node, path[at]!);
      const places = this.places.get(node);
      if (places !== undefined) found = { places, end: at + 1 };
    }
    return found;
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

const isOfPlace = (roles = 0): boolean => roleIn(roles) === ROLE.place || roleIn(roles) === ROLE.beginsPlace;

const NONE: readonly number[] = [];

import { ROOT, type TokenTrie } from "../core/trie.ts";
import { WordMemory } from "../core/word-memory.ts";
import { hasArticle } from "../text/readings.ts";
import type { Form } from "./form.ts";

/**
 * Letters that spell one sound of a foreign name, a class a row: Gao is written with ghain, qaf, kaf or jeem. Vowels and
 * what is often left out belong to no class: alef, waw, yeh, heh, ain, hamza.
 */
const CLASSES: readonly string[] = [
  "\u0628",
  "\u062a\u0637",
  "\u062b\u0633\u0635\u0630\u0632\u0638",
  "\u062c\u062e\u063a\u0642\u0643",
  "\u062d",
  "\u062f\u0636",
  "\u0631",
  "\u0634",
  "\u0641",
  "\u0644",
  "\u0645",
  "\u0646",
];
/** Heh sounds at the beginning of a word, and only there: a class of its own. */
const HEH = 0x647;
const HEH_SOUND: number = CLASSES.length + 1;
const SILENT = "\u0627\u0648\u064a\u0647\u0639\u0621";
const SOUND_BITS = 4;
/** Most sounds of a word: what fits a number. */
const MOST_SOUNDS = 7;
const TEH = 0x62a;
const SHEEN = 0x634;
const DAL = 0x62f;
const JEEM = 0x62c;
/** Where the letters of Arabic begin and end; all folded ones are between. */
const FIRST = 0x621;
const LAST = 0x64a;

/** What each letter sounds like: the number of its class, 0 for silent ones, 255 for others. */
const SOUND_OF: Uint8Array = /* @__PURE__ */ soundTable();

function soundTable(): Uint8Array {
  const table = new Uint8Array(LAST - FIRST + 1).fill(255);
  [SILENT, ...CLASSES].forEach((letters, sound) => {
    for (const letter of letters) table[letter.charCodeAt(0) - FIRST] = sound;
  });
  return table;
}

/**
 * The sounds of the word `[from, to)` as one number, without its article, its vowels and what is doubled; 0 where it has
 * another letter than Arabic ones, fewer than two sounds or more than seven.
 */
export function soundsOf(units: Uint16Array, from: number, to: number): number {
  const begin = hasArticle(units, from) && to - from > 3 ? from + 2 : from;
  let at = begin;
  let sounds = 0;
  let count = 0;
  for (let last = 0; at < to; at++) {
    if (isSpeltTwice(units[at]!, units[at + 1]!) && at + 1 < to) continue;
    const sound = at === begin && units[at] === HEH ? HEH_SOUND : (SOUND_OF[units[at]! - FIRST] ?? 255);
    if (sound === 255) return 0;
    if (sound !== 0 && sound !== last) {
      sounds = (sounds << SOUND_BITS) | sound;
      if (++count > MOST_SOUNDS) return 0;
    }
    last = sound;
  }
  return count < 2 ? 0 : sounds;
}

/** The first letter of «تش» and «دج», which spell the one sound that others write «ش» and «ج». */
const isSpeltTwice = (letter: number, next: number): boolean =>
  (letter === TEH && next === SHEEN) || (letter === DAL && next === JEEM);

/** How many sounds a number of `soundsOf` holds. */
export function soundCount(sounds: number): number {
  return Math.ceil((32 - Math.clz32(sounds)) / SOUND_BITS);
}

/** Forms of names that were heard, and how many letters are others than in the text. */
export interface Heard {
  readonly forms: readonly Form[];
  readonly distance: number;
}

/** Openings that two words sound like, of which the first has so many letters. */
export interface HeardOpenings {
  readonly letters: number;
  readonly openings: readonly number[];
}

/** The words of names by their sounds, and by theirs the openings of names: the first two words of those that have more. */
export class SoundIndex {
  /** The names of one word that the latest words of texts sound like. */
  readonly latest: WordMemory<Heard> = new WordMemory();
  /** The openings that the latest pairs of words do. */
  readonly latestPairs: WordMemory<HeardOpenings> = new WordMemory();
  private readonly trie: TokenTrie<unknown>;
  /** The sounds of each word, or `~` of its number for one without. */
  private readonly heard: Int32Array;
  private readonly words: Buckets;
  private readonly openings: Buckets;
  /** A bit for each pair of sounds that names begin with, by its hash: most pairs of a text have none. */
  private readonly pairBits: Int32Array;
  private readonly shift: number;
  /** Of each node, a bit for the sounds of each word that leads on from it, by their hash. */
  private readonly stepBits: Int32Array;

  constructor(trie: TokenTrie<unknown>) {
    const { size, pool, starts } = trie.words;
    const heard = new Int32Array(size);
    for (let word = 0; word < size; word++) heard[word] = soundsOf(pool, starts[word]!, starts[word + 1]!) || ~word;
    this.heard = heard;
    const pairs = trie.openings;
    const keys = new Int32Array(pairs.length / 2);
    let bits = PAIR_BITS;
    while (1 << bits < keys.length * BITS_FOR_PAIR) bits++;
    this.shift = 32 - bits;
    this.pairBits = new Int32Array(1 << (bits - 5));
    for (let i = 0; i < keys.length; i++) {
      keys[i] = pair(heard[pairs[2 * i]!]!, heard[pairs[2 * i + 1]!]!);
      const hash = hashOf(keys[i]!) >>> this.shift;
      this.pairBits[hash >>> 5]! |= 1 << (hash & 31);
    }
    this.trie = trie;
    this.stepBits = new Int32Array(trie.size);
    trie.eachStep((node, word) => {
      this.stepBits[node]! |= bitOf(heard[word]!);
    });
    this.words = new Buckets(heard);
    this.openings = new Buckets(keys);
  }

  /** The sounds of a word of names, or `~` of its number for one without. */
  ofWord(word: number): number {
    return this.heard[word]!;
  }

  /** The words that sound so. */
  at(sounds: number): readonly number[] {
    return this.words.at(sounds);
  }

  /** Whether names may begin with such sounds of two words, or `~` of the number of a word without; most pairs do not. */
  mayOpen(first: number, second: number): boolean {
    const hash = hashOf(pair(first, second)) >>> this.shift;
    return (this.pairBits[hash >>> 5]! & (1 << (hash & 31))) !== 0;
  }

  /** The openings that sound so; now and then one that sounds otherwise is among them. */
  openingsAt(first: number, second: number): readonly number[] {
    return this.openings.at(pair(first, second));
  }

  /** Whether a word with such sounds, or `~` of the number of a word without, may lead on from a node. */
  mayFollow(node: number, sounds: number): boolean {
    return (this.stepBits[node]! & bitOf(sounds)) !== 0;
  }

  /** The first and the second word of an opening, and the node they lead to. */
  firstOf(opening: number): number {
    return this.trie.openings[2 * opening]!;
  }

  secondOf(opening: number): number {
    return this.trie.openings[2 * opening + 1]!;
  }

  nodeOf(opening: number): number {
    return this.trie.step(this.trie.step(ROOT, this.firstOf(opening)), this.secondOf(opening));
  }
}

/** The places of the keys of a list, sorted into buckets by counting. */
class Buckets {
  private readonly mask: number;
  private readonly starts: Int32Array;
  private readonly items: Int32Array;
  private readonly keys: Int32Array;

  constructor(keys: Int32Array) {
    let buckets = 1024;
    while (buckets < keys.length * 2) buckets *= 2;
    this.mask = buckets - 1;
    this.keys = keys;
    this.items = new Int32Array(keys.length);
    this.starts = new Int32Array(buckets + 1);
    for (let i = 0; i < keys.length; i++) this.starts[this.place(keys[i]!)]!++;
    for (let bucket = 0; bucket < buckets; bucket++) this.starts[bucket + 1]! += this.starts[bucket]!;
    for (let i = keys.length - 1; i >= 0; i--) this.items[--this.starts[this.place(keys[i]!)]!] = i;
  }

  /** Those of that key. */
  at(key: number): readonly number[] {
    const place = this.place(key);
    const end = this.starts[place + 1]!;
    let found = NONE as number[];
    for (let at = this.starts[place]!; at < end; at++) {
      if (this.keys[this.items[at]!] !== key) continue;
      if (found === NONE) found = [];
      found.push(this.items[at]!);
    }
    return found;
  }

  private place(key: number): number {
    const hash = Math.imul(key, 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

const NONE: readonly number[] = [];
/** Fewest bits, as a power of two, of the table of pairs, and how many there are for each pair. */
const PAIR_BITS = 12;
const BITS_FOR_PAIR = 16;
/** The highest five bits of the hash say which bit. */
const bitOf = (sounds: number): number => 1 << (hashOf(sounds) >>> 27);
const hashOf = (sounds: number): number => Math.imul(sounds, 0x85ebca6b);
const pair = (first: number, second: number): number => Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);

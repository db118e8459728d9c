import { ROOT, type TokenTrie } from "../core/trie.ts";
import { ARTICLE, ARTICLE_ALEF, hasArticle, type Reading, readings } from "../text/readings.ts";
import type { TokenStream } from "../text/stream.ts";
import { type Form, isStrong } from "./form.ts";
import { better, type Found } from "./found.ts";
import type { GazetteerIndex } from "./gazetteer.ts";
import type { HeadWord } from "./head-words.ts";
import type { NameIndex } from "./name-index.ts";
import { mayBeInName, nextInPhrase } from "./phrase.ts";
import { BIT, ROLE, roleIn } from "./roles.ts";
import { soundsOf } from "./sounds.ts";
import type { Steps } from "./steps.ts";
import { Walk } from "./walk.ts";

/** Reads one stream against one gazetteer: what could stand at a token, without deciding. */
export class Matcher implements Steps {
  readonly stream: TokenStream;
  readonly index: NameIndex;
  readonly gazetteer: GazetteerIndex;
  readonly trie: TokenTrie<number>;
  /** Whether slips of the pen count. */
  readonly fuzzy: boolean;
  /** The number of each token's whole key, -1 for an unknown word. */
  private readonly words: Int32Array;
  /** The token last looked at: its readings, and the word and node that each begins with, -1 for none. */
  private token = -1;
  private reads: readonly Reading[] = [];
  private readonly starts = new Int32Array(4);
  private readonly nodes = new Int32Array(4);
  /** What `heard` gives, 0 where it was not asked. */
  private readonly sounds: Int32Array;
  /** Two more than what `next` gives, 0 where it was not asked. */
  private readonly nexts: Int32Array;
  /** 1 for the tokens read so far that are head words. */
  private readonly heads: Uint8Array;

  constructor(stream: TokenStream, gazetteer: GazetteerIndex, fuzzy: boolean) {
    this.stream = stream;
    this.gazetteer = gazetteer;
    this.fuzzy = fuzzy;
    this.index = gazetteer.names;
    this.trie = this.index.trie;
    const { length, units, keyStarts } = stream;
    // One piece of memory for all columns, as in the stream.
    const memory = new ArrayBuffer(13 * length);
    this.words = new Int32Array(memory, 0, length);
    this.sounds = new Int32Array(memory, 4 * length, length);
    this.nexts = new Int32Array(memory, 8 * length, length);
    this.heads = new Uint8Array(memory, 12 * length, length);
    const { words } = this.trie;
    for (let i = 0; i < length; i++) this.words[i] = words.find(units, keyStarts[i]!, keyStarts[i + 1]!);
  }

  /** Whether a name could begin at token `i`. */
  isWord(i: number): boolean {
    return mayBeInName(this.stream, i);
  }

  /** Whether the gazetteer holds the whole token as a word of something. */
  isKnown(i: number): boolean {
    return this.words[i]! >= 0;
  }

  /** Whether token `i` is «في». */
  isIn(i: number): boolean {
    return this.roleOf(i) === ROLE.in;
  }

  /** Whether token `i` is a word like «في», which is in no misspelt name. */
  isParticle(i: number): boolean {
    return this.hasBit(this.words[i]!, BIT.isParticle);
  }

  /** The sounds of the whole token, or `~` of the number of a word without; 0 for an unknown one without. */
  heard(i: number): number {
    const { units, keyStarts } = this.stream;
    const word = this.words[i]!;
    if (word >= 0) return this.gazetteer.sounds.ofWord(word);
    this.sounds[i] ||= soundsOf(units, keyStarts[i]!, keyStarts[i + 1]!);
    return this.sounds[i]!;
  }

  /** Whether anything of the gazetteer begins at token `i`, in any reading of its clitics. */
  begins(i: number): boolean {
    this.look(i);
    for (let r = 0; r < this.reads.length; r++) {
      if (this.nodes[r]! >= 0 || this.index.twinsOf(this.starts[r]!).length > 0) return true;
    }
    return false;
  }

  /** The longest name that begins at token `i`, over all readings of its clitics; a strong form before a weak one. */
  longest(i: number): Found | undefined {
    this.look(i);
    let best: Found | undefined;
    for (let r = 0; r < this.reads.length; r++) {
      const { skip } = this.reads[r]!;
      best = better(best, this.walk(i, skip, this.nodes[r]!, 0));
      for (const twin of this.index.twinsOf(this.starts[r]!)) {
        const found = this.walk(i, skip, this.trie.step(ROOT, twin), 0);
        // A name of one word has one spelling.
        if (found !== undefined && found.last > i) best = better(best, found);
      }
    }
    return this.fuzzy && (best === undefined || best.last === i) ? better(best, this.withoutArticle(i)) : best;
  }

  /** The longest name with a strong form that begins at token `i` in its very first word. */
  longestStrong(i: number): Found | undefined {
    this.look(i);
    let best: Found | undefined;
    for (let r = 0; r < this.reads.length; r++) {
      const node = this.nodes[r]!;
      const { skip } = this.reads[r]!;
      if (node >= 0) best = better(best, new Walk(this, i, skip, 0, false).from(node, i, 1, 0));
    }
    return best;
  }

  /** «اتحاد الأفريقي»: the longest name of some words whose first one has lost its article before another. */
  private withoutArticle(i: number): Found | undefined {
    const { units, keyStarts } = this.stream;
    const next = this.next(i);
    if (next < 0 || !hasArticle(units, keyStarts[next]!) || hasArticle(units, keyStarts[i]!)) return undefined;
    for (const { skip } of this.reads) {
      const word = this.trie.words.find(units, keyStarts[i]! + skip, keyStarts[i + 1]!, ARTICLE);
      const found = this.walk(i, skip, this.trie.step(ROOT, word), 0);
      if (found !== undefined && found.last > i) return { ...found, distance: 2 };
    }
    return undefined;
  }

  /** The head word that token `i` is, with the proclitics it carries. */
  headWord(i: number): { skip: number; heads: readonly HeadWord[] } | undefined {
    this.look(i);
    for (let r = 0; r < this.reads.length; r++) {
      const heads = this.nodes[r]! < 0 ? [] : this.index.at(this.nodes[r]!).heads;
      if (heads.length > 0) return { skip: this.reads[r]!.skip, heads };
    }
    return undefined;
  }

  /** Whether one of the two tokens before `i` was read and is a head word. */
  isBehindHead(i: number): boolean {
    return this.heads[i - 1] === 1 || this.heads[i - 2] === 1;
  }

  /** Strong forms of one word that are the code units `[from, to)` of the keys. */
  wordForms(from: number, to: number, article: boolean): readonly Form[] {
    const node = this.trie.step(ROOT, this.trie.words.find(this.stream.units, from, to, article ? ARTICLE_ALEF : 0));
    if (node < 0) return NO_FORMS;
    return this.index.at(node).forms.filter(isStrong);
  }

  /** The token after `i` in the same phrase, or -1. */
  next(i: number): number {
    this.nexts[i] ||= nextInPhrase(this.stream, i) + 2;
    return this.nexts[i]! - 2;
  }

  /** The node that the first word of a sequence leads to which begins with the whole token `i`, or -1. */
  nodeAt(i: number): number {
    return this.trie.step(ROOT, this.words[i]!);
  }

  /** The node behind `node` and the whole token `i`, or -1. */
  step(node: number, i: number): number {
    return this.trie.step(node, this.words[i]!);
  }

  /** How many readings token `i` has; the next methods tell of each until another token is asked for. */
  readingsOf(i: number): number {
    this.look(i);
    return this.reads.length;
  }

  skipOf(reading: number): number {
    return this.reads[reading]!.skip;
  }

  /** Whether ل has swallowed the alef of its article. */
  hasArticle(reading: number): boolean {
    return this.reads[reading]!.article;
  }

  /** Whether the gazetteer holds the first word of a reading. */
  isKnownIn(reading: number): boolean {
    return this.starts[reading]! >= 0;
  }

  /** Whether a country's institution may begin with the first word of a reading. */
  mayBeOffice(reading: number): boolean {
    return this.hasBit(this.starts[reading]!, BIT.beginsOffice);
  }

  /** The node that the first word of a reading leads to, or -1. */
  nodeOf(reading: number): number {
    return this.nodes[reading]!;
  }

  /** Reads token `i`, unless it was the last one read. */
  private look(i: number): void {
    if (this.token === i) return;
    const { units, keyStarts } = this.stream;
    this.token = i;
    this.reads = readings(units, keyStarts[i]!, keyStarts[i + 1]!);
    for (let r = 0; r < this.reads.length; r++) {
      const { skip, article } = this.reads[r]!;
      const [from, to] = [keyStarts[i]! + skip, keyStarts[i + 1]!];
      const before = article ? ARTICLE_ALEF : 0;
      this.starts[r] = skip === 0 ? this.words[i]! : this.trie.words.find(units, from, to, before);
      const node = this.trie.step(ROOT, this.starts[r]!);
      const ends = node >= 0 && this.trie.ends(node);
      if (ends && this.index.at(node).heads.length > 0) this.heads[i] = 1;
      const asOne = ends ? -1 : this.index.writtenAsOne.nodeOf(units, from, to, before);
      this.nodes[r] = asOne < 0 ? node : asOne;
    }
  }

  /** The longest name from token `i` on whose first word leads to node `first`, with `distance` letters of it wrong. */
  walk(i: number, skip: number, first: number, distance: number): Found | undefined {
    return first < 0 ? undefined : new Walk(this, i, skip, distance).from(first, i, 1, distance);
  }

  private hasBit(word: number, bit: number): boolean {
    return word >= 0 && (this.index.roles[word]! & bit) !== 0;
  }

  /** What token `i` does in names that may be said otherwise. */
  roleOf(i: number): number {
    const word = this.words[i]!;
    return word < 0 ? ROLE.none : roleIn(this.index.roles[word]!);
  }

  /** Whether token `i` names a country or region, or is its demonym. */
  isPlace(i: number): boolean {
    return this.roleOf(i) === ROLE.place;
  }

  /** The other ways to spell token `i`. */
  twinsOf(i: number): readonly number[] {
    return this.index.twinsOf(this.words[i]!);
  }
}

const NO_FORMS: readonly Form[] = [];

import { ROOT, type TokenTrie } from "../core/trie.ts";
import { ARTICLE_ALEF, type Reading, readings } from "../text/readings.ts";
import { HASHTAG, NUMBER, PUNCTUATION, type TokenStream, WORD } from "../text/stream.ts";
import type { Demonym, Form, Payload } from "./build-trie.ts";
import type { FuzzyIndex } from "./fuzzy.ts";
import type { GazetteerIndex } from "./gazetteer.ts";
import type { HeadWord } from "./head-words.ts";
import type { Institution } from "./institutions.ts";

/** Signs that may stand between the words of a name: hyphens, underscores and quotes. */
const INNER_SIGNS: ReadonlySet<number> = new Set(
  Array.from('-_"\u00ab\u00bb\u201c\u201d\u201e', (sign) => sign.charCodeAt(0)),
);
/** Widest gap, in code units, between two words of a name. */
const WIDEST_GAP = 4;

/** A place in the text where forms of names stand: the tokens `[first, last]`, without `skip` units of the first key. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly forms: readonly Form[];
  readonly distance: number;
  /** Where it ends in the key of the last token, if not at its end: code units. */
  readonly until?: number;
}

/** An institution's word before a country: «جيش» and «مالي», «الشرطة» and «النيجرية». */
export interface FoundInstitution {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly institution: Institution;
  readonly country: Demonym | Form;
}

/** Reads one stream against one gazetteer: what could stand at a token, without deciding. */
export class Matcher {
  readonly stream: TokenStream;
  private readonly fuzzy: FuzzyIndex;
  private readonly trie: TokenTrie<Payload>;
  /** The number of each token's whole key, -1 for an unknown word. */
  private readonly words: Int32Array;

  constructor(stream: TokenStream, index: GazetteerIndex) {
    this.stream = stream;
    this.fuzzy = index.fuzzy;
    this.trie = index.trie;
    this.words = new Int32Array(stream.length);
    for (let i = 0; i < stream.length; i++) {
      this.words[i] = this.trie.words.find(stream.units, stream.keyStarts[i]!, stream.keyStarts[i + 1]!);
    }
  }

  /** Whether a name could begin at token `i`. */
  isWord(i: number): boolean {
    const kind = this.stream.kinds[i];
    return kind === WORD || kind === NUMBER || kind === HASHTAG;
  }

  /** Whether the gazetteer holds the whole token as a word of something. */
  isKnown(i: number): boolean {
    return this.words[i]! >= 0;
  }

  /** The longest name that begins at token `i`, over all readings of its clitics; a strong form before a weak one. */
  longest(i: number): Found | undefined {
    let best: Found | undefined;
    for (const reading of this.readings(i)) {
      const found = this.walk(i, reading, this.firstWord(i, reading), 0);
      if (found !== undefined && (best === undefined || rank(found) > rank(best))) best = found;
    }
    return best;
  }

  /** The head word that token `i` is, with the proclitics it carries. */
  headWord(i: number): { skip: number; heads: readonly HeadWord[] } | undefined {
    for (const reading of this.readings(i)) {
      const node = this.trie.step(ROOT, this.firstWord(i, reading));
      const heads = node < 0 ? [] : this.trie.values(node).filter((value) => value.type === "head");
      if (heads.length > 0) return { skip: reading.skip, heads };
    }
    return undefined;
  }

  /** The institution of a country that begins at token `i`. */
  institution(i: number): FoundInstitution | undefined {
    for (const reading of this.readings(i)) {
      let node = this.trie.step(ROOT, this.firstWord(i, reading));
      let best: FoundInstitution | undefined;
      for (let at = i; node >= 0; ) {
        const institution = this.trie.values(node).find((value) => value.type === "institution");
        const nation = institution === undefined ? undefined : this.nation(at);
        if (institution !== undefined && nation !== undefined && this.agrees(i, nation.country)) {
          best = { first: i, last: nation.last, skip: reading.skip, institution, country: nation.country };
        }
        at = this.next(at);
        node = at < 0 ? -1 : this.trie.step(node, this.words[at]!);
      }
      if (best !== undefined) return best;
    }
    return undefined;
  }

  /** A name with one slip of the pen that begins at token `i`: in its first word if that is unknown, else in a later one. */
  misspelt(i: number): Found | undefined {
    for (const reading of this.readings(i)) {
      const word = this.firstWord(i, reading);
      const found = word < 0 ? this.misspeltFirst(i, reading) : this.misspeltLater(i, reading, word);
      if (found?.forms.some((form) => !form.weak)) return found;
    }
    return undefined;
  }

  private misspeltFirst(i: number, reading: Reading): Found | undefined {
    const { units, keyStarts } = this.stream;
    if (reading.article) return undefined;
    const from = keyStarts[i]! + reading.skip;
    for (const word of this.fuzzy.candidates(units, from, keyStarts[i + 1]!, SHORTEST_FIRST)) {
      const found = this.walk(i, reading, word, 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Follows the words of the text through the trie, past one that is a slip away from a word there. */
  private misspeltLater(i: number, reading: Reading, word: number): Found | undefined {
    const { units, keyStarts } = this.stream;
    let found: Found | undefined;
    let slips = 0;
    let node = this.trie.step(ROOT, word);
    for (let at = this.next(i); node >= 0 && at >= 0; at = this.next(at)) {
      let child = this.trie.step(node, this.words[at]!);
      if (child < 0 && slips++ === 0) {
        for (const near of this.fuzzy.candidates(units, keyStarts[at]!, keyStarts[at + 1]!)) {
          child = Math.max(child, this.trie.step(node, near));
        }
      }
      node = child;
      const forms = node < 0 ? NO_FORMS : this.formsAt(node);
      if (forms.length > 0) found = { first: i, last: at, skip: reading.skip, forms, distance: slips };
    }
    return found;
  }

  /** Strong forms of one word that are the code units `[from, to)` of the keys. */
  wordForms(from: number, to: number, article: boolean): readonly Form[] {
    const node = this.trie.step(ROOT, this.trie.words.find(this.stream.units, from, to, article ? ARTICLE_ALEF : 0));
    return node < 0 ? [] : (this.trie.values(node).filter((value) => value.type === "name" && !value.weak) as Form[]);
  }

  /** The token after `i` in the same phrase, past one hyphen or quote, or -1. */
  next(i: number): number {
    const { stream } = this;
    if (!this.near(i)) return -1;
    if (stream.kinds[i + 1] !== PUNCTUATION) return i + 1;
    return INNER_SIGNS.has(stream.units[stream.keyStarts[i + 1]!]!) && this.near(i + 1) && this.isWord(i + 2)
      ? i + 2
      : -1;
  }

  /** Whether only a few blanks, and no empty line, part tokens `i` and `i + 1`. */
  private near(i: number): boolean {
    const { stream } = this;
    if (i + 1 >= stream.length) return false;
    const from = stream.ends[i]!;
    const to = stream.starts[i + 1]!;
    if (to - from <= 1) return true;
    return to - from <= WIDEST_GAP && !/\n\s*\n/.test(stream.text.slice(from, to));
  }

  private readings(i: number): readonly Reading[] {
    return readings(this.stream.units, this.stream.keyStarts[i]!, this.stream.keyStarts[i + 1]!);
  }

  private firstWord(i: number, { skip, article }: Reading): number {
    if (skip === 0) return this.words[i]!;
    const { units, keyStarts } = this.stream;
    return this.trie.words.find(units, keyStarts[i]! + skip, keyStarts[i + 1]!, article ? ARTICLE_ALEF : 0);
  }

  /** «وزير الخارجية المالي»: a masculine demonym is no attribute of a word in teh marbuta. */
  private agrees(i: number, country: Demonym | Form): boolean {
    const isFeminine = this.stream.units[this.stream.keyStarts[i + 1]! - 1] === HEH;
    return !(isFeminine && country.type === "demonym" && country.masculine);
  }

  private isIn(i: number): boolean {
    const { units, keyStarts } = this.stream;
    const from = keyStarts[i]!;
    return keyStarts[i + 1]! - from === 2 && units[from] === FEH && units[from + 1] === YEH;
  }

  private formsAt(node: number): readonly Form[] {
    const values = this.trie.values(node);
    return values.length === 0 ? NO_FORMS : values.filter((value) => value.type === "name");
  }

  private walk(i: number, reading: Reading, word: number, distance: number): Found | undefined {
    let found: Found | undefined;
    let node = this.trie.step(ROOT, word);
    for (let at = i; node >= 0; ) {
      const forms = this.formsAt(node);
      if (forms.length > 0) found = { first: i, last: at, skip: reading.skip, forms, distance };
      at = this.next(at);
      node = at < 0 ? -1 : this.trie.step(node, this.words[at]!);
    }
    return found;
  }

  /** The country or demonym right after token `i`, or after «في» there. */
  private nation(i: number): { last: number; country: Demonym | Form } | undefined {
    const at = this.next(i);
    if (at < 0) return undefined;
    const node = this.trie.step(ROOT, this.words[at]!);
    const demonym = node < 0 ? undefined : this.trie.values(node).find((value) => value.type === "demonym");
    if (demonym !== undefined) return { last: at, country: demonym };
    const from = this.isIn(at) ? this.next(at) : at;
    const named = from < 0 ? undefined : this.walk(from, NO_CLITIC, this.words[from]!, 0);
    const country = named?.forms.find((form) => form.record.kind === "country" && !form.weak);
    return named === undefined || country === undefined ? undefined : { last: named.last, country };
  }
}

/** The letters of «في». */
const FEH = 0x641;
const YEH = 0x64a;
/** What teh marbuta folds to. */
const HEH = 0x647;
const NO_FORMS: readonly Form[] = [];
/** Fewest letters of a misspelt word that a name begins with: nothing before it speaks for the name. */
const SHORTEST_FIRST = 6;
const NO_CLITIC: Reading = { skip: 0, article: false };

/** More tokens first, then a strong form, then fewer proclitics. */
function rank({ first, last, skip, forms }: Found): number {
  return (last - first) * 16 + (forms.some((form) => !form.weak) ? 8 : 0) - skip;
}

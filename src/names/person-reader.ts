import { PUNCTUATION, type TokenStream } from "../text/stream.ts";
import { DOUBTFUL, FAMILY, GIVEN, KUNYA, NAMESAKE, SERVANT, SON_OF, TAIL, TITLE } from "./person-parts.ts";
import type { UnlistedWords } from "./unlisted-words.ts";
import { standsWhereSpeakersDo } from "./whereabouts.ts";

/** Most tokens between a title and the name: «وزير الخارجية المالي السابق». */
const TITLE_REACH = 5;
/** Most words of a text that is nothing but a name. */
const LONGEST_ALONE = 5;
/** Most parts of a name; it also bounds what is read at each word. */
const MOST_PARTS = 8;
/** Most parts that no list has. */
export const MOST_STRANGE = 2;
/** How sure names are that only a verb of speech tells from other words. */
const SPEAKER = 0.55;
/** «المتحدث باسم …». */
const IN_THE_NAME_OF = "باسم";
/** Family names made of a place or a tribe: «الأنصاري», «الصحراوي». */
const NISBA =
  /^\u0627\u0644.{2,}(?:\u0627[\u0648\u0631\u062f\u0633\u0645\u0643\u0646]|\u064a\u0628|\u0648\u0641)\u064a$/;
const NO_NISBA: ReadonlySet<string> = new Set(
  "الثاني | الانساني | الاسلامي | النظامي | الاقتصادي | القيادي | السياسي | الاساسي | الدراسي | الاحتياطي".split(" | "),
);

/** What of a name has been read. */
interface Reading {
  /** Names in it, those of them that are nothing else, and those that no list has. */
  parts: number;
  sure: number;
  strange: number;
  /** «ولد», «أبو» and the like. */
  links: number;
  families: number;
  last: number;
}

/** Where a name begins. */
export interface Beginning {
  readonly first: number;
  /** Code units of the proclitics on it. */
  readonly skip: number;
  readonly kind: number;
  /** How many tokens it stands behind a title, 0 for none. */
  readonly distance: number;
  /** The family name at which the words end that no list has; the first token where there are none. */
  readonly family: number;
}

/** Reads the names of persons that stand outside the mentions known. */
export class PersonReader {
  private readonly stream: TokenStream;
  private readonly words: UnlistedWords;

  constructor(words: UnlistedWords) {
    this.words = words;
    this.stream = words.stream;
  }

  /** Whether between a title and token `i` stand only words with the article, other names, and «باسم». */
  isBetween(title: number, i: number): boolean {
    if (i - title > TITLE_REACH) return false;
    const { stream, words } = this;
    for (let at = title; at < i; at++) {
      if (stream.starts[at + 1]! - stream.ends[at]! > 1) return false;
      const isFit = at === title || words.isTaken(at) || words.hasArticle(at) || words.isTitle(at);
      if (!isFit && stream.key(at) !== IN_THE_NAME_OF) return false;
    }
    return true;
  }

  /** The person whose name begins there. */
  personAt(beginning: Beginning): { last: number; confidence: number } | undefined {
    const { first, kind } = beginning;
    const isFollowed = (kind & TITLE) === 0 || (kind & (GIVEN | FAMILY)) !== 0;
    if (!isFollowed || (kind & NAMESAKE) !== 0 || this.isAdjective(beginning)) return undefined;
    const read = this.read(beginning);
    if (read === undefined) return undefined;
    if (this.isNothingElse(first, read.last)) {
      if (read.sure + read.strange > 0) return { last: this.lastWord(), confidence: 0.6 };
      if (read.parts > 1) return { last: this.lastWord(), confidence: 0.5 };
    }
    const confidence = confidenceOf(read, beginning) || this.asSpeaker(read, beginning);
    return confidence === 0 ? undefined : { last: read.last, confidence };
  }

  /** How sure names are that may all be other words, behind a verb of speech: «قال عمر آدم رحمة». */
  private asSpeaker({ parts, strange }: Reading, { first, kind }: Beginning): number {
    const mayBePerson = parts > 1 && strange === 0 && (kind & TITLE) === 0;
    return mayBePerson && standsWhereSpeakersDo(first, this.stream) ? SPEAKER : 0;
  }

  /** «الإعلامي الأزوادي محمد»: a family name with the article before a first name. */
  private isAdjective({ first, kind }: Beginning): boolean {
    const next = this.words.after(first);
    const mayBeWord = (kind & (FAMILY | GIVEN)) === FAMILY && this.words.hasArticle(first);
    return mayBeWord && next >= 0 && (this.words.kindOf(next) & (GIVEN | SERVANT | KUNYA)) !== 0;
  }

  /** Reads a name word by word; a word that is in no name only where the words before it let one be expected. */
  private read(beginning: Beginning): Reading | undefined {
    const { words } = this;
    const read: Reading = { parts: 0, sure: 0, strange: 0, links: 0, families: 0, last: -1 };
    for (let i = beginning.first; i >= 0 && read.parts < MOST_PARTS; i = words.after(read.last)) {
      const kind = i === beginning.first ? beginning.kind : words.kindOf(i);
      const next = words.after(i);
      if (read.parts > 0 && this.isOffice(i, kind, read.parts)) break;
      if ((kind & SERVANT) !== 0) {
        if (next < 0 || !words.hasArticle(next)) break;
        this.take(read, next, GIVEN);
      } else if ((kind & (SON_OF | KUNYA)) !== 0) {
        const isSon = (kind & SON_OF) !== 0;
        const child = next < 0 && isSon ? words.afterTaken(i) : next;
        const isNone = child < 0 || (read.parts === 0 && isSon && beginning.distance !== 1) || this.isNoun(child);
        const end = isNone ? -1 : this.linked(child);
        if (end < 0) break;
        read.links++;
        this.take(read, end, GIVEN);
      } else if ((kind & (GIVEN | FAMILY)) !== 0 && !words.isOn(i, beginning.skip)) {
        const isCompound = next >= 0 && (words.kindOf(next) & TAIL) !== 0;
        this.take(read, isCompound ? next : i, kind);
      } else if (this.isUnknownName(i, next, read, beginning)) this.take(read, i, STRANGE);
      else break;
    }
    if (read.last < 0) return undefined;
    this.takeOver(read, beginning);
    return read;
  }

  /**
   * «محمد نوري قائد القوات», «عين محمد نوري أمينا عاما»: a title behind a name is none of it where what it governs
   * follows, or where it is in the accusative.
   */
  private isOffice(i: number, kind: number, parts: number): boolean {
    const { words } = this;
    if (words.isTitleInAccusative(i)) return true;
    if ((kind & TITLE) === 0 || words.hasArticle(i) || i + 1 >= this.stream.length) return false;
    if (words.hasArticle(i + 1) || words.isTaken(i + 1)) return true;
    const next = words.after(i);
    return parts > 1 && next >= 0 && words.kindOf(next) === 0 && !words.isStrange(next);
  }

  /** «مالام باكو», «أبو يحيى الليبي», «عمر السوري»: a family name that is a place or a demonym too belongs to the name before it. */
  private takeOver(read: Reading, { kind }: Beginning): void {
    const { words } = this;
    const next = words.afterTaken(read.last);
    if (next < 0) return;
    const isFirstName = (kind & GIVEN) !== 0 && read.sure > 0 && read.families === 0;
    const isNisba = words.hasArticle(next) && ((kind & KUNYA) !== 0 || (isFirstName && words.endsInYeh(next)));
    const isName = read.sure > 0 && isFamily(words.kindOf(next));
    const mayBeName = isFirstName && words.isSmallPlace(next);
    if (isNisba || isName) this.take(read, next, FAMILY);
    else if (mayBeName) this.take(read, next, STRANGE);
  }

  /** Whether all of a short text may be a name, the tokens `[first, last]` being one: so look the cells of tables. */
  private isNothingElse(first: number, last: number): boolean {
    const { words, stream } = this;
    const end = this.lastWord();
    const isFirst = first === 0 || (first === 1 && stream.kinds[0] === PUNCTUATION);
    if (!isFirst || end === first || end - first >= LONGEST_ALONE) return false;
    let at = last;
    while (at >= 0 && at < end) at = words.after(at);
    if (at !== end) return false;
    for (let i = last + 1; i <= end; i++) if (words.hasArticle(i) || words.mayBeWord(i)) return false;
    return true;
  }

  /** The last token, or the one before it where that is a sign. */
  private lastWord(): number {
    const last = this.stream.length - 1;
    return this.stream.kinds[last] === PUNCTUATION ? last - 1 : last;
  }

  private take(read: Reading, last: number, kind: number): void {
    read.last = last;
    read.parts++;
    if (kind === STRANGE) read.strange++;
    else if ((kind & DOUBTFUL) === 0) read.sure++;
    if ((kind & FAMILY) !== 0 && read.parts > 1) read.families++;
  }

  /** «عبد الله آغ الأوضاع»: whether token `i` is an ordinary word with the article, and no name. */
  private isNoun(i: number): boolean {
    const { words } = this;
    return words.hasArticle(i) && words.kindOf(i) === 0 && words.isOrdinary(i);
  }

  /** The last token of the name behind «ولد» or «أبو» at token `i`: one word, or two of them in «ولد عبد العزيز», or -1. */
  private linked(i: number): number {
    const { words } = this;
    if ((words.kindOf(i) & (SERVANT | KUNYA | SON_OF)) !== 0) return words.after(i);
    const next = words.after(i);
    return next >= 0 && (words.kindOf(next) & TAIL) !== 0 ? next : i;
  }

  /** A word that no list has, in a place and of a shape that make it a name. */
  private isUnknownName(i: number, next: number, read: Reading, { distance, family }: Beginning): boolean {
    const { words } = this;
    const { parts: count, sure, strange, links } = read;
    if (i < family) return true;
    if (count === 0) return distance === 1 && this.isUnknownFirst(i, next);
    const isKnown = distance === 1 || sure > 0;
    if (strange < MOST_STRANGE && (words.isStrange(i) || (isKnown && words.isStrangeWithArticle(i)))) return true;
    if (!isKnown) return false;
    const key = this.stream.key(i);
    if (NISBA.test(key)) return (distance === 1 || count > 1 || links > 0) && !NO_NISBA.has(key);
    return key.length > 3 && words.endsInWaw(i) && !words.beginsWithWaw(i) && !words.mayBeWord(i);
  }

  /** Such a word right behind a title: before a family name, or if the title has the article. */
  private isUnknownFirst(i: number, next: number): boolean {
    const { words } = this;
    if (next >= 0 && isFamily(words.kindOf(next))) {
      return !words.hasArticle(i) && words.kindOf(i) === 0 && !words.mayBeWord(i);
    }
    return words.hasArticle(i - 1) && words.isStrange(i);
  }
}

/** What `take` is told of a word that no list has. */
const STRANGE = 0;

/** Whether a word is a family name and nothing else. */
export const isFamily = (kind: number): boolean => (kind & FAMILY) !== 0 && (kind & DOUBTFUL) === 0;

/** 0 for what may as well be something else. */
function confidenceOf(
  { parts: count, sure, strange, links, families }: Reading,
  { distance, kind }: Beginning,
): number {
  if (distance === 1 && count === 1) return sure > 0 ? 0.6 : strange > 0 ? 0.5 : 0;
  if (distance === 1) return sure > 0 || strange === 0 ? 0.85 : 0.65;
  if (count < 2) return 0;
  if (sure === 0) return strange > 0 && (kind & (GIVEN | TITLE)) === GIVEN ? 0.5 : 0;
  if (distance > 0 && kind !== 0 && (kind & DOUBTFUL) === 0) return 0.75;
  if (links > 0) return 0.7;
  if (kind === 0) return distance > 0 ? 0.65 : 0.55;
  if (families > 0 || sure > 1 || count > 2) return 0.65;
  if (strange > 0) return 0.6;
  return (kind & TITLE) === 0 ? 0.55 : 0;
}

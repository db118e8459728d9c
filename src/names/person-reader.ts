import type { Span } from "../core/span.ts";
import { readings } from "../text/readings.ts";
import { type TokenStream, WORD } from "../text/stream.ts";
import { DOUBTFUL, FAMILY, GIVEN, KUNYA, NAMESAKE, PersonParts, SERVANT, SON_OF, TAIL, TITLE } from "./person-parts.ts";

const ALEF = 0x627;
const LAM = 0x644;
const WAW = 0x648;
const YEH = 0x64a;
const ALEF_MAQSURA = 0x649;
/** The key of «على» 'on' and of the name «علي». */
const ALI = "علي";
/** Most tokens between a title and the name: «وزير الخارجية المالي السابق». */
const TITLE_REACH = 5;
/** Most words of a text that is nothing but a name. */
const LONGEST_ALONE = 5;
/** Most parts of a name; it also bounds what is read at each word. */
const MOST_PARTS = 8;
/** «المتحدث باسم …». */
const IN_THE_NAME_OF = "باسم";
/** Family names made of a place or a tribe: «الأنصاري», «الصحراوي». */
const NISBA =
  /^\u0627\u0644.{2,}(?:\u0627[\u0648\u0631\u062f\u0633\u0645\u0643\u0646]|\u064a\u0628|\u0648\u0641)\u064a$/;
const NO_NISBA: ReadonlySet<string> = new Set(
  "الثاني | الانساني | الاسلامي | النظامي | الاقتصادي | القيادي | السياسي | الاساسي | الدراسي | الاحتياطي".split(" | "),
);
/** First letters of verbs; an unknown word that begins so is no family name. */
const VERB_LETTERS: ReadonlySet<number> = new Set([YEH, 0x62a, 0x646, ALEF]);

/** A name, and how sure it is that it is one. */
export interface FoundPerson extends Span {
  readonly confidence: number;
}

/** What of a name has been read. */
interface Reading {
  /** Names in it, and those of them that are nothing else. */
  parts: number;
  sure: number;
  /** «ولد», «أبو» and the like. */
  links: number;
  families: number;
  last: number;
}

let parts: PersonParts | undefined;

/** Reads one text for persons that stand outside the mentions known. */
export class PersonReader {
  private readonly stream: TokenStream;
  private readonly parts: PersonParts;
  /** For each token whether a mention covers it. */
  private readonly taken: Uint8Array;

  constructor(stream: TokenStream, mentions: readonly Span[]) {
    parts ??= new PersonParts();
    this.parts = parts;
    this.stream = stream;
    this.taken = new Uint8Array(stream.length);
    let i = 0;
    for (const { start, end } of mentions) {
      while (i < stream.length && stream.ends[i]! <= start) i++;
      for (; i < stream.length && stream.starts[i]! < end; i++) this.taken[i] = 1;
    }
  }

  /** All persons, from left to right. */
  persons(): FoundPerson[] {
    const out: FoundPerson[] = [];
    let title = -2;
    let namesake = -2;
    for (let i = 0; i < this.stream.length; i++) {
      if (this.taken[i] === 1 || this.stream.kinds[i] !== WORD) continue;
      const { kind, skip } = this.begins(i);
      if (kind === 0 && title !== i - 1) continue;
      const isTitled = title >= 0 && this.isBetween(title, i);
      const found = i - namesake === 1 ? undefined : this.personAt(i, skip, kind, isTitled ? i - title : 0);
      if (found !== undefined) {
        out.push({
          start: this.stream.offsetInText(i, skip),
          end: this.stream.ends[found.last]!,
          confidence: found.confidence,
        });
        i = found.last;
      } else if ((kind & TITLE) !== 0) title = i;
      else if ((kind & NAMESAKE) !== 0) namesake = i;
    }
    return out;
  }

  /** Whether token `i` may stand for a whole person as a family name: it is no first name and no common word. */
  isFamilyName(i: number): boolean {
    const kind = this.kindOf(i);
    return kind === FAMILY || (kind === 0 && this.stream.units[this.stream.keyStarts[i + 1]! - 1] === WAW);
  }

  /** What token `i` may begin, in the first reading of its proclitics that is anything. */
  private begins(i: number): { kind: number; skip: number } {
    const { units, keyStarts } = this.stream;
    const [from, to] = [keyStarts[i]!, keyStarts[i + 1]!];
    for (const { skip, article } of readings(units, from, to)) {
      const kind = article ? 0 : this.parts.kindsOf(units, from + skip, to);
      if (kind !== 0) return { kind, skip };
    }
    return { kind: 0, skip: 0 };
  }

  private kindOf(i: number): number {
    return this.parts.kindsOf(this.stream.units, this.stream.keyStarts[i]!, this.stream.keyStarts[i + 1]!);
  }

  /** Whether between a title and token `i` stand only words with the article, other names, and «باسم». */
  private isBetween(title: number, i: number): boolean {
    if (i - title > TITLE_REACH) return false;
    for (let at = title; at < i; at++) {
      if (this.stream.starts[at + 1]! - this.stream.ends[at]! > 1) return false;
      const isFit = at === title || this.taken[at] === 1 || this.hasArticle(at) || this.isTitle(at);
      if (!isFit && this.stream.key(at) !== IN_THE_NAME_OF) return false;
    }
    return true;
  }

  private isTitle(i: number): boolean {
    return (this.kindOf(i) & TITLE) !== 0;
  }

  private hasArticle(i: number): boolean {
    const at = this.stream.keyStarts[i]!;
    return this.stream.units[at] === ALEF && this.stream.units[at + 1] === LAM;
  }

  /** The person whose name begins at token `i`, `distance` tokens behind a title, 0 for none. */
  private personAt(
    i: number,
    skip: number,
    kind: number,
    distance: number,
  ): { last: number; confidence: number } | undefined {
    const isFollowed = (kind & TITLE) === 0 || (kind & (GIVEN | FAMILY)) !== 0;
    if (!isFollowed || (kind & NAMESAKE) !== 0) return undefined;
    const read = this.read(i, skip, kind, distance === 1);
    if (read === undefined) return undefined;
    if (i === 0 && read.sure > 0 && this.isNothingElse(read.last))
      return { last: this.stream.length - 1, confidence: 0.6 };
    const confidence = confidenceOf(read, distance, kind);
    return confidence === 0 ? undefined : { last: read.last, confidence };
  }

  /** Reads a name word by word; a word that is in no name only where the words before it let one be expected. */
  private read(first: number, skip: number, firstKind: number, isTitled: boolean): Reading | undefined {
    const read: Reading = { parts: 0, sure: 0, links: 0, families: 0, last: -1 };
    for (let i = first; i >= 0 && read.parts < MOST_PARTS; i = this.after(read.last)) {
      const kind = i === first ? firstKind : this.kindOf(i);
      const next = this.after(i);
      if ((kind & SERVANT) !== 0) {
        if (next < 0 || !this.hasArticle(next)) break;
        this.take(read, next, GIVEN);
      } else if ((kind & (SON_OF | KUNYA)) !== 0) {
        const end = next < 0 || (read.parts === 0 && (kind & SON_OF) !== 0 && !isTitled) ? -1 : this.linked(next);
        if (end < 0) break;
        read.links++;
        this.take(read, end, GIVEN);
      } else if ((kind & (GIVEN | FAMILY)) !== 0 && !this.isOn(i, skip)) {
        const isCompound = next >= 0 && (this.kindOf(next) & TAIL) !== 0;
        this.take(read, isCompound ? next : i, kind);
      } else if (this.isUnknownName(i, next, read, isTitled)) this.take(read, i, DOUBTFUL);
      else break;
    }
    return read.last < 0 ? undefined : read;
  }

  private mayBeVerb(i: number): boolean {
    return VERB_LETTERS.has(this.stream.units[this.stream.keyStarts[i]!]!);
  }

  /** Whether all of a short text behind token `last` may go on with a name: so look the cells of tables. */
  private isNothingElse(last: number): boolean {
    const { length } = this.stream;
    let at = last;
    while (at >= 0 && at < length - 1) at = this.after(at);
    if (at < 0 || length < 2 || length > LONGEST_ALONE) return false;
    for (let i = last + 1; i < length; i++) if (this.hasArticle(i) || this.mayBeVerb(i)) return false;
    return true;
  }

  private take(read: Reading, last: number, kind: number): void {
    read.last = last;
    read.parts++;
    if ((kind & DOUBTFUL) === 0) read.sure++;
    if ((kind & FAMILY) !== 0 && read.parts > 1) read.families++;
  }

  /** The last token of the name behind «ولد» or «أبو» at token `i`: one word, or two of them in «ولد عبد العزيز», or -1. */
  private linked(i: number): number {
    const kind = this.kindOf(i);
    if ((kind & (SERVANT | KUNYA | SON_OF)) !== 0) return this.after(i);
    const next = this.after(i);
    return next >= 0 && (this.kindOf(next) & TAIL) !== 0 ? next : i;
  }

  /** A word that no list has, in a place and of a shape that make it a name. */
  private isUnknownName(i: number, next: number, { parts: count, sure, links }: Reading, isTitled: boolean): boolean {
    if (count === 0) return isTitled && next >= 0 && !this.hasArticle(i) && (this.kindOf(next) & FAMILY) !== 0;
    if (!isTitled && sure === 0) return false;
    const key = this.stream.key(i);
    if (NISBA.test(key)) return (isTitled || count > 1 || links > 0) && !NO_NISBA.has(key);
    return key.length > 3 && key.charCodeAt(key.length - 1) === WAW && !this.mayBeVerb(i);
  }

  /** Whether it is «على» 'on', as most writers spell it, and not the name «علي». */
  private isOn(i: number, skip: number): boolean {
    const { text, ends } = this.stream;
    return text.charCodeAt(ends[i]! - 1) === ALEF_MAQSURA && this.stream.key(i).slice(skip) === ALI;
  }

  /** The word after token `i`, with one blank between and outside all mentions, or -1. */
  private after(i: number): number {
    const { kinds, starts, ends, text, length } = this.stream;
    const next = i + 1;
    if (next >= length || kinds[next] !== WORD || this.taken[next] === 1) return -1;
    return starts[next]! - ends[i]! === 1 && text[ends[i]!] !== "\n" ? next : -1;
  }
}

/** 0 for what may as well be something else. */
function confidenceOf({ parts: count, sure, links, families }: Reading, distance: number, first: number): number {
  if (distance === 1) return count > 1 ? 0.85 : sure > 0 ? 0.6 : 0;
  if (sure === 0 || count < 2) return 0;
  if (distance > 0 && (first & DOUBTFUL) === 0) return 0.75;
  if (links > 0) return 0.7;
  return families > 0 || sure > 1 || count > 2 ? 0.65 : 0;
}

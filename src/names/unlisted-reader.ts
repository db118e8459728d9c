import type { PlaceKind } from "../core/records.ts";
import type { Span } from "../core/span.ts";
import type { TokenStream } from "../text/stream.ts";
import { NAMESAKE, PLACE, SON_OF, TITLE } from "./person-parts.ts";
import { isFamily, MOST_STRANGE, PersonReader } from "./person-reader.ts";
import { placeBehind } from "./place-reader.ts";
import type { UnlistedWords } from "./unlisted-words.ts";

/** A name that no table has, what it names, and how sure that is. */
export interface FoundName extends Span {
  readonly kind: PlaceKind | "person";
  readonly confidence: number;
}

/** Fewest letters of a name that no list has, before «أغ» or «ولد». */
const SHORTEST_OF_SON = 3;

/** Reads one text for names that stand outside the mentions known. */
export class UnlistedReader {
  private readonly stream: TokenStream;
  private readonly words: UnlistedWords;
  private readonly persons: PersonReader;
  private readonly out: FoundName[] = [];
  /** The tokens of the last title and of the last word for what is named after persons. */
  private title = -2;
  private namesake = -2;
  /** The first token behind the last name found. */
  private free = 0;

  constructor(words: UnlistedWords) {
    this.words = words;
    this.stream = words.stream;
    this.persons = new PersonReader(words);
  }

  /** All names, from left to right. */
  names(): FoundName[] {
    for (let i = 0; i < this.stream.length; i = Math.max(i + 1, this.free)) {
      if (this.words.isFree(i)) this.readAt(i);
    }
    return this.out;
  }

  private readAt(i: number): void {
    const { kind, skip } = this.words.begins(i);
    if (kind === 0 && this.title !== i - 1) return;
    if ((kind & PLACE) !== 0 && this.takePlace(i, skip)) return;
    if (this.takePerson(i, skip, kind)) return;
    if ((kind & TITLE) !== 0) {
      this.takeBefore(i);
      this.title = i;
    } else if ((kind & NAMESAKE) !== 0) this.namesake = i;
  }

  private take(start: number, last: number, kind: FoundName["kind"], confidence: number): void {
    this.out.push({ start, end: this.stream.ends[last]!, kind, confidence });
    this.free = last + 1;
  }

  private takePlace(i: number, skip: number): boolean {
    const place = placeBehind(this.words, i, skip);
    if (place !== undefined) this.take(place.start, place.last, place.kind, place.confidence);
    return place !== undefined;
  }

  private takePerson(i: number, skip: number, kind: number): boolean {
    const first = skip === 0 ? this.firstBefore(i, kind) : i;
    if (first - this.namesake === 1) return false;
    const isTitled = this.title >= 0 && this.title < first && this.persons.isBetween(this.title, first);
    const distance = isTitled ? first - this.title : 0;
    const found = this.persons.personAt({ first, skip, kind: first < i ? 0 : kind, distance, family: i });
    if (found !== undefined) this.take(this.stream.offsetInText(first, skip), found.last, "person", found.confidence);
    return found !== undefined;
  }

  /** Names of two words that no list has, for what stands behind them: «أتواني أبيتاني رئيس بلدية». */
  private takeBefore(title: number): void {
    const first = this.strangeBefore(title);
    if (title - first === MOST_STRANGE) this.take(this.stream.starts[first]!, title - 1, "person", 0.55);
  }

  /** Where the name begins that a family name or «ولد» at token `i` goes on with, if no list has its first words. */
  private firstBefore(i: number, kind: number): number {
    if (isFamily(kind)) return this.strangeBefore(i);
    const before = (kind & SON_OF) === 0 ? -1 : this.words.before(i);
    const isName = this.words.isStrange(before, SHORTEST_OF_SON) || this.words.isStrangeWithArticle(before);
    return before >= this.free && isName ? before : i;
  }

  /** The first of the words right before token `i`, two at most, that may be names which no list has; else `i` itself. */
  private strangeBefore(i: number): number {
    let first = i;
    for (let at = this.words.before(i); at >= this.free && i - at <= MOST_STRANGE; at = this.words.before(at)) {
      if (!this.words.isStrange(at)) break;
      first = at;
    }
    return first;
  }
}

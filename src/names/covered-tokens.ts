import { lowerBound } from "../core/lower-bound.ts";
import { type TokenStream, WORD } from "../text/stream.ts";
import type { NameMention } from "./mention.ts";
import { isInhabited } from "./whereabouts.ts";

/** Values of `CoveredTokens.taken`. */
const PART = 1;
const FILLS = 2;
const SMALL_PLACE = 3;

/** The tokens of one text beside the mentions that cover some of them. */
export class CoveredTokens {
  readonly stream: TokenStream;
  /** For each token whether a mention covers it: `PART` of one, or all that it `FILLS`, perhaps a `SMALL_PLACE`. */
  private readonly taken: Uint8Array;

  constructor(stream: TokenStream) {
    this.stream = stream;
    this.taken = new Uint8Array(stream.length);
  }

  /** Says that mentions, in the order of the text, and no others cover these words. */
  take(mentions: readonly NameMention[]): void {
    const { starts, ends, length } = this.stream;
    this.taken.fill(0);
    let i = 0;
    for (const { start, end, candidates } of mentions) {
      while (i < length && ends[i]! <= start) i++;
      const { kind } = candidates[0]!;
      const whole = isInhabited(kind) && kind !== "region" ? SMALL_PLACE : FILLS;
      for (; i < length && starts[i]! < end; i++) this.taken[i] = start === starts[i] && end === ends[i] ? whole : PART;
    }
  }

  /** Whether token `i` is a word outside all mentions. */
  isFree(i: number): boolean {
    return this.taken[i] === 0 && this.stream.kinds[i] === WORD;
  }

  isTaken(i: number): boolean {
    return this.taken[i] !== 0;
  }

  /** Whether a stretch of the text is one word. */
  isOneWord(start: number, end: number): boolean {
    return this.stream.ends[this.tokenAt(start)]! >= end;
  }

  /** The token that holds or follows a place of the text. */
  tokenAt(at: number): number {
    return lowerBound(this.stream.ends, at + 1, this.stream.length);
  }

  /** The word after token `i`, with one blank or a hyphen between and outside all mentions, or -1. */
  after(i: number): number {
    if (i + 1 >= this.stream.length) return -1;
    if (this.isJoined(i + 1)) return i + 1;
    return this.isHyphened(i) && this.isFree(i + 2) ? i + 2 : -1;
  }

  /** The word before token `i`, with one blank between and outside all mentions, or -1. */
  before(i: number): number {
    return i > 0 && this.isJoined(i) && this.isFree(i - 1) ? i - 1 : -1;
  }

  /** The word after token `i` where a mention of a single word stands that may as well be the end of a name, or -1. */
  afterTaken(i: number): number {
    return i + 1 < this.stream.length && this.taken[i + 1]! >= FILLS && this.isBlankBehind(i) ? i + 1 : -1;
  }

  isSmallPlace(i: number): boolean {
    return this.taken[i] === SMALL_PLACE;
  }

  private isHyphened(i: number): boolean {
    const { length, starts, ends, text } = this.stream;
    return i + 2 < length && text[ends[i]!] === "-" && ends[i + 1] === ends[i]! + 1 && starts[i + 2] === ends[i + 1];
  }

  /** Whether token `i` is a word outside all mentions, one blank behind the token before it. */
  private isJoined(i: number): boolean {
    return this.isFree(i) && this.isBlankBehind(i - 1);
  }

  /** Whether one blank, and no end of a line, parts token `i` from the next. */
  private isBlankBehind(i: number): boolean {
    const { starts, ends, text } = this.stream;
    return starts[i + 1]! - ends[i]! === 1 && text[ends[i]!] !== "\n";
  }
}

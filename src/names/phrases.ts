import type { TokenStream } from "../text/stream.ts";

const PROCLITICS = /^[\u0648\u0641\u0628\u0644\u0643]/;

/** Some folded words, or words in a row, to look for among the tokens of a text; a proclitic before one is no matter. */
export class Phrases {
  /** Whether there are none. */
  readonly isEmpty: boolean;
  private readonly phrases: ReadonlySet<string>;
  /** Most words of one. */
  private readonly longest: number;
  /** The last letters of phrases, one bit for each modulo 32: most words end in none of them. */
  private readonly lastLetters: number;

  constructor(phrases: readonly string[]) {
    this.phrases = new Set(phrases);
    this.isEmpty = phrases.length === 0;
    this.longest = phrases.reduce((most, phrase) => Math.max(most, phrase.split(" ").length), 0);
    this.lastLetters = phrases.reduce((bits, phrase) => bits | bitOf(phrase.charCodeAt(phrase.length - 1)), 0);
  }

  /** Whether one stands somewhere in the tokens `[from, to)`. */
  standIn(stream: TokenStream, from: number, to: number): boolean {
    for (let end = Math.max(0, from) + 1; end <= Math.min(to, stream.length); end++) {
      if (this.endAt(stream, end, from)) return true;
    }
    return false;
  }

  /** Whether one stands right before token `end`, and begins at token `from` or behind it. */
  endAt(stream: TokenStream, end: number, from = 0): boolean {
    if (this.isEmpty || (this.lastLetters & bitOf(stream.units[stream.keyStarts[end]! - 1]!)) === 0) return false;
    let words = "";
    for (let at = end - 1; at >= Math.max(from, 0, end - this.longest); at--) {
      words = words === "" ? stream.key(at) : `${stream.key(at)} ${words}`;
      if (this.phrases.has(words) || (PROCLITICS.test(words) && this.phrases.has(words.slice(1)))) return true;
    }
    return false;
  }
}

/** None at all. */
export const NO_PHRASES: Phrases = /* @__PURE__ */ new Phrases([]);

const bitOf = (unit: number): number => 1 << (unit & 31);

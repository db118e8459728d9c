import { BLANK, DROP, MANY, MARK, PAIR, REMOVE, type Rules } from "./compile.ts";
import { composed, composes } from "./compose.ts";

const SPACE = 0x20;
const TWO_SPACES = "  ";

/** Where a result differs from its text: groups of four, from and to in the text, from and to in the result. */
export type Edits = number[];

/**
 * Does to a text what the rules say, and adds to `edits` what it changed. Runs that stay are copied whole, so the cost
 * of a text is that of looking at it once and of its changes.
 */
export function rewrite(rules: Rules, text: string, edits?: Edits): string {
  return new Rewriter(rules, text, edits).result();
}

class Rewriter {
  /** What the text before `kept` became; from there on nothing changed so far. */
  private out = "";
  private kept = 0;
  private readonly rules: Rules;
  private readonly text: string;
  private readonly edits: Edits | undefined;
  private readonly squeezing: boolean;

  constructor(rules: Rules, text: string, edits: Edits | undefined) {
    this.rules = rules;
    this.text = text;
    this.edits = edits;
    this.squeezing = rules.whitespace !== "keep";
  }

  result(): string {
    const { text, squeezing } = this;
    const { table } = this.rules;
    const { length } = text;
    if (squeezing && text.charCodeAt(0) === SPACE) this.blanks(0);
    for (let i = this.kept; i < length; ) {
      // Two blanks in a row are the only ones that ask for work: the engine finds them faster than this loop.
      let stop = squeezing ? text.indexOf(TWO_SPACES, i) : length;
      if (stop < 0) stop = length;
      while (i < stop) {
        const c = text.charCodeAt(i);
        const entry = table[c]!;
        if (entry === c) i++;
        else i = this.change(i, entry);
      }
      if (i === stop && i < length) i = this.blanks(i);
    }
    if (squeezing && this.kept < length && text.charCodeAt(length - 1) === SPACE) this.put(length - 1, length, "");
    return this.kept === 0 ? text : this.out + text.slice(this.kept);
  }

  /** Deals with the unit at `i`, which does not stay as it is; gives back where to go on. */
  private change(i: number, entry: number): number {
    if (entry === BLANK) return this.blanks(i);
    if (entry === MARK || entry === DROP) return this.mark(i, entry);
    const { expansions, pairs } = this.rules;
    if (entry === REMOVE) return this.removal(i);
    if (entry === PAIR) {
      const to = pairs.get(this.text.codePointAt(i)!);
      if (to === undefined) return i + 1;
      return to === "" ? this.removal(i) : this.put(i, i + 2, to);
    }
    if (this.isMark(this.afterGone(i + 1))) return this.cluster(i);
    return this.put(i, i + 1, entry < MANY || entry > PAIR ? String.fromCharCode(entry) : expansions[entry - MANY]!);
  }

  private mark(i: number, entry: number): number {
    const c = this.text.charCodeAt(i);
    const next = this.afterGone(i + 1);
    if (entry === MARK && !composes(c) && !this.isMark(next)) return i + 1;
    if (entry === DROP && this.afterBlank(i)) return this.blanks(i);
    return this.cluster(i > this.kept ? i - 1 : i);
  }

  private removal(i: number): number {
    if (this.afterBlank(i)) return this.blanks(i);
    const end = this.afterGone(i);
    return this.isMark(end) ? this.cluster(i > this.kept ? i - 1 : i) : this.put(i, end, "");
  }

  /** A letter, or none, with the marks that follow and all that goes between them. */
  private cluster(from: number): number {
    const { text } = this;
    const { table, forms, expansions } = this.rules;
    const spelling = (at: number): string => forms.get(text.charCodeAt(at)) ?? text.charAt(at);
    let at = from;
    let letters = "";
    if (!this.isMark(from) && this.gone(from) === 0) letters = spelling(at++);
    let marks = "";
    let end = at;
    for (at = this.afterGone(at); this.isMark(at); at = this.afterGone(end)) {
      marks += spelling(at);
      end = at + 1;
    }
    let piece = "";
    for (const letter of composed(letters, marks)) {
      const c = letter.charCodeAt(0);
      const entry = table[c]!;
      if (entry === c || entry === MARK || entry === BLANK) piece += letter;
      else if (entry < REMOVE || entry > PAIR) piece += String.fromCharCode(entry);
      else if (entry >= MANY) piece += expansions[entry - MANY];
    }
    return piece === text.slice(from, end) ? end : this.put(from, end, piece);
  }

  /** Blanks of any kind, with all that goes between them. */
  private blanks(start: number): number {
    const { text } = this;
    const from = this.afterSpace(start) ? start - 1 : start;
    const { table, whitespace } = this.rules;
    let breaks = 0;
    let at = from;
    for (let size = 1; size > 0; at += size) {
      const c = text.charCodeAt(at);
      size = c === SPACE || (table[c] === BLANK && c !== BLANK) ? 1 : this.gone(at);
      if (size > 0 && isBreak(c) && !(c === 0x0a && text.charCodeAt(at - 1) === 0x0d && at > from)) breaks++;
    }
    const outside = (this.out === "" && this.kept === from) || at === text.length;
    const piece = outside ? "" : breaks === 0 || whitespace === "line" ? " " : "\n\n".slice(0, breaks);
    return piece === text.slice(from, at) ? at : this.put(from, at, piece);
  }

  /** How many code units go at `at`. */
  private gone(at: number): number {
    const c = this.text.charCodeAt(at);
    const entry = this.rules.table[c];
    if (entry === c) return 0;
    if (entry === REMOVE || entry === DROP) return 1;
    return entry === PAIR && this.rules.pairs.get(this.text.codePointAt(at)!) === "" ? 2 : 0;
  }

  /** The first place from `at` on where something stays, or a mark that may compose. */
  private afterGone(at: number): number {
    let end = at;
    while (!this.isMark(end) && this.gone(end) > 0) end += this.gone(end);
    return end;
  }

  private isMark(at: number): boolean {
    const c = this.text.charCodeAt(at);
    const entry = this.rules.table[c];
    return (entry === MARK || entry === DROP) && entry !== c;
  }

  private afterSpace(at: number): boolean {
    return at > this.kept && this.text.charCodeAt(at - 1) === SPACE;
  }

  /** Whether a blank that may be one too many stands before `at`, or nothing at all. */
  private afterBlank(at: number): boolean {
    return this.squeezing && (this.afterSpace(at) || (this.out === "" && this.kept === at));
  }

  private put(from: number, to: number, piece: string): number {
    this.out += this.text.slice(this.kept, from) + piece;
    this.kept = to;
    this.edits?.push(from, to, this.out.length - piece.length, this.out.length);
    return to;
  }
}

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator (UAX #14, BK CR LF NL). */
const isBreak = (c: number): boolean => (c > 9 && c < 14) || c === 0x85 || c === 0x2028 || c === 0x2029;

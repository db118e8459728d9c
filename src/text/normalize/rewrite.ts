import { BLANK, DROP, MANY, MARK, RARE, REMOVE, type Rules } from "./compile.ts";

const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** So many code units are turned into a string at once; the last ones wait, since what follows may change them. */
const CHUNK = 4096;
const WAITING = 32;
const FATHATAN = "\u064b";
const SUKUN = "\u0652";
/** A run of marks beyond this length is left in its order: nobody wrote it to be read. */
const MOST_MARKS = 32;

/**
 * Does to a text what the rules say, in one pass. With `places`, tells for each code unit of the result where what it
 * was made of begins in the text, and at last where the text of the result ends.
 */
export function rewrite(rules: Rules, text: string, places?: number[]): string {
  return new Rewriter(rules, text, places).result();
}

class Rewriter {
  readonly rules: Rules;
  readonly text: string;
  readonly places: number[] | undefined;
  readonly squeezing: boolean;
  done = "";
  units: Uint16Array;
  count = 0;

  constructor(rules: Rules, text: string, places: number[] | undefined) {
    this.rules = rules;
    this.text = text;
    this.places = places;
    this.squeezing = rules.whitespace !== "keep";
    this.units = new Uint16Array(Math.min(text.length, CHUNK) + 2 * WAITING);
  }

  result(): string {
    const { text, units, places, squeezing } = this;
    const { table } = this.rules;
    const { length } = text;
    for (let i = this.afterSpaces(0); i < length; ) {
      // Two spaces in a row are the only ones that ask for work: the engine finds them faster than this loop.
      let stop = squeezing ? text.indexOf("  ", i) : length;
      if (stop < 0) stop = length;
      let count = this.count;
      while (i < stop) {
        const c = text.charCodeAt(i);
        const entry = table[c]!;
        if ((entry & 0xf800) !== REMOVE && count < units.length) {
          if (places !== undefined) places.push(i);
          units[count++] = entry;
          i++;
        } else if (entry === REMOVE && c !== REMOVE && text.charCodeAt(i + 1) !== SPACE) i++;
        else {
          this.count = count;
          i = this.change(i, entry);
          count = this.count;
        }
      }
      this.count = count;
      if (i === stop && i < length) i = this.change(i, BLANK);
    }
    let end = length;
    while (squeezing && this.count > 0 && this.endsBlank()) {
      this.count--;
      end = places?.pop() ?? end;
    }
    places?.push(end);
    this.flush(this.count);
    return this.done;
  }

  /** Deals with the unit at `i`, which does not simply become another; gives back where to go on. */
  change(i: number, entry: number): number {
    const c = this.text.charCodeAt(i);
    if (entry === c) this.push(c, i);
    else if (entry === MARK || entry === DROP) return this.cluster(i);
    else if (entry === BLANK) this.blank(c, i);
    else if (entry === RARE) {
      const low = this.text.charCodeAt(i + 1);
      if (low >= 0xdefa && low <= 0xdeff) return this.afterSpaces(i + 2);
      this.push(c, i);
    } else this.write(c, i);
    return this.afterSpaces(i + 1);
  }

  /** The mark at `start` with those that follow it, composed with the letter before them and in canonical order. */
  cluster(start: number): number {
    const { text } = this;
    const { forms, expansions } = this.rules;
    const spelling = (at: number): string => forms.get(text.charCodeAt(at)) ?? text.charAt(at);
    let all = "";
    let end = start;
    for (let at = start, entry = MARK; entry === MARK || entry === DROP || entry === REMOVE; entry = this.entry(++at)) {
      if (entry === REMOVE) continue;
      all += spelling(at);
      end = at + 1;
    }
    let place = start;
    if ((all.length > 1 || all < FATHATAN || all > SUKUN) && all.length <= MOST_MARKS) {
      let base = start - 1;
      while (this.entry(base) === REMOVE) base--;
      const entry = this.entry(base);
      if (base >= 0 && text.charCodeAt(base) !== SPACE && (entry < REMOVE || entry >= MANY)) {
        const size = entry >= MANY && entry < REMOVE + 0x800 ? expansions[entry - MANY]!.length : 1;
        this.count -= size;
        this.places?.splice(-size);
        all = spelling(base) + all;
        place = base;
      }
      all = all.normalize("NFC");
    }
    for (let k = 0; k < all.length; k++) this.write(all.charCodeAt(k), place);
    return this.afterSpaces(end);
  }

  blank(c: number, place: number): void {
    const { units, count } = this;
    const breaks =
      this.rules.whitespace === "squeeze" && ((c > 9 && c < 14) || c === 0x85 || c === 0x2028 || c === 0x2029);
    if (!this.endsBlank()) this.push(breaks ? LINE_FEED : SPACE, place);
    else if (breaks && count > 0) {
      const secondOfPair = c === LINE_FEED && this.text.charCodeAt(place - 1) === 0x0d;
      if (units[count - 1] === SPACE) units[count - 1] = LINE_FEED;
      else if (units[count - 2] !== LINE_FEED && !secondOfPair) this.push(LINE_FEED, place);
    }
  }

  /** Writes what becomes of `c`. */
  write(c: number, place: number): void {
    const { table, expansions } = this.rules;
    const entry = table[c]!;
    if (entry === c || entry === MARK) this.push(c, place);
    else if (entry < REMOVE || entry >= REMOVE + 0x800) this.push(entry, place);
    else if (entry >= MANY) for (const letter of expansions[entry - MANY]!) this.push(letter.charCodeAt(0), place);
  }

  push(unit: number, place: number): void {
    if (this.count === this.units.length) this.flush(this.count - WAITING);
    this.units[this.count++] = unit;
    this.places?.push(place);
  }

  /** What is to be done at `at`; 0 where the unit stays, and outside the text. */
  entry(at: number): number {
    const c = at < 0 || at >= this.text.length ? 0 : this.text.charCodeAt(at);
    const entry = this.rules.table[c]!;
    return entry === c ? 0 : entry;
  }

  /** Whether a blank would be one too many. */
  endsBlank(): boolean {
    const last = this.count === 0 ? SPACE : this.units[this.count - 1];
    return last === SPACE || last === LINE_FEED;
  }

  afterSpaces(at: number): number {
    let i = at;
    if (this.squeezing && this.endsBlank()) while (this.text.charCodeAt(i) === SPACE) i++;
    return i;
  }

  flush(size: number): void {
    const { units } = this;
    for (let at = 0; at < size; at += CHUNK) {
      this.done += String.fromCharCode.apply(
        null,
        units.subarray(at, Math.min(size, at + CHUNK)) as unknown as number[],
      );
    }
    units.copyWithin(0, size, this.count);
    this.count -= size;
  }
}

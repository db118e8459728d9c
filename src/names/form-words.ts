import { CHARACTER_CLASS, characterTables } from "../core/characters.ts";
import { enlarged } from "../core/enlarged.ts";
import { NUMBER, WORD } from "../text/stream.ts";
import { tokenStream } from "../text/tokenize.ts";

const { arabic, letter } = CHARACTER_CLASS;
const BLANK = 0x20;
/** Parts the forms of a field. */
const BAR = 0x7c;

/**
 * The folded words of one form after another, the same that `tokenStream` makes of it: letters and blanks are read in a
 * loop of their own, since few forms have anything else, and that halves the time of a large gazetteer's.
 */
export class FormWords {
  /** How many words the form has; word `k` is the code units `[starts[k], starts[k + 1])` of `units`. */
  count = 0;
  starts: Int32Array = new Int32Array(32);
  units: Uint16Array = new Uint16Array(256);

  /** Reads the form of a field that begins at `from`, and gives back where it ends. */
  read(text: string, from: number): number {
    const { info, folded } = characterTables();
    let kind = -1;
    this.count = 0;
    for (let at = from; at < text.length; at++) {
      const c = text.charCodeAt(at);
      const flags = info[c]!;
      if (flags === arabic || flags === letter) {
        if (kind < 0) this.begin();
        else if (flags !== kind) return this.readTokens(text, from);
        kind = flags;
        this.take(folded[c]!);
      } else if (c === BLANK) kind = -1;
      else return c === BAR ? at : this.readTokens(text, from);
    }
    return text.length;
  }

  /** The same where other signs stand in it. */
  private readTokens(text: string, from: number): number {
    const bar = text.indexOf("|", from);
    const end = bar < 0 ? text.length : bar;
    const { kinds, keyStarts, units, length } = tokenStream(text.slice(from, end));
    this.count = 0;
    for (let i = 0; i < length; i++) {
      if (kinds[i] !== WORD && kinds[i] !== NUMBER) continue;
      this.begin();
      for (let at = keyStarts[i]!; at < keyStarts[i + 1]!; at++) this.take(units[at]!);
    }
    return end;
  }

  private begin(): void {
    const { starts, count } = this;
    const start = starts[count]!;
    if (count + 2 > starts.length) this.starts = enlarged(starts, new Int32Array(2 * starts.length));
    this.starts[++this.count] = start;
  }

  /** Puts a code unit at the end of the last word. */
  private take(unit: number): void {
    const end = this.starts[this.count]!++;
    if (end === this.units.length) this.units = enlarged(this.units, new Uint16Array(2 * end));
    this.units[end] = unit;
  }
}

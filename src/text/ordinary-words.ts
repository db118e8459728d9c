import { WordMemory } from "../core/word-memory.ts";
import type { TokenStream } from "./stream.ts";

/** No ordinary word has more letters. */
const LONGEST = 30;
const TEH_MARBUTA = 0x629;

/** Says of the words of token streams whether they are ordinary ones; remembers the latest answers. */
export class OrdinaryWords {
  private readonly isOrdinaryWord: (word: string, asItStands?: boolean) => boolean;
  private readonly latest: WordMemory<boolean> = new WordMemory();
  private readonly latestAsTheyStand: WordMemory<boolean> = new WordMemory();
  private readonly word = new Uint16Array(LONGEST);

  constructor(isOrdinaryWord: (word: string, asItStands?: boolean) => boolean) {
    this.isOrdinaryWord = isOrdinaryWord;
  }

  /** Whether token `i`, without `skip` units of its key, is one. */
  has(stream: TokenStream, i: number, skip = 0): boolean {
    return this.ask(stream, i, skip, false);
  }

  /** Whether token `i` is one without proclitics. */
  hasAsItStands(stream: TokenStream, i: number): boolean {
    return this.ask(stream, i, 0, true);
  }

  private ask({ units, keyStarts, ends, text }: TokenStream, i: number, skip: number, asItStands: boolean): boolean {
    const from = keyStarts[i]! + skip;
    const size = keyStarts[i + 1]! - from;
    if (size < 1 || size > LONGEST) return false;
    const { word } = this;
    const latest = asItStands ? this.latestAsTheyStand : this.latest;
    for (let at = 0; at < size; at++) word[at] = units[from + at]!;
    // A pronoun at the end is no ending: the one letter that must not be folded.
    if (text.charCodeAt(ends[i]! - 1) === TEH_MARBUTA) word[size - 1] = TEH_MARBUTA;
    return latest.recall(word, 0, size, () =>
      this.isOrdinaryWord(String.fromCharCode(...word.subarray(0, size)), asItStands),
    );
  }
}

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
    const to = keyStarts[i + 1]!;
    if (to <= from || to - from > LONGEST) return false;
    // A pronoun at the end is no ending: the one letter that must not be folded.
    if (text.charCodeAt(ends[i]! - 1) !== TEH_MARBUTA) return this.recall(units, from, to, asItStands);
    const { word } = this;
    for (let at = from; at < to; at++) word[at - from] = units[at]!;
    word[to - from - 1] = TEH_MARBUTA;
    return this.recall(word, 0, to - from, asItStands);
  }

  private recall(units: Uint16Array, from: number, to: number, asItStands: boolean): boolean {
    const latest = asItStands ? this.latestAsTheyStand : this.latest;
    return latest.recall(units, from, to, () =>
      this.isOrdinaryWord(String.fromCharCode(...units.subarray(from, to)), asItStands),
    );
  }
}

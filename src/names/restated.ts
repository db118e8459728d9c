import type { Span } from "../core/span.ts";
import { WordIndex } from "../core/word-index.ts";
import { readings } from "../text/readings.ts";
import { type TokenStream, WORD } from "../text/stream.ts";
import type { NameMention } from "./mention.ts";

/** A word that stands for a name which the text gives in full elsewhere. */
export interface Restated extends Span {
  readonly name: NameMention;
}

/**
 * Where the text says one of the words, each behind its key, proclitics before it or none, and none of the spans that
 * are `taken`, which are in order, stands.
 */
export function restated(
  byWord: ReadonlyMap<string, NameMention>,
  taken: readonly Span[],
  stream: TokenStream,
): Restated[] {
  const out: Restated[] = [];
  if (byWord.size === 0) return out;
  const index = new WordIndex();
  let initials = 0;
  const names = [...byWord].map(([word, name]) => {
    index.add(word);
    initials |= bitOf(word.charCodeAt(0));
    return name;
  });
  const { units, keyStarts, starts, ends } = stream;
  let next = 0;
  for (let i = 0; i < stream.length; i++) {
    while (next < taken.length && taken[next]!.end <= starts[i]!) next++;
    if (stream.kinds[i] !== WORD || (next < taken.length && taken[next]!.start < ends[i]!)) continue;
    const begin = keyStarts[i]!;
    // Most words begin with the first letter of no name, be it behind one proclitic or two.
    if ((initials & (bitOf(units[begin]!) | bitOf(units[begin + 1]!) | bitOf(units[begin + 2]!))) === 0) continue;
    for (const { skip } of readings(units, begin, keyStarts[i + 1]!)) {
      const from = begin + skip;
      const word = (initials & bitOf(units[from]!)) === 0 ? -1 : index.find(units, from, keyStarts[i + 1]!);
      if (word < 0) continue;
      out.push({ name: names[word]!, start: stream.offsetInText(i, skip), end: ends[i]! });
      break;
    }
  }
  return out;
}

const bitOf = (unit: number): number => 1 << (unit & 31);

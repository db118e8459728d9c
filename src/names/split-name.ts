import { ROOT } from "../core/trie.ts";
import { isStrong } from "./form.ts";
import type { Found } from "./found.ts";
import type { Matcher } from "./matcher.ts";

/** Fewest letters of a name of one word that may be written as two. */
const SHORTEST = 5;

/**
 * A name of one word that the text has as two, with a blank or a hyphen: «تيسا ليت», «تمبك-تو». The first one is
 * no word of the language. Counts as a slip.
 */
export function splitName(matcher: Matcher, i: number): Found | undefined {
  const next = matcher.next(i);
  if (next < 0) return undefined;
  const { units, keyStarts } = matcher.stream;
  const [from, to] = [keyStarts[i]!, keyStarts[next + 1]!];
  const count = matcher.readingsOf(i);
  for (let reading = 0; reading < count; reading++) {
    const skip = matcher.skipOf(reading);
    if (to - from - skip < SHORTEST || matcher.hasArticle(reading)) continue;
    // Keys of neighbours stand end to end.
    const isNeighbour = next === i + 1;
    if (isNeighbour && !matcher.index.oneWord.mayHave(units, from + skip, to)) continue;
    const word = isNeighbour ? matcher.trie.words.find(units, from + skip, to) : wordOfBoth(matcher, i, skip, next);
    const node = matcher.trie.step(ROOT, word);
    const forms = node < 0 ? [] : matcher.index.at(node).forms.filter(isStrong);
    if (forms.length > 0) return { first: i, last: next, skip, forms, distance: 1 };
  }
  return undefined;
}

/** The number of the word that token `i` without `skip` units and token `next` make, whatever stands between. */
function wordOfBoth({ stream, trie }: Matcher, i: number, skip: number, next: number): number {
  const { units, keyStarts } = stream;
  const a = units.subarray(keyStarts[i]! + skip, keyStarts[i + 1]!);
  const b = units.subarray(keyStarts[next]!, keyStarts[next + 1]!);
  const both = new Uint16Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return trie.words.find(both, 0, both.length);
}

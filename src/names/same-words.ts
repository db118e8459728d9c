import { ARTICLE_ALEF, hasArticle } from "../text/readings.ts";
import { ROLE } from "./roles.ts";
import type { Steps } from "./steps.ts";

const LAM = 0x644;
const WAW = 0x648;
/** Words of a name that must stand before one that has lost its «و». */
const WORDS_BEFORE_LOST_AND = 2;

/** A step past words of the text that say the same as what a name has there. */
export interface SameStep {
  readonly node: number;
  /** The last token of those words. */
  readonly last: number;
  /** Letters that are missing. */
  readonly distance: number;
}

/**
 * The step from `node` past token `i` and what says the same as a name has there: a place («في مالي», «بمالي», «المالي»)
 * or a purpose, «من أجل التغيير» for «للتغيير» or the other way round.
 */
export function stepBySameWords(steps: Steps, node: number, i: number): SameStep | undefined {
  switch (steps.roleOf(i)) {
    case ROLE.in:
      return toPlace(steps, node, steps.next(i));
    case ROLE.place:
    case ROLE.beginsPlace:
      return toPlace(steps, node, i) ?? toPurpose(steps, node, i);
    case ROLE.from:
      return pastPurpose(steps, node, steps.next(i));
    case ROLE.forSake:
      return pastSake(steps, node, i);
    default:
      return toPurpose(steps, node, i);
  }
}

/** The step past the longest name of a place that begins at token `from`. */
function toPlace(steps: Steps, node: number, from: number): SameStep | undefined {
  const { trie, index } = steps;
  let found: SameStep | undefined;
  for (let at = from, name = index.placesNode; at >= 0; at = steps.next(at)) {
    name = steps.step(name, at);
    if (name < 0) break;
    for (const place of trie.values(name)) {
      const child = trie.step(node, place);
      if (child >= 0) found = { node: child, last: at, distance: 0 };
    }
  }
  return found;
}

/** «من أجل», whose second word token `sake` should be, for «ل». */
const pastPurpose = (steps: Steps, node: number, sake: number): SameStep | undefined =>
  sake >= 0 && steps.roleOf(sake) === ROLE.sake ? stepWithLam(steps, node, steps.next(sake)) : undefined;

/** «لأجل», which token `i` is, for «من أجل» or «ل». */
function pastSake(steps: Steps, node: number, i: number): SameStep | undefined {
  const at = steps.next(i);
  const sake = at < 0 ? -1 : sakeNode(steps, node);
  const child = sake < 0 ? -1 : steps.step(sake, at);
  return child < 0 ? stepWithLam(steps, node, at) : { node: child, last: at, distance: 0 };
}

/** «للتغيير» for «من أجل التغيير». */
function toPurpose(steps: Steps, node: number, i: number): SameStep | undefined {
  const { trie, stream } = steps;
  const { units, keyStarts } = stream;
  const begin = keyStarts[i]!;
  const sake = units[begin] === LAM ? sakeNode(steps, node) : -1;
  if (sake < 0) return undefined;
  const before = units[begin + 1] === LAM ? ARTICLE_ALEF : 0;
  const child = trie.step(sake, trie.words.find(units, begin + 1, keyStarts[i + 1]!, before));
  return child < 0 ? undefined : { node: child, last: i, distance: 0 };
}

/** The node behind «من أجل». */
function sakeNode({ trie, index }: Steps, node: number): number {
  const from = trie.step(node, index.purpose[0]);
  return from < 0 ? -1 : trie.step(from, index.purpose[1]);
}

/** The step past token `i` with «ل» before it: «للتغيير» for «التغيير». */
function stepWithLam({ trie, stream }: Steps, node: number, i: number): SameStep | undefined {
  if (i < 0) return undefined;
  const { units, keyStarts } = stream;
  const from = keyStarts[i]!;
  const begin = hasArticle(units, from) ? from + 1 : from;
  const child = trie.step(node, trie.words.find(units, begin, keyStarts[i + 1]!, LAM));
  return child < 0 ? undefined : { node: child, last: i, distance: 0 };
}

/** The step past token `i` as «والأمن» where the text has «الأمن», for a name that has come past so many words. */
export function pastLostAnd({ trie, stream }: Steps, node: number, i: number, words: number): SameStep | undefined {
  const { units, keyStarts } = stream;
  const from = keyStarts[i]!;
  if (words < WORDS_BEFORE_LOST_AND || !hasArticle(units, from)) return undefined;
  const child = trie.step(node, trie.words.find(units, from, keyStarts[i + 1]!, WAW));
  return child < 0 ? undefined : { node: child, last: i, distance: 1 };
}

import type { PlaceKind } from "../core/records.ts";
import { fold } from "../text/fold.ts";
import { FAMILY, GIVEN } from "./person-parts.ts";
import { placeHeads } from "./place-heads.ts";
import type { UnlistedWords } from "./unlisted-words.ts";

/** A place that no table has: where it begins in the text, its last token, and what the word before it calls it. */
export interface FoundPlace {
  readonly start: number;
  readonly last: number;
  readonly kind: PlaceKind;
  readonly confidence: number;
}

/** First words of place names that are ordinary words: another must follow. */
const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "أم | أبو | أولاد | سيدي | تين | إن | عين | بئر | حاسي | دار | كفر | فم | ود".split(" | ").map(fold),
);
/** How sure a place is by a word that no list has, and by one that is a person's name too. */
const CONFIDENCE = { strange: 0.6, person: 0.5 } as const;
const SHORTEST = 3;
const IN = "في";

/** The place of one or two words behind such a word at token `i`, whose first `skip` code units are proclitics. */
export function placeBehind(words: UnlistedWords, i: number, skip: number): FoundPlace | undefined {
  const { stream } = words;
  const head = placeHeads.get(stream.key(i).slice(skip));
  if (head === undefined) return undefined;
  const first = head.behindIn ? behindIn(words, i) : words.after(i);
  if (first < 0) return undefined;
  const second = words.after(first);
  const isOpened = OPENERS.has(stream.key(first));
  const isStrange = isOpened ? second >= 0 && isName(words, second) : isName(words, first);
  if (!isStrange) return undefined;
  const last = isOpened || (second >= 0 && words.isStrange(second) && !words.isInflected(second)) ? second : first;
  const confidence = words.kindOf(first) === 0 ? CONFIDENCE.strange : CONFIDENCE.person;
  const start = head.inside ? stream.offsetInText(i, skip) : stream.starts[first]!;
  return { start, last, kind: head.kind, confidence };
}

/** The word behind «في» that follows token `i`, or -1. */
function behindIn(words: UnlistedWords, i: number): number {
  const at = words.after(i);
  return at >= 0 && words.stream.key(at) === IN ? words.after(at) : -1;
}

/** A word that may well be a name. */
const isName = (words: UnlistedWords, i: number): boolean =>
  (!words.isInflected(i) && (words.isStrange(i, SHORTEST) || words.isStrangeWithArticle(i))) ||
  ((words.kindOf(i) & (GIVEN | FAMILY)) !== 0 && !words.mayBeWord(i));

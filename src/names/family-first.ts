import { lowerBound } from "../core/lower-bound.ts";
import { ROOT } from "../core/trie.ts";
import type { TokenStream } from "../text/stream.ts";
import { isStrong } from "./form.ts";
import type { GazetteerIndex } from "./gazetteer.ts";
import type { NameMention } from "./mention.ts";
import type { NameRecord } from "./record.ts";

/**
 * Adds to persons found by rule, as further candidates, those whom the tables have by the same words with the first one
 * last: «عكاشة جمال» may be «جمال عكاشة», in a list that puts family names first.
 */
export function withFamilyFirst(mentions: NameMention[], stream: TokenStream, index: GazetteerIndex): NameMention[] {
  return mentions.map((mention) => {
    if (mention.match !== "rule" || mention.candidates[0]!.kind !== "person") return mention;
    const others = namedTheOtherWay(mention, stream, index);
    return others.length === 0 ? mention : { ...mention, candidates: [...mention.candidates, ...others] };
  });
}

function namedTheOtherWay({ start, end }: NameMention, stream: TokenStream, { names }: GazetteerIndex): NameRecord[] {
  const { units, keyStarts, starts, ends, length } = stream;
  const { trie } = names;
  const first = lowerBound(starts, start, length);
  const step = (node: number, i: number): number =>
    trie.step(node, trie.words.find(units, keyStarts[i]!, keyStarts[i + 1]!));
  let node = ROOT;
  let i = first + 1;
  for (; node >= 0 && i < length && ends[i]! <= end; i++) node = step(node, i);
  if (node <= ROOT) return [];
  node = step(node, first);
  const forms = node < 0 ? [] : names.at(node).forms.filter((form) => isStrong(form) && form.record.kind === "person");
  return [...new Set(forms.map((form) => form.record))];
}

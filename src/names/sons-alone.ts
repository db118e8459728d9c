import type { NameMention } from "./mention.ts";
import { SON_OF } from "./person-parts.ts";
import type { UnlistedWords } from "./unlisted-words.ts";

/** How much less sure «ولد حننا» is than the whole name before it. */
const ALONE = 0.9;

/**
 * Gives «ولد حننا» to the person whom the text has named in full before, «محمد محمود ولد حننا»: others have that father
 * too. The mentions are in the order of the text.
 */
export function sonsAlone(mentions: readonly NameMention[], words: UnlistedWords): NameMention[] {
  const byFather = new Map<string, NameMention>();
  return mentions.map((mention) => {
    const son = mention.candidates[0]!.kind === "person" ? fatherOf(mention, words) : undefined;
    if (son === undefined) return mention;
    const whole = byFather.get(son.father);
    if (!son.isAlone) byFather.set(son.father, mention);
    return son.isAlone && whole !== undefined ? theSame(mention, whole) : mention;
  });
}

/** «ولد» and the name at the end of a mention, and whether nothing stands before them. */
function fatherOf({ start, end }: NameMention, words: UnlistedWords): { father: string; isAlone: boolean } | undefined {
  const { stream } = words;
  const last = words.tokenAt(end - 1);
  const begin = last < 1 ? end : stream.starts[last - 1]!;
  if (begin < start || (words.kindOf(last - 1) & SON_OF) === 0) return undefined;
  return { father: `${stream.key(last - 1)} ${stream.key(last)}`, isAlone: begin === start };
}

function theSame(mention: NameMention, { candidates, match, confidence }: NameMention): NameMention {
  const [person] = candidates;
  const others = mention.candidates.filter((candidate) => candidate !== person);
  const { start, end } = mention;
  return {
    start,
    end,
    candidates: [person!, ...others],
    match,
    confidence: Math.round(100 * ALONE * confidence) / 100,
  };
}

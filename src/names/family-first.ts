import { tokenStream } from "../text/tokenize.ts";
import type { GazetteerIndex } from "./gazetteer.ts";
import { Matcher } from "./matcher.ts";
import type { NameMention } from "./mention.ts";
import { isStrong } from "./name-index.ts";
import type { NameRecord } from "./record.ts";

/**
 * Adds to persons found by rule, as further candidates, those whom the tables have by the same words with the first one
 * last: «عكاشة جمال» may be «جمال عكاشة», in a list that puts family names first.
 */
export function withFamilyFirst(mentions: NameMention[], index: GazetteerIndex): NameMention[] {
  return mentions.map((mention) => {
    const [{ kind, ar }] = mention.candidates as [NameRecord];
    if (mention.match !== "rule" || kind !== "person") return mention;
    const others = namedBy(withFirstLast(ar[0]!), index);
    return others.length === 0 ? mention : { ...mention, candidates: [...mention.candidates, ...others] };
  });
}

/** «عكاشة جمال» as «جمال عكاشة»; nothing for one word. */
function withFirstLast(name: string): string {
  const blank = name.indexOf(" ");
  return blank < 0 ? "" : `${name.slice(blank + 1)} ${name.slice(0, blank)}`;
}

/** The persons whose name is all of a text. */
function namedBy(name: string, index: GazetteerIndex): NameRecord[] {
  const stream = tokenStream(name);
  const found = stream.length === 0 ? undefined : new Matcher(stream, index).longest(0);
  if (found === undefined || found.skip > 0 || found.last < stream.length - 1) return [];
  const forms = found.forms.filter((form) => isStrong(form) && form.record.kind === "person");
  return [...new Set(forms.map((form) => form.record))];
}

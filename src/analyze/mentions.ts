import type { DateMention } from "../dates/types.ts";
import type { NameMention } from "../names/mention.ts";
import type { Analysis } from "./analyze.ts";

/** Names and dates in the order of the text, the longer first where two begin together. */
export function mentionsOf({ names, dates }: Analysis): (NameMention | DateMention)[] {
  return [...names, ...dates].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The same for formats in which no two may overlap: of those that do, the first and longest. */
export function disjointMentionsOf(analysis: Analysis): (NameMention | DateMention)[] {
  let at = 0;
  return mentionsOf(analysis).filter(({ start, end }) => {
    if (start < at) return false;
    at = end;
    return true;
  });
}

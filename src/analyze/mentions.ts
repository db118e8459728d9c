import type { DateMention } from "../dates/types.ts";
import type { NameMention } from "../names/mention.ts";
import type { Analysis } from "./analyze.ts";

/** Names and dates in the order of the text, the longer first where two begin together. */
export function mentionsOf({ names, dates }: Analysis): (NameMention | DateMention)[] {
  return [...names, ...dates].sort((a, b) => a.start - b.start || b.end - a.end);
}

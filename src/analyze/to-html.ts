import type { DateMention } from "../dates/types.ts";
import type { NameMention } from "../names/mention.ts";
import type { Analysis } from "./analyze.ts";
import { disjointMentionsOf } from "./mentions.ts";

/**
 * The text as HTML with every name and date in a `<mark>`: class `name` or `date`, the kind in `data-kind`, the id or
 * TIMEX3 value in `data-id` or `data-value`; a demonym or alias says so in `data-form`. Everything that HTML could read as markup is escaped, and a parser gives
 * the text back exactly; NUL, which HTML cannot hold, has become U+FFFD. Of mentions that overlap, the first and
 * longest is marked.
 *
 * @example
 * toHtml(analyze("في مالي")).includes('<mark class="name" data-kind="country" data-id="world/ml"') // true
 */
export function toHtml(analysis: Analysis): string {
  const { text } = analysis;
  let out = "";
  let at = 0;
  for (const mention of disjointMentionsOf(analysis)) {
    out += escaped(text.slice(at, mention.start));
    out += `<mark ${attributes(mention)}>${escaped(text.slice(mention.start, mention.end))}</mark>`;
    at = mention.end;
  }
  return out + escaped(text.slice(at));
}

function attributes(mention: NameMention | DateMention): string {
  if ("value" in mention) {
    return `class="date" data-kind="${mention.value.type}" data-value="${escaped(mention.value.timex)}"`;
  }
  const { kind, id, en } = mention.candidates[0]!;
  const form = mention.form === undefined ? "" : ` data-form="${mention.form}"`;
  const known = id === "" ? "" : ` data-id="${escaped(id)}"`;
  return `class="name" data-kind="${kind}"${form}${known} title="${escaped(en)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
  "\0": "\ufffd",
};
const escaped = (text: string): string => text.replace(/[&<>"'\r\0]/g, (c) => ENTITIES[c] ?? c);

import { readings } from "../text/readings.ts";
import type { Form } from "./form.ts";
import type { Found } from "./found.ts";
import type { Matcher } from "./matcher.ts";

/** Fewest and most letters of a token that may be names written without the blanks between. */
const SHORTEST = 8;
const LONGEST = 48;
/** Fewest letters of each name in it. */
const SHORTEST_NAME = 4;

/**
 * Names that a text wrote as one word, each after the first with its proclitics: «وماليوالنيجر», «ماليبالجزائر». Only
 * a token that is all names counts, and at least two. At each place the longest name is tried first; as names are
 * short, the cost is some dozens of look-ups for a long word that nothing else explains.
 */
export function gluedNames(matcher: Matcher, i: number): Found[] {
  const { keyStarts } = matcher.stream;
  const from = keyStarts[i]!;
  const to = keyStarts[i + 1]!;
  if (to - from < SHORTEST || to - from > LONGEST) return [];
  const names = namesFrom(matcher, i, from, to);
  return names !== undefined && names.length > 1 ? names : [];
}

/** The names that the code units `[at, to)` are, or nothing where a rest remains. */
function namesFrom(matcher: Matcher, i: number, at: number, to: number): Found[] | undefined {
  if (at === to) return [];
  const begin = matcher.stream.keyStarts[i]!;
  for (const { skip, article } of readings(matcher.stream.units, at, to)) {
    for (let end = to; end - at - skip >= SHORTEST_NAME; end--) {
      const forms = gluedForms(matcher, at + skip, end, article, skip > 0 || at === begin);
      const rest = forms.length === 0 ? undefined : namesFrom(matcher, i, end, to);
      if (rest !== undefined) {
        return [{ first: i, last: i, skip: at + skip - begin, until: end - begin, forms, distance: 0 }, ...rest];
      }
    }
  }
  return undefined;
}

/** Strong names there; without a proclitic between them, countries alone: «بوروشينكو» is no Bourou and Chinko. */
function gluedForms(matcher: Matcher, from: number, to: number, article: boolean, isParted: boolean): readonly Form[] {
  const forms = matcher.wordForms(from, to, article);
  return isParted ? forms : forms.filter(({ record }) => record.kind === "country");
}

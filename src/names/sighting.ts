import type { Form } from "./form.ts";
import type { Found } from "./found.ts";
import type { HeadWord } from "./head-words.ts";
import type { Matcher } from "./matcher.ts";
import { isSign, OPENING } from "./phrase.ts";

/** The first and the last mark of tanwin. */
const FATHATAN = 0x64b;
const KASRATAN = 0x64d;
const LAST_MARK = 0x652;
const ALEF = 0x627;

/** A stretch of the text with the forms that it may be, before the context is asked. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly forms: readonly Form[];
  readonly distance: number;
  /** The head word before or in it. */
  readonly heads: readonly HeadWord[];
  /** Whether all its words are ordinary ones, and none a place: «البحرية الملكية». */
  readonly generic: boolean;
  /** Whether the text ends it with a tanwin, as it does adjectives, not places: «دعم ماليٌّ». */
  readonly tanwin: boolean;
  /** Strong names in a weak one of several words, which count where that does not: the UN in «بعثة الأمم المتحدة». */
  readonly inside: readonly Sighting[];
}

export const NOTHING_INSIDE: readonly Sighting[] = [];

/** What was found, as it is seen in the text; it begins at `from` where that is said. */
export function sighting(matcher: Matcher, found: Found, heads: readonly HeadWord[], from?: number): Sighting {
  const { stream } = matcher;
  const { first, last, skip, forms, distance } = found;
  const start = from ?? stream.offsetInText(first, skip);
  const end = found.until === undefined ? stream.ends[last]! : stream.offsetInText(last, found.until);
  const generic = last > first && last - first < LONGEST_GENERIC && isGeneric(matcher, first, last);
  return {
    start,
    end,
    first,
    last,
    forms,
    distance,
    heads,
    generic,
    tanwin: endsInTanwin(stream.text, start, end),
    inside: NOTHING_INSIDE,
  };
}

/** Most words of a name that several countries may have. */
const LONGEST_GENERIC = 4;

/** Whether the tokens `[first, last]` are ordinary words, and none a place. */
export function isGeneric(matcher: Matcher, first: number, last: number): boolean {
  const { stream } = matcher;
  const { ordinary } = matcher.gazetteer;
  if (ordinary === undefined) return false;
  for (let i = first; i <= last; i++) if (matcher.isPlace(i) || !ordinary.has(stream, i)) return false;
  return true;
}

/** Whether the last letter, or the one before a last alef, bears a tanwin. */
function endsInTanwin(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at > start; at--) {
    const unit = text.charCodeAt(at);
    if (unit >= FATHATAN && unit <= KASRATAN) return true;
    if (unit < FATHATAN && !(unit === ALEF && at === end - 1)) return false;
    if (unit > LAST_MARK) return false;
  }
  return false;
}

/** How far, in tokens, the head word of an unknown name may stand before a demonym that ends it. */
export const HEAD_REACH = 3;

/** The head word right before token `i`, or past one sign; farther before a demonym, which may end a name of some words. */
export function headBefore(matcher: Matcher, i: number, forms: readonly Form[] = []): readonly HeadWord[] {
  const reach = forms.some((form) => form.demonym !== undefined) ? HEAD_REACH : 0;
  for (let before = i - 1; before >= Math.max(0, i - Math.max(2, reach)); before--) {
    const isNear = i - before <= reach || matcher.next(before) === i || isSign(matcher.stream, i - 1, OPENING);
    const head = isNear && matcher.isWord(before) ? matcher.headWord(before) : undefined;
    if (head !== undefined) return head.heads;
  }
  return [];
}

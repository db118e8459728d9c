import type { Form } from "./form.ts";
import type { Institution } from "./institution-table.ts";
import type { Matcher } from "./matcher.ts";

/** What teh marbuta folds to. */
const HEH = 0x647;

/** An institution's word before a country: «جيش» and «مالي», «الشرطة» and «النيجرية». */
export interface FoundInstitution {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly institution: Institution;
  /** The country's name or demonym. */
  readonly country: Form;
}

/** The institution of a country that begins at token `i`. */
export function institutionAt(matcher: Matcher, i: number): FoundInstitution | undefined {
  const count = matcher.readingsOf(i);
  for (let reading = 0; reading < count; reading++) {
    if (!matcher.mayBeOffice(reading)) continue;
    let node = matcher.nodeOf(reading);
    let best: FoundInstitution | undefined;
    for (let at = i; node >= 0; ) {
      const { institution } = matcher.index.at(node);
      const nation = institution === undefined ? undefined : nationBehind(matcher, at);
      if (institution !== undefined && nation !== undefined && agrees(matcher, i, nation.country)) {
        best = { first: i, last: nation.last, skip: matcher.skipOf(reading), institution, country: nation.country };
      }
      at = matcher.next(at);
      node = at < 0 ? -1 : matcher.step(node, at);
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** «وزير الخارجية المالي»: a masculine demonym is no attribute of a word in teh marbuta. */
function agrees({ stream }: Matcher, i: number, country: Form): boolean {
  const isFeminine = stream.units[stream.keyStarts[i + 1]! - 1] === HEH;
  return !(isFeminine && country.demonym === "masculine");
}

/** The country or demonym right after token `i`, or after «في» there. */
function nationBehind(matcher: Matcher, i: number): { last: number; country: Form } | undefined {
  const at = matcher.next(i);
  if (at < 0) return undefined;
  const node = matcher.nodeAt(at);
  const demonym = node < 0 ? undefined : matcher.index.at(node).forms.find((form) => form.demonym !== undefined);
  if (demonym !== undefined) return { last: at, country: demonym };
  const from = matcher.isIn(at) ? matcher.next(at) : at;
  const named = from < 0 ? undefined : matcher.walk(from, 0, matcher.nodeAt(from), 0);
  const country = named?.forms.find((form) => form.record.kind === "country" && !form.weak);
  return named === undefined || country === undefined ? undefined : { last: named.last, country };
}

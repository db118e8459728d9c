import type { TokenStream } from "../text/stream.ts";
import { tokenStream } from "../text/tokenize.ts";
import { withAliases } from "./aliases.ts";
import { decide } from "./decide.ts";
import { withFamilyFirst } from "./family-first.ts";
import { bearersAlone, withBearers } from "./family-names.ts";
import { type Gazetteer, indexOf } from "./gazetteer.ts";
import type { NameMention } from "./mention.ts";
import { sightings } from "./sightings.ts";

export interface FindNamesOptions {
  readonly gazetteer: Gazetteer;
  /** Whether slips of the pen are looked for; `true` unless said otherwise. */
  readonly fuzzy?: boolean;
  /** Whether persons and places that no table has are found, where the gazetteer can; `true` unless said otherwise. */
  readonly unlisted?: boolean;
}

/**
 * Finds the names of a gazetteer in a text, from left to right, the longest at each place, none inside another.
 *
 * A span leaves out the proclitics و ف ب ك ل; after «لل» it begins at the second lam. Words that say what is named
 * («مدينة», «نهر», «حركة») choose among candidates, and so do the countries that the text speaks of. Names that
 * are common words too count only with such a cue. Organisations are found by their Latin names too («Human Rights
 * Watch», «FAMa»). A text that is nothing but a family name has those of the tables who bear it, none of them sure. With
 * a gazetteer that can, persons and places that no table has are found too. Offsets are UTF-16 code units.
 *
 * @example
 * findNames("وصل إلى تمبكتو", { gazetteer })[0]?.candidates[0]?.en // "Timbuktu"
 */
export function findNames(text: string | TokenStream, options: FindNamesOptions): NameMention[] {
  const { gazetteer, fuzzy = true, unlisted = true } = options;
  const index = indexOf(gazetteer);
  const stream = typeof text === "string" ? tokenStream(text) : text;
  const mentions = withAliases(decide(sightings(stream, index, fuzzy), stream, index.ordinary), stream);
  const bearers = bearersAlone(mentions, stream, index);
  if (bearers !== undefined) return [bearers];
  if (!unlisted || index.unlisted === undefined) return mentions;
  const all = index.unlisted.withUnlisted(mentions, stream, index.ordinary);
  return withFamilyFirst(withBearers(all, index), stream, index);
}

import { FOLDS_AWAY, FOLDS_TO_MANY, foldTables } from "../core/folding.ts";

/**
 * The matching key of a text: marks, tatweel and invisible characters gone, presentation forms and ligatures
 * spelt out, the carriers of alef and hamza, alef maqsura, teh marbuta and look-alike letters of other
 * languages unified, digits ASCII, Latin letters lower case without diacritics.
 *
 * It works code unit by code unit, so `fold(a + b) === fold(a) + fold(b)`, and a position in the key leads
 * back to the text by replaying the fold. It is meant for comparing, never for showing.
 *
 * @example
 * fold("الأُبَيِّض") // "الابيض"
 */
export function fold(text: string): string {
  const { info, folded, expansions } = foldTables();
  let out = "";
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const flags = info[c]!;
    const to = folded[c]!;
    if (flags < FOLDS_AWAY && to === c) continue;
    out += text.slice(kept, i);
    kept = i + 1;
    if ((flags & FOLDS_TO_MANY) !== 0) out += expansions[to];
    else if ((flags & FOLDS_AWAY) === 0) out += String.fromCharCode(to);
  }
  return kept === 0 ? text : out + text.slice(kept);
}

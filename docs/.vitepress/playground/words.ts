import { segment, tokenize } from "../../../src/entries/tokenize.ts";
import type { TokenRow } from "./types.ts";

/** The tokens of a sentence, words with their clitics. */
export function tokenRows(sentence: string): TokenRow[] {
  return tokenize(sentence).map(({ start, end, kind, key }) => {
    const surface = sentence.slice(start, end);
    const { proclitics, stem, enclitics } =
      kind === "word" ? segment(surface) : { proclitics: [], stem: surface, enclitics: [] };
    return { surface, kind, key, proclitics, stem, enclitics };
  });
}

import { NormalizedText } from "./normalized-text.ts";
import { choiceOf, type NormalizeOptions, type Preset } from "./options.ts";
import { passOf } from "./pass-of.ts";

/** A way to normalize, ready for any number of texts. */
export interface Normalizer {
  (text: string): string;
  /** The result with the way back to the text. Takes about twelve bytes for each code unit. */
  withOffsets(text: string): NormalizedText;
}

/**
 * Lays out once what options ask for, for many texts. Throws `RangeError` for an unknown preset, option or value.
 *
 * @example
 * const key = createNormalizer({ preset: "search", letters: "arabic" });
 * key("تگانت") // "تكانت"
 */
export function createNormalizer(options: Preset | NormalizeOptions): Normalizer {
  const pass = passOf(choiceOf(options));
  return Object.assign((text: string) => pass({ text }).text, {
    withOffsets: (original: string) => {
      const { text, places } = pass({
        text: original,
        places: Array.from({ length: original.length + 1 }, (_, i) => i),
      });
      return new NormalizedText(text, original, places!);
    },
  });
}

import { createNormalizer, type Normalizer } from "./create-normalizer.ts";
import { choiceOf, type NormalizeOptions, type Preset } from "./options.ts";

/** Normalizers by their options; the options are few, and a program uses few of their combinations. */
const compiled = new Map<string, Normalizer>();
const MOST_COMPILED = 32;

/**
 * A text with one way of writing for what is written in several: as a reader should see it (`"clean"`, where nothing is
 * said), as an index should hold it (`"search"`), or as the options say. Normalizing twice changes nothing more than once.
 *
 * Takes any string, in time linear in its length. Throws `RangeError` for an unknown preset, option or value.
 *
 * @example
 * normalize("الأبْيَض ٢٤", "search") // "الابيض 24"
 */
export function normalize(text: string, options: Preset | NormalizeOptions = "clean"): string {
  const key = typeof options === "string" ? options : Object.values(choiceOf(options)).join();
  let normalizer = compiled.get(key);
  if (normalizer === undefined) {
    normalizer = createNormalizer(options);
    if (compiled.size === MOST_COMPILED) compiled.clear();
    compiled.set(key, normalizer);
  }
  return normalizer(text);
}

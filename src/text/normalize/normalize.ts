import { choiceOf, type NormalizeOptions, type Preset } from "./options.ts";
import { passOf } from "./pass-of.ts";
import type { Pass } from "./traced.ts";

/** What options ask for, laid out; the options are few, and a program uses few of their combinations. */
const known = new Map<string, Pass>();
const MOST_KNOWN = 32;

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
  let pass = known.get(key);
  if (pass === undefined) {
    pass = passOf(choiceOf(options));
    if (known.size === MOST_KNOWN) known.clear();
    known.set(key, pass);
  }
  return pass({ text }).text;
}

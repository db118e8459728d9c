export { createUnlistedFinder, type UnlistedFinder, type UnlistedFinderOptions } from "../names/unlisted.ts";
export {
  type ArabicSpelling,
  type ArabizeNameOptions,
  arabizeName,
} from "../transliterate/model/name-arabizer.ts";
export type { NameHabit } from "../transliterate/model/name-lexicon.ts";
export {
  type NameRomanizer,
  type NameSpelling,
  nameRomanizer,
  type SpeltName,
} from "../transliterate/model/name-romanizer.ts";

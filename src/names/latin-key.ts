import { fold } from "../text/fold.ts";

/** Spellings that the French and English habits, and the romanizations of agencies, write for one sound. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou|oo|w/g, "u"],
  [/tch|tsh/g, "c"],
  [/sch|sh|ch/g, "x"],
  [/dj|dzh/g, "j"],
  [/gu(?=[ei])/g, "g"],
  [/gh|rh/g, "g"],
  [/kh|q/g, "k"],
  [/c(?=[aou]|[bdfgklmnprst]|$)/g, "k"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/y/g, "i"],
  [/n(?=[bp])/g, "m"],
  [/(.)\1+/g, "$1"],
];
const VOWELS = /[aeiou]/g;

/**
 * What two Latin spellings of one name have in common: «Ouagadougou» and «Wagadugu» have one key. Blanks, hyphens
 * and apostrophes go, French and English habits become one.
 */
export function latinKey(name: string): string {
  let key = fold(name).replace(/[^a-z0-9]/g, "");
  for (const [sound, letter] of SOUNDS) key = key.replace(sound, letter);
  return key;
}

/** The consonants of a Latin key, its first letter kept whatever it is: «tombuktu» and «timbuktu» share `tmbkt`. */
export function latinSkeleton(key: string): string {
  return key.charAt(0) + key.slice(1).replace(VOWELS, "");
}

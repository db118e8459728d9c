import { DUAL, DUAL_IN_ALL, variants, withAccusative, withEndings } from "./forms.ts";
import type { NumberTerm } from "./types.ts";
import {
  BEFORE_TEN,
  CARDINALS,
  FRACTIONS,
  HUNDRED_ENDINGS,
  HUNDRED_STEMS,
  ORDINAL_ONE,
  ORDINAL_SECOND,
  ORDINALS,
  SCALES,
  SIGNS,
  TEEN_ENDINGS,
  TEEN_STEMS,
  TENS,
} from "./vocabulary.ts";

/** Hands over every number word, variants parted by `|`, with what it says. */
export function eachNumberWord(add: (words: string, term: NumberTerm) => void): void {
  const cardinal = (words: string, value: number, scale = value): void =>
    add(words, { kind: "cardinal", value, ...(scale >= 1000 ? { scale } : {}) });
  for (const [value, ar] of CARDINALS) cardinal(ar, value);
  for (const [value, ar] of BEFORE_TEN) add(ar, { kind: "cardinal", value, weak: "teen" });
  for (const [value, ar] of TEEN_STEMS) cardinal(withEndings(ar, TEEN_ENDINGS), value);
  for (const [value, ar] of TENS) cardinal(withEndings(ar, "ون | ين"), value);
  for (const [value, ar] of HUNDRED_STEMS) cardinal(withEndings(ar, HUNDRED_ENDINGS), value);
  for (const [value, ar] of SCALES) {
    if (value > 100) cardinal(withAccusative(ar), value);
    cardinal(withEndings(ar, DUAL_IN_ALL), 2 * value, value);
  }
  for (const [value, ar] of ORDINALS) add(value > 2 ? withEndings(ar, " | ة") : ar, { kind: "ordinal", value });
  add(ORDINAL_ONE, { kind: "ordinal", value: 1, weak: "teen" });
  add(ORDINAL_SECOND, { kind: "ordinal", value: 2, weak: "cue" });
  for (const [over, ar] of FRACTIONS) eachFraction(over, ar, add);
  for (const [is, ar] of SIGNS) add(ar, { kind: "sign", is });
}

const DUAL_OF_SMALL = "ان";

/** «ربع», «ربعا», «ربعان», «أرباع». */
function eachFraction(over: number, ar: string, add: (words: string, term: NumberTerm) => void): void {
  const kind = "fraction";
  add(withAccusative(ar), { kind, over, count: 1 });
  // «خمسين» and the like are tens.
  const dual = over > 4 ? DUAL_OF_SMALL : over === 3 ? DUAL_IN_ALL : DUAL;
  add(withEndings(ar, dual), { kind, over, count: 2 });
  for (const [first, second, third] of variants(ar)) {
    if (third !== undefined) add(`ا${first}${second}ا${third}`, { kind, over, count: 1, plural: true });
  }
}

import type { Reading } from "../text/terms.ts";
import {
  AND_LED,
  type AnyTerms,
  BARE,
  digitNumber,
  fits,
  isAnd,
  numberTerm,
  PREPOSITION,
  type Tagged,
} from "./reader.ts";
import type { NumberTerm } from "./types.ts";

/** A whole number in words or digits, read from a token on. */
export interface Whole {
  readonly value: number;
  readonly end: number;
  /** Whether its first word carries the article. */
  readonly definite: boolean;
  /** Whether a word of it is an ordinal: «الحادي والعشرون». */
  readonly ordinal: boolean;
  /** Whether it is digits and nothing else. */
  readonly digits: boolean;
}

/** What has been read so far: `total` is done, `group` below the next scale word is still growing. */
interface Sum {
  total: number;
  group: number;
  /** The smallest scale used so far. */
  scale: number;
  /** What the last scale word added: «أربعة آلاف مليار» multiplies it again. */
  last: number;
}

type Word = Reading<Extract<NumberTerm, { kind: "cardinal" | "ordinal" }>>;

/**
 * The whole number that starts at token `at`, the longest one: «مئة وخمسة وعشرون ألفا وثلاثمئة», «20 ألفا و500»,
 * «الخامس والعشرون» where ordinals are asked for. `lead` says which proclitics may stand in front.
 */
export function whole(terms: AnyTerms, at: number, lead: number, ordinals = false): Whole | undefined {
  const key = (at * 64 + lead) * 2 + (ordinals ? 1 : 0);
  const { numbers } = terms;
  const known = numbers.get(key) as Whole | null | undefined;
  if (known !== undefined) return known ?? undefined;
  const found = readWhole(terms, at, lead, ordinals);
  numbers.set(key, found ?? null);
  return found;
}

function readWhole(terms: AnyTerms, at: number, lead: number, ordinals: boolean): Whole | undefined {
  const sum: Sum = { total: 0, group: 0, scale: Number.POSITIVE_INFINITY, last: 0 };
  let end = at;
  let ordinal = false;
  let definite = false;
  const digits = digitNumber(terms, at, lead);
  if (digits !== undefined) {
    sum.group = digits.value;
    end = digits.end;
  } else {
    const first = firstWord(terms, at, lead, ordinals);
    if (first === undefined) return undefined;
    if (first.value.value === 0)
      return { value: 0, end: first.end, definite: first.article, ordinal: false, digits: false };
    add(sum, first.value, "first");
    end = first.end;
    ordinal = first.value.kind === "ordinal";
    definite = first.article;
  }
  const start = end;
  for (
    let next = nextAddend(terms, sum, end, ordinals);
    next !== undefined;
    next = nextAddend(terms, sum, end, ordinals)
  ) {
    end = next.end;
    ordinal ||= next.ordinal;
  }
  const value = sum.total + sum.group;
  return { value, end, definite, ordinal, digits: digits !== undefined && end === start };
}

/** The best first word; «أحد» and «حادي» only where the next word makes a number of them. */
function firstWord(terms: AnyTerms, at: number, lead: number, ordinals: boolean): Word | undefined {
  if (lead === AND_LED && isAnd(terms, at)) return firstWord(terms, at + 1, BARE, ordinals);
  for (const reading of terms.at(at)) {
    if (!isWord(reading, ordinals)) continue;
    if (!fits(reading.clitics, lead) || (reading.value.weak === "cue" && !reading.article)) continue;
    if (isRemnant(terms, at, reading)) continue;
    if (reading.value.weak !== "teen" || continues(terms, reading, ordinals)) return reading;
  }
  return undefined;
}

/** «لست»: two letters behind a preposition are hardly a number. */
function isRemnant({ stream }: AnyTerms, at: number, { clitics, skip }: Word): boolean {
  return (clitics & PREPOSITION) !== 0 && stream.keyStarts[at + 1]! - stream.keyStarts[at]! - skip <= 2;
}

function continues(terms: AnyTerms, reading: Word, ordinals: boolean): boolean {
  for (const next of terms.at(reading.end)) {
    if (!isWord(next, ordinals)) continue;
    if (next.clitics === 0 && next.value.value === 10 && next.value.kind === "cardinal") return true;
    if (fits(next.clitics, AND_LED) && next.value.value >= 20 && next.value.value < 100) return true;
  }
  return reading.value.kind === "ordinal" && isAnd(terms, reading.end);
}

function isWord(reading: Reading<Tagged>, ordinals: boolean): reading is Word {
  const { kind } = reading.value;
  return kind === "cardinal" || (ordinals && kind === "ordinal");
}

/** Adds what follows at `at` to the sum, if it can belong to it. */
function nextAddend(
  terms: AnyTerms,
  sum: Sum,
  at: number,
  ordinals: boolean,
): { end: number; ordinal: boolean } | undefined {
  for (const reading of terms.at(at)) {
    if (!isWord(reading, ordinals)) continue;
    if (reading.value.weak !== undefined || countsFractions(terms, sum, reading)) continue;
    const joined =
      reading.clitics === 0 ? "apart" : fits(reading.clitics, AND_LED) && reading.clitics === 1 ? "and" : "no";
    if (joined !== "no" && add(sum, reading.value, joined)) {
      return { end: reading.end, ordinal: reading.value.kind === "ordinal" };
    }
  }
  if (isAnd(terms, at)) {
    for (const reading of terms.at(at + 1)) {
      if (!isWord(reading, ordinals)) continue;
      if (reading.value.weak !== undefined || countsFractions(terms, sum, reading)) continue;
      if (reading.clitics === 0 && add(sum, reading.value, "and")) {
        return { end: reading.end, ordinal: reading.value.kind === "ordinal" };
      }
    }
  }
  const digits = sum.group === 0 && sum.total > 0 ? digitNumber(terms, at, AND_LED) : undefined;
  if (digits === undefined || digits.value >= sum.scale || !Number.isInteger(digits.value)) return undefined;
  sum.group = digits.value;
  return { end: digits.end, ordinal: false };
}

/** «مئة وثلاثة أرباع»: the three belongs to the quarters. */
function countsFractions(terms: AnyTerms, sum: Sum, { value, end }: Word): boolean {
  if (value.value >= 10 || sum.group % 100 !== 0) return false;
  return numberTerm(terms, end, "fraction")?.value.plural === true;
}

type Joint = "first" | "and" | "apart";

/** Adds one word to the sum; false, and nothing changed, where it does not fit. */
function add(sum: Sum, word: Word["value"], joint: Joint): boolean {
  const scale = word.kind === "cardinal" ? word.scale : undefined;
  if (scale !== undefined) return addScale(sum, word.value, scale, joint);
  const { value } = word;
  const { group } = sum;
  if (group === 0) {
    if (joint === "apart" || value === 0 || (joint === "and" && value >= sum.scale)) return false;
    sum.group = value;
    return true;
  }
  const grown = grownGroup(group, value, joint);
  if (grown < 0) return false;
  sum.group = grown;
  return true;
}

function grownGroup(group: number, value: number, joint: Joint): number {
  if (!Number.isInteger(group) || group >= 1000) return -1;
  const tens = group % 100;
  if (joint === "apart") {
    if (value === 100 && group < 100) return group * 100;
    if (value === 10 && tens > 0 && tens < 10) return group + 10;
    return group >= 100 && tens === 0 && value < 100 ? group + value : -1;
  }
  if (value >= 100) return -1;
  if (value < 10) return group >= 20 && tens % 10 === 0 ? group + value : -1;
  if (value < 20) return group >= 100 && tens === 0 ? group + value : -1;
  return tens < 10 ? group + value : -1;
}

function addScale(sum: Sum, value: number, scale: number, joint: Joint): boolean {
  if (sum.group > 0) {
    if (joint !== "apart" || value !== scale || scale >= sum.scale) return false;
    sum.last = sum.group * scale;
    sum.total += sum.last;
    sum.group = 0;
  } else if (joint === "apart") {
    if (sum.last === 0 || value !== scale || scale < sum.scale) return false;
    sum.total += sum.last * (scale - 1);
    sum.last *= scale;
  } else {
    if (scale >= sum.scale) return false;
    sum.last = value;
    sum.total += value;
  }
  sum.scale = scale;
  return true;
}

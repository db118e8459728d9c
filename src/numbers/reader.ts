import { NUMBER } from "../text/stream.ts";
import { AND, AS, FOR, type Reading, type Terms, WITH } from "../text/terms.ts";
import { digitsOf, integerAt, numberOf, sizeOf } from "./digits.ts";
import type { NumberTerm } from "./types.ts";

/** Anything with a kind: number words may share their trie with other words. */
export interface Tagged {
  readonly kind: string;
}
export type AnyTerms = Terms<Tagged>;

/** Which proclitics a term may carry where it is asked for. */
export const BARE = 0;
export const PREPOSITION: number = WITH | FOR | AS;
export const ANY: number = AND | PREPOSITION;
/** It must carry «و», or stand behind a «و» that is a token of its own. */
export const AND_LED = 16;
/** With other bits: exactly these proclitics. */
export const EXACT = 32;

export function fits(clitics: number, lead: number): boolean {
  if (lead === AND_LED) return (clitics & AND) !== 0;
  return (lead & EXACT) !== 0 ? clitics === lead - EXACT : (clitics & ~lead) === 0;
}

const WAW = 0x648;

/** Whether token `i` is the word «و» alone. */
export function isAnd(terms: AnyTerms, i: number): boolean {
  const { stream } = terms;
  const at = stream.keyStarts[i]!;
  return i < stream.length && stream.units[at] === WAW && stream.keyStarts[i + 1] === at + 1;
}

/** The longest reading of a kind at token `at`, the one with the fewest proclitics among equals. */
export function find<T extends Tagged, K extends T["kind"]>(
  terms: Terms<T>,
  at: number,
  kind: K,
  lead: number = BARE,
): Reading<Extract<T, { kind: K }>> | undefined {
  if (lead === AND_LED && isAnd(terms, at)) return find(terms, at + 1, kind);
  let best: Reading<T> | undefined;
  for (const reading of terms.at(at)) {
    if (reading.value.kind !== kind || !fits(reading.clitics, lead)) continue;
    if (best === undefined || reading.end > best.end) best = reading;
  }
  return best as Reading<Extract<T, { kind: K }>> | undefined;
}

/** `find` for the words of this folder, in a trie that may hold others. */
export function numberTerm<K extends NumberTerm["kind"]>(
  terms: AnyTerms,
  at: number,
  kind: K,
  lead: number = BARE,
): Reading<Extract<NumberTerm, { kind: K }>> | undefined {
  return find(terms as unknown as Terms<NumberTerm>, at, kind, lead);
}

/** Letters that stand for proclitics, parted from the digits behind them. */
const DETACHED: ReadonlyMap<string, number> = new Map([
  ["\u0648", AND],
  ["\u0641", AND],
  ["\u0628", WITH],
  ["\u0644", FOR],
  ["\u0643", AS],
  ["\u0627\u0644", 0],
  ["\u0648\u0627\u0644", AND],
  ["\u0628\u0627\u0644", WITH],
  ["\u0644\u0644", FOR],
  ["\u0648\u0628", AND | WITH],
  ["\u0648\u0644", AND | FOR],
  ["\u0648\u0644\u0644", AND | FOR],
  ["\u0648\u0628\u0627\u0644", AND | WITH],
]);

/** The token of digits at `at`, or at the next one if `at` is a proclitic that fits; -1 if there is none. */
export function digitToken(terms: AnyTerms, at: number, lead: number = BARE): number {
  const { stream } = terms;
  if (at >= stream.length || at < 0) return -1;
  if (stream.kinds[at] === NUMBER) return lead === AND_LED ? -1 : at;
  if (at + 1 >= stream.length || stream.kinds[at + 1] !== NUMBER || sizeOf(stream, at) > 4) return -1;
  const clitics = DETACHED.get(stream.key(at));
  return clitics !== undefined && fits(clitics, lead) ? at + 1 : -1;
}

/** A number of digits at `at`: groups of three parted by blanks are one. */
export function digitNumber(
  terms: AnyTerms,
  at: number,
  lead: number = BARE,
): { value: number; end: number } | undefined {
  const { stream } = terms;
  const token = digitToken(terms, at, lead);
  const digits = token < 0 ? undefined : digitsOf(stream, token);
  let value = digits === undefined ? undefined : numberOf(digits);
  if (value === undefined || digits === undefined) return undefined;
  let end = token + 1;
  if (digits.separators !== "" || digits.percent || sizeOf(stream, token) > 3) return { value, end };
  while (sizeOf(stream, end) === 3 && stream.starts[end] === stream.ends[end - 1]! + 1) {
    const group = integerAt(stream, end);
    if (group < 0) break;
    value = value * 1000 + group;
    end++;
  }
  return { value, end };
}

import type { Said } from "./said.ts";

/**
 * A table of words: what each says (its kind, a number or name, or more than one thing), the region where alone it is
 * used, and the word with its variants, parted by `|`.
 */
export type Words = readonly (
  | readonly [says: string | number | Said, ar: string]
  | readonly [says: string | number | Said, region: string, ar: string]
)[];

/** What a word means to the grammar of dates. */
export interface DateTerm {
  readonly kind: string;
  /** The bit of its kind. */
  readonly bit: number;
  readonly says: Said;
}

/** Of the numbers tried, the one that gives the frequent kinds bits of their own. */
const SPREAD = 27463;

/** One of 28 bits for a kind of word; two kinds may share one. */
export function bitOf(kind: string): number {
  let hash = 0;
  for (let i = 0; i < kind.length; i++) hash = Math.imul(hash, SPREAD) + kind.charCodeAt(i);
  return 1 << ((hash >>> 0) % 28);
}

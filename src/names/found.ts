import type { Form } from "./form.ts";

/** A place in the text where forms of names stand: the tokens `[first, last]`, without `skip` units of the first key. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly forms: readonly Form[];
  readonly distance: number;
  /** Where it ends in the key of the last token, if not at its end: code units. */
  readonly until?: number;
}

/** The better one of two, the first one if they are as good. */
export const better = (a: Found | undefined, b: Found | undefined): Found | undefined =>
  a === undefined || (b !== undefined && rank(b) > rank(a)) ? b : a;

/** More tokens first, then a strong form, then fewer proclitics. */
function rank({ first, last, skip, forms }: Found): number {
  return (last - first) * 16 + (forms.some((form) => !form.weak) ? 8 : 0) - skip;
}

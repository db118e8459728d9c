import type { Span } from "../core/span.ts";
import type { NameRecord } from "./record.ts";

/** A name in a text. */
export interface NameMention extends Span {
  /** What it may name, the likeliest first; never empty. */
  readonly candidates: readonly NameRecord[];
  /** `fuzzy`: the text has a slip of the pen in the name. */
  readonly match: "exact" | "fuzzy";
  /** Letters that are wrong, missing or too many; only where `match` is `fuzzy`. */
  readonly distance?: number;
  /** `demonym`: not the name itself but its nisba, «المالي», «الماليون»; the candidates are the country. */
  readonly form?: "demonym";
  /** How sure the first candidate is, from 0 to 1. */
  readonly confidence: number;
}

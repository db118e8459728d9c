import type { Span } from "../core/span.ts";
import type { NameRecord } from "./record.ts";

/** A name in a text. */
export interface NameMention extends Span {
  /** What it may name, the likeliest first; never empty. */
  readonly candidates: readonly NameRecord[];
  /**
   * `exact`: a name of the tables; `fuzzy`: one with a slip of the pen; `rule`: a person whom no table has, found by
   * title and parts of the name: the one candidate has an empty id.
   */
  readonly match: "exact" | "fuzzy" | "rule";
  /** Letters that are wrong, missing or too many; only where `match` is `fuzzy`. */
  readonly distance?: number;
  /**
   * Absent for a name of the tables. `demonym`: not the name itself but its nisba, «المالي», «الماليون»; the candidates
   * are the country. `alias`: a short name that the text gives in brackets behind the name, and that no table has.
   */
  readonly form?: "demonym" | "alias";
  /** A second name of the same in brackets right behind it: «(مينوسما)», without the brackets; a mention of its own too. */
  readonly alias?: Span;
  /** How sure the first candidate is, from 0 to 1. */
  readonly confidence: number;
}

import type { Span } from "../core/span.ts";

/** A number in a text: «ثلاثة وعشرون», «5ر2 مليون» (cardinal), «الحادي عشر» (ordinal), «ثلاثة أرباع» (fraction). */
export interface NumberMention extends Span {
  readonly value: number;
  readonly kind: "cardinal" | "ordinal" | "fraction";
}

/** What a word contributes to a number. */
export type NumberTerm =
  /** 1 to 90, hundreds, and the scales from 1,000 on; a dual carries its product («ألفان» 2,000). */
  | { readonly kind: "cardinal"; readonly value: number; readonly scale?: number; readonly weak?: "teen" | "cue" }
  | { readonly kind: "ordinal"; readonly value: number; readonly weak?: "teen" | "cue" }
  | { readonly kind: "fraction"; readonly over: number; readonly count: number; readonly plural?: boolean }
  | { readonly kind: "sign"; readonly is: "point" | "percent" | "minus" | "dozen" | "over" | "of" | "after" };

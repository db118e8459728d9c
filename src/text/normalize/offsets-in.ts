import { lowerBound } from "../../core/lower-bound.ts";

/** The way between UTF-16 code units, in which this library counts, and another unit. */
export interface Offsets {
  /** The offset in the other unit of the UTF-16 `index`; inside a surrogate pair, that of its start. */
  toUnit(index: number): number;
  /** The UTF-16 index of an `offset` in the other unit. */
  toIndex(offset: number): number;
}

/**
 * Offsets of a text counted as Python and Rust count them: in code points, or in bytes of UTF-8 (a lone surrogate being
 * three bytes, as its replacement is). Looks at the text once; throws `RangeError` for another unit.
 *
 * @example
 * offsetsIn("utf-8", "غاو 1").toUnit(4) // 7
 */
export function offsetsIn(unit: "code-points" | "utf-8", text: string): Offsets {
  if (unit !== "code-points" && unit !== "utf-8")
    throw new RangeError(`unknown unit "${unit}"; use one of "code-points", "utf-8"`);
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  for (const character of text) {
    const c = character.codePointAt(0)!;
    const size = unit === "utf-8" ? 1 + +(c > 0x7f) + +(c > 0x7ff) + +(c > 0xffff) : 1;
    const start = offsets[at]!;
    if (character.length > 1) offsets[++at] = start;
    offsets[++at] = start + size;
  }
  return {
    toUnit: (index) => offsets[Math.max(0, Math.min(index, text.length))]!,
    toIndex: (offset) => Math.min(lowerBound(offsets, offset), text.length),
  };
}

import { CHARACTER_CLASS, CLASS_BITS, characterTables } from "../core/characters.ts";

/** Class of the code point at `at`: blank beyond the end, a symbol for a lone surrogate. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return CHARACTER_CLASS.space;
  const { info, classOf } = characterTables();
  const kind = info[text.charCodeAt(at)]! & CLASS_BITS;
  if (kind !== CHARACTER_CLASS.surrogate) return kind;
  const codePoint = text.codePointAt(at)!;
  return codePoint > 0xffff ? classOf(codePoint) : CHARACTER_CLASS.symbol;
}

/** Code units of the code point at `at`, which is inside the text. */
export function sizeAt(text: string, at: number): 1 | 2 {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** Numbers in Arabic text: digits of every script, words, ordinals, fractions. */
export { parseNumber, parseNumbers } from "../numbers/parse.ts";
export type { NumberMention } from "../numbers/types.ts";

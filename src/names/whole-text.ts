import { PUNCTUATION, type TokenStream } from "../text/stream.ts";

/** Whether the tokens `[first, last]` are all that the text holds, but for a sign before and behind them. */
export function isWholeText({ first, last }: { first: number; last: number }, stream: TokenStream): boolean {
  const isSign = (i: number): boolean => stream.kinds[i] === PUNCTUATION;
  const before = first === 0 || (first === 1 && isSign(0));
  const after = last === stream.length - 1 || (last === stream.length - 2 && isSign(last + 1));
  return before && after;
}

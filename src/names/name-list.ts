import type { TokenStream } from "../text/stream.ts";
import type { HeadWord } from "./head-words.ts";
import { CLOSING, isSign, OPENING } from "./phrase.ts";

/** A name of a list: its first and last token, and the words that announce it. */
interface Listed {
  readonly first: number;
  readonly last: number;
  readonly heads: readonly HeadWord[];
}

const WAW = 0x648;
/** What all commas fold to. */
const COMMA = 0x2c;
/** Most tokens between the brackets of a remark in a list, and one. */
const LONGEST_REMARK = 4;

/** «ولايتي غاو وكيدال»: a sighting with the word that announced the one before it, where that announces several. */
export function inList<S extends Listed>(seen: S, before: S | undefined, stream: TokenStream): S {
  const { first, heads } = seen;
  if (heads.length > 0 || before === undefined || !goesOnAt(stream, before.last + 1, first)) return seen;
  const many = before.heads.filter((head) => head.many);
  return many.length === 0 ? seen : { ...seen, heads: many };
}

/** Whether a list goes on with token `first` where nothing but a remark in brackets, a comma and «و» stand from `at` on. */
function goesOnAt(stream: TokenStream, at: number, first: number): boolean {
  const isAnd = stream.units[stream.keyStarts[first]!] === WAW;
  if (at === first) return isAnd;
  const isComma = isSign(stream, first - 1, COMMA);
  if (at === first - 1 && isComma) return true;
  const close = isComma ? first - 2 : first - 1;
  const isRemark = isSign(stream, at, OPENING) && isSign(stream, close, CLOSING) && close - at <= LONGEST_REMARK;
  return isRemark && (isAnd || isComma);
}

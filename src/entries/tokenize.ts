export type { Span } from "../core/span.ts";
export { expand } from "../text/expand.ts";
export { fold } from "../text/fold.ts";
export { isOrdinaryWord } from "../text/is-ordinary-word.ts";
export { type Segments, segment } from "../text/segment.ts";
export { sentences } from "../text/sentences.ts";
export type { Token, TokenKind, TokenStream } from "../text/stream.ts";
export { tokenize, tokenStream } from "../text/tokenize.ts";

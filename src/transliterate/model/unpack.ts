import { chunkHash } from "./contexts.ts";

/** A model as its data file holds it. */
export interface TransducerData {
  /** Letters that it writes; a letter's code is its place, from 1 on. */
  readonly alphabet: string;
  /** What each symbol may become: symbols split by `|`, from symbol 1 on, choices by `,`. */
  readonly choices: string;
  /** Binary logarithm of the size of the table of weights. */
  readonly bits: number;
  /** Distances between the slots that hold a weight: a number a character, the limit to be continued. */
  readonly gaps: string;
  /** Two weights a character: levels 0 to 3 are positive, 4 to 7 negative. */
  readonly weights: string;
  /** What the four levels weigh, in 32nds of a nat. */
  readonly levels: readonly number[];
}

/** Numbers are written as characters from the first one on, but for the backslash, which would need an escape. */
export const FIRST_CHARACTER = 35;
export const SKIPPED_CHARACTER = 92;
export const GAP_LIMIT = 90;
export const SIGNED_LEVELS = 8;
/** Weights are 32nds of a nat. */
export const UNIT = 32;

/** What one symbol may become. */
export interface Choices {
  readonly texts: readonly string[];
  /** Codes of the letters of each text. */
  readonly letters: readonly Uint8Array[];
  /** What tells the texts apart whatever symbol they come from. */
  readonly hashes: Int32Array;
}

/** The choices of each symbol, by its code. */
export function choicesOf(data: Pick<TransducerData, "alphabet" | "choices">): Choices[] {
  const codes = new Map([...data.alphabet].map((letter, i) => [letter, i + 1]));
  const chunks = new Map<string, number>();
  const bySymbol = data.choices.split("|").map((list) => {
    const texts = list.split(",");
    for (const text of texts) if (!chunks.has(text)) chunks.set(text, chunks.size + 1);
    return {
      texts,
      letters: texts.map((text) => Uint8Array.from([...text], (letter) => codes.get(letter)!)),
      hashes: Int32Array.from(texts, (text) => chunkHash(chunks.get(text)!)),
    };
  });
  return [{ texts: [""], letters: [new Uint8Array(0)], hashes: new Int32Array(1) }, ...bySymbol];
}

/** The table of weights; its first `overlap` slots stand again behind its end, so that a run needs no turning back. */
export function weightsOf({ bits, gaps, weights, levels }: TransducerData, overlap: number): Int8Array {
  const size = 2 ** bits;
  const table = new Int8Array(size + overlap);
  const values = [...levels, ...levels.map((level) => -level)];
  let slot = -1;
  let next = 0;
  for (let i = 0; i < gaps.length; i++) {
    const gap = numberAt(gaps, i);
    slot += gap;
    if (gap === GAP_LIMIT) continue;
    slot++;
    const pair = numberAt(weights, next >> 1);
    table[slot] = values[(next++ & 1) === 0 ? Math.floor(pair / SIGNED_LEVELS) : pair % SIGNED_LEVELS]!;
  }
  table.copyWithin(size, 0, overlap);
  return table;
}

function numberAt(text: string, i: number): number {
  const character = text.charCodeAt(i);
  return character - FIRST_CHARACTER - (character > SKIPPED_CHARACTER ? 1 : 0);
}

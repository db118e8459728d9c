import { EXCEPTIONS, LEXICON, WEIGHTS } from "./clitics.model.data.ts";

/** How many weights there are; their slots are hashes of features. */
export const WEIGHT_BITS = 14;
/** Width of the fingerprints. An unknown stem is taken for a known one about 7 times in 1000, a word for an exception never. */
export const STEM_BITS = 21;
export const EXCEPTION_BITS = 26;

/** The digits in which the data file writes numbers: printable ASCII but blank, quotes, backslash, backtick and $. */
export const ALPHABET = "!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
/** The digit that stands for the weight 0. */
export const ZERO_WEIGHT = 22;

/** The weight behind a digit: fine steps near 0, coarse ones far from it, up to 286 either way. */
export function weightOf(digit: number): number {
  const steps = digit - ZERO_WEIGHT;
  return (steps * (Math.abs(steps) + 4)) >> 1;
}

/** What `CliticAnalyzer` decides by. */
export interface CliticModel {
  readonly weights: Int16Array | Int32Array;
  /** Classes of stems (a bit each), by fingerprint. */
  readonly lexicon: NumberLookup;
  /** Analyses of words that the weights get wrong, by fingerprint. */
  readonly exceptions: NumberLookup;
}

/** Finds the number of a key, or gives -1. */
export interface NumberLookup {
  get(key: number): number;
}

/** A map from small whole numbers to small whole numbers, open-addressed and at most half full. */
class FingerprintMap implements NumberLookup {
  private readonly keys: Int32Array;
  private readonly values: Int16Array;
  private readonly mask: number;

  constructor(entries: readonly (readonly [key: number, value: number])[]) {
    let size = 64;
    while (size < entries.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(-1);
    this.values = new Int16Array(size);
    for (const [key, value] of entries) {
      let slot = key & this.mask;
      while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.values[slot] = value;
    }
  }

  get(key: number): number {
    for (let slot = key & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = this.keys[slot];
      if (found === key) return this.values[slot]!;
      if (found === -1) return -1;
    }
  }
}

let model: CliticModel | undefined;

/** The model, unpacked at the first call (about two milliseconds). */
export function cliticModel(): CliticModel {
  model ??= {
    weights: Int16Array.from(digits(WEIGHTS), weightOf),
    lexicon: new FingerprintMap(entries(LEXICON)),
    exceptions: new FingerprintMap(entries(EXCEPTIONS)),
  };
  return model;
}

function digits(text: string): number[] {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  return Array.from(text, (c) => values[c.charCodeAt(0)]!);
}

/**
 * Reads six columns parted by blanks, each with a digit for every entry: four for the gap to the key before, lowest
 * digit first, two for the value.
 */
function entries(text: string): [key: number, value: number][] {
  const columns = text.split(" ").map(digits);
  const number = (row: number, from: number, to: number): number => {
    let value = 0;
    for (let column = to - 1; column >= from; column--) value = value * ALPHABET.length + columns[column]![row]!;
    return value;
  };
  let key = -1;
  return columns[0]!.map((_, row) => {
    key += 1 + number(row, 0, 4);
    return [key, number(row, 4, 6)];
  });
}

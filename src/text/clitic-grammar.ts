/** A letter is known here by its distance from U+0620; the letters of Arabic are 1 to 42. */
const FIRST = 0x620;

export const HAMZA = 0x01;
export const ALEF_HAMZA = 0x03;
export const ALEF = 0x07;
export const BEH = 0x08;
export const TEH_MARBUTA = 0x09;
export const TEH = 0x0a;
export const SEEN = 0x13;
export const FEH = 0x21;
export const KAF = 0x23;
export const LAM = 0x24;
export const MEEM = 0x25;
export const NOON = 0x26;
export const HEH = 0x27;
export const WAW = 0x28;
export const YEH = 0x2a;
/** What stands for digits, signs and letters of other scripts. */
export const NO_LETTER = 0x3f;

/** The number of a letter. */
export const letterNumber = (codeUnit: number): number =>
  codeUnit > FIRST && codeUnit <= FIRST + YEH ? codeUnit - FIRST : NO_LETTER;

/** The code unit of a letter number. */
export const codeUnitOf = (letter: number): number => letter + FIRST;

/**
 * Proclitics by number, each a list of letters, the first one first; 0 is none. The question particle stands only
 * before a conjunction («أو+لم»), where no other reading is left.
 */
export const PROCLITICS: readonly (readonly number[])[] = [
  [],
  [WAW],
  [FEH],
  [BEH],
  [LAM],
  [KAF],
  [SEEN],
  [WAW, BEH],
  [WAW, LAM],
  [WAW, KAF],
  [WAW, SEEN],
  [FEH, BEH],
  [FEH, LAM],
  [FEH, KAF],
  [FEH, SEEN],
  [ALEF_HAMZA, WAW],
  [ALEF_HAMZA, FEH],
];

/** Those with a lower number are weighed; those with the question particle are listed with their words. */
export const WEIGHED_PROCLITICS = 15;

/** Pronouns by number, likewise. */
export const ENCLITICS: readonly (readonly number[])[] = [
  [],
  [HEH],
  [HEH, ALEF],
  [HEH, MEEM],
  [HEH, MEEM, ALEF],
  [HEH, NOON],
  [KAF],
  [KAF, MEEM],
  [KAF, MEEM, ALEF],
  [KAF, NOON],
  [YEH],
  [NOON, YEH],
  [NOON, ALEF],
];

/** An analysis is one number: that of the proclitics times this, plus that of the pronoun. */
export const ANALYSES = 13;

/** Endings that make another form of a noun, an adjective or a verb; six bits a letter. */
export const SUFFIXES: readonly number[] = [
  TEH_MARBUTA,
  ALEF,
  TEH,
  YEH,
  (ALEF << 6) | TEH,
  (YEH << 6) | NOON,
  (WAW << 6) | NOON,
  (ALEF << 6) | NOON,
  (WAW << 6) | ALEF,
  (YEH << 6) | TEH_MARBUTA,
  (YEH << 6) | ALEF,
  (TEH << 6) | YEH,
  (TEH << 6) | ALEF,
  (TEH << 12) | (YEH << 6) | NOON,
  (TEH << 12) | (ALEF << 6) | NOON,
  (YEH << 12) | (YEH << 6) | NOON,
  (YEH << 12) | (WAW << 6) | NOON,
];

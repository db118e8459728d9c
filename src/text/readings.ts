const ALEF = 0x627;
const LAM = 0x644;
const CONJUNCTIONS: ReadonlySet<number> = new Set([0x648, 0x641]);
const PREPOSITIONS: ReadonlySet<number> = new Set([0x628, 0x643, LAM]);

/** One way to read a key: what is left of it once proclitics are taken off. */
export interface Reading {
  /** Code units of the key that are proclitics. */
  readonly skip: number;
  /** `true` where the preposition ل swallowed the alef of the article: the word is «ا» and the rest. */
  readonly article: boolean;
}

const WHOLE: Reading = { skip: 0, article: false };

/**
 * The readings of a folded word with its proclitics و ف ب ك ل taken off («وبالجيش»: whole, «بالجيش», «الجيش»), the
 * whole word first. After «لل» the article is restored («للجيش» is «الجيش»). They are possibilities, not
 * decisions: a consumer asks for them only where a name or a date could begin.
 */
export function readings(units: Uint16Array, from: number, to: number): readonly Reading[] {
  const first = units[from]!;
  if (to - from < 3 || (!CONJUNCTIONS.has(first) && !PREPOSITIONS.has(first))) return ALONE;
  const out = [WHOLE];
  const afterConjunction = CONJUNCTIONS.has(first) ? from + 1 : from;
  if (afterConjunction > from) out.push({ skip: 1, article: false });
  if (to - afterConjunction > 2 && PREPOSITIONS.has(units[afterConjunction]!)) {
    const skip = afterConjunction - from + 1;
    if (units[afterConjunction] === LAM && units[afterConjunction + 1] === LAM) out.push({ skip, article: true });
    out.push({ skip, article: false });
  }
  return out;
}

const ALONE: readonly Reading[] = [WHOLE];

/** What `WordIndex.find` wants in front of a reading whose article lost its alef. */
export const ARTICLE_ALEF: number = ALEF;

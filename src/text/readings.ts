const LAM = 0x644;
const CONJUNCTIONS: ReadonlySet<number> = new Set([0x648, 0x641]);
const PREPOSITIONS: ReadonlySet<number> = new Set([0x628, 0x643, LAM]);

/** What `WordIndex.find` wants in front of a reading whose article lost its alef. */
export const ARTICLE_ALEF = 0x627;

/** The same for the whole article. */
export const ARTICLE: number = (ARTICLE_ALEF << 16) | LAM;

/** Whether the article stands at a place of the units. */
export const hasArticle = (units: Uint16Array, at: number): boolean =>
  units[at] === ARTICLE_ALEF && units[at + 1] === LAM;

/** One way to read a key: what is left of it once proclitics are taken off. */
export interface Reading {
  /** Code units of the key that are proclitics. */
  readonly skip: number;
  /** `true` where the preposition ل swallowed the alef of the article: the word is «ا» and the rest. */
  readonly article: boolean;
}

const reading = (skip: number, article = false): Reading => ({ skip, article });
const WHOLE: readonly Reading[] = [reading(0)];
const ONE: readonly Reading[] = [reading(0), reading(1)];
const TWO: readonly Reading[] = [reading(0), reading(1), reading(2)];
const LAM_LAM: readonly Reading[] = [reading(0), reading(1, true), reading(1)];
const CONJUNCTION_LAM_LAM: readonly Reading[] = [reading(0), reading(1), reading(2, true), reading(2)];

/**
 * The readings of a folded word with its proclitics و ف ب ك ل taken off («وبالجيش»: whole, «بالجيش», «الجيش»), the
 * whole word first. After «لل» the article is restored («للجيش» is «الجيش»). They are possibilities, not
 * decisions: a consumer asks for them only where a name or a date could begin.
 */
export function readings(units: Uint16Array, from: number, to: number): readonly Reading[] {
  const first = units[from]!;
  const size = to - from;
  if (size < 3) return WHOLE;
  if (PREPOSITIONS.has(first)) return first === LAM && units[from + 1] === LAM ? LAM_LAM : ONE;
  if (!CONJUNCTIONS.has(first)) return WHOLE;
  const second = units[from + 1]!;
  if (size < 4 || !PREPOSITIONS.has(second)) return ONE;
  return second === LAM && units[from + 2] === LAM ? CONJUNCTION_LAM_LAM : TWO;
}

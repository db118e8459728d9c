/** What a word does in names that may be said otherwise: the low bits of its roles. */
export const ROLE = { none: 0, place: 1, beginsPlace: 2, in: 3, from: 4, sake: 5, forSake: 6 } as const;
const ROLE_BITS = 7;

/** What else there is to know of a word, a bit each. */
export const BIT = {
  /** It is spelt in other ways too. */
  hasTwins: 8,
  /** It is in no misspelt name. */
  isParticle: 16,
  /** Institutions of countries begin with it. */
  beginsOffice: 32,
} as const;

/** The role of a word, the other bits left out. */
export const roleIn = (roles: number): number => roles & ROLE_BITS;

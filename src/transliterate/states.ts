/** What a stem's writer wrote last: it decides how the next letter is read. Nothing yet. */
export const START = 0;
/** A consonant without any sign. */
export const BARE = 1;
/** A consonant with sukun. */
export const CLOSED = 2;
export const SHORT_A = 3;
export const SHORT_U = 4;
export const SHORT_I = 5;
export const LONG_A = 6;
export const LONG_U = 7;
export const LONG_I = 8;

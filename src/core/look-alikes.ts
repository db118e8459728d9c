/** A letter or sign, and the code points that `fold` reads as it: hexadecimal, `6c4-6cb` for a run. */
export type Twins = readonly (readonly [letter: number, twins: string])[];

/**
 * Letters that `fold` reads as one, by the letter that stands for them. Source: Unicode code charts of the
 * blocks Arabic and Arabic Supplement; the choice is the library's (no standard unites them).
 */
export const LETTER_TWINS: Twins = [
  // alef: madda, hamza above and below, wasla, wavy hamza, high hamza
  [0x627, "622 623 625 671-673 675"],
  // waw: hamza, and the vowels of Kurdish, Uighur and Kazakh
  [0x648, "624 676 677 6c4-6cb 6cf"],
  // yeh: alef maqsura, hamza, Farsi and Urdu yeh, Kashmiri yeh, the yehs of Ajami
  [0x64a, "620 626 63d-63f 649 678 6cc-6ce 6d0-6d3"],
  // heh: teh marbuta, the hehs of Urdu, Kurdish and Uighur
  [0x647, "629 6be 6c0-6c3 6d5 6ff"],
  // kaf: keheh, gaf, Moroccan gaf, ng
  [0x643, "63b 63c 6a9-6b4 762 763"],
  // feh: Maghrebi feh with the dot below, veh
  [0x641, "6a1-6a6"],
  // qaf: Maghrebi qaf with one dot, Tunisian and Algerian g
  [0x642, "66f 6a7 6a8"],
  // peh, tcheh, jeh
  [0x628, "66e 67b 67e 680"],
  [0x62c, "683 684 686 687"],
  [0x632, "698"],
  // retroflex and implosive letters of Urdu and Sindhi
  [0x62a, "679 67a 67c 67d 67f"],
  [0x62f, "688-690"],
  [0x631, "691-697 699"],
  [0x644, "6b5-6b8"],
  [0x646, "6b9-6bd"],
  [0x621, "674"],
];

/** Signs that `fold` reads as one. */
export const SIGN_TWINS: Twins = [
  // comma and thousands sign, semicolon, question mark, percent, full stop and decimal sign
  [0x2c, "60c 66c"],
  [0x3b, "61b"],
  [0x3f, "61f"],
  [0x25, "66a"],
  [0x2e, "66b 6d4"],
  // dashes, slashes, apostrophe
  [0x2d, "2010-2015 2212"],
  [0x2f, "2044 2215"],
  [0x27, "2018 2019"],
];

/** Calls `found` for each twin with the letter or sign that stands for it. */
export function eachTwin(table: Twins, found: (twin: number, letter: number) => void): void {
  for (const [letter, twins] of table) {
    for (const run of twins.split(" ")) {
      const [from = 0, to = from] = run.split("-").map((hex) => Number.parseInt(hex, 16));
      for (let c = from; c <= to; c++) found(c, letter);
    }
  }
}

/** Small Quranic waw and yeh, small Farsi yeh: letters by category, signs by use; `fold` drops them. */
export const SMALL_LETTERS: readonly number[] = [0x6e5, 0x6e6, 0x8c9];

/** The line that stretches a word, and the tail that old code pages parted from seen and sad. */
export const TATWEEL = 0x640;
export const TAIL = 0xfe73;

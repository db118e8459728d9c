import type { Romanization } from "../romanization.ts";
import { bgnPcgn1956 } from "./bgn-pcgn-1956.ts";
import { digraphs } from "./consonants.ts";

/**
 * United Nations 2017: resolution XI/3 of the Eleventh UN Conference on the Standardization of Geographical Names (the
 * system of the Arab Division, Beirut 2007). Lines below take the place of the cedillas of 1972, and z̧ becomes ḏh.
 *
 * Example lists disagree on the apostrophe of hamzah (’ or '); the sign here is ’ throughout.
 */
export const un2017: Romanization = {
  ...bgnPcgn1956,
  letters: digraphs({ hah: "ẖ", sad: "s̱", dad: "ḏ", tah: "ṯ", zah: "ḏh" }),
};

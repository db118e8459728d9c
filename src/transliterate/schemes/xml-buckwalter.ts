import type { Encoding } from "../encoding.ts";
import { buckwalter } from "./buckwalter.ts";

/**
 * XML-friendly Buckwalter: Buckwalter's own variant for XML files, where <, > and & would have to be escaped: O, W and I
 * for the carriers of hamza. Source: N. Habash, Introduction to Arabic Natural Language Processing (2010), chapter 2.
 */
export const xmlBuckwalter: Encoding = {
  ...buckwalter,
  alefHamza: "O",
  wawHamza: "W",
  alefHamzaBelow: "I",
};

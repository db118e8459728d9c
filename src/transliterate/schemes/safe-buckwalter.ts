import type { Encoding } from "../encoding.ts";
import { buckwalter } from "./buckwalter.ts";

/**
 * Safe Buckwalter: letters and `_ ~` only, for shells, regular expressions and file names. Source: the Safe Buckwalter of
 * MADA and CAMeL Tools (`camel_tools.utils.charmap`, map `ar2safebw`).
 */
export const safeBuckwalter: Encoding = {
  ...buckwalter,
  hamza: "C",
  alefMadda: "M",
  alefHamza: "O",
  wawHamza: "W",
  alefHamzaBelow: "I",
  yehHamza: "Q",
  thal: "V",
  sheen: "c",
  superscriptAlef: "e",
  alefWasla: "L",
  veh: "B",
};

import type { Encoding } from "../encoding.ts";
import { buckwalter } from "./buckwalter.ts";

/**
 * Habash-Soudi-Buckwalter: N. Habash, A. Soudi, T. Buckwalter, "On Arabic Transliteration", in Arabic Computational
 * Morphology (2007), table 1. One letter for each letter, nearer to how it sounds. Full stop is sukun: a text with
 * full stops of its own does not come back. Letters are composed characters (NFC).
 */
export const hsb: Encoding = {
  ...buckwalter,
  alefMadda: "Ā",
  alefHamza: "Â",
  wawHamza: "ŵ",
  alefHamzaBelow: "Ă",
  yehHamza: "ŷ",
  tehMarbuta: "ħ",
  theh: "θ",
  thal: "ð",
  sheen: "š",
  zah: "Ď",
  ain: "ς",
  ghain: "γ",
  alefMaksura: "ý",
  fathatan: "ã",
  dammatan: "ũ",
  kasratan: "ĩ",
  sukun: ".",
  superscriptAlef: "á",
  alefWasla: "Ä",
  peh: "p",
  tcheh: "c",
  veh: "v",
  gaf: "g",
};

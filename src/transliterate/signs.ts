/** What stands on or between letters. */
export type MarkName =
  | "tatweel"
  | "fathatan"
  | "dammatan"
  | "kasratan"
  | "fatha"
  | "damma"
  | "kasra"
  | "shadda"
  | "sukun"
  | "superscriptAlef";

export type SignName =
  | MarkName
  | "hamza"
  | "alefMadda"
  | "alefHamza"
  | "wawHamza"
  | "alefHamzaBelow"
  | "yehHamza"
  | "alef"
  | "beh"
  | "tehMarbuta"
  | "teh"
  | "theh"
  | "jeem"
  | "hah"
  | "khah"
  | "dal"
  | "thal"
  | "reh"
  | "zain"
  | "seen"
  | "sheen"
  | "sad"
  | "dad"
  | "tah"
  | "zah"
  | "ain"
  | "ghain"
  | "feh"
  | "qaf"
  | "kaf"
  | "lam"
  | "meem"
  | "noon"
  | "heh"
  | "waw"
  | "alefMaksura"
  | "yeh"
  | "alefWasla"
  | "peh"
  | "tcheh"
  | "veh"
  | "gaf";

/**
 * The letters and signs that the schemes speak of, by their Unicode names. A scheme is a table from these names to
 * Latin letters, so that no line of it holds Arabic.
 */
export const SIGNS: Readonly<Record<SignName, number>> = {
  hamza: 0x621,
  alefMadda: 0x622,
  alefHamza: 0x623,
  wawHamza: 0x624,
  alefHamzaBelow: 0x625,
  yehHamza: 0x626,
  alef: 0x627,
  beh: 0x628,
  tehMarbuta: 0x629,
  teh: 0x62a,
  theh: 0x62b,
  jeem: 0x62c,
  hah: 0x62d,
  khah: 0x62e,
  dal: 0x62f,
  thal: 0x630,
  reh: 0x631,
  zain: 0x632,
  seen: 0x633,
  sheen: 0x634,
  sad: 0x635,
  dad: 0x636,
  tah: 0x637,
  zah: 0x638,
  ain: 0x639,
  ghain: 0x63a,
  tatweel: 0x640,
  feh: 0x641,
  qaf: 0x642,
  kaf: 0x643,
  lam: 0x644,
  meem: 0x645,
  noon: 0x646,
  heh: 0x647,
  waw: 0x648,
  alefMaksura: 0x649,
  yeh: 0x64a,
  fathatan: 0x64b,
  dammatan: 0x64c,
  kasratan: 0x64d,
  fatha: 0x64e,
  damma: 0x64f,
  kasra: 0x650,
  shadda: 0x651,
  sukun: 0x652,
  superscriptAlef: 0x670,
  alefWasla: 0x671,
  peh: 0x67e,
  tcheh: 0x686,
  veh: 0x6a4,
  gaf: 0x6af,
};

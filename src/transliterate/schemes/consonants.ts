import type { Consonant } from "../romanization.ts";

export type Consonants = Readonly<Record<Consonant, string>>;

/** Consonants of every romanization: those that have one Latin letter without a mark. */
const PLAIN = {
  hamza: "’",
  beh: "b",
  teh: "t",
  dal: "d",
  reh: "r",
  zain: "z",
  seen: "s",
  ain: "‘",
  feh: "f",
  qaf: "q",
  kaf: "k",
  lam: "l",
  meem: "m",
  noon: "n",
  heh: "h",
  waw: "w",
  yeh: "y",
  peh: "p",
  veh: "v",
  gaf: "g",
};

const EMPHATICS = { hah: "ḥ", sad: "ṣ", dad: "ḍ", tah: "ṭ", zah: "ẓ" };

/** The habit of English-speaking mapmakers and librarians: two letters where English has two; peh, tcheh p and ch. */
export const digraphs = (own: Partial<Consonants>): Consonants => ({
  ...PLAIN,
  ...EMPHATICS,
  theh: "th",
  jeem: "j",
  khah: "kh",
  thal: "dh",
  sheen: "sh",
  ghain: "gh",
  tcheh: "ch",
  ...own,
});

/** The habit of orientalists: one letter for each letter. */
export const singles = (own: Partial<Consonants>): Consonants => ({
  ...PLAIN,
  ...EMPHATICS,
  theh: "ṯ",
  jeem: "ǧ",
  khah: "ẖ",
  thal: "ḏ",
  sheen: "š",
  ghain: "ġ",
  tcheh: "č",
  ...own,
});

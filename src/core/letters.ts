/** Arabic letters of the look-alikes are ASCII letters from `A` on. */
export const LETTER_OFFSET: number = 0x621 - 65;

const RIAL_SIGN = 0xfdfc;
const RIAL = "\u0631\u064a\u0627\u0644";
/** Latin letters that Unicode does not decompose, as press and slugs write them: each before its spelling. */
const LATIN_LETTERS = "æaeœoeøoßssþthðdđdħhıiłlŋngŧtƙkƴyɓbɗdɖdɛeɔoɲnyɣghɩiʋvʊuǝe";

/**
 * The letters that an Arabic presentation form stands for, by code unit; built anew at each call. They are those of NFKC,
 * which Unicode promises never to change, without the blank and tatweel that it puts under lone marks.
 */
export function presentationForms(): Map<number, string> {
  const forms = new Map<number, string>();
  for (let c = 0xfb50; c < 0xfefd; c++) {
    if (c === 0xfdfd) c = 0xfe70;
    const form = String.fromCharCode(c);
    const word = form.normalize("NFKC");
    if (word !== form) forms.set(c, c === RIAL_SIGN ? RIAL : word.replace(/^ |\u0640/g, ""));
  }
  return forms;
}

/** Calls `found` for each decimal digit of the basic plane but the ASCII ones. Code points of zeros end in 0 or 6. */
export function eachDigit(found: (c: number, value: number) => void): void {
  for (let c = 0x660; c < 0xff20; c += c & 15 ? 10 : 6) {
    if (!/\P{Nd}\p{Nd}/u.test(String.fromCharCode(c - 1, c))) continue;
    for (let i = 0; i < 10; i++) found(c + i, i);
  }
}

/** Calls `found` for each Latin letter with what it is in lower case and without diacritics, where that is not itself. */
export function eachLatinLetter(found: (c: number, bare: string) => void): void {
  const letters = new Map(
    Array.from(LATIN_LETTERS.matchAll(/([^a-z])([a-z]+)/g), ([, letter, bare]) => [letter, bare]),
  );
  for (let c = 65; c < 0x1f00; c++) {
    if (c === 91) c = 0xc0;
    if (c === 0x2b0) c = 0x1e00;
    const own = String.fromCharCode(c);
    const lower = own.toLowerCase();
    const bare = letters.get(lower) ?? lower.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
    if (bare !== own && /^[a-z]+$/.test(bare)) found(c, bare);
  }
}

/** Calls `found` for each letter of `AJAMI` or `LETTERS` with the Arabic letter of its shape. */
export function eachLookAlike(runs: string, found: (twin: number, letter: number) => void): void {
  for (const run of runs.split(" ")) {
    const [first = "", letters = ""] = run.split(":");
    for (let i = 0; i < letters.length; i++) {
      if (letters[i] !== ".") found(Number.parseInt(first, 16) + i, letters.charCodeAt(i) + LETTER_OFFSET);
    }
  }
}

export { type RomanizedName, type RomanizeNameOptions, romanizeName } from "../names/romanize-name.ts";
export { romanizeLetters, type Style } from "../transliterate/letters.ts";

export { createLatinWriter, type LatinWriterOptions } from "../names/latin-text.ts";
export { type RomanizedName, type RomanizeNameOptions, romanizeName } from "../names/romanize-name.ts";
export { romanizeLetters, type Style } from "../transliterate/letters.ts";
export { type Romanized, type RomanizeOptions, romanize } from "../transliterate/romanize.ts";
export type { EncodingName, RomanizationName, SchemeName } from "../transliterate/schemes.ts";
export { type SlugOptions, slug } from "../transliterate/slug.ts";
export { type ToArabicOptions, toArabic } from "../transliterate/to-arabic.ts";
export { type TransliterateOptions, transliterate } from "../transliterate/transliterate.ts";

import { cliticCuts } from "./clitic-cuts.ts";
import { fold } from "./fold.ts";

const ALEF = "\u0627";
const ARTICLE = "\u0627\u0644";
/** What «لله» is made of. */
const ALLAH = "\u0627\u0644\u0644\u0647";
const TEH = "\u062a";
const HEH = "\u0647";
const HAMZA = "\u0621";
/** ئ and ؤ, as «أبنائه» and «أبناؤه» have them for the hamza of «أبناء». */
const CARRIED_HAMZA: RegExp = /(\u0627)[\u0624\u0626]$/;
/** The alef of an indefinite accusative («حصارا»), behind three letters or more of which the last is no weak one. */
const ACCUSATIVE: RegExp = /..[^\u0627\u0648\u064a\u0621\u0647]\u0627$/;
/** Hamza before waw: Egypt writes it on yeh, others on waw («شئون», «شؤون»). */
const YEH_HAMZA: RegExp = /\u0626(?=\u0648)/g;
const WAW_HAMZA = "\u0624";
/** Folded words whose «ال» is no article. */
// biome-ignore format: one Arabic string a line
const NO_ARTICLE: ReadonlySet<string> = new Set([
  "الذي",
  "التي",
  "الذين",
  "اللذان",
  "اللذين",
  "اللتان",
  "اللتين",
  "اللاتي",
  "اللواتي",
  "الله",
  "الان",
  "الاف",
  "الات",
  "الي",
]);

/**
 * The keys by which a search should know a word: its fold, then the fold of what is left when one proclitic after
 * another is taken off, then without pronoun, then without article; no single letters. After ل the article gets its alef back («للجيش»:
 * الجيش), before a pronoun the ending its own form («حكومته»: حكومة, «أبنائه»: أبناء). A word in the indefinite accusative
 * also comes without its alef («حصارا»: حصار), and a hamza before waw on either carrier («شئون»: شؤون). What is taken off is what
 * `segment` finds. No key comes twice.
 *
 * Put the words of a text into an index under all their keys, and look words up by all of theirs.
 *
 * @example
 * expand("وبالجيش") // ["وبالجيش", "بالجيش", "الجيش", "جيش"]
 */
export function expand(word: string): string[] {
  const { proclitics, enclitic, swallowed } = cliticCuts(word);
  const keys = [fold(word), ...proclitics.map((end) => fold(word.slice(end)))];
  const from = proclitics.at(-1) ?? 0;
  const stem = word.slice(from, enclitic);
  if (swallowed) keys[keys.length - 1] = fold(stem).length > 2 ? ALEF + fold(stem) : ALLAH;
  if (enclitic < word.length) keys.push(...withoutPronoun(stem));
  const last = swallowed ? keys.at(-1)! : fold(stem);
  if (hasArticle(swallowed ? ARTICLE : stem, last)) keys.push(last.slice(ARTICLE.length));
  else if (ACCUSATIVE.test(last)) keys.push(last.slice(0, -1));
  const otherHamza = word.replace(YEH_HAMZA, WAW_HAMZA);
  if (otherHamza !== word) keys.push(fold(otherHamza));
  return [...new Set(keys)].filter((key, i) => i === 0 || key.length > 1);
}

/** A stem that bore a pronoun, as it stands alone; where that is in doubt, both ways. */
function withoutPronoun(stem: string): string[] {
  const key = fold(stem);
  const bare = stem.replace(CARRIED_HAMZA, `$1${HAMZA}`);
  if (bare !== stem) return [fold(bare)];
  return key.endsWith(TEH) && key.length > 2 ? [key.slice(0, -1) + HEH, key] : [key];
}

/** Whether a stem begins with the article, by its first letter as written: «ألمانيا» has none. */
function hasArticle(stem: string, key: string): boolean {
  const plain = stem.startsWith(ALEF) || stem.startsWith("\u0671");
  return plain && key.startsWith(ARTICLE) && key.length > ARTICLE.length + 1 && !NO_ARTICLE.has(key);
}

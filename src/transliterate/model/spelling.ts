import type { Style } from "../letters.ts";

/** The country's own press is French, so its names keep French spelling and accents in English too. */
const FRANCOPHONE: ReadonlySet<string> = new Set("BF ML NE SN TD MR GN CI BJ TG CM CF DZ MA TN".split(" "));
const ACCENTED: ReadonlySet<string> = new Set("BF ML NE SN TD MR GN CI BJ TG CM CF".split(" "));

export const isFrancophone = (country: string | undefined): boolean =>
  country !== undefined && FRANCOPHONE.has(country);

const AL = "ال";
const FINAL_VOWEL_LETTER = /[\u0627\u0629\u0647\u0649\u064a]$/;
/** An e before one consonant sound and a vowel. */
const OPEN_E = /e(?=(?:ch|dj|gh|gn|gu|kh|ph|th|[bcdfgjkmpqtv][lr]|[bcdfghjklmnpqrstvwz])[aeiouy])/g;

/**
 * Letters a to z as they are printed: with a capital, the article apart, and where names are spelt the French way
 * with é for an e that is heard.
 */
export function printed(
  latin: string,
  arabic: string,
  { style, kind, country }: { style: Style; kind: string | undefined; country: string | undefined },
  first: boolean,
): string {
  const article = arabic.startsWith(AL) ? articleOf(latin, kind === "person" && isFrancophone(country)) : "";
  const rest = article === "" ? latin : latin.slice(article.length);
  const accents = country === undefined ? style === "french" : ACCENTED.has(country);
  const name = capital(accents ? accented(rest, arabic) : rest);
  if (article === "") return name;
  if (article.startsWith("e")) return `${capital(article)} ${name}`;
  return `${first && kind !== "person" ? capital(article) : article}-${name}`;
}

/** The article at the head of a word that has it in Arabic. */
function articleOf(latin: string, grownTogether: boolean): string {
  if (latin.length < 5) return "";
  const [, article, next] = /^([ae](?:sh|ch|[dlnrstz]))(.)/.exec(latin) ?? [];
  if (article === undefined) return "";
  if (grownTogether && article.startsWith("a")) return "";
  return article[1] === "l" || article[1] === next ? article : "";
}

/** Arabic names that keep their plain e. */
const CLOSED_E = /^(?:abd|m[oa]hamm?ed)/;

function accented(latin: string, arabic: string): string {
  if (CLOSED_E.test(latin)) return latin;
  const heard = latin.replace(OPEN_E, "é").replace(/ai(?!s)/g, "aï");
  const whole = FINAL_VOWEL_LETTER.test(arabic) ? heard.replace(/([^aeiouy]|[gq]u|i)e$/, "$1é") : heard;
  return whole.replace(/é([^aeiouyé]{1,2}e)$/, "è$1");
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

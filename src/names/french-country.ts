/** Countries that French names without an article. */
const BARE: ReadonlySet<string> = new Set(
  "Bahreïn|Chypre|Cuba|Djibouti|Haïti|Israël|Madagascar|Malte|Maurice|Monaco|Oman|Sao Tomé-et-Principe|Singapour|Taïwan".split(
    "|",
  ),
);
const PLURAL =
  /^(?:États-Unis|Pays-Bas|Émirats|Comores|Seychelles|Philippines|Maldives|Bahamas|Fidji|Îles|Territoires)/;
const FEMININE = /^(?:République|Guinée|Corée)|e$/;
/** Countries in e that are masculine. */
const MASCULINE = /^(?:Mozambique|Zimbabwe|Cambodge|Mexique|Belize|Suriname)$/;
const VOWEL = /^[AEIOUÉÎ]/;

/** A country's French name behind «de»: « du Mali », « de la Mauritanie », « de l'Algérie », « des États-Unis ». */
export function ofFrenchCountry(name: string): string {
  if (PLURAL.test(name)) return `des ${name}`;
  const isVowel = VOWEL.test(name);
  if (BARE.has(name)) return isVowel ? `d'${name}` : `de ${name}`;
  if (isVowel) return `de l'${name}`;
  return FEMININE.test(name) && !MASCULINE.test(name) ? `de la ${name}` : `du ${name}`;
}

import type { PlaceEntry } from "../core/records.ts";
import { fold } from "../text/fold.ts";
import { type Row, variants } from "./row.ts";

const ARTICLE = "ال";
const LAM = "ل";
const BA = "ب";
const TEH_MARBUTA = "ة";
/** Words that names of regions begin with. */
const REGION_WORDS = "غرب | وسط | شرق | شمال | جنوب | دول | منطقة | أفريقيا | إفريقيا | الساحل | الصحراء";
/** Regions of Africa, each in two ways. */
const REGIONS: readonly string[] = [
  "غرب أفريقيا | أفريقيا الغربية",
  "وسط أفريقيا | أفريقيا الوسطى",
  "شرق أفريقيا | أفريقيا الشرقية",
  "شمال أفريقيا | أفريقيا الشمالية",
];
/** What may stand before a region. */
const STATES = "دول | بلدان";

/**
 * Folded names that say the same place at the end of an organisation's name, a place a list: «المجلس الإسلامي الأعلى
 * المالي», «… لمالي», «… بمالي» and, with a word more, «… في مالي»; «… لغرب أفريقيا», «… لدول أفريقيا الغربية».
 */
export function wordsOfSamePlace(rows: Iterable<Row>): string[][] {
  const countries: { names: string[]; nisbas: string[] }[] = [];
  for (const { entry } of rows) {
    const { arDemonym, iso } = entry as PlaceEntry;
    if (arDemonym !== undefined && iso !== undefined) {
      countries.push({ names: variants(entry.ar).map(fold), nisbas: variants(arDemonym).map(fold) });
    }
  }
  // «غينيا» may be the first word of another country.
  const openers = new Set(countries.flatMap(({ names }) => names.filter(hasBlank).map((name) => name.split(" ")[0]!)));
  const isWhole = (name: string): boolean => hasBlank(name) || !openers.has(name);
  return [
    ...countries.map(({ names, nisbas }) => [
      ...names.filter(isWhole).flatMap(withPrepositions),
      ...nisbas.flatMap((nisba) => [ARTICLE + nisba, fold(ARTICLE + nisba + TEH_MARBUTA)]),
    ]),
    ...variants(REGION_WORDS).map((word) => withPrepositions(fold(word))),
    ...REGIONS.map((region) => variants(region).flatMap(withStates).map(fold).flatMap(withPrepositions)),
  ];
}

const withStates = (region: string): string[] => [region, ...variants(STATES).map((states) => `${states} ${region}`)];

const hasBlank = (name: string): boolean => name.includes(" ");

/** «النيجر», «بالنيجر», «للنيجر». */
function withPrepositions(name: string): string[] {
  return [name, BA + name, name.startsWith(ARTICLE) ? LAM + name.slice(1) : LAM + name];
}

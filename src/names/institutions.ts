import type { ActorEntry, PlaceEntry } from "../core/records.ts";
import { ofFrenchCountry } from "./french-country.ts";
import { frenchDemonym } from "./french-demonym.ts";
import type { Institution } from "./institution-table.ts";
import type { ActorRecord, PlaceRecord } from "./record.ts";

/** What an institution's names are made from. */
export interface Nation {
  readonly code: string;
  readonly en: string;
  readonly fr: string;
  readonly enDemonym: string;
  readonly frDemonym: string;
}

/** What a country's record and table entry say of its names; the country's own name where they know no demonym. */
export function nationOf(country: PlaceRecord, entry: PlaceEntry | ActorEntry | undefined): Nation {
  const { enDemonym, frDemonym } = (entry ?? {}) as Partial<PlaceEntry>;
  return {
    code: country.iso ?? country.id,
    en: country.en,
    fr: country.fr,
    enDemonym: enDemonym ?? country.en,
    frDemonym: lowerFirst(frDemonym ?? country.fr),
  };
}

/** French writes demonyms small as adjectives: «Malien», «armée malienne». */
const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The English and French names of a country's institution, the usual ones first, those with the country's name last. */
export function institutionNames({ en, fr }: Institution, nation: Nation): { en: string[]; fr: string[] } {
  const ofCountry = en.filter((name) => name.startsWith(BY_DEMONYM)).map(withoutDemonym);
  const deCountry = fr.filter((name) => ADJECTIVE.test(name)).map((name) => name.replace(ADJECTIVE, ""));
  return {
    en: [
      ...en.map((name) => name.replace("@", nation.enDemonym).replace("#", nation.en)),
      ...ofCountry.map((name) => `${name} of ${nation.en}`),
    ],
    fr: [
      ...fr.map((name) => name.replace(DEMONYM, (_, form: string) => frenchDemonym(nation.frDemonym, form))),
      ...deCountry.map((name) => `${name} ${ofFrenchCountry(nation.fr)}`),
    ],
  };
}

const BY_DEMONYM = "@ ";
const DEMONYM = /@(fp|mp|f|m)/;
const ADJECTIVE = / @(?:fp|mp|f|m)\b/;

const withoutDemonym = (name: string): string =>
  name.charAt(BY_DEMONYM.length).toUpperCase() + name.slice(BY_DEMONYM.length + 1);

/** The record of a country's institution, for countries whose tables do not have one. */
export function institutionRecord(institution: Institution, nation: Nation, surface: string): ActorRecord {
  const { en: english, fr: french } = institutionNames(institution, nation);
  return {
    id: `${nation.code.toLowerCase()}/${institution.slug}`,
    kind: institution.kind,
    ar: [surface],
    en: english[0]!,
    fr: french[0]!,
    aliases: [...english.slice(1), ...french.slice(1)],
    countries: [nation.code],
  };
}

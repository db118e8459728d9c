import type { ActorEntry, PlaceEntry } from "../core/records.ts";
import { frenchDemonym } from "./french-demonym.ts";
import type { Institution } from "./institution-table.ts";
import type { ActorRecord, PlaceRecord } from "./record.ts";

/** What an institution's names are made from. */
export interface Nation {
  readonly code: string;
  readonly en: string;
  readonly enDemonym: string;
  readonly frDemonym: string;
}

/** What a country's record and table entry say of its names; the country's own name where they know no demonym. */
export function nationOf(country: PlaceRecord, entry: PlaceEntry | ActorEntry | undefined): Nation {
  const { enDemonym, frDemonym } = (entry ?? {}) as Partial<PlaceEntry>;
  return {
    code: country.iso ?? country.id,
    en: country.en,
    enDemonym: enDemonym ?? country.en,
    frDemonym: lowerFirst(frDemonym ?? country.fr),
  };
}

/** French writes demonyms small as adjectives: «Malien», «armée malienne». */
const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The English and French names of a country's institution, the usual ones first. */
export function institutionNames(institution: Institution, nation: Nation): { en: string[]; fr: string[] } {
  return {
    en: institution.en.map((name) => name.replace("@", nation.enDemonym).replace("#", nation.en)),
    fr: institution.fr.map((name) =>
      name.replace(/@(fp|mp|f|m)/, (_, form: string) => frenchDemonym(nation.frDemonym, form)),
    ),
  };
}

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

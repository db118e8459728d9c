import type { AcledName, ActorKind, PlaceKind } from "../core/records.ts";

interface NamedRecord {
  /** `table/slug`, stable between releases. */
  readonly id: string;
  /** Arabic names as the press writes them, the preferred one first. */
  readonly ar: readonly string[];
  readonly en: string;
  /** The French name; the English one where the two are the same. */
  readonly fr: string;
  /** All other Latin names in full. */
  readonly aliases?: readonly string[];
  /** Those of the aliases that it had before. */
  readonly previousNames?: readonly string[];
  readonly wikidata?: string;
  /** First and last day, month or year of validity (ISO 8601), both included. */
  readonly from?: string;
  readonly to?: string;
}

export interface PlaceRecord extends NamedRecord {
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; absent for what lies in several countries. */
  readonly country?: string;
  /** Id of the record that it lies in. */
  readonly in?: string;
  /** [latitude, longitude] in degrees. */
  readonly at?: readonly [number, number];
  /** ISO 3166-1 alpha-2 for a country, ISO 3166-2 for a division. */
  readonly iso?: string;
  readonly geonames?: number;
}

export interface ActorRecord extends NamedRecord {
  readonly kind: ActorKind;
  readonly acronyms?: readonly string[];
  /** ISO 3166-1 alpha-2 of the countries that it acts in, the chief one first. */
  readonly countries?: readonly string[];
  readonly parent?: string;
  readonly acled?: readonly AcledName[];
}

export type NameRecord = PlaceRecord | ActorRecord;

const ACTOR_KINDS: ReadonlySet<string> = new Set<ActorKind>([
  "armed-group",
  "state-force",
  "government",
  "mission",
  "intergovernmental",
  "movement",
  "party",
  "union",
  "media",
  "company",
  "aid",
  "institution",
  "community",
  "person",
]);

/**
 * Whether a record is a place; all others are actors, persons among them.
 *
 * @example
 * isPlace(gazetteer.get("world/ml")) // true
 */
export function isPlace(record: NameRecord): record is PlaceRecord {
  return !ACTOR_KINDS.has(record.kind);
}

/** Whether a record or an entry is of an actor that is neither a person nor a community. */
export const isOrganisation = ({ kind }: Pick<NameRecord, "kind">): boolean =>
  ACTOR_KINDS.has(kind) && kind !== "person" && kind !== "community";

/** The countries of a record (ISO 3166-1 alpha-2), the chief one first. */
export function countriesOf(record: NameRecord): readonly string[] {
  if (!isPlace(record)) return record.countries ?? [];
  return record.country === undefined ? [] : [record.country];
}

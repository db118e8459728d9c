/**
 * What a name table holds, and what a name mention carries.
 *
 * A table is written by hand: Latin facts first, then Arabic fields, each one string alone on its line,
 * spelling variants split by `|`, the preferred one first. Only variants that `fold` does not already
 * unify are listed (no hamza, tatweel, ى/ي or ة/ه twins).
 */

/** `region`, `department` and `commune` are divisions of the first, second and third level, whatever their local title. */
export type PlaceKind =
  | "country"
  | "region"
  | "department"
  | "commune"
  | "city"
  | "town"
  | "village"
  | "quarter"
  | "camp"
  | "area"
  | "continent"
  | "river"
  | "lake"
  | "sea"
  | "island"
  | "mountain"
  | "desert"
  | "forest"
  | "oasis"
  | "park"
  | "mine"
  | "airport"
  | "crossing";

/** `community` marks ethnic and social communities apart from organised actors. */
export type ActorKind =
  | "armed-group"
  | "state-force"
  | "government"
  | "mission"
  | "intergovernmental"
  | "movement"
  | "party"
  | "union"
  | "media"
  | "company"
  | "aid"
  | "institution"
  | "community"
  | "person";

/** Fields that places and actors share in a table. */
interface Entry {
  /** Usual English name. */
  readonly en: string;
  /** Usual French name, where it differs from the English one. */
  readonly fr?: string;
  /** Other Latin names in full. */
  readonly aliases?: readonly string[];
  /** Latin names that it had before. */
  readonly previousNames?: readonly string[];
  /** Wikidata item. */
  readonly wikidata?: string;
  /** First and last day, month or year of validity (ISO 8601), both included. */
  readonly from?: string;
  readonly to?: string;
  /** Every Arabic form is also a common word or somebody else's name: it needs a cue beside it. */
  readonly weak?: true;
  /** Arabic names, the preferred one first. */
  readonly ar: string;
  /** Further Arabic forms that need a cue beside them. */
  readonly arWeak?: string;
  /** Earlier Arabic names. */
  readonly arFormer?: string;
  /** Arabic abbreviations and acronyms read as words. */
  readonly arShort?: string;
  /** Slips that fuzzy matching cannot reach; a comment says why the form is worth a row. */
  readonly arMisspelt?: string;
  /** Words that, standing near, make a weak form sure, beside the head words of its kind. */
  readonly arCue?: string;
  /** Words right before it that make it something else («دعم مالي» is 'financial support'). */
  readonly arNotAfter?: string;
}

export interface PlaceEntry extends Entry {
  readonly kind: PlaceKind;
  /** [latitude, longitude] in degrees. */
  readonly at?: readonly [number, number];
  /** Id of the record that it lies in. */
  readonly in?: string;
  /** ISO 3166-1 alpha-2 for a country, ISO 3166-2 (zero-padded) for a division. */
  readonly iso?: string;
  readonly geonames?: number;
  /** Countries only. */
  readonly enDemonym?: string;
  readonly frDemonym?: string;
  /** Masculine singular nisba without the article; irregular plurals follow as variants. */
  readonly arDemonym?: string;
  /** The demonym is a common word too («المالي» 'financial'): it counts only where the text speaks of the country. */
  readonly weakDemonym?: true;
  /** Words right before the demonym that make it something else («الدعم المالي» is 'financial support'). */
  readonly arDemonymNotAfter?: string;
}

export interface ActorEntry extends Entry {
  readonly kind: ActorKind;
  /** Latin abbreviations. */
  readonly acronyms?: readonly string[];
  /** ISO 3166-1 alpha-2 of the countries that it acts in, the chief one first. */
  readonly countries?: readonly string[];
  /** Id of the actor that it belongs or belonged to. */
  readonly parent?: string;
  /** Exact strings of the ACLED data set, only where certain. */
  readonly acled?: readonly AcledName[];
}

/** An actor string of ACLED, with the days, months or years in which it was used. */
export interface AcledName {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
}

/** Keys are ids: the file's own name, a slash, a Latin slug (`ml/timbuktu`). */
export type PlaceTable = Readonly<Record<string, PlaceEntry>>;
export type ActorTable = Readonly<Record<string, ActorEntry>>;
export type NameTable = PlaceTable | ActorTable;

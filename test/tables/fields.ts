import type { ActorEntry, ActorKind, NameTable, PlaceEntry, PlaceKind } from "../../src/core/records.ts";
import { variants } from "../../src/names/row.ts";
import { fold } from "../../src/text/fold.ts";

/** A place or an actor, as far as the rules care. */
export type Entry = Omit<PlaceEntry, "kind"> & Omit<ActorEntry, "kind"> & { readonly kind: string };
/** Tables by the name of their file, such as `places/ml`. */
export type Tables = ReadonlyMap<string, NameTable>;

/** Every key of `T`, in this order; the compiler says which one is missing. */
const keys = <T extends PropertyKey>(all: Readonly<Record<T, true>>): readonly T[] => Object.keys(all) as T[];

export const PLACE_KINDS: readonly PlaceKind[] = keys<PlaceKind>({
  country: true,
  region: true,
  department: true,
  commune: true,
  city: true,
  town: true,
  village: true,
  quarter: true,
  camp: true,
  area: true,
  continent: true,
  river: true,
  lake: true,
  sea: true,
  island: true,
  mountain: true,
  desert: true,
  forest: true,
  oasis: true,
  park: true,
  mine: true,
  airport: true,
  crossing: true,
});

export const ACTOR_KINDS: readonly ActorKind[] = keys<ActorKind>({
  "armed-group": true,
  "state-force": true,
  government: true,
  mission: true,
  intergovernmental: true,
  movement: true,
  party: true,
  union: true,
  media: true,
  company: true,
  aid: true,
  institution: true,
  community: true,
  person: true,
});

export const ARABIC_FIELDS = [
  "ar",
  "arWeak",
  "arFormer",
  "arShort",
  "arMisspelt",
  "arCue",
  "arNotAfter",
  "arDemonymNotAfter",
] as const;
export type ArabicField = (typeof ARABIC_FIELDS)[number] | "arDemonym";

/** The fields of a place and of an actor, in the order in which a block has them. */
export const PLACE_FIELDS: readonly (keyof PlaceEntry)[] = keys<keyof PlaceEntry>({
  kind: true,
  en: true,
  fr: true,
  aliases: true,
  previousNames: true,
  at: true,
  iso: true,
  wikidata: true,
  geonames: true,
  in: true,
  from: true,
  to: true,
  weak: true,
  weakDemonym: true,
  enDemonym: true,
  frDemonym: true,
  ar: true,
  arWeak: true,
  arFormer: true,
  arShort: true,
  arMisspelt: true,
  arCue: true,
  arNotAfter: true,
  arDemonym: true,
  arDemonymNotAfter: true,
});

export const ACTOR_FIELDS: readonly (keyof ActorEntry)[] = keys<keyof ActorEntry>({
  kind: true,
  en: true,
  fr: true,
  aliases: true,
  previousNames: true,
  acronyms: true,
  countries: true,
  parent: true,
  wikidata: true,
  from: true,
  to: true,
  acled: true,
  weak: true,
  ar: true,
  arWeak: true,
  arFormer: true,
  arShort: true,
  arMisspelt: true,
  arCue: true,
  arNotAfter: true,
});

export const isPlaceFile = (file: string): boolean => file.startsWith("places/");
export const kindsOf = (file: string): readonly string[] => (isPlaceFile(file) ? PLACE_KINDS : ACTOR_KINDS);
export const fieldsOf = (file: string): readonly string[] => (isPlaceFile(file) ? PLACE_FIELDS : ACTOR_FIELDS);

const FORMS = ["ar", "arWeak", "arFormer", "arShort", "arMisspelt"] as const;

/** All Arabic forms of a record. */
export const formsOf = (entry: Partial<Pick<Entry, (typeof FORMS)[number]>>): string[] =>
  FORMS.flatMap((field) => variants(entry[field]));

/** What two forms that the matcher cannot tell apart have in common. */
export const keyOf = (form: string): string => fold(form).replace(/[\s-]+/g, " ");

export type * from "../core/records.ts";
export type { Span } from "../core/span.ts";
export { type FindNamesOptions, findNames } from "../names/find-names.ts";
export { createGazetteer, type Gazetteer } from "../names/gazetteer.ts";
export type { NameField } from "../names/lookup-index.ts";
export { type LookupNameOptions, lookupName, type NameMatch } from "../names/lookup-name.ts";
export type { NameMention } from "../names/mention.ts";
export { type ActorRecord, isPlace, type NameRecord, type PlaceRecord } from "../names/record.ts";
export { type RomanizedName, type RomanizeNameOptions, romanizeName } from "../names/romanize-name.ts";

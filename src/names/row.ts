import type { ActorEntry, PlaceEntry } from "../core/records.ts";
import type { NameRecord } from "./record.ts";

/** A record beside the table entry that it was made from. */
export interface Row {
  readonly record: NameRecord;
  readonly entry: PlaceEntry | ActorEntry;
}

/** Splits the variants of an Arabic field. */
export function variants(field: string | undefined): string[] {
  return field === undefined ? [] : field.split("|").map((form) => form.trim());
}

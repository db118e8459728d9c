import { announces, type HeadWord } from "./head-words.ts";
import type { NameRecord } from "./record.ts";
import type { Sighting } from "./sighting.ts";
import { isInhabited } from "./whereabouts.ts";

/** «مدينة», «منطقة»: whether the word before such a place says so of any of them. */
export const isKindOfPlace = ({ kind }: NameRecord, { heads }: Sighting): boolean =>
  isInhabited(kind) && heads.some((head) => [...head.kinds].some(isInhabited));

/** «منطقة ليرى»: whether a town or the like stands behind a word for divisions. */
export const isCalledDivision = (record: NameRecord, { heads }: Sighting): boolean =>
  isInhabited(record.kind) && heads.some((head) => head.kinds.has("department"));

/** Whether the word before it says what it is: «مدينة» before a town. */
export const isAnnounced = ({ kind }: NameRecord, { heads }: Sighting): boolean =>
  heads.some((head) => announces(head, kind));

/** «قبيلة بايا», «ميليشيا سيريري»: whether a word for a group stands before what may be a small place. */
export const isActorsName = (record: NameRecord, { heads, first, last }: Sighting): boolean =>
  first === last && isInhabited(record.kind) && heads.some(({ inside, kinds }) => inside && isGroup(kinds));

const isGroup = (kinds: HeadWord["kinds"]): boolean => kinds.has("armed-group") || kinds.has("community");

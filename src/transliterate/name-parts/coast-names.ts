import type { NamePartRow } from "./row.ts";

/** First and family names of Nigeria, Ghana, Cameroon, Central Africa, South Sudan and the Horn, as Arabic news spells them. */
export const coastNames: readonly NamePartRow[] = [
  ["Gambo", "", "غامبو | جامبو"],
  ["Tinubu", "", "تينوبو"],
];

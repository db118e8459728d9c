import type { PlaceKind } from "../core/records.ts";
import { fold } from "../text/fold.ts";
import { variants } from "./row.ts";

/** Words that say of a place what it is, by kind, split by `|`; whether they belong to the name. */
// biome-ignore format: one Arabic string a line
const HEADS: readonly (readonly [kind: PlaceKind, inside: boolean, ar: string])[] = [
  ["village", false, "قرية"],
  ["town", false, "بلدة | مدينة"],
  ["area", true, "منطقة | إقليم | محلية"],
  ["department", true, "مقاطعة | دائرة | محافظة"],
  ["region", true, "ولاية"],
  ["commune", true, "بلدية"],
  ["quarter", false, "حي"],
  ["camp", true, "مخيم"],
  ["mountain", true, "جبل | جبال"],
  ["mine", true, "منجم"],
  ["island", true, "جزيرة"],
  ["lake", true, "بحيرة"],
  ["forest", true, "غابة"],
  ["crossing", true, "معبر"],
];
/** Words behind which a report of rain names a place, with «في» between: «36 ملم في الملس». */
const RAIN = "ملم | مم | ملمتر | ملمترا | مليمتر | مليمترا";

/** What a word says of the place behind it. */
export interface PlaceHead {
  readonly kind: PlaceKind;
  /** Whether the word belongs to the name. */
  readonly inside: boolean;
  /** Whether «في» stands between the two. */
  readonly behindIn: boolean;
}

const entries = (words: string, head: PlaceHead): [string, PlaceHead][] =>
  variants(words).map((word) => [fold(word), head]);

/** What each such word says, by its key. */
export const placeHeads: ReadonlyMap<string, PlaceHead> = /* @__PURE__ */ new Map([
  ...HEADS.flatMap(([kind, inside, ar]) => entries(ar, { kind, inside, behindIn: false })),
  ...entries(RAIN, { kind: "village", inside: false, behindIn: true }),
]);

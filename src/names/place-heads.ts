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
/** Words behind which a report of rain names a place: «36 ملم في الملس». */
const RAIN = "ملم | مم | ملمتر | ملمترا | مليمتر | مليمترا";
/** Folded words for rain. */
export const rainWords: ReadonlySet<string> = /* @__PURE__ */ new Set(variants(RAIN).map(fold));
/** What each such word says, by its key. */
export const placeHeads: ReadonlyMap<string, { kind: PlaceKind; inside: boolean }> = /* @__PURE__ */ new Map(
  [...HEADS, ["village", false, RAIN] as const].flatMap(([kind, inside, ar]) =>
    variants(ar).map((word) => [fold(word), { kind, inside }] as const),
  ),
);

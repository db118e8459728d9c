import { arabFamilyNames } from "./arab-family-names.ts";
import { bearerNames } from "./bearers.ts";
import { coastNames } from "./coast-names.ts";
import { compoundNames } from "./compound-names.ts";
import { menNames } from "./given-names.ts";
import type { NamePartRow } from "./row.ts";
import { womenNames } from "./women-names.ts";
import { worldFamilyNames } from "./world-family-names.ts";
import { worldGivenNames } from "./world-given-names.ts";

/** First names, whatever the country. */
export const givenNames: readonly NamePartRow[] = [...menNames, ...compoundNames, ...womenNames, ...worldGivenNames];

/** Family names, whatever the country. */
export const familyNames: readonly NamePartRow[] = [
  ...bearerNames,
  ...arabFamilyNames,
  ...coastNames,
  ...worldFamilyNames,
];

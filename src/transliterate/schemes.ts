import type { Encoding } from "./encoding.ts";
import type { LetterByLetter } from "./letter-by-letter.ts";
import type { Romanization } from "./romanization.ts";
import { alaLc } from "./schemes/ala-lc.ts";
import { bgnPcgn1956 } from "./schemes/bgn-pcgn-1956.ts";
import { buckwalter } from "./schemes/buckwalter.ts";
import { din31635 } from "./schemes/din-31635.ts";
import { french } from "./schemes/french.ts";
import { hsb } from "./schemes/hsb.ts";
import { ijmes } from "./schemes/ijmes.ts";
import { iso233 } from "./schemes/iso-233.ts";
import { iso2332 } from "./schemes/iso-233-2.ts";
import { odni2015 } from "./schemes/odni-2015.ts";
import { safeBuckwalter } from "./schemes/safe-buckwalter.ts";
import { un1972 } from "./schemes/un-1972.ts";
import { un2017 } from "./schemes/un-2017.ts";
import { xmlBuckwalter } from "./schemes/xml-buckwalter.ts";

/** One Latin character for each letter and sign: these lead back to the Arabic. */
export type EncodingName = "buckwalter" | "safe-buckwalter" | "xml-buckwalter" | "hsb";

/** How catalogues, maps and journals write Arabic for readers. */
export type RomanizationName =
  | "ala-lc"
  | "bgn-pcgn-1956"
  | "din-31635"
  | "french"
  | "ijmes"
  | "iso-233"
  | "iso-233-2"
  | "odni-2015"
  | "un-1972"
  | "un-2017";

export type SchemeName = EncodingName | RomanizationName;

export const ENCODINGS: Readonly<Record<EncodingName, Encoding>> = {
  buckwalter,
  "safe-buckwalter": safeBuckwalter,
  "xml-buckwalter": xmlBuckwalter,
  hsb,
};

export const ROMANIZATIONS: Readonly<Record<RomanizationName, Romanization | LetterByLetter>> = {
  "ala-lc": alaLc,
  "bgn-pcgn-1956": bgnPcgn1956,
  "din-31635": din31635,
  french,
  ijmes,
  "iso-233": iso233,
  "iso-233-2": iso2332,
  "odni-2015": odni2015,
  "un-1972": un1972,
  "un-2017": un2017,
};

/** Throws a `RangeError` that lists what is allowed instead of `scheme`. */
export function refuseScheme(scheme: unknown, allowed: readonly string[]): never {
  const list = allowed.map((name) => `"${name}"`).join(", ");
  throw new RangeError(`unknown scheme ${shown(scheme)}; use one of ${list}`);
}

export const shown = (value: unknown): string => (typeof value === "string" ? `"${value}"` : String(value));

/** The member of a table of schemes, or undefined; never one that every object inherits. */
export function schemeIn<T>(table: Readonly<Record<string, T>>, scheme: unknown): T | undefined {
  return typeof scheme === "string" && Object.hasOwn(table, scheme) ? table[scheme] : undefined;
}

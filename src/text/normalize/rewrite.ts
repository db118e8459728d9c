import { COMPOSE, MANY, type Table } from "./table.ts";
import type { Traced } from "./traced.ts";

/** So many code units are turned into a string at once. */
const CHUNK = 4096;
/** No expansion is longer. */
const LONGEST = 32;

/** Does what a table says; undefined where a mark must be composed first. */
export function rewrite({ entries, expansions, squeezed }: Table, { text, places }: Traced): Traced | undefined {
  const units = new Uint16Array(Math.min(text.length, CHUNK) + LONGEST);
  const kept: number[] | undefined = places && [];
  let out = "";
  let count = 0;
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const entry = entries[text.charCodeAt(i)]!;
    if (entry >= 0) {
      if (entry === squeezed && last === squeezed) continue;
      last = entry;
      units[count++] = entry;
      kept?.push(places![i]!);
    } else if (entry <= MANY) {
      last = entry;
      for (const letter of expansions[MANY - entry]!) {
        units[count++] = letter.charCodeAt(0);
        kept?.push(places![i]!);
      }
    } else if (entry === COMPOSE) return undefined;
    if (count > units.length - LONGEST) {
      out += stringOf(units, count);
      count = 0;
    }
  }
  kept?.push(places![text.length]!);
  return { text: out + stringOf(units, count), places: kept };
}

const stringOf = (units: Uint16Array, count: number): string =>
  String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);

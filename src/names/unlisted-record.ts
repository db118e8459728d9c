import type { PlaceKind } from "../core/records.ts";
import { romanizeLetters, type Style } from "../transliterate/letters.ts";
import type { NameRomanizer } from "../transliterate/model/name-romanizer.ts";
import type { NameRecord } from "./record.ts";

/** Countries that spell the same names otherwise: what a person of an unknown country may be called there. */
const HABITS: readonly (string | undefined)[] = [undefined, "ML", "TD", "NE", "NG", "MR", "SD", "SN", "DZ"];
/** Most further spellings of a name. */
const MOST_ALIASES = 12;

/** A record without an id, spelt when somebody reads its names: most never are. */
export function unlistedRecord(
  name: string,
  kind: PlaceKind | "person",
  country: string | undefined,
  romanizer: NameRomanizer | undefined,
): NameRecord {
  const known: { [key: string]: readonly string[] } = {};
  const spelt = (style: Style, at = country): readonly string[] => {
    known[style + at] ??= romanizer
      ?.spell(name, { style, kind: kind === "person" ? kind : "place", country: at })
      .spellings.map(({ text }) => text) ?? [romanizeLetters(name, style)];
    return known[style + at]!;
  };
  return {
    id: "",
    kind,
    ar: [name],
    get en() {
      return spelt("english")[0]!;
    },
    get fr() {
      return spelt("french")[0]!;
    },
    get aliases() {
      const habits = country === undefined ? HABITS : [country];
      const usual = habits.flatMap((at) => [spelt("english", at)[0]!, spelt("french", at)[0]!]);
      const others = new Set([...usual, ...spelt("english"), ...spelt("french")]);
      others.delete(this.en);
      others.delete(this.fr);
      return [...others].slice(0, MOST_ALIASES);
    },
  };
}

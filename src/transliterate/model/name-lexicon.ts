import { fold } from "../../text/fold.ts";
import type { Style } from "../letters.ts";
import { betweenNames } from "../name-parts/given-names.ts";
import { familyNames, givenNames } from "../name-parts/lists.ts";
import { genericWords, placeParts } from "../name-parts/place-words.ts";
import { exceptionsOf, type NamePartRow } from "../name-parts/row.ts";
import { sahelNames } from "../name-parts/sahel-names.ts";
import { isFrancophone } from "./spelling.ts";

interface Part {
  readonly english: string;
  /** By country code, and the French habit under `fr`. */
  readonly others: ReadonlyMap<string, string>;
}

export interface NameHabit {
  readonly style: Style;
  readonly kind: "place" | "person" | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
}

const SAHEL: ReadonlySet<string> = new Set("BF ML NE SN TD MR GN CI GM BJ TG".split(" "));

const formsOf = (arabic: string): string[] => arabic.split("|").map((form) => fold(form.trim()));

function partsByKey(rows: readonly NamePartRow[]): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const row of rows) {
    const [english, , arabic] = row;
    const part = { english, others: exceptionsOf(row) };
    for (const key of formsOf(arabic)) if (!parts.has(key)) parts.set(key, part);
  }
  return parts;
}

const personParts = (): NamePartRow[] => [...betweenNames, ...givenNames, ...familyNames];

/** Name parts by the fold of their Arabic form. */
export class NameLexicon {
  private readonly persons = partsByKey(personParts());
  private readonly sahel = partsByKey(sahelNames);
  private readonly places = partsByKey(placeParts);
  private readonly generic = new Map(
    genericWords.flatMap(([english, french, arabic]) => formsOf(arabic).map((key) => [key, { english, french }])),
  );

  /** The form of a part by that habit, or undefined. */
  form(key: string, { style, kind, country }: NameHabit): string | undefined {
    const part =
      (kind === "place" ? undefined : this.personPart(key, country)) ??
      (kind === "person" ? undefined : this.places.get(key));
    if (part === undefined) return undefined;
    const own = country === undefined ? undefined : part.others.get(country);
    const french = style === "french" || isFrancophone(country) ? part.others.get("fr") : undefined;
    return own ?? french ?? part.english;
  }

  /** Whether a part is borne in the Sahel and is no name elsewhere. */
  isSahelian(key: string): boolean {
    return this.sahel.has(key) && !this.persons.has(key);
  }

  private personPart(key: string, country: string | undefined): Part | undefined {
    const own = country !== undefined && SAHEL.has(country) ? this.sahel.get(key) : undefined;
    return own ?? this.persons.get(key) ?? this.sahel.get(key);
  }

  /** What a generic word («region») is called, or undefined. */
  genericWord(key: string, style: Style): string | undefined {
    return this.generic.get(key)?.[style];
  }
}

/** Letters of a Latin name part, without case, diacritics and signs. */
export const latinKey = (word: string): string => fold(word).replace(/[^a-z]/g, "");

/** The Arabic spellings of name parts by their Latin key, the usual one first. */
export class LatinNameLexicon {
  private readonly persons = arabicByKey([...personParts(), ...sahelNames]);
  private readonly places = arabicByKey(placeParts);

  arabic(word: string, kind: "place" | "person" | undefined): readonly string[] {
    const key = latinKey(word);
    const persons = kind === "place" ? undefined : this.persons.get(key);
    const places = kind === "person" ? undefined : this.places.get(key);
    return [...new Set([...(persons ?? []), ...(places ?? [])])];
  }
}

function arabicByKey(rows: readonly NamePartRow[]): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const row of rows) {
    const [english, , arabic] = row;
    const [usual = ""] = arabic.split(" | ");
    for (const key of new Set([english, ...exceptionsOf(row).values()].map(latinKey)))
      spellings.set(key, [...(spellings.get(key) ?? []), usual]);
  }
  return spellings;
}

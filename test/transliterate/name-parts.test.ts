import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { NameLexicon } from "../../src/transliterate/model/name-lexicon.ts";
import { betweenNames } from "../../src/transliterate/name-parts/given-names.ts";
import { familyNames, givenNames } from "../../src/transliterate/name-parts/lists.ts";
import { genericWords, placeParts } from "../../src/transliterate/name-parts/place-words.ts";
import { exceptionsOf, type NamePartRow } from "../../src/transliterate/name-parts/row.ts";
import { sahelNames } from "../../src/transliterate/name-parts/sahel-names.ts";

/** Rows that are looked up together. */
const GROUPS: readonly (readonly [string, readonly NamePartRow[]])[] = [
  ["persons", [...betweenNames, ...givenNames, ...familyNames]],
  ["names of the Sahel", sahelNames],
  ["words of places", placeParts],
];
const EXCEPTIONS = /^(?:(?:word|(?:fr|[A-Z]{2}) [^,]+)(?:, |$))*$/;
const LATIN = /^[\p{L}'’ -]+$/u;

const formsOf = (arabic: string): string[] => arabic.split(" | ").map(fold);

describe("the lexicon of name parts", () => {
  it("has some hundreds of them", () => {
    expect(GROUPS.flatMap(([, rows]) => rows).length).toBeGreaterThan(400);
  });

  it.each(GROUPS)("has rows as their type says: %s", (_, rows) => {
    const wrong = rows.filter(
      ([english, exceptions, arabic]) =>
        !LATIN.test(english) ||
        !EXCEPTIONS.test(exceptions) ||
        !/^[\u0621-\u064a]+(?: \|? ?[\u0621-\u064a]+)*$/.test(arabic),
    );
    expect(wrong).toEqual([]);
  });

  it.each(GROUPS)("has each Arabic form once: %s", (_, rows) => {
    const forms = rows.flatMap(([, , arabic]) => formsOf(arabic));
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it("has each generic word once", () => {
    const forms = genericWords.flatMap(([, , arabic]) => formsOf(arabic));
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it.each(GROUPS)("names no country twice in a row: %s", (_, rows) => {
    const repeated = rows.filter((row) => {
      const [, exceptions] = row;
      return exceptionsOf(row).size < exceptions.split(", ").filter((exception) => exception.includes(" ")).length;
    });
    expect(repeated).toEqual([]);
  });

  it.each([
    ["Jallow", "GM", "ديالو"],
    ["Diallo", "ML", "ديالو"],
    ["Hissein", "TD", "حسين"],
    ["Ceesay", "GM", "سيسي"],
    ["Tidiane", "SN", "التيجاني"],
    ["Acherif", "ML", "الشريف"],
    ["Abdoul Karim", "NE", "عبد الكريم"],
    ["Abdelkrim", "DZ", "عبدالكريم"],
    ["Azzedine", "DZ", "عز الدين"],
    ["Kafando", "BF", "كافاندو"],
    ["Lemrabott", "MR", "لمرابط"],
    ["Abakar", "TD", "أبكر"],
    ["Kabbashi", "SD", "كباشي"],
    ["Galal", "EG", "جلال"],
  ] as const)("writes %s in %s", (latin, country, arabic) => {
    const habit = { style: "english", kind: "person", country } as const;
    expect(new NameLexicon().form(fold(arabic), habit)).toBe(latin);
  });
});

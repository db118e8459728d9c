import { describe, expect, it } from "vitest";
import { findNames } from "../../src/names/find-names.ts";
import { gazetteer } from "./tables.ts";

const found = (text: string): string[] =>
  findNames(text, { gazetteer }).map(({ start, end, candidates, form = "name", alias }) => {
    const also = alias === undefined ? "" : `, alias ${text.slice(alias.start, alias.end)}`;
    return `${candidates[0]?.en}, ${form}${also}: ${text.slice(start, end)}`;
  });

describe("names in brackets behind a name", () => {
  it.each([
    [
      "is an alias where the tables have it",
      "القوات المسلحة المالية (فاما)",
      ["Malian Armed Forces, name, alias فاما: القوات المسلحة المالية", "Malian Armed Forces, name: فاما"],
    ],
    [
      "is an alias in quotes and brackets",
      'تنظيم القاعدة ("القاعدة")',
      ["al-Qaeda, name, alias القاعدة: تنظيم القاعدة", "al-Qaeda, name: القاعدة"],
    ],
    [
      "counts in all of the text where only the text has it",
      "تنظيم القاعدة (قاعدتي) وبلقاف (بلقاف)",
      ["al-Qaeda, name: تنظيم القاعدة"],
    ],
    [
      "is found again, proclitics off",
      "تنظيم القاعدة (أكيم) وبأكيم",
      ["al-Qaeda, name, alias أكيم: تنظيم القاعدة", "al-Qaeda, alias: أكيم", "al-Qaeda, alias: أكيم"],
    ],
    [
      "may be Latin capitals",
      "تنظيم القاعدة (AQIM)",
      ["al-Qaeda, name, alias AQIM: تنظيم القاعدة", "al-Qaeda, alias: AQIM"],
    ],
    [
      "is no alias where it is another's name",
      "تنظيم القاعدة (مالي)",
      ["al-Qaeda, name: تنظيم القاعدة", "Mali, name: مالي"],
    ],
    ["is no alias of a place", "مالي (أكيم)", ["Mali, name: مالي"]],
    ["is no alias of a demonym", "الماليون (أكيم)", ["Mali, demonym: الماليون"]],
    ["is no alias where it is a remark", "تنظيم القاعدة (سابقا)", ["al-Qaeda, name: تنظيم القاعدة"]],
    ["is no alias where the brackets stay open", "تنظيم القاعدة (أكيم", ["al-Qaeda, name: تنظيم القاعدة"]],
    ["is no alias where they hold nothing", "تنظيم القاعدة ()", ["al-Qaeda, name: تنظيم القاعدة"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("settle which candidate is meant", () => {
    const [mission] = findNames("بعثة الأمم المتحدة (مينوسكا) في مالي", { gazetteer });
    expect(mission?.candidates[0]?.en).toBe("MINUSCA");
    expect(mission?.confidence).toBeGreaterThan(0.9);
  });
});

import { describe, expect, it } from "vitest";
import { sentences } from "../../src/text/sentences.ts";

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["ends at full stops and line ends", "A bc. De\nFg", ["A bc.", "De", "Fg"]],
    ["takes closing quotes and brackets along", '"A bc." (De!) F', ['"A bc."', "(De!)", "F"]],
    ["leaves an opening quote to the next", 'A bc. "De"', ["A bc.", '"De"']],
    ["takes several enders for one", "A?! B...", ["A?!", "B..."]],
    ["does not end inside numbers and addresses", "A 3.5 www.a.ml, b@c.org d", ["A 3.5 www.a.ml, b@c.org d"]],
    ["gives nothing for blanks", " \n\n ", []],
  ])("%s", (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it.each([
    ["an initial", "التقى م. ع. أحمد. ثم غادر", 2],
    ["the number of a list", "1. أولا\n2. ثانيا", 2],
    ["a year mark", "وقع عام 2023 م. ثم غادر", 2],
    ["a year", "وقع في 2023. ثم غادر", 2],
  ])("knows the full stop of %s", (_, text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it("ends at the Arabic semicolon and question mark, not at a title", () => {
    const text = "وصل د. أحمد؛ هل غادر؟ نعم";
    expect(cut(text).map((sentence) => sentence.length)).toEqual([12, 8, 3]);
  });
});

import { describe, expect, it } from "vitest";
import { sentences } from "../../src/text/sentences.ts";

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each([
    ["ends at full stops and line ends", "A b. C d\nE f", ["A b.", "C d", "E f"]],
    ["takes closing quotes and brackets along", '"A b." (C d!) E', ['"A b."', "(C d!)", "E"]],
    ["leaves an opening quote to the next", 'A b. "C d"', ["A b.", '"C d"']],
    ["takes several enders for one", "A?! B...", ["A?!", "B..."]],
    ["does not end inside numbers and addresses", "A 3.5 www.a.ml, b@c.org d", ["A 3.5 www.a.ml, b@c.org d"]],
    ["gives nothing for blanks", " \n\n ", []],
  ])("%s", (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("ends at the Arabic semicolon and question mark, not at a title", () => {
    const text = "وصل د. أحمد؛ هل غادر؟ نعم";
    expect(cut(text).map((sentence) => sentence.length)).toEqual([12, 8, 3]);
  });
});

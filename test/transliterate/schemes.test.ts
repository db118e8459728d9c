import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romanize, type SchemeName, toArabic, transliterate } from "../../src/entries/transliterate.ts";
import { ENCODINGS, type EncodingName, ROMANIZATIONS, type RomanizationName } from "../../src/transliterate/schemes.ts";
import { SIGNS } from "../../src/transliterate/signs.ts";
import { anyText, arabicText } from "../any-text.ts";

const encodings = Object.keys(ENCODINGS) as EncodingName[];
const romanizations = Object.keys(ROMANIZATIONS) as RomanizationName[];
const SHADDA = "\u0651";

/** Strings of the letters and signs of the schemes, and of anything that is no character of the encoding. */
function domainOf(scheme: EncodingName): fc.Arbitrary<string> {
  const own = new Set(Object.values(ENCODINGS[scheme]));
  const letters = fc.constantFrom(...Object.values(SIGNS)).map((code) => String.fromCharCode(code));
  const others = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  return fc
    .array(
      fc.oneof(
        letters,
        others.filter((unit) => !own.has(unit)),
      ),
    )
    .map((units) => units.join(""));
}

describe.each(encodings)("%s", (scheme) => {
  it("has a character of its own for each sign", () => {
    const own = Object.values(ENCODINGS[scheme]);
    expect(new Set(own).size).toBe(Object.keys(SIGNS).length);
    expect(own.every((latin) => latin.length === 1)).toBe(true);
  });

  it("comes back to the letter", () => {
    fc.assert(fc.property(domainOf(scheme), (text) => toArabic(transliterate(text, { scheme }), { scheme }) === text));
  });

  it("comes back over the borders of its buffer", () => {
    const text = `${"\u0628\u064e".repeat(5000)}\u0650`;
    expect(toArabic(transliterate(text, { scheme }), { scheme })).toBe(text);
  });
});

describe.each(romanizations)("%s", (scheme) => {
  it("answers any text", () => {
    fc.assert(fc.property(anyText(), (text) => typeof transliterate(text, { scheme }) === "string"));
  });

  it("reads shadda and vowel in either order", () => {
    const word = fc
      .array(
        fc.tuple(
          fc.constantFrom(..."\u0628\u0634\u0648\u064a\u0627\u0644\u0629"),
          fc.constantFrom("", "\u064e", "\u064f", "\u0650"),
        ),
      )
      .map((units) => [
        units.map(([letter, vowel]) => letter + SHADDA + vowel).join(""),
        units.map(([letter, vowel]) => letter + vowel + SHADDA).join(""),
      ]);
    fc.assert(fc.property(word, ([a = "", b = ""]) => transliterate(a, { scheme }) === transliterate(b, { scheme })));
  });

  it("is the same for composed and decomposed letters", () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        const composed = transliterate(text.normalize("NFC"), { scheme });
        return composed.normalize("NFC") === transliterate(text.normalize("NFD"), { scheme }).normalize("NFC");
      }),
    );
  });

  it("leaves no Arabic letter of a plain text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(..."\u0627\u0628\u062c\u062f\u0647\u0648\u0632\u062d\u0637\u064a \u0629\u0649\u0621\u0623"),
        ),
        (units) => !/[\u0600-\u06ff]/.test(transliterate(units.join(""), { scheme })),
      ),
    );
  });

  it("leaves what is not Arabic as it is", () => {
    expect(transliterate("Mali, \u00e9t\u00e9 \ud83d\u2026", { scheme })).toBe("Mali, \u00e9t\u00e9 \ud83d\u2026");
  });

  it("says that it guessed a word without vowels, where it stands", () => {
    const guessed = romanize("\u0639\u064e\u0644\u0650\u064a \u0645\u062d\u0645\u062f", { scheme }).guessed;
    expect(guessed).toEqual([{ start: 6, end: 10 }]);
  });

  it("takes time in proportion to its text", () => {
    const pieces = ["\u0628", "\u0629 ", "\u0629  ", "\u0639\u0628\u062f ", "\u0648", "\u0644\u064e\u0651"];
    for (const piece of pieces) {
      const began = performance.now();
      transliterate(piece.repeat(200_000), { scheme });
      expect(performance.now() - began).toBeLessThan(5000);
    }
  });
});

describe("options", () => {
  it("gives capitals to every word, or to none", () => {
    const text = "\u0627\u0644\u0628\u064e\u064a\u0652\u062a";
    expect(transliterate(text, { scheme: "ala-lc", capitals: "names" })).toBe("al-Bayt");
    expect(transliterate(text, { scheme: "bgn-pcgn-1956", capitals: "none" })).toBe("al bayt");
    expect(transliterate(text, { scheme: "iso-233", capitals: "none" })).toBe("al bayt");
    expect(() => transliterate(text, { scheme: "ijmes", capitals: "all" as "none" })).toThrow(
      new RangeError('capitals is "all"; use "names" or "none"'),
    );
  });

  it("lists the schemes instead of an unknown one", () => {
    const scheme = "buckwater" as SchemeName;
    expect(() => transliterate("", { scheme })).toThrow(
      /^unknown scheme "buckwater"; use one of "buckwalter", .*"un-2017"$/,
    );
    expect(() => romanize("", { scheme: "hsb" as "ijmes" })).toThrow(/^unknown scheme "hsb"; use one of "ala-lc"/);
    expect(() => toArabic("", { scheme: "ala-lc" as "hsb" })).toThrow(/"hsb", "arabizi"$/);
    expect(() => transliterate("", { scheme: "toString" as SchemeName })).toThrow(RangeError);
    expect(() => transliterate("", undefined as never)).toThrow(/^unknown scheme undefined/);
  });
});

describe("guessed", () => {
  const spans = (text: string) =>
    romanize(text, { scheme: "ala-lc" }).guessed.map(({ start, end }) => text.slice(start, end));

  it("leaves out what letters or signs decide", () => {
    expect(
      spans(
        "\u062f\u0627\u0631 \u0641\u064a \u0627\u0644\u0644\u0647 \u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f \u0644\u0627",
      ),
    ).toEqual([]);
  });

  it("names words with a vowel missing", () => {
    expect(spans("\u0645\u062d\u0645\u064e\u062f \u062f\u0627\u0631 \u0639\u0645\u064a\u0642")).toEqual([
      "\u0645\u062d\u0645\u064e\u062f",
      "\u0639\u0645\u064a\u0642",
    ]);
  });
});

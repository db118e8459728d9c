import { describe, expect, it } from "vitest";
import { isOrdinaryWord } from "../../src/text/is-ordinary-word.ts";

describe("isOrdinaryWord", () => {
  it.each(["مدينة", "وزيارتهم", "بالهجوم", "سيعلنون", "اقتصادية", "خلال", "وعليهم"])(
    "knows a word in its forms: %s",
    (word) => {
      expect(isOrdinaryWord(word)).toBe(true);
    },
  );

  it.each(["كوليبالي", "بزنكورو", "تمبكتو", "زوركلاني"])("knows no name: %s", (word) => {
    expect(isOrdinaryWord(word)).toBe(false);
  });

  it.each(["", "\u0648", "\ud83d", "abc", "12", "\u064e\u0651", "\u0628".repeat(1_000_000)])(
    "takes whatever it is given",
    (word) => {
      expect(isOrdinaryWord(word)).toBe(false);
    },
  );
});

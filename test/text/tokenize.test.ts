import { describe, expect, it } from "vitest";
import { tokenize, tokenStream } from "../../src/text/tokenize.ts";

const TATWEEL = "\u0640";
const ZWNJ = "\u200c";
const RLM = "\u200f";

/** Surfaces and kinds, `word` left out. */
const cut = (text: string): string =>
  tokenize(text)
    .map(({ start, end, kind }) => text.slice(start, end) + (kind === "word" ? "" : `:${kind}`))
    .join(" ");

describe("tokenize", () => {
  it.each([
    [
      "joins digits with their separators",
      "1,250,000 3.5 12:30 22/08/2023 50%",
      "1,250,000:number 3.5:number 12:30:number 22/08/2023:number 50%:number",
    ],
    ["reads reh between digits as the decimal sign", "5\u06312", "5\u06312:number"],
    ["keeps Latin letters and digits together", "G5 3D 10km", "G5 3D 10km"],
    [
      "keeps apostrophes and full stops between Latin letters",
      "N'Djamena example.org end.",
      "N'Djamena example.org end .:punctuation",
    ],
    [
      "knows addresses",
      "http://a.org/x?y=(1). me@example.org, www.x.ml",
      "http://a.org/x?y=(1):url .:punctuation me@example.org:email ,:punctuation www.x.ml:url",
    ],
    ["knows handles", "@sahel_news #G5_Sahel # @", "@sahel_news:mention #G5_Sahel:hashtag #:punctuation @:punctuation"],
    [
      "keeps an emoji sequence whole",
      "\u{1f468}\u200d\u{1f469} \u{1f1f2}\u{1f1f1}\u{1f1f3} \u{1f44d}\u{1f3ff}",
      "\u{1f468}\u200d\u{1f469}:emoji \u{1f1f2}\u{1f1f1}:emoji \u{1f1f3}:emoji \u{1f44d}\u{1f3ff}:emoji",
    ],
    ["ends no address inside a letter", "http://a.b\u{1e900}", "http://a.b\u{1e900}:url"],
    ["ends no abbreviation inside a letter", "\u0623.\u{1ee00}", "\u0623.\u{1ee00}"],
    ["takes a lone surrogate for a symbol", "a\ud800b\udc00", "a \ud800:symbol b \udc00:symbol"],
    [
      "takes other scripts for words",
      "\u05e9\u05dc\u05d5\u05dd \u{1e900}\u{1e901}",
      "\u05e9\u05dc\u05d5\u05dd \u{1e900}\u{1e901}",
    ],
    ["does not take a full stop without a letter behind it", "U.S.", "U.S .:punctuation"],
  ])("%s", (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    ["15من", ["15", "من"]],
    ["عام2024م", ["عام", "2024", "م"]],
    ["قال:نعم", ["قال", ":", "نعم"]],
    ["أ.ف.ب", ["ا.ف.ب"]],
    ["د.أحمد", ["د.", "احمد"]],
    ["الغربية.واعترضت", ["الغربيه", ".", "واعترضت"]],
    ["#الساحل_الأفريقي", ["#الساحل_الافريقي"]],
  ])("cuts and folds %s", (text, keys) => {
    expect(tokenize(text).map((token) => token.key)).toEqual(keys);
  });

  it("keeps tatweel and zero-width characters inside a word, and leaves them out at its ends", () => {
    const word = "غاو";
    const [token] = tokenize(`${RLM}${word.slice(0, 2)}${ZWNJ}${word.slice(2)}${RLM} `);
    expect(token).toEqual({ start: 1, end: 5, kind: "word", key: word });
    const [joined, quote] = tokenize(`${word}${TATWEEL}"`);
    expect(joined).toMatchObject({ start: 0, end: 4, key: word });
    expect(quote).toMatchObject({ start: 4, kind: "punctuation" });
  });

  it("leads from a key back into the text", () => {
    const LIGATURE_LAM_ALEF = "\ufefb";
    const KASRA = "\u0650";
    const stream = tokenStream(`${"ب"}${KASRA}${LIGATURE_LAM_ALEF}${"تي"}`);
    expect(stream.key(0)).toHaveLength(5);
    expect([0, 1, 3, 4].map((count) => stream.offsetInText(0, count))).toEqual([0, 2, 3, 4]);
  });

  it("grows for ligatures of many letters", () => {
    const text = "\ufdfa".repeat(100);
    expect(tokenStream(text).key(0)).toHaveLength(1800);
  });
});

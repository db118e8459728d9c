import fc from "fast-check";

const PIECES: readonly string[] = [
  "\u0627\u0644",
  "\u0648\u0628\u0627\u0644\u062c\u064a\u0634",
  "\u0645\u0627\u0644\u064a",
  "\u062a\u0645\u0628\u0643\u062a\u0648",
  "\u0644\u0644\u062c\u0632\u0627\u0626\u0631",
  "\u0623\u063a\u0633\u0637\u0633",
  "\u0622\u0628/",
  "\u064a\u0648\u0645 ",
  "\u0627\u0644\u0645\u0627\u0636\u064a",
  "\u0645\u0646\u0630 ",
  "\u064e\u0651",
  "\u0651\u0650",
  "\u0654",
  "\u0640\u0640",
  "\ufefb",
  "\ufdfa",
  "\ufc5e",
  "\u200f",
  "\u202e",
  "\u2066",
  "\u200d",
  "\ufeff",
  "\u0662\u0663",
  "\u066b",
  "2023",
  "12/",
  ".",
  "\u060c",
  "\u061f",
  "\u00ab",
  "(",
  '"',
  " ",
  "\n\n",
  "-",
  "#",
  "@",
  "_",
  "http://a.b",
  "x@y.z",
  "\u00e9",
  "e\u0301",
  "\ud83d",
  "\udc00",
  "\u{1f468}",
  "\u{1e900}",
  "\u{1ee00}",
];

/** What Arabic text is made of, in any order. */
export function arabicText(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));
}

/** Any string at all, lone surrogates included, and strings glued from what Arabic text is made of. */
export function anyText(): fc.Arbitrary<string> {
  const units = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 24 })
    .map((codes) => String.fromCharCode(...codes));
  return fc.oneof(arabicText(), units, fc.string({ unit: "binary" }));
}

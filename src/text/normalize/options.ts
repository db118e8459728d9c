/** What each option may be, the first value being what it is when nothing is said. */
export const VALUES = {
  unicode: ["compose", "keep"],
  presentationForms: ["keep", "letters"],
  invisibles: ["keep", "remove"],
  joiners: ["keep", "remove", "space"],
  tatweel: ["keep", "remove"],
  tanwin: ["keep", "before-alef", "after-alef"],
  daggerAlef: ["mark", "keep", "remove", "alef"],
  marks: ["keep", "remove", "remove-vowels", "keep-shadda"],
  letters: ["keep", "variants", "arabic", "skeleton"],
  alef: ["keep", "bare", "keep-wasla", "keep-madda"],
  hamza: ["keep", "seat", "letter", "remove"],
  alefMaqsura: ["keep", "yeh", "alef"],
  tehMarbuta: ["keep", "heh", "teh"],
  latin: ["keep", "lower", "bare"],
  digits: ["keep", "ascii", "arabic", "persian"],
  punctuation: ["keep", "ascii"],
  elongation: ["keep", "squeeze", "one"],
  whitespace: ["keep", "squeeze", "line"],
} as const;

/** A way to normalize: what is done with each group of characters. What is not named stays, but for `unicode`. */
export interface NormalizeOptions {
  /** The preset that the other options change. */
  readonly preset?: Preset;
  /** Letters with their hamza, madda or Latin diacritic as one code point, and marks in canonical order (NFC). */
  readonly unicode?: "compose" | "keep";
  /** The 731 Arabic presentation forms that Unicode decomposes as the letters they stand for, ligatures as words. */
  readonly presentationForms?: "keep" | "letters";
  /** Bidi controls, zero-width characters, soft hyphens: away, with no blank in their place. */
  readonly invisibles?: "keep" | "remove";
  /** Zero-width non-joiner and joiner; `"space"` makes a blank of the non-joiner and removes the joiner. */
  readonly joiners?: "keep" | "remove" | "space";
  /** Tatweel (kashida). */
  readonly tatweel?: "keep" | "remove";
  /** Which comes first at the end of a word, fathatan or its alef. */
  readonly tanwin?: "keep" | "before-alef" | "after-alef";
  /** The superscript alef: a mark like the others, or on its own: kept, removed, or written as alef. */
  readonly daggerAlef?: "mark" | "keep" | "remove" | "alef";
  /**
   * The 120 nonspacing marks of Arabic: `"remove"` all, all but shadda (`"keep-shadda"`), or only U+064B to U+0652,
   * the signs of ordinary vocalisation (`"remove-vowels"`).
   */
  readonly marks?: "keep" | "remove" | "remove-vowels" | "keep-shadda";
  /**
   * Letters of other languages and regions: `"variants"` makes Arabic ones of the Farsi, Urdu and Maghrebi shapes of
   * the same letter; `"arabic"` also of letters with a sound of their own, by their shape, Ajami ones included;
   * `"skeleton"` takes the dots away as well.
   */
  readonly letters?: "keep" | "variants" | "arabic" | "skeleton";
  /** Alef with hamza, madda or wasla as bare alef: all, all but wasla, or all but madda. */
  readonly alef?: "keep" | "bare" | "keep-wasla" | "keep-madda";
  /** Hamza on waw and yeh: only its seat, only the hamza; `"remove"` also takes the hamza that stands alone. */
  readonly hamza?: "keep" | "seat" | "letter" | "remove";
  readonly alefMaqsura?: "keep" | "yeh" | "alef";
  readonly tehMarbuta?: "keep" | "heh" | "teh";
  /** Latin letters: `"lower"` case, or `"bare"`, lower case without diacritics. */
  readonly latin?: "keep" | "lower" | "bare";
  /** Digits of every script, with the percent, decimal and thousands signs that go with them. */
  readonly digits?: "keep" | "ascii" | "arabic" | "persian";
  /** Arabic commas, question marks, quotation marks, dashes as ASCII. */
  readonly punctuation?: "keep" | "ascii";
  /**
   * A letter written three times or more: `"squeeze"` leaves one of a long vowel and two of another letter,
   * `"one"` always one.
   */
  readonly elongation?: "keep" | "squeeze" | "one";
  /**
   * `"squeeze"`: one blank for several of any kind, one line break or one empty line for several, none at the ends;
   * `"line"`: line breaks are blanks too.
   */
  readonly whitespace?: "keep" | "squeeze" | "line";
}

/** Every option but `preset`, with its value. */
export type Choice = { readonly [K in keyof typeof VALUES]: (typeof VALUES)[K][number] };

/** The name of a ready-made set of options. */
export type Preset = "clean" | "search" | "lucene" | "camel" | "skeleton";

/** The ready-made sets of options. */
export const presets: Readonly<Record<Preset, NormalizeOptions>> = {
  clean: { presentationForms: "letters", invisibles: "remove", whitespace: "squeeze" },
  search: {
    presentationForms: "letters",
    invisibles: "remove",
    joiners: "remove",
    tatweel: "remove",
    marks: "remove",
    letters: "variants",
    alef: "bare",
    hamza: "seat",
    alefMaqsura: "yeh",
    tehMarbuta: "heh",
    latin: "bare",
    digits: "ascii",
    punctuation: "ascii",
    whitespace: "line",
  },
  lucene: {
    unicode: "keep",
    tatweel: "remove",
    marks: "remove-vowels",
    alef: "keep-wasla",
    alefMaqsura: "yeh",
    tehMarbuta: "heh",
  },
  camel: {
    unicode: "keep",
    daggerAlef: "remove",
    marks: "remove-vowels",
    alef: "bare",
    alefMaqsura: "yeh",
    tehMarbuta: "heh",
  },
  skeleton: {
    presentationForms: "letters",
    invisibles: "remove",
    joiners: "remove",
    tatweel: "remove",
    marks: "remove",
    letters: "skeleton",
    alef: "bare",
    hamza: "remove",
    tehMarbuta: "heh",
    whitespace: "line",
  },
};

/** All options with a value; throws `RangeError` for a name or value that is not known. */
export function choiceOf(options: Preset | NormalizeOptions): Choice {
  if (typeof options === "string") return choiceOf(presetNamed(options));
  const { preset, ...own } = options;
  const said: Record<string, unknown> = { ...(preset === undefined ? {} : presetNamed(preset)), ...own };
  const choice: Record<string, string> = {};
  for (const [name, values] of Object.entries<readonly string[]>(VALUES)) {
    const value = said[name] ?? values[0];
    choice[name] = oneOf(`value of ${name}`, value, values);
  }
  for (const name of Object.keys(said)) oneOf("option", name, Object.keys(VALUES));
  return choice as Choice;
}

const presetNamed = (name: string): NormalizeOptions => presets[oneOf("preset", name, Object.keys(presets)) as Preset];

function oneOf(what: string, value: unknown, allowed: readonly string[]): string {
  if (!allowed.includes(value as string)) {
    throw new RangeError(`unknown ${what} "${String(value)}"; use one of "${allowed.join('", "')}"`);
  }
  return value as string;
}

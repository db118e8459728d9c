/** What each option may be, first what it is when nothing is said. The steps are done in this order. */
export const VALUES = {
  unicode: "compose keep",
  presentationForms: "keep letters",
  invisibles: "keep remove",
  joiners: "keep remove space",
  tatweel: "keep remove",
  tanwin: "keep before-alef after-alef",
  daggerAlef: "mark keep remove alef",
  marks: "keep remove remove-vowels keep-shadda",
  letters: "keep variants arabic skeleton",
  alef: "keep bare keep-wasla keep-madda",
  hamza: "keep seat letter remove",
  alefMaqsura: "keep yeh alef",
  tehMarbuta: "keep heh teh",
  latin: "keep lower bare",
  digits: "keep ascii arabic persian",
  punctuation: "keep ascii",
  elongation: "keep squeeze one",
  whitespace: "keep squeeze line",
} as const;

/**
 * What an option's value does to single characters: `to:from from-from`, hexadecimal, parted by semicolons; an empty
 * `to` removes.
 */
export const TWINS: Readonly<Record<string, string>> = {
  "joiners remove": ":200c 200d",
  "joiners space": "20:200c;:200d",
  "tatweel remove": ":640",
  // Shapes of one Arabic letter in Farsi, Urdu and Maghrebi writing. Source: Unicode code charts.
  "letters variants": "626:6d3;629:6c3;641:6a1 6a2;642:66f 6a7 6a8;643:6a9 6aa;646:6ba;647:6be 6c0-6c2 6d5;64a:6cc 6d2",
  "alef bare": "627:622 623 625 671",
  "alef keep-wasla": "627:622 623 625",
  "alef keep-madda": "627:623 625 671",
  "hamza seat": "648:624;64a:626",
  "hamza letter": "621:624 626",
  "hamza remove": "648:624;64a:626;:621",
  "alefMaqsura yeh": "64a:649",
  "alefMaqsura alef": "627:649",
  "tehMarbuta heh": "647:629",
  "tehMarbuta teh": "62a:629",
  "digits ascii": "25:66a;2e:66b;2c:66c",
  "punctuation ascii": "22:ab bb 201c-201f 2033;27:201a 201b 2032 2039 203a;28:fd3f;29:fd3e;2a:66d;2c:2e41;3b:204f",
};

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

/** The name of a ready-made set of options. */
export type Preset = "clean" | "search" | "lucene" | "camel" | "skeleton";

/** Every option but `preset`, with its value. */
export type Choice = Required<Omit<NormalizeOptions, "preset">>;

const NAMES = Object.keys(VALUES) as (keyof Choice)[];

/** What both kinds of keys have in common. */
const KEY: NormalizeOptions = {
  presentationForms: "letters",
  invisibles: "remove",
  joiners: "remove",
  tatweel: "remove",
  marks: "remove",
  alef: "bare",
  tehMarbuta: "heh",
  whitespace: "line",
};

/** What each preset says; the rest is as it is when nothing is said. */
const PRESETS: Readonly<Record<Preset, NormalizeOptions>> = {
  clean: { presentationForms: "letters", invisibles: "remove", whitespace: "squeeze" },
  search: {
    ...KEY,
    letters: "variants",
    hamza: "seat",
    alefMaqsura: "yeh",
    latin: "bare",
    digits: "ascii",
    punctuation: "ascii",
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
  skeleton: { ...KEY, letters: "skeleton", hamza: "remove" },
};

/**
 * The options that make a preset.
 *
 * @example
 * presetOptions("clean") // { presentationForms: "letters", invisibles: "remove", whitespace: "squeeze" }
 */
export function presetOptions(preset: Preset): NormalizeOptions {
  return { ...PRESETS[oneOf("preset", preset, Object.keys(PRESETS)) as Preset] };
}

/** All options with a value; throws `RangeError` for a name or value that is not known. */
export function choiceOf(options: Preset | NormalizeOptions): Choice {
  const { preset, ...own } = typeof options === "string" ? { preset: options } : options;
  const said: Record<string, unknown> = { ...(preset === undefined ? {} : presetOptions(preset)), ...own };
  for (const name of Object.keys(said)) oneOf("option", name, [...NAMES, "preset"]);
  const choice = NAMES.map((name) => {
    const values = VALUES[name].split(" ");
    return [name, oneOf(name, said[name] ?? values[0], values)];
  });
  return Object.fromEntries(choice) as Choice;
}

function oneOf(what: string, value: unknown, allowed: readonly string[]): string {
  if (allowed.includes(value as string)) return value as string;
  throw new RangeError(`unknown ${what} "${String(value)}"; use one of "${allowed.join('", "')}"`);
}

import { type MarkName, SIGNS, type SignName } from "./signs.ts";

/** Letters that are read as consonants; alif is none of them. */
export type Consonant = Exclude<
  SignName,
  | MarkName
  | "alef"
  | "alefMadda"
  | "alefHamza"
  | "alefHamzaBelow"
  | "alefWasla"
  | "alefMaksura"
  | "wawHamza"
  | "yehHamza"
  | "tehMarbuta"
>;

/** The definite article, and the particles that are written in one with their word. */
export interface ArticleRules {
  /** What stands between the article and its word, and between particle and word. */
  readonly joint: "-" | " ";
  /** The vowel of the article: «al» or «el». */
  readonly vowel: "a" | "e";
  /** Whether the lam becomes the sun letter that follows it. */
  readonly sun: "assimilated" | "kept";
  /** The article after wa-, bi-, fa-, ka-: in full (wa-al-) or without its vowel (wa-l-). */
  readonly afterParticle: "full" | "elided";
  /** li- and the article: one word (lil-) or two (li-l-). */
  readonly afterLi: "lil" | "li-l";
  /** Whether the article also loses its vowel after a word that ends in a vowel (fī l-bayt). */
  readonly afterVowel: "full" | "elided";
}

/** A romanization that renders reading, not spelling: what the engine in `romanizer.ts` writes by. */
export interface Romanization {
  readonly kind: "reading";
  readonly letters: Readonly<Record<Consonant, string>>;
  /** For fatha, kasra and damma. */
  readonly short: { readonly a: string; readonly i: string; readonly u: string };
  /** For the same with their letter of prolongation. */
  readonly long: { readonly a: string; readonly i: string; readonly u: string };
  /** For fatha before yeh and waw, where it is not the short vowel and the consonant. */
  readonly diphthongs?: { readonly ay: string; readonly aw: string };
  readonly alefMaksura: string;
  /** After a short a, at the end of a phrase and before the noun that it belongs to; after a long one. */
  readonly tehMarbuta: {
    readonly pause: string;
    readonly construct: string;
    readonly pauseAfterLong: string;
  };
  /** Yeh with shadda after kasra, waw with shadda after damma: a long vowel and one letter, or two letters. */
  readonly doubledGlide: "long" | "double";
  /** The same at the end of a word. */
  readonly final: { readonly iyy: string; readonly uww: string };
  /** What shadda does to letters written by more than one Latin letter (sh, dh). */
  readonly doubledDigraph: "double" | "single";
  /** Between t, k, s, d and an h of its own, which would else be read as one letter. */
  readonly separator: string;
  /** The last short vowel of a word: left out (`dropped`, for names) or only where it is a case ending (`pausal`). */
  readonly endings: "pausal" | "dropped";
  readonly article: ArticleRules;
  /** Every word like a name, or none. The article has a capital only where `articleCapital` says so. */
  readonly capitals: "names" | "none";
  /** Whether a name that begins with the article begins with a capital. */
  readonly articleCapital: boolean;
  /** «Abd Allāh» in two words or in one. */
  readonly abdAllah: "apart" | "joined";
  /** For an ain that has no Latin letter and no vowel, where that would leave nothing of it. */
  readonly bareAin?: string;
  /** Words with a spelling of their own, by their Buckwalter letters without vowels. */
  readonly words?: Readonly<Record<string, string>>;
  readonly french?: FrenchRules;
}

/** Spelling rules that only French needs. */
export interface FrenchRules {
  /** For an s between vowels. */
  readonly sBetweenVowels: string;
  /** For a g before i. */
  readonly gBeforeI: string;
  /** For an i after another vowel. */
  readonly iAfterVowel: string;
  /** For «in» at the end of a word. */
  readonly finalIn: string;
}

/** A scheme as the engine reads it: its letters by code unit from 0x600 on; no string for what is no consonant. */
export interface Compiled {
  readonly rules: Romanization;
  readonly letters: readonly (string | undefined)[];
  readonly hamza: string;
  readonly words: ReadonlyMap<string, string>;
}

const compiled = new WeakMap<Romanization, Compiled>();

export function compile(rules: Romanization): Compiled {
  let found = compiled.get(rules);
  if (found === undefined) {
    const letters = new Array<string | undefined>(0x100).fill(undefined);
    for (const [name, latin] of Object.entries(rules.letters)) letters[SIGNS[name as SignName] - 0x600] = latin;
    letters[JEH] = `${rules.letters.zain}h`;
    found = { rules, letters, hamza: rules.letters.hamza, words: new Map(Object.entries(rules.words ?? {})) };
    compiled.set(rules, found);
  }
  return found;
}

/** The Persian letter of French «j», which no table of Arabic has. */
const JEH = 0x98;

import { CHARACTER_CLASS, CLASS_BITS, characterTables } from "../core/characters.ts";
import { fold } from "../text/fold.ts";
import { normalize } from "../text/normalize/normalize.ts";
import { romanized } from "./romanizer.ts";
import { plain } from "./schemes/plain.ts";
import { shown } from "./schemes.ts";

export interface SlugOptions {
  /** `latn` (default): Latin letters for Arabic ones; `arab`: Arabic letters stay. */
  readonly script?: "latn" | "arab";
}

/**
 * A text as one part of an address: lower-case words joined by hyphens, nothing else. With `script: "latn"` all of it is
 * a-z, 0-9 and hyphens, Arabic in plain Latin letters (no apostrophes for hamza and ain); with `"arab"` Arabic letters
 * stay, without vowels and tatweel. Letters of other scripts are left out. The slug of a slug is itself, and spelling
 * that readers do not see (marks, presentation forms, the order of shadda and vowel) does not change an Arabic slug.
 *
 * Throws `RangeError` for an unknown script; never for a text.
 *
 * @example
 * slug("أخبار مالي: ٣ قرى") // "akhbar-mali-3-qra"
 */
export function slug(text: string, options: SlugOptions = {}): string {
  const { script = "latn" } = options;
  if (script !== "latn" && script !== "arab") {
    throw new RangeError(`unknown script ${shown(script)}; use one of "latn", "arab"`);
  }
  const clean = normalize(text, "clean");
  return script === "arab" ? joined(clean, true) : joined(romanized(clean, plain, "none"), false);
}

/** Letters and digits of ASCII, and of Arabic if they stay; a hyphen for whatever stands between. */
function joined(text: string, arabic: boolean): string {
  const { info } = characterTables();
  let out = "";
  let apart = false;
  for (let i = 0; i < text.length; i++) {
    const kind = info[text.charCodeAt(i)]! & CLASS_BITS;
    if (kind === CHARACTER_CLASS.mark || kind === CHARACTER_CLASS.join || isApostrophe(text.charCodeAt(i))) continue;
    const kept = arabic && kind === CHARACTER_CLASS.arabic ? text[i]! : asciiOf(text[i]!);
    if (kept === "") {
      apart = out !== "";
      continue;
    }
    out += apart ? `-${kept}` : kept;
    apart = false;
  }
  return out;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** The fold of a character as far as it is letters and digits of ASCII. */
function asciiOf(character: string): string {
  return fold(character).replace(/[^a-z0-9]+/g, "");
}

import { CHARACTER_CLASS, CLASS_BITS, characterTables } from "../core/characters.ts";
import { fold } from "../text/fold.ts";
import { normalize } from "../text/normalize/normalize.ts";
import { inPlainLetters } from "./readable.ts";
import { shown } from "./schemes.ts";

export interface SlugOptions {
  /** `latn` (default): Latin letters for Arabic ones; `arab`: Arabic letters stay. */
  readonly script?: "latn" | "arab" | undefined;
  /** Between words; a hyphen unless said otherwise. All of these stand in an address as they are. */
  readonly separator?: "-" | "_" | "." | "~" | undefined;
  /** `lower` (default), or `keep` the capitals. */
  readonly case?: "lower" | "keep" | undefined;
  /** The most characters: words that go beyond are left out; only a first word that is longer is cut. */
  readonly maxLength?: number | undefined;
  /** Written for a string of the text, as words of their own: `{ "&": "and", "%": "percent" }`. */
  readonly replacements?: Readonly<Record<string, string>> | undefined;
  /**
   * Writes Arabic in Latin letters, with vowels that the text lacks: `createLatinWriter`. `letters` (default here) writes
   * what stands there and so stays the same for ever; from the root, names and vowels are those of tables and model.
   */
  readonly latin?: "letters" | ((text: string) => string) | undefined;
}

const SEPARATORS: readonly unknown[] = ["-", "_", ".", "~"];
const SCRIPTS: readonly unknown[] = ["latn", "arab"];
const CASES: readonly unknown[] = ["lower", "keep"];

/**
 * A text as one part of an address: lower-case words joined by hyphens, nothing else. With `script: "latn"` all of it is
 * a-z, 0-9 and hyphens, Arabic in plain Latin letters (no apostrophes for hamza and ain); with `"arab"` Arabic letters
 * stay, without vowels and tatweel. Letters of other scripts are left out. The slug of a slug is itself, and spelling
 * that readers do not see (marks, presentation forms, the order of shadda and vowel) does not change an Arabic slug.
 *
 * Throws `RangeError` for an unknown value of an option; never for a text.
 *
 * @example
 * slug("أخبار مالي: ٣ قرى", { latin: "letters" }) // "akhbar-mali-3-qra"
 */
export function slug(text: string, options: SlugOptions = {}): string {
  const { script = "latn", separator = "-", case: letterCase = "lower", latin = "letters", maxLength } = options;
  check("script", script, SCRIPTS);
  check("separator", separator, SEPARATORS);
  check("case", letterCase, CASES);
  if (maxLength !== undefined && (!Number.isInteger(maxLength) || maxLength < 1))
    throw new RangeError(`maxLength ${shown(maxLength)} is no positive whole number`);
  if (latin !== "letters" && typeof latin !== "function")
    throw new RangeError(`latin is ${shown(latin)}; use "letters" or a function`);
  const clean = normalize(replaced(text, options.replacements), "clean");
  const letters = script === "arab" ? clean : inPlainLetters(latin === "letters" ? clean : latin(clean));
  const joined = wordsJoined(letters, separator, script === "arab", letterCase === "keep");
  return maxLength === undefined ? joined : shortened(joined, separator, maxLength);
}

function check(option: string, value: unknown, allowed: readonly unknown[]): void {
  if (allowed.includes(value)) return;
  throw new RangeError(`unknown ${option} ${shown(value)}; use one of ${allowed.map(shown).join(", ")}`);
}

function replaced(text: string, replacements: SlugOptions["replacements"]): string {
  let out = text;
  for (const [from, to] of Object.entries(replacements ?? {})) {
    if (from !== "") out = out.replaceAll(from, () => ` ${to} `);
  }
  return out;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const SPACE = 0x20;

/** Letters and digits of ASCII, and of Arabic if they stay; the separator for whatever stands between. */
function wordsJoined(text: string, separator: string, arabic: boolean, capitals: boolean): string {
  const { info } = characterTables();
  let out = "";
  let apart = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kept = code >= SMALL_A && code <= SMALL_Z ? text[i]! : code === SPACE ? "" : keptOf(i, code);
    if (kept === undefined) continue;
    if (kept === "") apart = out !== "";
    else {
      out += apart ? separator + kept : kept;
      apart = false;
    }
  }
  return out;

  /** What stays of a character: undefined where its word goes on without it. */
  function keptOf(i: number, code: number): string | undefined {
    const kind = info[code]! & CLASS_BITS;
    if (kind === CHARACTER_CLASS.mark || kind === CHARACTER_CLASS.join || isApostrophe(code)) return undefined;
    return arabic && kind === CHARACTER_CLASS.arabic ? text[i]! : asciiOf(text[i]!, capitals);
  }
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** The fold of a character as far as it is letters and digits of ASCII, with its capital if that stays. */
function asciiOf(character: string, capitals: boolean): string {
  const letters = fold(character).replace(/[^a-z0-9]+/g, "");
  const capital = capitals && character.toLowerCase() !== character;
  return capital ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
}

/** As many words as fit. */
function shortened(slug: string, separator: string, most: number): string {
  if (slug.length <= most) return slug;
  const border = slug.lastIndexOf(separator, most);
  return slug.slice(0, border > 0 ? border : most);
}

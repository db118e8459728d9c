/** What one record must obey by itself. */
import { HEAD_WORDS } from "../../src/names/head-words.ts";
import { fold } from "../../src/text/fold.ts";
import { ARABIC_FIELDS, type Entry, fieldsOf, formsOf, isPlaceFile, keyOf, kindsOf } from "./fields.ts";

const LATIN_LISTS = ["aliases", "previousNames", "acronyms"] as const;
const DATE = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const ISO = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;
const ACRONYM = /^[\p{Lu}\d][\p{L}\d/&.' -]*[\p{L}\d]$/u;
const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** Characters that no Arabic field may hold, with what to do about them. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/, "an invisible mark: type the name again"],
  [/\u00a0/, "a no-break space: use a blank"],
  [/[\ufb50-\ufdff\ufe70-\ufefc]/, "a presentation form: type the plain letter"],
  [/[\u06a9\u06be\u06c1\u06cc\u06d2]/, "a Persian or Urdu letter: use the Arabic one"],
  [/\u0640/, "a tatweel: leave it out"],
  [/[\u064b-\u065f\u0670]/, "a vowel sign: leave it out"],
  [/ {2}|^ | $/, "a stray blank: one blank between words and on either side of |"],
];

export function* entryComplaints(file: string, entry: Entry): Iterable<string> {
  const lacking = (["kind", "en", "ar"] as const).filter((field) => typeof entry[field] !== "string" || !entry[field]);
  if (lacking.length > 0) {
    yield `lacks ${lacking.join(", ")}: every record has kind, en and ar`;
    return;
  }
  const fields = fieldsOf(file);
  for (const field of Object.keys(entry)) {
    if (!fields.includes(field)) yield `has an unknown field ${field}: use one of ${fields.join(", ")}`;
  }
  const kinds = kindsOf(file);
  if (!kinds.includes(entry.kind)) yield `has an unknown kind ${entry.kind}: use one of ${kinds.join(", ")}`;
  yield* latinComplaints(entry);
  yield* factComplaints(entry);
  yield* dateComplaints("", entry);
  for (const { name, ...dates } of entry.acled ?? []) yield* dateComplaints(`for "${name}" `, dates);
  for (const field of ARABIC_FIELDS) yield* arabicComplaints(field, entry[field]);
  yield* weakComplaints(file, entry);
  yield* twins(entry);
}

function* latinComplaints(entry: Entry): Iterable<string> {
  if (entry.fr === entry.en) yield "repeats its English name as fr: leave fr out";
  const names = new Set([entry.en, entry.fr]);
  for (const field of LATIN_LISTS) {
    const list = entry[field];
    if (list?.length === 0) yield `has an empty ${field}: leave it out`;
    for (const name of list ?? []) {
      if (field !== "acronyms" && names.has(name))
        yield `lists "${name}" in ${field}, a name that it has: leave it out`;
      names.add(name);
    }
  }
  for (const name of names) {
    if (name !== undefined && (ARABIC_LETTER.test(name) || name === "" || /^\s|\s$|\s\s/.test(name)))
      yield `has the name "${name}": write Latin letters, one blank between words`;
  }
  for (const acronym of entry.acronyms ?? []) {
    if (!ACRONYM.test(acronym))
      yield `has the acronym "${acronym}": write two letters or more, the first a capital, without full stop at the end`;
  }
}

function* factComplaints(entry: Entry): Iterable<string> {
  const { at, iso, wikidata, geonames } = entry;
  if (at !== undefined && !isCoordinate(at))
    yield `lies at ${JSON.stringify(at)}: write [latitude, longitude] in degrees, four decimals at most`;
  if (iso !== undefined && !ISO.test(iso)) yield `has the iso ${iso}: write it as ISO 3166 does`;
  if (wikidata !== undefined && !/^Q[1-9]\d*$/.test(wikidata)) yield `has the wikidata ${wikidata}: write Q and digits`;
  if (geonames !== undefined && !(Number.isInteger(geonames) && geonames > 0))
    yield `has the geonames ${JSON.stringify(geonames)}: write its number without quotes`;
}

const isCoordinate = (at: readonly number[]): boolean =>
  at.length === 2 &&
  at.every((degrees) => typeof degrees === "number" && Number(degrees.toFixed(4)) === degrees) &&
  Math.abs(at[0]!) <= 90 &&
  Math.abs(at[1]!) <= 180;

function* dateComplaints(
  whose: string,
  { from, to }: { readonly from?: string; readonly to?: string },
): Iterable<string> {
  for (const [field, date] of Object.entries({ from, to })) {
    if (date !== undefined && !DATE.test(date)) yield `has ${whose}${field} ${date}: write YYYY, YYYY-MM or YYYY-MM-DD`;
  }
  if (from === undefined || to === undefined) return;
  const shorter = Math.min(from.length, to.length);
  if (from.slice(0, shorter) > to.slice(0, shorter))
    yield `has ${whose}from ${from} after to ${to}: swap them, or mend one`;
}

function* arabicComplaints(field: string, value: string | undefined): Iterable<string> {
  if (value === undefined) return;
  for (const form of value.split(" | ")) {
    for (const [pattern, fix] of FORBIDDEN) if (pattern.test(form)) yield `has in ${field} («${form}») ${fix}`;
    if (!/^[\p{Script=Arabic}\p{P}\d\s]+$/u.test(form) || form.includes("|"))
      yield `has in ${field} the variant «${form}»: only Arabic letters, blanks and digits, variants parted by " | "`;
    else if (!/\p{L}.*\p{L}/u.test(fold(form)))
      yield `has in ${field} the variant «${form}»: two letters at least, or every text is full of it`;
  }
}

/** Kinds that some word announces: «مدينة», «حركة», «الجنرال». */
const ANNOUNCED: ReadonlySet<string> = new Set(HEAD_WORDS.flatMap(({ kinds }) => kinds));

function* weakComplaints(file: string, entry: Entry): Iterable<string> {
  const { weak, arWeak, arCue, kind } = entry;
  const forms = formsOf(entry);
  if (weak && arWeak !== undefined) yield "has arWeak beside weak, which says it of every form: move them into ar";
  const cued =
    arCue !== undefined || ANNOUNCED.has(kind) || (!isPlaceFile(file) && forms.every((form) => form.includes(" ")));
  if (weak && !cued) yield `is weak, but no head word announces a ${kind}: name the words that make it sure in arCue`;
}

/** Variants that folding makes one. */
function* twins(entry: Entry): Iterable<string> {
  const seen = new Map<string, string>();
  for (const form of formsOf(entry)) {
    const key = keyOf(form);
    const twin = seen.get(key);
    if (twin !== undefined) yield `lists «${form}» beside «${twin}»: folding makes them one, keep the better`;
    seen.set(key, form);
  }
}

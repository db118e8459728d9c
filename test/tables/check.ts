/** What the name tables must obey; every complaint is a sentence that says what to do. */
import type { ActorEntry, NameTable, PlaceEntry } from "../../src/core/records.ts";
import { createGazetteer } from "../../src/names/gazetteer.ts";
import { countriesOf, type NameRecord } from "../../src/names/record.ts";
import { variants } from "../../src/names/row.ts";
import { fold } from "../../src/text/fold.ts";
import { BOXES } from "./boxes.ts";

type Entry = Omit<PlaceEntry, "kind"> & Omit<ActorEntry, "kind">;
/** A table by the name of its file, such as `places/ml`. */
export type Tables = ReadonlyMap<string, NameTable>;

const SHARED_FIELDS = ["kind", "en", "fr", "aliases", "previousNames", "wikidata", "from", "to", "weak"];
const ARABIC_FIELDS = ["ar", "arWeak", "arFormer", "arShort", "arMisspelt", "arCue", "arNotAfter"] as const;
const PLACE_FIELDS = ["at", "in", "iso", "geonames", "enDemonym", "frDemonym", "arDemonym"];
const ACTOR_FIELDS = ["acronyms", "countries", "parent", "acled"];
const FORMS = ["ar", "arWeak", "arFormer", "arShort", "arMisspelt"] as const;
const DATE = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const ISO = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

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

/** Every complaint about all tables, in the order of the files. */
export function complaints(tables: Tables, reviewed: ReadonlySet<string> = new Set()): string[] {
  return [...eachTable(tables), ...acrossTables(tables), ...ambiguous(tables, reviewed)];
}

/** Titles of divisions that do not make two names different: «Gao» and «Gao Region» are namesakes. */
const DIVISION_TITLE = / (?:Region|Cercle|Province|Department|District|Wilaya|State|Locality)$/;

/** Forms that name records of different names, beyond those that somebody has looked at. */
function ambiguous(tables: Tables, reviewed: ReadonlySet<string>): string[] {
  const byKey = new Map<string, Map<string, string>>();
  for (const table of tables.values()) {
    for (const [id, entry] of Object.entries(table)) {
      for (const form of FORMS.flatMap((field) => variants(entry[field]))) {
        const key = keyOf(form);
        const records = byKey.get(key) ?? new Map<string, string>();
        byKey.set(key, records.set(id, entry.en.replace(DIVISION_TITLE, "")));
      }
    }
  }
  return [...byKey].flatMap(([key, records]) => {
    const ids = [...records.keys()].sort().join(" ");
    if (new Set(records.values()).size < 2 || reviewed.has(ids)) return [];
    return [`«${key}» names ${ids}: if that is so, add the line "${ids}" to test/tables/ambiguous.txt`];
  });
}

const keyOf = (form: string): string => fold(form).replace(/[\s-]+/g, " ");

function eachTable(tables: Tables): string[] {
  const out: string[] = [];
  for (const [file, table] of tables) {
    const ids = Object.keys(table);
    ids.forEach((id, i) => {
      const say = (text: string): number => out.push(`${file}: ${id} ${text}`);
      const previous = ids[i - 1];
      if (previous !== undefined && previous > id) say(`stands behind ${previous}: keep ids in alphabetical order`);
      const prefix = file.split("/")[1];
      if (!new RegExp(`^${prefix}/[a-z0-9-]+$`).test(id))
        say(`is no id of this file: write "${prefix}/" and lower-case letters, digits, hyphens`);
      for (const complaint of entryComplaints(file, table[id] as Entry)) say(complaint);
    });
  }
  return out;
}

function* entryComplaints(file: string, entry: Entry): Iterable<string> {
  const allowed = [...SHARED_FIELDS, ...ARABIC_FIELDS, ...(file.startsWith("places/") ? PLACE_FIELDS : ACTOR_FIELDS)];
  for (const field of Object.keys(entry)) {
    if (!allowed.includes(field)) yield `has an unknown field ${field}: use one of ${allowed.join(", ")}`;
  }
  if (entry.fr === entry.en) yield "repeats its English name as fr: leave fr out";
  if (entry.iso !== undefined && !ISO.test(entry.iso)) yield `has the iso ${entry.iso}: write it as ISO 3166 does`;
  if (entry.wikidata !== undefined && !/^Q[1-9]\d*$/.test(entry.wikidata))
    yield `has the wikidata ${entry.wikidata}: write Q and digits`;
  for (const field of ["from", "to"] as const) {
    if (entry[field] !== undefined && !DATE.test(entry[field]))
      yield `has ${field} ${entry[field]}: write YYYY, YYYY-MM or YYYY-MM-DD`;
  }
  for (const field of ARABIC_FIELDS) yield* arabicComplaints(field, entry[field]);
  yield* twins(entry);
}

function* arabicComplaints(field: string, value: string | undefined): Iterable<string> {
  if (value === undefined) return;
  for (const form of value.split(" | ")) {
    for (const [pattern, fix] of FORBIDDEN) if (pattern.test(form)) yield `has in ${field} («${form}») ${fix}`;
    if (!/^[\p{Script=Arabic}\p{P}\d\s]+$/u.test(form) || form.includes("|"))
      yield `has in ${field} the variant «${form}»: only Arabic letters, blanks and digits, variants parted by " | "`;
  }
}

/** Variants that folding makes one. */
function* twins(entry: Entry): Iterable<string> {
  const seen = new Map<string, string>();
  for (const form of FORMS.flatMap((field) => variants(entry[field]))) {
    const key = keyOf(form);
    const twin = seen.get(key);
    if (twin !== undefined) yield `lists «${form}» beside «${twin}»: folding makes them one, keep the better`;
    seen.set(key, form);
  }
}

function acrossTables(tables: Tables): string[] {
  const out: string[] = [];
  const all = new Map<string, Entry>();
  const files = new Map<string, string>();
  const ids = { wikidata: new Map<unknown, string>(), geonames: new Map<unknown, string>() };
  for (const [file, table] of tables) {
    for (const [id, entry] of Object.entries(table)) {
      if (all.has(id)) out.push(`${file}: ${id} stands in ${files.get(id)} too: give it another slug`);
      all.set(id, entry as Entry);
      files.set(id, file);
    }
  }
  const gazetteer = createGazetteer([...tables.values()]);
  for (const [id, entry] of all) {
    const say = (text: string): number => out.push(`${files.get(id)}: ${id} ${text}`);
    for (const field of ["in", "parent"] as const) {
      if (entry[field] !== undefined && !all.has(entry[field]))
        say(`has ${field} ${entry[field]}, which no table holds: add it, or name another`);
    }
    for (const field of ["wikidata", "geonames"] as const) {
      const value = entry[field];
      const other = value === undefined ? undefined : ids[field].get(value);
      if (other !== undefined) say(`has the ${field} id ${value} of ${other}: one of them is wrong`);
      if (value !== undefined) ids[field].set(value, id);
    }
    const outside = outsideOf(gazetteer.get(id)!, entry.at);
    if (outside !== undefined) say(`lies at ${entry.at?.join(", ")}, outside ${outside}: check [latitude, longitude]`);
  }
  return out;
}

/** The country in whose box a place should lie and does not. */
function outsideOf(record: NameRecord, at: readonly [number, number] | undefined): string | undefined {
  const country = countriesOf(record)[0];
  const box = country === undefined ? undefined : BOXES[country];
  if (at === undefined || box === undefined) return undefined;
  const [south, west, north, east] = box;
  return at[0] >= south && at[0] <= north && at[1] >= west && at[1] <= east ? undefined : country;
}

/** What the records of all tables must obey together. */
import type { Gazetteer } from "../../src/names/gazetteer.ts";
import { countriesOf } from "../../src/names/record.ts";
import { BOXES } from "./boxes.ts";
import type { Complaint } from "./complaint.ts";
import { type Entry, isPlaceFile, type Tables } from "./fields.ts";

interface Home {
  readonly file: string;
  readonly entry: Entry;
}

/** Most parents that a place may have above it. */
const HIGHEST = 8;

export function acrossTables(tables: Tables, gazetteer: Gazetteer): Complaint[] {
  const out: Complaint[] = [];
  const homes = new Map<string, Home>();
  for (const [file, table] of tables) {
    for (const [id, entry] of Object.entries(table)) {
      const other = homes.get(id);
      if (other !== undefined) out.push({ file, id, text: `stands in ${other.file} too: give it another slug` });
      homes.set(id, { file, entry: entry as Entry });
    }
  }
  const rules = [parentComplaints(homes), idComplaints(), countryComplaints(tables, gazetteer)];
  for (const [id, { file, entry }] of homes) {
    for (const rule of rules) for (const text of rule(id, entry)) out.push({ file, id, text });
  }
  return out;
}

type Rule = (id: string, entry: Entry) => Iterable<string>;

function parentComplaints(homes: ReadonlyMap<string, Home>): Rule {
  return function* (id, entry) {
    for (const field of ["in", "parent"] as const) {
      const parent = entry[field];
      if (parent === undefined) continue;
      const home = homes.get(parent);
      if (home === undefined) yield `has ${field} ${parent}, which no table holds: add it, or name another`;
      else if (isPlaceFile(home.file) !== (field === "in"))
        yield `has ${field} ${parent}, which is ${home.entry.kind}: ${field === "in" ? "in names a place" : "parent names an actor"}`;
    }
    if (climbs(id, homes)) yield `lies in itself by way of ${entry.in}: name another in`;
  };
}

/** Whether the way up from a place has no end. */
function climbs(id: string, homes: ReadonlyMap<string, Home>): boolean {
  let place: string | undefined = id;
  for (let up = 0; place !== undefined && up <= HIGHEST; up++) place = homes.get(place)?.entry.in;
  return place !== undefined;
}

/** Identifiers belong to one record each. */
function idComplaints(): Rule {
  const ids = { wikidata: new Map<unknown, string>(), geonames: new Map<unknown, string>() };
  return function* (id, entry) {
    for (const field of ["wikidata", "geonames"] as const) {
      const value = entry[field];
      if (value === undefined) continue;
      const other = ids[field].get(value);
      if (other !== undefined) yield `has the ${field} id ${value} of ${other}: one of them is wrong`;
      ids[field].set(value, id);
    }
  };
}

/** A record lies in its country's box, its ISO code begins as its country's, and `countries` are codes that tables hold. */
function countryComplaints(tables: Tables, gazetteer: Gazetteer): Rule {
  const codes = new Set(
    [...tables.values()].flatMap((table) =>
      Object.values(table).flatMap(({ kind, iso }: Entry) => (kind === "country" ? [iso] : [])),
    ),
  );
  return function* (id, { at, iso, countries }) {
    for (const code of countries ?? []) {
      if (!codes.has(code)) yield `has the country ${code}, which no table of places has: write ISO 3166-1 alpha-2`;
    }
    const country = countriesOf(gazetteer.get(id)!)[0];
    if (country !== undefined && at !== undefined && isOutside(country, at))
      yield `lies at ${at.join(", ")}, outside ${country}: check [latitude, longitude]`;
    if (country !== undefined && iso !== undefined && iso.slice(0, 2) !== country)
      yield `has the iso ${iso}, but lies in ${country}: mend iso or in`;
  };
}

/** Whether a place lies outside the box of its country. */
function isOutside(country: string, [latitude, longitude]: readonly [number, number]): boolean {
  const [south, west, north, east] = BOXES[country] ?? [-90, -180, 90, 180];
  return latitude < south || latitude > north || longitude < west || longitude > east;
}

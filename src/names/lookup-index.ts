import { fold } from "../text/fold.ts";
import type { GazetteerIndex } from "./gazetteer.ts";
import { latinKey, latinSkeleton } from "./latin-key.ts";
import type { NameRecord } from "./record.ts";
import { type Row, variants } from "./row.ts";

/** What of a record a key was made from. */
export type NameField = "ar" | "en" | "fr" | "alias" | "previousName" | "acronym";

/** One spelling of one record. */
export interface Spelling {
  readonly record: NameRecord;
  readonly field: NameField;
  /** As the table has it. */
  readonly text: string;
  readonly key: string;
}

const ARABIC = /[\u0600-\u06ff]/;
/** Long vowels and weak letters of a folded Arabic key. */
const ARABIC_VOWELS = /[\u0627\u0648\u064a\u0621\u0647]/g;

/** Whether a query is written in Arabic letters. */
export const isArabic = (text: string): boolean => ARABIC.test(text);

export const arabicKey = (name: string): string => fold(name).replace(/[\s\-_"'«»]/g, "");

/** The comparable key of a name in either script. */
export const nameKey = (name: string): string => (isArabic(fold(name)) ? arabicKey(name) : latinKey(name));

/** The letters of a key that spellings seldom differ in. */
export function skeletonOf(key: string): string {
  return isArabic(key) ? key.charAt(0) + key.slice(1).replace(ARABIC_VOWELS, "") : latinSkeleton(key);
}

/** All spellings of all records, sorted by key for prefixes, and by skeleton for near misses. */
export class LookupIndex {
  readonly sorted: readonly Spelling[];
  private readonly skeletons = new Map<string, Spelling[]>();

  constructor(rows: ReadonlyMap<string, Row>) {
    const spellings: Spelling[] = [];
    for (const row of rows.values()) spellings.push(...spellingsOf(row));
    this.sorted = spellings.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    for (const spelling of this.sorted) {
      const skeleton = skeletonOf(spelling.key);
      const known = this.skeletons.get(skeleton);
      if (known === undefined) this.skeletons.set(skeleton, [spelling]);
      else known.push(spelling);
    }
  }

  /** Spellings whose key begins with `key`, at most `limit`, in the order of keys. */
  *beginningWith(key: string, limit: number): Iterable<Spelling> {
    const from = this.firstFrom(key);
    for (let i = from; i < Math.min(from + limit, this.sorted.length); i++) {
      const spelling = this.sorted[i]!;
      if (!spelling.key.startsWith(key)) return;
      yield spelling;
    }
  }

  /** Spellings with just that key. */
  *spelt(key: string): Iterable<Spelling> {
    for (let i = this.firstFrom(key); this.sorted[i]?.key === key; i++) yield this.sorted[i]!;
  }

  /** Where the first key stands that is not before `key`. */
  private firstFrom(key: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.key < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Spellings with the same skeleton as `key`. */
  alike(key: string): readonly Spelling[] {
    return this.skeletons.get(skeletonOf(key)) ?? [];
  }
}

/** Kept beside the gazetteers and not in them: who only finds names loads none of this. */
const built = /* @__PURE__ */ new WeakMap<GazetteerIndex, LookupIndex>();

/** The lookup index of a gazetteer, built at the first use. */
export function lookupIndexOf(gazetteer: GazetteerIndex): LookupIndex {
  let index = built.get(gazetteer);
  if (index === undefined) {
    index = new LookupIndex(gazetteer.rows);
    built.set(gazetteer, index);
  }
  return index;
}

function spellingsOf({ record, entry }: Row): Spelling[] {
  const { aliases = [], previousNames = [] } = record;
  const arabic = [entry.ar, entry.arWeak, entry.arShort, entry.arMisspelt].flatMap(variants);
  const fields: readonly (readonly [NameField, readonly string[]])[] = [
    ["en", [record.en]],
    ["fr", record.fr === record.en ? [] : [record.fr]],
    ["alias", aliases.filter((name) => !previousNames.includes(name))],
    ["previousName", [...previousNames, ...variants(entry.arFormer)]],
    ["acronym", "acronyms" in record ? (record.acronyms ?? []) : []],
    ["ar", arabic],
  ];
  return fields.flatMap(([field, texts]) => texts.map((text) => ({ record, field, text, key: nameKey(text) })));
}

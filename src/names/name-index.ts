import { Outlines } from "../core/outline.ts";
import type { ActorEntry, PlaceEntry } from "../core/records.ts";
import { ROOT, type TokenTrie } from "../core/trie.ts";
import { fold } from "../text/fold.ts";
import { Fields, filed, WORDS } from "./filing.ts";
import { type Demonym, type Form, RowForm } from "./form.ts";
import { HEAD_WORDS, type HeadWord } from "./head-words.ts";
import { INSTITUTIONS, type Institution } from "./institution-table.ts";
import { isOrganisation } from "./record.ts";
import { BIT } from "./roles.ts";
import { type Row, variants } from "./row.ts";
import { wordsOfSamePlace } from "./same-place.ts";
import { WrittenAsOne } from "./written-as-one.ts";

/** What ends at a node of the trie. */
export interface Entries {
  readonly forms: readonly Form[];
  readonly heads: readonly HeadWord[];
  readonly institution: Institution | undefined;
}

const ARTICLE = "ال";
/** Folded words that are in no misspelt name: «كان أثمان» is no Kane Ousmane, «إن أفكار» no In-Ekar. */
const PARTICLES: readonly string[] =
  "ان | كان | من | في | علي | عن | الي | ما | لا | لم | لن | قد | هو | هي | ثم | او | ام | كل | اي | مع | لدي | ضد | بين | غير".split(
    " | ",
  );
/** Endings of a nisba, and what they are. */
const NISBA_ENDINGS: readonly (readonly [Demonym, string])[] = [
  ["masculine", ""],
  ["feminine", "ة"],
  ["plural", "ون"],
  ["plural", "ين"],
  ["plural", "ات"],
];

/** A form's number in the trie: its row, then a bit for weak ones, then how many words it has, up to 15. */
const ROW = 32;
const WEAK = 16;

type Sign = Form | HeadWord | Institution;

/** All forms of all rows, and the words that go with names, behind their folded words. */
export class NameIndex {
  /** Forms by their numbers; other values are signs, as `~` of their places. */
  readonly trie: TokenTrie<number>;
  /** What each word does in names that may be said otherwise. */
  readonly roles: Uint8Array;
  /** The node behind which such places stand, with the words that stand for them in names as values. */
  readonly placesNode: number;
  /** The numbers of «من» and «أجل». */
  readonly purpose: readonly [number, number];
  private readonly twins: ReadonlyMap<number, readonly number[]>;
  /** Names whose words are written as one. */
  readonly writtenAsOne: WrittenAsOne;
  private knownOneWord: Outlines | undefined;
  private readonly rows: readonly Row[];
  private readonly signs: Sign[] = [];
  private readonly known: (Entries | undefined)[];

  constructor(rows: ReadonlyMap<string, Row>) {
    this.rows = [...rows.values()];
    const fields = new Fields();
    this.rows.forEach((row, i) => {
      addForms(row, i * ROW, fields);
      const { arDemonym, iso } = row.entry as PlaceEntry;
      if (arDemonym !== undefined && iso !== undefined) this.addDemonyms(row, arDemonym, fields);
    });
    this.addHeadWords(fields);
    this.addInstitutions(fields);
    const { trie, roles, placesNode, purpose, twins } = filed(fields, wordsOfSamePlace(this.rows));
    this.trie = trie;
    this.roles = this.withBits(roles);
    this.placesNode = placesNode;
    this.purpose = purpose;
    this.twins = twins;
    this.writtenAsOne = new WrittenAsOne(trie, (node) => this.at(node).forms.length > 0);
    this.known = new Array(this.trie.size).fill(undefined);
  }

  /** The other ways to spell a word. */
  twinsOf(word: number): readonly number[] {
    return word >= 0 && (this.roles[word]! & BIT.hasTwins) !== 0 ? this.twins.get(word)! : NO_TWINS;
  }

  /** The outlines of names of one word. */
  get oneWord(): Outlines {
    this.knownOneWord ??= this.outlinesOfOne();
    return this.knownOneWord;
  }

  private outlinesOfOne(): Outlines {
    const outlines = new Outlines();
    const { pool, starts, size } = this.trie.words;
    for (let word = 0; word < size; word++) {
      const node = this.trie.step(ROOT, word);
      if (node >= 0 && this.trie.ends(node)) outlines.add(pool, starts[word]!, starts[word + 1]!);
    }
    return outlines;
  }

  /** What ends at `node`; made when it is first asked for. */
  at(node: number): Entries {
    this.known[node] ??= this.entriesAt(node);
    return this.known[node];
  }

  /** The roles with the bits of particles and of the first words of institutions. */
  private withBits(roles: Uint8Array): Uint8Array {
    const { words } = this.trie;
    const offices = INSTITUTIONS.flatMap(({ definite, construct }) => [...variants(definite), ...variants(construct)]);
    const numbers = [...PARTICLES, ...offices].map((name) => words.add(fold(name).split(" ")[0]!));
    const out = new Uint8Array(words.size);
    out.set(roles);
    numbers.forEach((word, i) => {
      out[word]! |= i < PARTICLES.length ? BIT.isParticle : BIT.beginsOffice;
    });
    return out;
  }

  private entriesAt(node: number): Entries {
    const values = this.trie.values(node);
    if (values.length === 0) return NOTHING;
    const signs = values.filter((value) => value < 0).map((value) => this.signs[~value]!);
    const forms = values.filter((value) => value >= 0).map((value) => this.form(value));
    return {
      forms: [...forms, ...signs.filter((sign) => "words" in sign)],
      heads: signs.filter((sign) => "inside" in sign),
      institution: signs.find((sign) => "slug" in sign),
    };
  }

  private form(value: number): Form {
    const row = this.rows[(value / ROW) | 0]!;
    return new RowForm(row, (value & WEAK) !== 0, value & WORDS);
  }

  private addSign(sign: Sign): number {
    return ~(this.signs.push(sign) - 1);
  }

  private addDemonyms(row: Row, nisbas: string, fields: Fields): void {
    for (const [kind, ending] of NISBA_ENDINGS) {
      const value = this.addSign(new RowForm(row, (row.entry as PlaceEntry).weakDemonym === true, 1, kind));
      for (const nisba of variants(nisbas)) {
        fields.add(ARTICLE + nisba + ending, value);
        if (kind === "plural") fields.add(nisba + ending, value);
      }
    }
  }

  private addHeadWords(fields: Fields): void {
    for (const { kinds, chief = [], inside, ar, article, lends = false, many = false } of HEAD_WORDS) {
      const value = this.addSign({ kinds: new Set(kinds), chief: new Set(chief), inside, lends, many });
      for (const word of variants(ar)) {
        fields.add(word, value);
        if (article) fields.add(ARTICLE + word, value);
      }
    }
  }

  private addInstitutions(fields: Fields): void {
    for (const { definite, construct, ...institution } of INSTITUTIONS) {
      const value = this.addSign(institution);
      fields.add(definite, value);
      if (construct !== undefined) fields.add(construct, value);
    }
  }
}

const NO_TWINS: readonly number[] = [];
const NOTHING: Entries = { forms: [], heads: [], institution: undefined };

function addForms({ entry }: Row, value: number, fields: Fields): void {
  const usual = entry.weak === true ? value + WEAK : value;
  fields.add(entry.ar, usual);
  if (entry.kind === "country") fields.add(entry.ar.replaceAll(" ", ""), usual);
  if (entry.arFormer !== undefined) fields.add(entry.arFormer, usual);
  if (entry.arShort !== undefined) fields.add(entry.arShort, usual);
  if (entry.arMisspelt !== undefined) fields.add(entry.arMisspelt, usual);
  if (entry.arWeak !== undefined) fields.add(entry.arWeak, value + WEAK);
  const { acronyms = [], aliases = [] } = entry as ActorEntry;
  for (const text of acronyms) fields.add(text, text.length < 3 ? value + WEAK : value);
  if (!isOrganisation(entry)) return;
  for (const text of new Set([entry.en, entry.fr ?? entry.en, ...aliases])) {
    if (LATIN_NAME.test(text)) fields.add(text, value);
    else if (LATIN_WORD.test(text)) fields.add(text, value + WEAK);
  }
}

/** A Latin name that is nothing else either: of several words without a remark in brackets, or all in capitals. */
const LATIN_NAME = /^(?:[A-Z0-9]{3,}|[^( ]+ [^(]+)$/;
/** One of one word, which is often another too. */
const LATIN_WORD = /^\p{Lu}\p{Ll}{3,}$/u;

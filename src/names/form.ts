import type { PlaceEntry } from "../core/records.ts";
import { fold } from "../text/fold.ts";
import { NO_PHRASES, Phrases } from "./phrases.ts";
import { countriesOf, type NameRecord } from "./record.ts";
import { type Row, variants } from "./row.ts";

/** One Arabic form of a record. */
export interface Form {
  readonly record: NameRecord;
  /** Those of the record, the chief one first. */
  readonly countries: readonly string[];
  /** A common word too: it counts only with a cue. */
  readonly weak: boolean;
  /** Words of the form. */
  readonly words: number;
  /** Words that make it sure when they stand near. */
  readonly cues: Phrases;
  /** Words right before it that make it something else. */
  readonly notAfter: Phrases;
  /** Whether any spelling of the row bears a hamza inside a word. */
  readonly hamza: boolean;
  /** «المالي»: a country's demonym, in any gender and number. */
  readonly demonym?: Demonym | undefined;
}

/** Whether a form needs no cue and is a name itself, not the nisba of one. */
export const isStrong = ({ weak, demonym }: Form): boolean => !weak && demonym === undefined;

export type Demonym = "masculine" | "feminine" | "plural";

/** A form of a row; its record and its cues are made when somebody asks for them: those of most never are. */
export class RowForm implements Form {
  readonly weak: boolean;
  readonly words: number;
  readonly notAfter: Phrases;
  readonly demonym: Demonym | undefined;
  private readonly row: Row;
  private knownCountries: readonly string[] | undefined;
  private knownCues: Phrases | undefined;

  constructor(row: Row, weak: boolean, words: number, demonym?: Demonym) {
    this.row = row;
    this.weak = weak;
    this.words = words;
    this.demonym = demonym;
    const { arNotAfter, arDemonymNotAfter } = row.entry as PlaceEntry;
    this.notAfter = phrasesOf(demonym ? arDemonymNotAfter : arNotAfter);
    this.knownCountries = undefined;
    this.knownCues = undefined;
  }

  get record(): NameRecord {
    return this.row.record;
  }

  get countries(): readonly string[] {
    this.knownCountries ??= countriesOf(this.row.record);
    return this.knownCountries;
  }

  get hamza(): boolean {
    const { ar, arWeak = "" } = this.row.entry;
    return HAMZA_INSIDE.test(`${ar} ${arWeak}`);
  }

  get cues(): Phrases {
    this.knownCues ??= phrasesOf(this.row.entry.arCue);
    return this.knownCues;
  }
}

const phrasesOf = (field: string | undefined): Phrases =>
  field === undefined ? NO_PHRASES : new Phrases(variants(field).map(fold));

/** A carrier of hamza behind another letter and no article. */
export const HAMZA_INSIDE: RegExp =
  /[\u0621-\u0643\u0645-\u064a][\u0623-\u0626]|[\u0621-\u0626\u0628-\u064a]\u0644[\u0623-\u0626]/;

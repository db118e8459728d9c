import type { OrdinaryWords } from "../text/ordinary-words.ts";
import { hasArticle, readings } from "../text/readings.ts";
import type { TokenStream } from "../text/stream.ts";
import { CoveredTokens } from "./covered-tokens.ts";
import { DOUBTFUL, FAMILY, GIVEN, KUNYA, PersonParts, SON_OF, TITLE } from "./person-parts.ts";
import { ARABIC, BEFORE_ARTICLE, FURTHER_WORDS, INFLECTED } from "./word-shapes.ts";

const ALEF = 0x627;
const WAW = 0x648;
const KAF = 0x643;
const YEH = 0x64a;
const ALEF_MAQSURA = 0x649;
/** The key of «على» 'on' and of the name «علي». */
const ALI = "علي";
/** First letters of verbs: where nobody says which words are ordinary, an unknown word that begins so is no family name. */
const VERB_LETTERS: ReadonlySet<number> = new Set([YEH, 0x62a, 0x646, ALEF]);
/** Fewest letters of a name that no list has. */
const SHORTEST_STRANGE = 4;
/** What names are glued to, and the fewest letters of the whole. */
const FATHER = "ابو";
const SERVANT_OF_THE = "عبدال";
const SHORTEST_GLUED = 6;

let parts: PersonParts | undefined;

/** What the words of one text may be in the names of persons. */
export class UnlistedWords extends CoveredTokens {
  private readonly parts: PersonParts;
  private readonly ordinary: OrdinaryWords | undefined;

  constructor(stream: TokenStream, ordinary: OrdinaryWords | undefined) {
    super(stream);
    parts ??= new PersonParts();
    this.parts = parts;
    this.ordinary = ordinary;
  }

  /** Whether every word of a stretch of the text is a first or family name. */
  areNames(start: number, end: number): boolean {
    const { ends } = this.stream;
    let i = this.tokenAt(start);
    while (ends[i]! < end && this.isName(i)) i++;
    return ends[i]! >= end && this.isName(i);
  }

  kindOf(i: number): number {
    return this.kindBehind(i, 0);
  }

  /** The kind of token `i` without `skip` units of its key; a name that is glued to «أبو» or «عبد ال» is a first name. */
  private kindBehind(i: number, skip: number): number {
    const { units, keyStarts } = this.stream;
    const [from, to] = [keyStarts[i]! + skip, keyStarts[i + 1]!];
    const kind = this.parts.kindsOf(units, from, to);
    if (kind !== 0 || to - from < SHORTEST_GLUED) return kind;
    const isServant = startsWith(units, from, SERVANT_OF_THE);
    const isGlued = isServant || (this.ordinary !== undefined && startsWith(units, from, FATHER));
    return isGlued && (isServant || !this.ordinary!.has(this.stream, i, skip)) ? GIVEN : 0;
  }

  /** What token `i` may begin, in the first reading of its proclitics that is anything; «ك» is none: «كابو» is no «ك» and «أبو». */
  begins(i: number): { kind: number; skip: number } {
    const { units, keyStarts } = this.stream;
    const [from, to] = [keyStarts[i]!, keyStarts[i + 1]!];
    for (const { skip, article } of readings(units, from, to)) {
      const kind = article ? 0 : this.kindBehind(i, skip);
      const isLike = skip > 0 && units[from + skip - 1] === KAF;
      if (kind !== 0 && !(isLike && (kind & (GIVEN | FAMILY | KUNYA)) !== 0)) return { kind, skip };
    }
    return NOTHING;
  }

  /**
   * The first name that stands right before the token at `start`; before any but «ولد», and if not `anyhow`, one that is
   * no ordinary word too.
   */
  firstNameBefore(start: number, anyhow: boolean): string | undefined {
    const i = this.tokenAt(start);
    if (i < 1 || this.stream.starts[i] !== start || start - this.stream.ends[i - 1]! !== 1) return undefined;
    const { kind, skip } = this.begins(i - 1);
    const mayBeWord = !anyhow && (kind & DOUBTFUL) !== 0 && (this.kindOf(i) & SON_OF) === 0;
    return (kind & GIVEN) !== 0 && (kind & TITLE) === 0 && !mayBeWord ? this.stream.key(i - 1).slice(skip) : undefined;
  }

  /** Whether a name goes on behind a place of the text: with «ولد», or a first or family name. */
  goesOn(end: number): boolean {
    const next = this.after(this.tokenAt(end - 1));
    const kind = next < 0 ? 0 : this.kindOf(next);
    return (kind & (SON_OF | GIVEN | FAMILY)) !== 0 && (kind & TITLE) === 0;
  }

  /** Whether a name that can be nothing else follows a place of the text. */
  isBeforeName(end: number): boolean {
    const next = this.after(this.tokenAt(end - 1));
    return next >= 0 && this.isSurelyName(next) && !this.isTitle(next);
  }

  /** Where «ولد» begins right before the token at `start`, or that. */
  withSonOf(start: number): number {
    const i = this.tokenAt(start);
    const before = this.stream.starts[i] === start ? this.before(i) : -1;
    return before >= 0 && (this.kindOf(before) & SON_OF) !== 0 ? this.stream.starts[before]! : start;
  }

  isTitle(i: number): boolean {
    return (this.kindOf(i) & TITLE) !== 0;
  }

  /** Whether token `i` is a title with the alef of the accusative: «أمينا». */
  isTitleInAccusative(i: number): boolean {
    const { units, keyStarts } = this.stream;
    const last = keyStarts[i + 1]! - 1;
    return units[last] === ALEF && (this.parts.kindsOf(units, keyStarts[i]!, last) & TITLE) !== 0;
  }

  hasArticle(i: number): boolean {
    return hasArticle(this.stream.units, this.stream.keyStarts[i]!);
  }

  /** Whether token `i`, which is in no list, is an ordinary word, or might be one where nobody can say: a verb, most likely. */
  mayBeWord(i: number): boolean {
    const { keyStarts, units } = this.stream;
    return this.ordinary === undefined
      ? VERB_LETTERS.has(units[keyStarts[i]!]!)
      : this.ordinary.has(this.stream, i) || FURTHER_WORDS.has(this.stream.key(i));
  }

  /** Whether the gazetteer knows token `i` for an ordinary word. */
  isOrdinary(i: number): boolean {
    return this.ordinary?.has(this.stream, i) === true;
  }

  beginsWithWaw(i: number): boolean {
    return this.stream.units[this.stream.keyStarts[i]!] === WAW;
  }

  endsInWaw(i: number): boolean {
    return this.stream.units[this.stream.keyStarts[i + 1]! - 1] === WAW;
  }

  endsInYeh(i: number): boolean {
    return this.stream.units[this.stream.keyStarts[i + 1]! - 1] === YEH;
  }

  /** Whether token `i` may stand for a whole person as a family name: it is no first name and no common word. */
  isFamilyName(i: number): boolean {
    const kind = this.kindOf(i);
    return kind === FAMILY || (kind === 0 && (this.endsInWaw(i) || this.isUnlisted(i)));
  }

  /** Whether token `i` is a first or family name. */
  isName(i: number): boolean {
    return (this.kindOf(i) & (GIVEN | FAMILY)) !== 0;
  }

  /** The same, and nothing else. */
  isSurelyName(i: number): boolean {
    return this.isName(i) && (this.kindOf(i) & DOUBTFUL) === 0;
  }

  /** Whether token `i` is neither in a name that the lists have nor an ordinary word: most such words are names. */
  isStrange(i: number, shortest: number = SHORTEST_STRANGE): boolean {
    return this.isFree(i) && this.isUnlisted(i, shortest);
  }

  /** The same for a word with the article: «الشايب». */
  isStrangeWithArticle(i: number): boolean {
    return this.isFree(i) && this.hasArticle(i) && this.begins(i).kind === 0 && this.isNoWord(i);
  }

  private isUnlisted(i: number, shortest: number = SHORTEST_STRANGE): boolean {
    const { keyStarts } = this.stream;
    if (keyStarts[i + 1]! - keyStarts[i]! < shortest || this.beginsWithWaw(i)) return false;
    if (this.hasArticle(i) || this.begins(i).kind !== 0 || BEFORE_ARTICLE.test(this.stream.key(i))) return false;
    return this.isNoWord(i);
  }

  private isNoWord(i: number): boolean {
    const { text, starts, ends } = this.stream;
    return this.ordinary !== undefined && ARABIC.test(text.slice(starts[i], ends[i])) && !this.mayBeWord(i);
  }

  /** Whether it has the shape of an adjective or participle that the lexicon may lack. */
  isInflected(i: number): boolean {
    return INFLECTED.test(this.stream.key(i));
  }

  /** Whether it is «على» 'on', as most writers spell it, and not the name «علي». */
  isOn(i: number, skip: number): boolean {
    const { text, ends } = this.stream;
    return text.charCodeAt(ends[i]! - 1) === ALEF_MAQSURA && this.stream.key(i).slice(skip) === ALI;
  }
}

const startsWith = (units: Uint16Array, from: number, letters: string): boolean => {
  for (let k = 0; k < letters.length; k++) if (units[from + k] !== letters.charCodeAt(k)) return false;
  return true;
};

const NOTHING = { kind: 0, skip: 0 } as const;

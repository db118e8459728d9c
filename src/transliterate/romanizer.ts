import type { Span } from "../core/span.ts";
import { latinSign } from "./latin-signs.ts";
import { type Reading, readingAt } from "./lexicon.ts";
import { Output } from "./output.ts";
import { type Parts, partsOf } from "./parts.ts";
import { A, I, isLetter, Word } from "./reader.ts";
import { type Compiled, compile, type Romanization } from "./romanization.ts";
import { SIGNS } from "./signs.ts";
import { StemWriter } from "./stem.ts";

const { alef, alefHamza, ain, beh, teh, theh, dal, zah, feh, heh, kaf, lam, noon, tehMarbuta, waw, yeh } = SIGNS;

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const TAB = 0x09;

/** Writes a text by a romanization, word by word; `guessed`, if given, receives the words whose vowels it presumed. */
export function romanized(
  text: string,
  rules: Romanization,
  capitals: Romanization["capitals"],
  guessed?: Span[],
): string {
  return new Romanizer(text, compile(rules), capitals === "names", guessed).run();
}

class Romanizer {
  private readonly text: string;
  private readonly scheme: Compiled;
  private readonly rules: Romanization;
  private readonly capitals: boolean;
  private readonly guessed: Span[] | undefined;
  private readonly out: Output;
  private readonly stems: StemWriter;
  private readonly word = new Word();
  private readonly next = new Word();
  /** Whether only blanks stand between the last word and this place. */
  private behindWord = false;
  private vowelBehind = false;
  /** Whether the next word is written in one with the last. */
  private joining = false;

  constructor(text: string, scheme: Compiled, capitals: boolean, guessed: Span[] | undefined) {
    this.text = text;
    this.scheme = scheme;
    this.rules = scheme.rules;
    this.capitals = capitals;
    this.guessed = guessed;
    this.out = new Output(text.length + (text.length >> 1));
    this.stems = new StemWriter(scheme, this.out);
  }

  run(): string {
    const { text, out } = this;
    for (let i = 0; i < text.length; ) {
      const c = text.charCodeAt(i);
      if (isLetter(c)) {
        i = this.wordAt(i);
        continue;
      }
      if (c !== SPACE && c !== NO_BREAK_SPACE && c !== TAB) this.behindWord = false;
      out.putUnit(latinSign(c));
      i++;
    }
    return out.toString();
  }

  private wordAt(start: number): number {
    const { word, stems } = this;
    const end = word.read(this.text, start);
    stems.guessed = false;
    if (this.joining) this.writeJoined(0);
    else {
      const second = secondPart(word);
      if (second > 0) this.writeCompound(second, end);
      else this.writeParts(partsOf(word, 0), end);
    }
    if (stems.guessed) this.guessed?.push({ start, end });
    if (this.rules.article.afterVowel === "elided") this.vowelBehind = isVowel(this.out.last());
    this.behindWord = true;
    this.joining = this.rules.abdAllah === "joined" && this.isAbdAllah(end);
    return this.joining ? this.skipBlanks(end) : end;
  }

  /** A word glued from two: the second has the article, or is the name of God. */
  private writeCompound(from: number, end: number): void {
    const { word } = this;
    const reading = readingAt(word, 0, from);
    if (reading !== undefined) this.writeReading(reading, false, false);
    else this.writeStem(0, from, false, false);
    const parts = partsOf(word, from);
    if (!parts.article && this.rules.abdAllah === "joined") {
      this.writeJoined(from);
      return;
    }
    this.vowelBehind = isVowel(this.out.last());
    this.behindWord = true;
    this.out.putUnit(SPACE);
    this.writeParts(parts, end);
  }

  /** The word from a letter on, without a capital. */
  private writeJoined(from: number): void {
    const reading = readingAt(this.word, from, this.word.length)?.reading;
    if (reading !== undefined) this.stems.write(reading, 0, reading.length, false, true, false);
    else this.stems.write(this.word, from, this.word.length, false, false, false);
  }

  private writeParts(parts: Parts, end: number): void {
    const { word } = this;
    const { from, particles, stem, article } = parts;
    const began = this.out.length;
    for (let k = from; k < from + particles; k++) this.particle(k, article && k === from + particles - 1);
    if (article) this.article(parts);
    const reading = readingAt(word, stem, word.length);
    const construct = reading?.proper !== true && this.isConstruct(parts, end);
    if (reading === undefined) this.writeStem(stem, word.length, article, construct);
    else this.writeReading(reading, article, construct);
    if (particles > 0 && !article && !word.voweled) this.stems.guessed = true;
    if (this.capitals && !this.behindWord && this.rules.articleCapital && stem > from) this.out.capitalize(began);
  }

  private writeReading({ key, reading, particle, doubtful }: Reading, article: boolean, construct: boolean): void {
    const { stems, out, rules } = this;
    for (let k = 0; k < particle; k++) {
      out.put(this.scheme.letters[reading.letters[k]! - 0x600]!);
      out.put(reading.vowels[k] === A ? rules.short.a : rules.short.i);
      out.put(rules.article.joint);
    }
    const began = out.length;
    const own = this.scheme.words.get(key);
    if (own !== undefined) out.put(own);
    else stems.write(reading, particle, reading.length, article, true, construct);
    if (this.capitals) out.capitalize(began);
    stems.guessed = doubtful && !this.word.voweled;
  }

  private writeStem(from: number, to: number, article: boolean, construct: boolean): void {
    const began = this.out.length;
    this.stems.write(this.word, from, to, article, false, construct);
    if (this.capitals) this.out.capitalize(began);
  }

  private particle(k: number, beforeArticle: boolean): void {
    const { out, rules } = this;
    const letter = this.word.letters[k]!;
    out.put(this.scheme.letters[letter - 0x600]!);
    out.put(letter === waw || letter === feh || letter === kaf ? rules.short.a : rules.short.i);
    if (!beforeArticle || letter !== lam || rules.article.afterLi !== "lil") out.put(rules.article.joint);
  }

  /** The article before the stem: its vowel, unless a particle or a vowel before it swallows that, and its lam. */
  private article({ from, particles, stem }: Parts): void {
    const { out, word } = this;
    const { joint, vowel, sun, afterParticle, afterVowel } = this.rules.article;
    const first = word.letters[stem]!;
    const swallowed =
      particles > 0
        ? afterParticle === "elided" || word.letters[from + particles - 1] === lam
        : afterVowel === "elided" && this.behindWord && this.vowelBehind;
    if (!swallowed) out.put(vowel);
    const latin = sun === "assimilated" && isSun(first) ? this.scheme.letters[first - 0x600] : undefined;
    out.put(latin ?? this.scheme.letters[lam - 0x600]!);
    out.put(joint);
  }

  /** Whether a noun in -ah stands before the noun that it belongs to: no article, and a noun behind it. */
  private isConstruct({ article }: Parts, end: number): boolean {
    const { letters, length } = this.word;
    if (letters[length - 1] !== tehMarbuta || article || !this.readNext(end)) return false;
    const { particles } = partsOf(this.next, 0);
    return particles === 0 && readingAt(this.next, 0, this.next.length)?.closed !== true;
  }

  private isAbdAllah(end: number): boolean {
    const { letters, length } = this.word;
    if (length !== 3 || letters[0] !== ain || letters[1] !== beh || letters[2] !== dal) return false;
    return this.readNext(end) && readingAt(this.next, 0, this.next.length)?.key === "Allh";
  }

  /** Reads the word behind the blanks at `end` into `next`; says whether there is one. */
  private readNext(end: number): boolean {
    const at = this.skipBlanks(end);
    if (at === end || at >= this.text.length || !isLetter(this.text.charCodeAt(at))) return false;
    this.next.read(this.text, at);
    return true;
  }

  private skipBlanks(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE || this.text.charCodeAt(at) === NO_BREAK_SPACE) at++;
    return at;
  }
}

/** Where the second word begins in a name glued from two: «Abd» or «Abū» before the article, anything before «al-Dīn» or «Allāh». */
function secondPart({ letters, vowels, length }: Word): number {
  if (length < 7) return 0;
  if (letters[3] === alef && letters[4] === lam && vowels[4] !== I) {
    if (letters[0] === ain && letters[1] === beh && letters[2] === dal) return 3;
    if ((letters[0] === alefHamza || letters[0] === alef) && letters[1] === beh && letters[2] === waw) return 3;
  }
  const at = length - 5;
  const din = letters[at + 2] === dal && letters[at + 3] === yeh && letters[at + 4] === noon;
  if (din && letters[at] === alef && letters[at + 1] === lam && vowels[at + 1] !== I) return at;
  const allah = letters[at + 2] === lam && letters[at + 3] === lam && letters[at + 4] === heh;
  return allah && letters[at + 1] === alef ? at + 1 : 0;
}

/** The letters of the tip of the tongue, to which the lam of the article is assimilated. */
const isSun = (letter: number): boolean =>
  letter === teh || letter === theh || letter === lam || letter === noon || (letter >= dal && letter <= zah);

const isVowel = (latin: number): boolean => VOWELS.includes(String.fromCharCode(latin));
const VOWELS = "aiuāīūáâîû";

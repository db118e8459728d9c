import { decoded } from "./encoding.ts";
import { NO_VOWEL, SUKUN, Word } from "./reader.ts";
import { buckwalter } from "./schemes/buckwalter.ts";

/** A word that its letters alone do not tell: how it is read, as a word with all its signs. */
export interface Reading {
  /** Its letters in Buckwalter's transliteration, without signs. */
  readonly key: string;
  readonly letters: Word;
  readonly reading: Word;
  /** Letters of the reading that are a particle written in one with the word (la-hum). */
  readonly particle: number;
  /** A preposition, pronoun or the like: no noun before it belongs to it. */
  readonly closed: boolean;
  /** A name: it never belongs to the noun behind it. */
  readonly proper: boolean;
  /** Whether the same letters have another common reading. */
  readonly doubtful: boolean;
}

/**
 * Particles and pronouns, written `letters reading` in Buckwalter's transliteration, `?` where the same letters have
 * another common reading. Their spelling leaves out long vowels (hādhā, lākin) or they come without vowels even in
 * voweled text.
 */
const CLOSED =
  "fy fiy|mn min?|ElY EalaY|<lY <ilaY|AlY <ilaY?|En Ean|mE maEa|byn bayona|>n >an?|>n >an~a|<n <in?|<n <in~a|" +
  ">w >aw|lA laA|hl hal|qd qad|lm lam?|ln lan|vm vum~a?|mn* mun*u|m* mu*o|HtY Hat~aY|bEd baEoda?|qbl qabola?|" +
  "End Einoda|tHt taHota|fwq fawoqa|Hwl Hawola|xlAl xilaAla|Hyv Hayovu|kyf kayofa|>yn >ayona|mtY mataY|ldY ladaY|" +
  "lky likay|kmA kamaA|lmA*A limaA*aA|hw huwa|hy hiya|hm hum|hmA humaA|nHn naHonu|>nA >anaA|>nt >anta?|" +
  ">ntm >antum|h*A ha`*aA|h*h ha`*ihi|h&lA' ha`&ulaA'i|*lk *a`lika|tlk tiloka|k*lk ka-*a`lika|l*lk li-*a`lika|" +
  "b*lk bi-*a`lika|hk*A ha`ka*aA|>wl}k >ula`}ika|>wlA}k >ulaA}ika|lkn la`kin|lkn la`kin~a|lknh la`kin~ahu|" +
  "Al*y Aal~a*iy|Alty Aal~atiy|Al*yn Aal~a*iyna|AllwAty Aal~awaAtiy|bh bihi?|lh la-hu|lhA la-haA|lhm la-hum|" +
  "lnA la-naA|fyh fiyhi|fyhA fiyhaA|mnh minohu|mnhA minohaA|Elyh Ealayohi|ElyhA EalayohaA|Elyhm Ealayohim|" +
  "<lyh <ilayohi|bn bin?|bnt binot";

/** Nouns, the name of God, and names, in the same form. */
const NOUNS =
  "Allh Aal~a`h|Allhm Aal~a`hum~a|bAllh bil~a`h|tAllh tal~a`h|llh lil~a`h|<lh <ila`h|rHmn raHoma`n|Th Ta`ha`|" +
  "ys ya`siyn|dAwd daAwuwd|Emrw Eamor|<sHq <isoHa`q|<smEyl <isomaAEiyl|ywsf yuwsuf|hrwn haAruwn|mA}p mi}ap|" +
  "Abn Aibon|Asm Aisom|Amr>p Aimora>ap|Abw >abuw|>bw >abuw|Aby >abiy?|>by >abiy?|>wlw >uluw|>wlY >uwlaY|*w *uw|" +
  "kl kul~?|gyr gayor|bED baEoD|Ebd Eabod|wAldp waAlidap|bAlgp baAligap|jmhwryp jumohuwriy~ap|mdynp madiynap|" +
  "mnTqp minoTaqap|wlAyp wilaAyap|mHAfZp muHaAfaZap|jbl jabal|nhr nahor|qryp qaroyap|SHrA' SaHoraA'|Emr Eumar?";

/** Names in -ah: what follows them is no noun that they belong to. */
const PROPER =
  "mkp mak~ap|jdp jid~ap?|gzp gaz~ap|fATmp faATimap|xdyjp xadiyjap|EA}$p EaA}i$ap|Hmzp Hamozap|>sAmp >usaAmap|" +
  "TlHp TaloHap|mEAwyp muEaAwiyap|Hlymp Haliymap|>mynp >amiynap|jmEp jumuEap?|ETyp EaTiy~ap";

let lexicon: ReadonlyMap<number, readonly Reading[]> | undefined;

/** The readings of all words, by the hash of their letters. */
function readings(): ReadonlyMap<number, readonly Reading[]> {
  lexicon ??= build();
  return lexicon;
}

function build(): Map<number, Reading[]> {
  const map = new Map<number, Reading[]>();
  for (const [list, closed, proper] of [
    [CLOSED, true, false],
    [NOUNS, false, false],
    [PROPER, false, true],
  ] as const) {
    for (const entry of list.split("|")) {
      const reading = readingOf(entry, closed, proper);
      const hash = hashOf(reading.letters, 0, reading.letters.length);
      map.set(hash, [...(map.get(hash) ?? []), reading]);
    }
  }
  return map;
}

function readingOf(entry: string, closed: boolean, proper: boolean): Reading {
  const [key = "", form = ""] = entry.split(" ");
  const doubtful = form.endsWith("?");
  const [first = "", second] = form.replace("?", "").split("-");
  return {
    key,
    letters: wordOf(key),
    reading: wordOf(first + (second ?? "")),
    particle: second === undefined ? 0 : 1,
    closed,
    proper,
    doubtful,
  };
}

function wordOf(transliterated: string): Word {
  const word = new Word();
  word.read(decoded(transliterated, buckwalter), 0);
  return word;
}

function hashOf(word: Word, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = (hash * 31 + word.letters[i]!) | 0;
  return hash;
}

/** Letters of the longest word listed. */
const LONGEST = 8;

/** The reading of the letters `from` to `to` of a word, unless the signs that it bears contradict it. */
export function readingAt(word: Word, from: number, to: number): Reading | undefined {
  if (to - from > LONGEST) return undefined;
  const found = readings().get(hashOf(word, from, to));
  return found?.find((reading) => fits(reading, word, from, to));
}

function fits({ letters, reading }: Reading, word: Word, from: number, to: number): boolean {
  const size = to - from;
  if (letters.length !== size) return false;
  for (let i = 0; i < size; i++) if (letters.letters[i] !== word.letters[from + i]) return false;
  return !word.voweled || reading.length !== size || agrees(reading, word, from);
}

/** Whether every sign on the word but its last vowel stands in the reading as well. */
function agrees(reading: Word, word: Word, from: number): boolean {
  const last = reading.length - 1;
  for (let i = 0; i <= last; i++) {
    if ((word.marks[from + i]! & ~reading.marks[i]!) !== 0) return false;
    const vowel = word.vowels[from + i]!;
    // No word begins with a sukun; «bn» bears one after a name.
    const written = vowel !== NO_VOWEL && !(i === 0 && vowel === SUKUN);
    if (i < last && written && vowel !== reading.vowels[i]) return false;
  }
  return true;
}

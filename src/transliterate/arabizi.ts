import { SIGNS, type SignName } from "./signs.ts";

/**
 * Consonants of Arabizi, the longest spelling first. 9 is read as in the Maghreb and the Sahel (qaf; sad in the Levant),
 * g as the qaf of Hassaniya, Sudan and Chad (jeem in Egypt). An apostrophe behind a digit adds the dot.
 */
const CONSONANTS: readonly (readonly [string, SignName])[] = [
  ["3'", "ghain"],
  ["5'", "khah"],
  ["6'", "zah"],
  ["7'", "khah"],
  ["9'", "dad"],
  ["ch", "sheen"],
  ["dh", "thal"],
  ["dj", "jeem"],
  ["gh", "ghain"],
  ["kh", "khah"],
  ["ph", "feh"],
  ["sh", "sheen"],
  ["th", "theh"],
  ["2", "hamza"],
  ["3", "ain"],
  ["5", "khah"],
  ["6", "tah"],
  ["7", "hah"],
  ["8", "qaf"],
  ["9", "qaf"],
  ["b", "beh"],
  ["c", "seen"],
  ["d", "dal"],
  ["f", "feh"],
  ["g", "qaf"],
  ["h", "heh"],
  ["j", "jeem"],
  ["k", "kaf"],
  ["l", "lam"],
  ["m", "meem"],
  ["n", "noon"],
  ["p", "beh"],
  ["q", "qaf"],
  ["r", "reh"],
  ["s", "seen"],
  ["t", "teh"],
  ["v", "feh"],
  ["w", "waw"],
  ["x", "kaf"],
  ["y", "yeh"],
  ["z", "zain"],
];

/** Vowels that are always written, and the letter for them. */
const LONG_VOWELS: readonly (readonly [string, SignName])[] = [
  ["aa", "alef"],
  ["ee", "yeh"],
  ["ii", "yeh"],
  ["oo", "waw"],
  ["ou", "waw"],
  ["uu", "waw"],
];

/** The rest: a and e, i, o and u. */
const SHORT_VOWELS: ReadonlyMap<string, SignName> = new Map([
  ["a", "alef"],
  ["e", "alef"],
  ["i", "yeh"],
  ["o", "waw"],
  ["u", "waw"],
]);

const APOSTROPHES = "'\u2019`";

/** One unit of a word: its spelling, and the letter that it may become. */
interface Piece {
  readonly sign: SignName;
  readonly vowel: "long" | "short" | undefined;
  readonly text: string;
}

/** Every run of Latin letters, and of the digits and apostrophes among them, as one Arabic word. */
export function arabized(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; ) {
    const end = runEnd(text, i);
    const run = text.slice(i, end);
    out += LATIN.test(run) && !isDecimal(text, i - 1) ? arabicWord(run.toLowerCase()) : run;
    i = end;
  }
  return out;
}

const LATIN = /[a-z]/i;

/** Where the run of letters of Arabizi ends that begins at `from`; one unit further where none begins. */
function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && (isLatin(text, end) || isDigitLetter(text, end) || (end > from && isDot(text, end))))
    end++;
  return Math.max(end, from + 1);
}

function isLatin(text: string, at: number): boolean {
  const c = text.charCodeAt(at) | 0x20;
  return c >= 97 && c <= 122;
}

const isDigitLetter = (text: string, at: number): boolean => "2356789".includes(text[at] ?? " ");
const isDecimal = (text: string, at: number): boolean => at >= 0 && "0123456789".includes(text[at] ?? " ");
/** An apostrophe behind a digit, which makes another letter of it. */
const isDot = (text: string, at: number): boolean =>
  APOSTROPHES.includes(text[at] ?? " ") && isDigitLetter(text, at - 1);

function arabicWord(word: string): string {
  const article = ARTICLE.test(word) ? letters("alef", "lam") : "";
  const stem = article === "" ? word : word.slice(2);
  if (ALLAH.test(stem)) return article + plainWord(stem.replace(ALLAH, "")) + letters("alef", "lam", "lam", "heh");
  if (LILLAH.test(stem)) return article + plainWord(stem.replace(LILLAH, "")) + letters("lam", "lam", "heh");
  return article + plainWord(stem);
}

function plainWord(word: string): string {
  const pieces = piecesOf(word);
  let out = "";
  for (let k = 0; k < pieces.length; k++) out += spelled(pieces, k);
  return out;
}

const ALLAH = /allah$/;
const LILLAH = /[aiou]?ll?illah$/;
/** al- or el- before a consonant and enough of a word. */
const ARTICLE = /^[ae]l(?=[^aeiou][a-z2-9']{2})/;

function piecesOf(word: string): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < word.length; ) {
    const piece = pieceAt(word, i);
    // A doubled consonant is one letter.
    if (piece.vowel !== undefined || piece.text !== pieces.at(-1)?.text) pieces.push(piece);
    i += piece.text.length;
  }
  return pieces;
}

function pieceAt(word: string, at: number): Piece {
  const long = LONG_VOWELS.find(([text]) => word.startsWith(text, at));
  if (long !== undefined) return { sign: long[1], vowel: "long", text: long[0] };
  const short = SHORT_VOWELS.get(word[at] ?? "");
  if (short !== undefined) return { sign: short, vowel: "short", text: word[at] ?? "" };
  const consonant = CONSONANTS.find(([text]) => spells(word, at, text));
  return consonant === undefined
    ? { sign: "hamza", vowel: undefined, text: word[at] ?? "" }
    : { sign: consonant[1], vowel: undefined, text: word.slice(at, at + consonant[0].length) };
}

function spells(word: string, at: number, text: string): boolean {
  if (text[1] !== "'") return word.startsWith(text, at);
  return word[at] === text[0] && at + 1 < word.length && APOSTROPHES.includes(word[at + 1] ?? " ");
}

/** The letter of a piece, or nothing for a short vowel that Arabic leaves out. */
function spelled(pieces: readonly Piece[], k: number): string {
  const piece = pieces[k]!;
  if (k === 0) return initial(piece, pieces[1]);
  if (piece.sign === "hamza") return letter(hamzaSeat(pieces, k));
  if (piece.vowel === "short" && !isWritten(pieces, k)) return "";
  if (k === pieces.length - 1 && piece.text === "e") return letter("tehMarbuta");
  return letter(piece.sign);
}

/** An initial vowel stands on alif. */
function initial(piece: Piece, next: Piece | undefined): string {
  if (piece.sign === "hamza") return next?.sign === "yeh" ? letter("alefHamzaBelow") : letter("alefHamza");
  if (piece.vowel === undefined) return letter(piece.sign);
  if (piece.text === "aa") return letter("alefMadda");
  if (piece.vowel === "long") return letter(piece.sign === "yeh" ? "alefHamzaBelow" : "alefHamza") + letter(piece.sign);
  return letter(piece.sign === "yeh" ? "alefHamzaBelow" : "alefHamza");
}

/**
 * Whether Arabic writes a short vowel. It does at the end of a word, beside another vowel, and where it is long by the
 * shape of the word: in the last syllable behind an open one (salām, ḥabīb), in words of one syllable that begin with
 * two consonants (bghīt), before a last hamza and -n.
 */
function isWritten(pieces: readonly Piece[], k: number): boolean {
  const last = pieces.length - 1;
  const { text } = pieces[k]!;
  if (k === 1 && pieces[0]!.sign === "hamza") return false;
  if (k === last || pieces[k + 1]?.vowel !== undefined || pieces[k - 1]?.vowel !== undefined) return true;
  if (text === "e") return false;
  if (k === last - 1) return isLongAtEnd(pieces, k);
  // wāḥed: the shape of participles.
  if (text === "a" && k === 1 && last === 4 && pieces[3]!.text === "e") return true;
  // ḥabībī: a last i makes the i before it long.
  return text === "i" && k === last - 2 && pieces[last]!.text === "i" && k >= 2;
}

/** The short vowel before the last consonant. */
function isLongAtEnd(pieces: readonly Piece[], k: number): boolean {
  const { text } = pieces[k]!;
  const last = pieces[k + 1]!.sign;
  const open = pieces[k - 2];
  if (last === "hamza") return true;
  if (k === 2) return text !== "a" && pieces[0]!.vowel === undefined;
  if (k < 3) return false;
  if (text === "a" && last === "noon") return true;
  if (pieces[0]!.sign === "meem" && (pieces[1]!.text === "o" || pieces[1]!.text === "u")) return false;
  return open?.vowel === "short" && (open.sign !== "waw" || text !== "a");
}

function hamzaSeat(pieces: readonly Piece[], k: number): SignName {
  const before = pieces[k - 1];
  const behindLong = before?.vowel === "long" || (before?.vowel === "short" && isWritten(pieces, k - 1));
  if (k === pieces.length - 1 || (before?.sign === "alef" && behindLong)) return "hamza";
  if (before?.sign === "yeh" || pieces[k + 1]?.sign === "yeh") return "yehHamza";
  return before?.sign === "waw" ? "wawHamza" : "alefHamza";
}

const letter = (sign: SignName): string => String.fromCharCode(SIGNS[sign]);
const letters = (...signs: readonly SignName[]): string => signs.map(letter).join("");

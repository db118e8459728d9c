import { SIGNS, type SignName } from "./signs.ts";

/**
 * Consonants of Arabizi, the longest spelling first. 9 is read as in the Maghreb and the Sahel (qaf; sad in the Levant),
 * g as the qaf of Hassaniya, Sudan and Chad (jeem in Egypt). An apostrophe behind a digit adds the dot.
 */
const CONSONANTS: readonly (readonly [string, SignName])[] = [
  ["tch", "tcheh"],
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
    const end = wordEnd(text, i);
    out += end > i ? arabicWord(text.slice(i, end).toLowerCase()) : text[i];
    i = Math.max(end, i + 1);
  }
  return out;
}

/** Where the word that begins at `from` ends; `from` where none begins: a number is none. */
function wordEnd(text: string, from: number): number {
  let end = from;
  let latin = false;
  for (; end < text.length; end++) {
    const c = text.charCodeAt(end) | 0x20;
    if (c >= 97 && c <= 122) latin = true;
    else if (!isDigitLetter(text, end) && !(end > from && isApostropheOfDigit(text, end))) break;
  }
  return latin ? end : from;
}

const isDigitLetter = (text: string, at: number): boolean => "2356789".includes(text[at] ?? " ");
const isApostropheOfDigit = (text: string, at: number): boolean =>
  APOSTROPHES.includes(text[at] ?? " ") && isDigitLetter(text, at - 1);

function arabicWord(word: string): string {
  const pieces = piecesOf(word);
  let out = "";
  for (let k = 0; k < pieces.length; k++) out += spelled(pieces, k);
  return out;
}

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

/** Behind a hamza at the head of a word its alif bears the vowel; at the end and before another vowel vowels are written. */
function isWritten(pieces: readonly Piece[], k: number): boolean {
  if (k === 1 && pieces[0]!.sign === "hamza") return false;
  const [before, next, last] = [pieces[k - 1], pieces[k + 1], pieces.length - 1];
  if (k === last || next?.vowel !== undefined || before?.vowel !== undefined) return true;
  // The last syllable behind an open one is long: sa-lām, ḥa-bīb.
  if (k === last - 1) return pieces[k - 2]?.vowel === "short" && k >= 3;
  // ḥabībī: a last i makes the i before it long.
  return piecesAre(pieces, k, "i") && k === last - 2 && pieces[last]?.text === "i" && k >= 2;
}

const piecesAre = (pieces: readonly Piece[], k: number, text: string): boolean => pieces[k]?.text === text;

function hamzaSeat(pieces: readonly Piece[], k: number): SignName {
  const before = pieces[k - 1]?.sign;
  if (k === pieces.length - 1 || before === "alef") return "hamza";
  if (before === "waw") return "wawHamza";
  return before === "yeh" || pieces[k + 1]?.sign === "yeh" ? "yehHamza" : "alefHamza";
}

const letter = (sign: SignName): string => String.fromCharCode(SIGNS[sign]);

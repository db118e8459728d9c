/** What `normalize` and `tokenStream` are held against: the least code that does the same to the same text. */
import { normalize } from "../../dist/index.js";

const SPACE = 0x20;
/** Entries from here on are no code units: the first one goes, the others are numbers of spellings, rare ones. */
const AWAY = 0xd800;
const MANY = 0xd801;

/** What `normalize(…, "search")` makes of each code unit between two letters, asked of it once. */
function searchTable() {
  const table = new Uint16Array(0x10000);
  const spellings = [];
  for (let c = 0; c < 0x10000; c++) {
    const to = normalize(`\u0633${String.fromCharCode(c)}\u0633`, "search").slice(1, -1);
    if (to.length === 1 && to.charCodeAt(0) < AWAY) table[c] = to.charCodeAt(0);
    else table[c] = to === "" ? AWAY : MANY + spellings.push(to) - 1;
  }
  return { table, spellings };
}

const { table, spellings } = searchTable();
const CHUNK = 4096;
const units = new Uint16Array(CHUNK + 64);

/** The bare table loop that builds the same string, into a buffer it never has to make. */
export function tableLoop(text) {
  let out = "";
  let count = 0;
  let last = SPACE;
  for (let i = 0; i < text.length; i++) {
    if (count > CHUNK) {
      out += String.fromCharCode.apply(null, units.subarray(0, CHUNK));
      units.copyWithin(0, CHUNK, count);
      count -= CHUNK;
    }
    const to = table[text.charCodeAt(i)];
    if (to < AWAY) {
      if (to === SPACE && last === SPACE) continue;
      units[count++] = last = to;
    } else if (to >= MANY) {
      for (const letter of spellings[to - MANY]) units[count++] = last = letter.charCodeAt(0);
    }
  }
  if (last === SPACE) count--;
  return out + String.fromCharCode.apply(null, units.subarray(0, count));
}

/** The same with a string that grows by a letter. */
export function growingString(text) {
  let out = "";
  let last = SPACE;
  for (let i = 0; i < text.length; i++) {
    const to = table[text.charCodeAt(i)];
    if (to === AWAY || (to === SPACE && last === SPACE)) continue;
    out += to >= MANY ? spellings[to - MANY] : String.fromCharCode(to);
    last = to;
  }
  return last === SPACE ? out.slice(0, -1) : out;
}

const spelt = (sign) => spellings[table[sign.charCodeAt(0)] - MANY] ?? String.fromCharCode(table[sign.charCodeAt(0)]);
const FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/g;
const GONE =
  /[\u0300-\u036f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0897-\u089f\u08ca-\u08e1\u08e3-\u08ff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const ALEFS = /[\u0622\u0623\u0625\u0671]/g;
const YEHS = /[\u0626\u0649\u06cc\u06d2]/g;
const KAFS = /[\u06a9\u06aa]/g;
const HEHS = /[\u0629\u06be\u06c0-\u06c3\u06d5]/g;
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const QUOTES = /[\u00ab\u00bb\u201c-\u201f]/g;
const APOSTROPHES = /[\u2018-\u201b\u2039\u203a]/g;
const DASHES = /[\u2010-\u2015]/g;
const ACCENTED = /[\u00c0-\u024f]/g;

/** One chain of regular expressions, compiled beforehand, that does the same to these texts. */
export function regexChain(text) {
  return text
    .replace(FORMS, spelt)
    .replace(GONE, "")
    .replace(ALEFS, "\u0627")
    .replace(/\u0624/g, "\u0648")
    .replace(YEHS, "\u064a")
    .replace(KAFS, "\u0643")
    .replace(HEHS, "\u0647")
    .replace(DIGITS, (digit) => String.fromCharCode(48 + (digit.charCodeAt(0) & 15)))
    .replace(/\u060c/g, ",")
    .replace(/\u061b/g, ";")
    .replace(/\u061f/g, "?")
    .replace(QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, "-")
    .replace(/\u2026/g, "...")
    .replace(ACCENTED, spelt)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

const BLANK = 0;
const LETTER = 1;
const SIGN = 2;
const classes = new Uint8Array(0x10000).fill(SIGN);
for (let c = 0; c < 0x10000; c++) {
  const letter = String.fromCharCode(c);
  if (/[\p{L}\p{M}\p{N}\p{Cf}]/u.test(letter)) classes[c] = LETTER;
  else if (/\s/.test(letter)) classes[c] = BLANK;
}

/** The table loop that only cuts: runs of letters, marks and digits, and signs, as strings. */
export function cutLoop(text) {
  const out = [];
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const kind = classes[text.charCodeAt(i)];
    if (kind === LETTER) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) out.push(text.slice(start, i));
    start = -1;
    if (kind === SIGN) out.push(text.charAt(i));
  }
  if (start >= 0) out.push(text.slice(start));
  return out;
}

/** What every one of them has to do at least: see each code unit. */
export function scan(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

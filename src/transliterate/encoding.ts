import { SIGNS, type SignName } from "./signs.ts";

/** An encoding: one Latin character for each letter and sign. What it does not name stands for itself. */
export type Encoding = Readonly<Record<SignName, string>>;

/** What a code unit becomes, both ways: tables over the units up to `LIMIT`, 0 for a unit that stands for itself. */
interface Tables {
  readonly toLatin: Uint16Array;
  readonly toArabic: Uint16Array;
}

/** Beyond the last Arabic letter of any encoding. */
const LIMIT = 0x700;
/** Code units that one call of `String.fromCharCode` takes without overrunning the stack of any engine. */
const CHUNK = 0x2000;
const compiled = new WeakMap<Encoding, Tables>();

export const encoded = (text: string, encoding: Encoding): string => mapped(text, tablesOf(encoding).toLatin);
export const decoded = (text: string, encoding: Encoding): string => mapped(text, tablesOf(encoding).toArabic);

function tablesOf(encoding: Encoding): Tables {
  let tables = compiled.get(encoding);
  if (tables === undefined) {
    tables = { toLatin: new Uint16Array(LIMIT), toArabic: new Uint16Array(LIMIT) };
    for (const [name, code] of Object.entries(SIGNS)) {
      const latin = encoding[name as SignName].charCodeAt(0);
      tables.toLatin[code] = latin;
      tables.toArabic[latin] = code;
    }
    compiled.set(encoding, tables);
  }
  return tables;
}

/** One unit in, one unit out. */
function mapped(text: string, table: Uint16Array): string {
  const units = new Uint16Array(Math.min(text.length, CHUNK));
  let out = "";
  for (let from = 0; from < text.length; from += CHUNK) {
    const size = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < size; i++) {
      const c = text.charCodeAt(from + i);
      const to = c < LIMIT ? table[c]! : 0;
      units[i] = to === 0 ? c : to;
    }
    out += unitsToString(units, 0, size);
  }
  return out;
}

/** The string of code units `from` to `to`, at most `CHUNK` of them. */
function unitsToString(units: Uint16Array, from: number, to: number): string {
  return String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[]);
}

/** The string of the first `length` code units. */
export function stringOf(units: Uint16Array, length: number): string {
  let out = "";
  for (let from = 0; from < length; from += CHUNK) out += unitsToString(units, from, Math.min(from + CHUNK, length));
  return out;
}

import { NUMBER, type TokenStream } from "../text/stream.ts";

const REH = 0x631;
const PERCENT = 0x25;

/** A token of digits, taken apart: `22/8/2023` is 22, 8, 2023 with `//` between them. */
export interface Digits {
  readonly parts: readonly number[];
  /** How many digits each part has. */
  readonly sizes: readonly number[];
  /** The separators between the parts; «ر» for the decimal point of news agencies is a full stop. */
  readonly separators: string;
  readonly percent: boolean;
}

/** The digits of token `i`, or undefined where it is no number, or one beyond the basic plane. */
export function digitsOf(stream: TokenStream, i: number): Digits | undefined {
  if (i < 0 || i >= stream.length || stream.kinds[i] !== NUMBER) return undefined;
  const { units } = stream;
  const parts: number[] = [0];
  const sizes: number[] = [0];
  let separators = "";
  let percent = false;
  for (let at = stream.keyStarts[i]!; at < stream.keyStarts[i + 1]!; at++) {
    const c = units[at]!;
    const last = parts.length - 1;
    if (c >= 48 && c <= 57) {
      parts[last] = parts[last]! * 10 + c - 48;
      sizes[last]!++;
    } else if (c >= 0xd800 && c <= 0xdfff) return undefined;
    else if (isPercent(c)) percent = true;
    else {
      separators += c === REH ? "." : String.fromCharCode(c);
      parts.push(0);
      sizes.push(0);
    }
  }
  return { parts, sizes, separators, percent };
}

const isPercent = (c: number): boolean => c === PERCENT || c === 0x66a || c === 0x609;

/** The whole number that token `i` is, with no separator in it, or -1. */
export function integerAt(stream: TokenStream, i: number): number {
  if (i < 0 || i >= stream.length || stream.kinds[i] !== NUMBER) return -1;
  const { units } = stream;
  let value = 0;
  for (let at = stream.keyStarts[i]!; at < stream.keyStarts[i + 1]!; at++) {
    const c = units[at]!;
    if (c < 48 || c > 57) return -1;
    value = value * 10 + c - 48;
  }
  return value;
}

/** How many digits token `i` has, separators not counted. */
export const sizeOf = (stream: TokenStream, i: number): number => stream.keyStarts[i + 1]! - stream.keyStarts[i]!;

/**
 * The value of digits that are one number: whole, decimal, grouped, a fraction. Undefined for what only looks like
 * one (a date, a clock time, an address).
 *
 * A comma before three digits groups thousands, before more or fewer it is a decimal comma; a full stop before
 * «000» groups, as French-speaking countries write it, elsewhere it is a decimal point.
 */
export function numberOf({ parts, sizes, separators, percent }: Digits): number | undefined {
  const value = unsigned(parts, sizes, separators);
  return percent && value !== undefined ? value / 100 : value;
}

function unsigned(parts: readonly number[], sizes: readonly number[], separators: string): number | undefined {
  if (separators === "") return parts[0];
  if (separators === "/") return parts[1] === 0 ? undefined : parts[0]! / parts[1]!;
  const decimals = groupedUntil(parts, sizes, separators);
  if (decimals < 0) return undefined;
  let value = 0;
  for (let i = 0; i < decimals; i++) value = value * 1000 + parts[i]!;
  return decimals < parts.length ? value + parts[decimals]! / 10 ** sizes[decimals]! : value;
}

/** How many parts are groups of thousands: all of them, or all but the last, which is decimals. -1 if neither. */
function groupedUntil(parts: readonly number[], sizes: readonly number[], separators: string): number {
  const last = parts.length - 1;
  const grouping = separators.charAt(0);
  if (grouping !== "," && grouping !== ".") return -1;
  for (let i = 1; i < last; i++) {
    if (sizes[i] !== 3 || separators.charAt(i - 1) !== grouping) return -1;
  }
  const final = separators.charAt(last - 1);
  if (final !== grouping) return final === "." || final === "," ? last : -1;
  const groups = sizes[last] === 3 && sizes[0]! <= 3 && parts[0] !== 0;
  if (last > 1) return groups ? last + 1 : -1;
  return groups && (grouping === "," || parts[1] === 0) ? 2 : 1;
}

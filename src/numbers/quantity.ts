import { WORD } from "../text/stream.ts";
import { integerAt, sizeOf } from "./digits.ts";
import { AND_LED, ANY, type AnyTerms, BARE, digitNumber, digitToken, numberTerm } from "./reader.ts";
import { type Whole, whole } from "./whole.ts";

/** A number with everything that may follow it, read from a token on. */
export interface Quantity {
  readonly value: number;
  readonly end: number;
  readonly kind: "cardinal" | "ordinal" | "fraction";
  /** The token it begins with: behind a proclitic that stands apart. */
  readonly first: number;
}

const MINUS = 0x2d;

/** The number at token `at`: sign, whole, decimals, fraction, percentage; the longest reading. */
export function quantity(terms: AnyTerms, at: number, lead: number): Quantity | undefined {
  const negative = negation(terms, at);
  if (negative === at) return positive(terms, at, lead);
  const found = positive(terms, negative, BARE);
  return found === undefined || found.kind === "ordinal" ? undefined : { ...found, value: -found.value, first: at };
}

function positive(terms: AnyTerms, at: number, lead: number): Quantity | undefined {
  const number = whole(terms, at, lead, true);
  if (number === undefined || isPart(terms, at, number))
    return fractionAlone(terms, at, lead) ?? decimalsAlone(terms, at);
  const first = number.digits ? digitToken(terms, at, lead) : at;
  if (isOrdinal(terms, number)) return { ...afterwards(terms, number), kind: "ordinal", first };
  const dozen = dozens(terms, number);
  return { ...percentage(terms, parted(terms, withFraction(terms, dozen ?? number))), first };
}

/** «خمس الفطيرة»: a fifth of something definite; «خمس سنوات» is five. */
function isPart(terms: AnyTerms, at: number, { end }: Whole): boolean {
  const { stream } = terms;
  if (end !== at + 1 || end >= stream.length || numberTerm(terms, at, "fraction", ANY) === undefined) return false;
  const next = stream.keyStarts[end]!;
  return stream.units[next] === 0x627 && stream.units[next + 1] === 0x644 && stream.keyStarts[end + 1]! - next > 3;
}

/** «.08». */
function decimalsAlone(terms: AnyTerms, at: number): Quantity | undefined {
  const { stream } = terms;
  const sign = terms.sign(at);
  if (sign !== 0x2e && sign !== 0x66b) return undefined;
  const apart = at === 0 || stream.ends[at - 1]! < stream.starts[at]!;
  const value = apart && stream.starts[at + 1] === stream.ends[at] ? integerAt(stream, at + 1) : -1;
  return value < 0
    ? undefined
    : { value: value / 10 ** sizeOf(stream, at + 1), end: at + 2, kind: "cardinal", first: at };
}

/** Past a minus sign that touches digits, or a word for it. */
function negation(terms: AnyTerms, at: number): number {
  const { stream } = terms;
  if (terms.sign(at) === MINUS) {
    const before = at > 0 && stream.ends[at - 1] === stream.starts[at];
    return !before && digitToken(terms, at + 1) === at + 1 ? at + 1 : at;
  }
  const word = numberTerm(terms, at, "sign");
  return word?.value.is === "minus" ? word.end : at;
}

/** «الخامس والعشرون», «العشرون»; not «العشرون عاما», where a counted noun follows. */
function isOrdinal(terms: AnyTerms, number: Whole): boolean {
  if (number.ordinal) return true;
  if (!number.definite || number.value < 20 || number.digits) return false;
  const { stream } = terms;
  const next = stream.keyStarts[number.end]!;
  const last = stream.keyStarts[number.end + 1]! - 1;
  return (
    number.end >= stream.length || stream.kinds[number.end] !== WORD || stream.units[last] !== 0x627 || last - next < 2
  );
}

/** «الأول بعد المليون». */
function afterwards(terms: AnyTerms, number: Whole): { value: number; end: number } {
  const after = numberTerm(terms, number.end, "sign");
  const base = after?.value.is === "after" ? whole(terms, after.end, BARE) : undefined;
  return base?.definite && base.value >= 100 ? { value: number.value + base.value, end: base.end } : number;
}

interface Value {
  readonly value: number;
  readonly end: number;
  readonly kind: "cardinal" | "fraction";
}

function dozens(terms: AnyTerms, number: Whole): Whole | undefined {
  const word = numberTerm(terms, number.end, "sign");
  return word?.value.is === "dozen" ? { ...number, value: number.value * 12, end: word.end, digits: false } : undefined;
}

/** «ثلاثة أرباع», «واحد ونصف», «مئة وثلاثة أرباع», «1 4/5», «صفر فاصلة واحد». */
function withFraction(terms: AnyTerms, number: Whole): Value {
  const { value, end } = number;
  const plain: Value = { value, end, kind: "cardinal" };
  const parts = numberTerm(terms, end, "fraction");
  if (parts !== undefined && (parts.value.plural ? value < 100 : countsSingular(number, parts.value)))
    return { value: value / parts.value.over, end: parts.end, kind: "fraction" };
  const point = numberTerm(terms, end, "sign");
  if (point?.value.is === "point") return decimals(terms, plain, point.end);
  const rest = fractionAlone(terms, end, AND_LED) ?? mixed(terms, end, number);
  return rest === undefined ? plain : { value: value + rest.value, end: rest.end, kind: "fraction" };
}

/** From eleven on what is counted stands in the singular: «ثلاثة وعشرون خمسا». */
const countsSingular = ({ value, digits }: Whole, { over, count }: { over: number; count: number }): boolean =>
  value > 10 && value < 100 && !digits && over > 2 && count === 1;

function mixed(terms: AnyTerms, at: number, number: Whole): Value | undefined {
  if (!number.digits || !Number.isInteger(number.value)) return undefined;
  const next = terms.stream.starts[at] === terms.stream.ends[at - 1]! + 1 ? digitNumber(terms, at) : undefined;
  return next !== undefined && next.value < 1 && next.value > 0 && !Number.isInteger(next.value)
    ? { ...next, kind: "fraction" }
    : undefined;
}

function decimals(terms: AnyTerms, number: Value, at: number): Value {
  const behind = whole(terms, at, BARE);
  if (behind === undefined) return number;
  const size = String(behind.value).length;
  return { value: number.value + behind.value / 10 ** size, end: behind.end, kind: "cardinal" };
}

/** «نصف», «ثلاثة أرباع» behind «و»; a unit that is also a fraction («خمس») needs more than itself. */
function fractionAlone(terms: AnyTerms, at: number, lead: number): (Value & { first: number }) | undefined {
  const word = numberTerm(terms, at, "fraction", lead);
  if (word !== undefined && !word.value.plural && isFraction(terms, at, lead)) {
    const value = word.value.count / word.value.over;
    const of = whole(terms, word.end, BARE);
    if (of !== undefined && !of.digits && of.value >= 20 && !of.ordinal && lead !== AND_LED) {
      return { value: value * of.value, end: of.end, kind: "fraction", first: at };
    }
    const dozen = numberTerm(terms, word.end, "sign");
    if (dozen?.value.is === "dozen") return { value: value * 12, end: dozen.end, kind: "fraction", first: at };
    return { value, end: word.end, kind: "fraction", first: at };
  }
  if (lead !== AND_LED) return dozenAlone(terms, at, lead);
  const count = whole(terms, at, lead);
  const parts = count === undefined ? undefined : numberTerm(terms, count.end, "fraction");
  if (count === undefined || !parts?.value.plural) return undefined;
  return { value: count.value / parts.value.over, end: parts.end, kind: "fraction", first: at };
}

/** The word is a fraction: it is no number as well, or the next word is definite. */
function isFraction(terms: AnyTerms, at: number, lead: number): boolean {
  const number = whole(terms, at, lead);
  return number === undefined || (lead !== AND_LED && isPart(terms, at, number));
}

function dozenAlone(terms: AnyTerms, at: number, lead: number): (Value & { first: number }) | undefined {
  const word = numberTerm(terms, at, "sign", lead);
  return word?.value.is === "dozen" ? { value: 12, end: word.end, kind: "cardinal", first: at } : undefined;
}

/** «واحد من مئة», «1 على 3». */
function parted(terms: AnyTerms, number: Value): Value {
  const sign = numberTerm(terms, number.end, "sign");
  if (sign?.value.is !== "over" && sign?.value.is !== "of") return number;
  const over = whole(terms, sign.end, BARE);
  if (over === undefined || over.value === 0 || over.ordinal || (over.definite && over.value < 1000)) return number;
  if (over.value < number.value && sign.value.is === "of") return number;
  return { value: number.value / over.value, end: over.end, kind: "fraction" };
}

function percentage(terms: AnyTerms, number: Value): Value {
  const sign = numberTerm(terms, number.end, "sign", 15);
  return sign?.value.is === "percent" ? { ...number, value: number.value / 100, end: sign.end } : number;
}

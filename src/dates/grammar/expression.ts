import { NUMBER, PUNCTUATION } from "../../text/stream.ts";
import type { Reading } from "../../text/terms.ts";
import type { Expression } from "../expression.ts";
import type { CueWord, DateTerm } from "../term.ts";
import { NOUN_BEGINNINGS } from "../vocabulary/relations.ts";
import { clock, hourAlone } from "./clock.ts";
import { duration } from "./duration.ts";
import { shortNumericDate } from "./numeric.ts";
import { pair } from "./pair.ts";
import { yearOnly } from "./period.ts";
import { dayWithRange, range } from "./range.ts";
import { COMMA, cue, type DateTerms, EXACT, type Found, isHead, longest, OPEN } from "./reader.ts";
import { recurrence } from "./recurrence.ts";
import { anaphor, openSpan, point, shift, unitAlone } from "./span.ts";
import { partOnly } from "./timed.ts";

/** An expression and where it stands in the text. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly it: Expression;
}

/** What was found at one token: one expression or the two of a list, and the token to go on with. */
interface Match {
  readonly end: number;
  readonly items: readonly (Found & { readonly start: number })[];
}

/** Adds the expressions that start at token `i` and gives back the token to go on with. */
export function expressionsAt(t: DateTerms, i: number, out: Placed[]): number {
  let best: Match | undefined;
  if (t.stream.kinds[i] === NUMBER) best = match(t, i, 0, EXACT);
  let skipped = -1;
  for (const { clitics, skip } of t.at(i)) {
    if (skip === skipped) continue;
    skipped = skip;
    const found = match(t, i, skip, EXACT + clitics);
    if (found !== undefined && (best === undefined || found.end > best.end)) best = found;
  }
  if (best === undefined) return i + 1;
  const ahead = pointsAhead(t, i);
  for (const { start, end, it } of best.items) {
    out.push({ start, end: t.stream.ends[end - 1]!, it: ahead ? lyingAhead(it) : it });
  }
  return best.end;
}

/** The longest match at token `i` whose first word carries exactly the proclitics of `lead`. */
function match(t: DateTerms, i: number, skip: number, lead: number): Match | undefined {
  const start = t.startOf(i, skip);
  const bits = beginnings(t, i, lead);
  if (bits === 0) return undefined;
  const found = single(t, i, lead, bits);
  const list = (bits & POINT) === 0 ? undefined : pair(t, i, lead, calledFor(t, i) === "month");
  if (list !== undefined && list.second.end > (found?.end ?? 0)) {
    const { first, second, joined } = list;
    if (isNamed(t, i, first)) return { end: second.end, items: [] };
    const end = second.end;
    if (joined) return { end, items: [{ start, end, it: { kind: "range", from: first.it, to: second.it } }] };
    return {
      end,
      items: [
        { ...first, start },
        { ...second, start: behindAnd(t, list.at) },
      ],
    };
  }
  return found && { end: found.end, items: isNamed(t, i, found) ? [] : [{ ...found, start }] };
}

/** Behind the «و» that token `i` begins with or is. */
function behindAnd(t: DateTerms, i: number): number {
  const { stream } = t;
  const alone = stream.keyStarts[i + 1]! - stream.keyStarts[i]! === 1;
  return alone ? stream.starts[i + 1]! : t.startOf(i, 1);
}

/** What the readings of a token can begin, as bits. */
const POINT = 1;
const NUMBERED = 2;
const JOINT = 4;
const SHIFT = 8;
const OPEN_SPAN = 16;
const AGAIN = 32;
const THAT = 64;
const LENGTH = 128;
const NOW = 256;

const BY_CUE: Partial<Record<CueWord, number>> = {
  from: JOINT,
  between: JOINT,
  ago: SHIFT,
  after: SHIFT,
  since: SHIFT | OPEN_SPAN,
  until: OPEN_SPAN,
  every: AGAIN,
  that: THAT,
  same: THAT,
  moment: THAT,
  for: LENGTH,
  few: LENGTH,
  more: LENGTH,
  less: LENGTH,
  approx: LENGTH | POINT,
  now: NOW,
  this: POINT,
  last: POINT,
  quarter: POINT,
  half: POINT,
  weekend: POINT,
  "week-opening": POINT,
  rest: POINT,
  early: POINT,
  eve: POINT,
  late: POINT,
  "first-day": POINT,
};

function bitsOf({ value }: Reading<DateTerm>): number {
  switch (value.kind) {
    case "cue":
      return BY_CUE[value.is] ?? 0;
    case "cardinal":
    case "ordinal":
      return POINT | NUMBERED | LENGTH;
    case "fraction":
      return LENGTH;
    case "unit":
      return POINT | LENGTH | THAT | AGAIN;
    case "frequency":
      return AGAIN;
    case "head":
    case "sign":
    case "zone":
    case "relation":
      return 0;
    default:
      return POINT;
  }
}

/** What token `i` can begin with exactly these proclitics. */
function beginnings(t: DateTerms, i: number, lead: number): number {
  let bits = t.stream.kinds[i] === NUMBER ? POINT | NUMBERED | LENGTH : 0;
  for (const reading of t.at(i)) if (reading.clitics === lead - EXACT) bits |= bitsOf(reading);
  return bits;
}

function single(t: DateTerms, i: number, lead: number, bits: number): Found | undefined {
  const called = bits & POINT ? calledFor(t, i) : undefined;
  const has = (mask: number): boolean => (bits & mask) !== 0;
  return longest<Found>(
    has(AGAIN | POINT) ? recurrence(t, i, lead) : undefined,
    has(THAT) ? anaphor(t, i, lead) : undefined,
    has(SHIFT) ? shift(t, i, lead) : undefined,
    has(OPEN_SPAN) ? openSpan(t, i, lead) : undefined,
    has(JOINT | POINT) && !isHead(t, i - 1, "moved") ? range(t, i, lead) : undefined,
    has(POINT) ? pointAt(t, i, lead, called) : undefined,
    has(LENGTH) ? duration(t, i, lead) : undefined,
    has(NOW | LENGTH) ? unitAlone(t, i, lead) : undefined,
  );
}

/** A day, time or period; a bare year, hour or short date where the word in front calls for it. */
function pointAt(t: DateTerms, i: number, lead: number, called: "month" | "year" | undefined): Found | undefined {
  const found = point(t, i, lead, called === "month");
  const bare = found?.it.kind === "unit" && found.it.unit !== "weekend" && found.it.bare;
  return longest<Found>(
    dayWithRange(t, i, lead),
    bare ? undefined : found,
    called === undefined ? undefined : yearOnly(t, i, lead),
    called === "month" ? (hourAlone(t, i, lead) ?? dateInFigures(t, i, lead)) : undefined,
    partOnly(t, i, called !== undefined),
    clock(t, i, lead),
  );
}

/** «في 4/22» where nothing is counted behind it. */
function dateInFigures(t: DateTerms, i: number, lead: number): Found | undefined {
  const found = shortNumericDate(t, i, lead);
  return found !== undefined && (found.end >= t.stream.length || t.stream.kinds[found.end] === PUNCTUATION)
    ? found
    : undefined;
}

const CALLING = ["in", "to", "from", "since", "until", "by", "ago", "after"] as const;

/** What the word in front of token `i` calls for: a month or a year. */
function calledFor(t: DateTerms, i: number): "month" | "year" | undefined {
  for (const is of CALLING) if (cue(t, i - 1, is, 15) === i) return "month";
  return isHead(t, t.sign(i - 1) === OPEN ? i - 2 : i - 1, "event") ? "year" : undefined;
}

/** «حركة 5 يونيو», «القرار 2012»: the number belongs to a name. */
function isNamed(t: DateTerms, i: number, { it }: Found): boolean {
  if (it.kind !== "fields" || (it.year !== undefined && it.month !== undefined)) return false;
  if (it.month !== undefined && it.day !== undefined) return isHead(t, i - 1, "name");
  return it.month === undefined && it.day === undefined && isHead(t, i - 1, "number");
}

/** How many words back «سيعلن», «من المقرر», «بحلول» are looked for. */
const REACH = 5;

/** Whether something just before token `i` speaks of what is to come. */
function pointsAhead(t: DateTerms, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const sign = t.sign(at);
    if (sign !== 0 && sign !== COMMA) return false;
    if (isHead(t, at, "ahead") || isFutureVerb(t, at)) return true;
  }
  return false;
}

const SEEN = 0x633;
const PERSON_LETTERS: ReadonlySet<number> = new Set([0x64a, 0x62a, 0x646]);

/** A verb of the future: «س» before an imperfect; common nouns that look so are heads. */
function isFutureVerb(t: DateTerms, at: number): boolean {
  const { units, keyStarts } = t.stream;
  const from = keyStarts[at]!;
  const first = units[from] === 0x648 ? from + 1 : from;
  if (keyStarts[at + 1]! - first < 5 || units[first] !== SEEN) return false;
  return (
    PERSON_LETTERS.has(units[first + 1]!) &&
    !t.at(at).length &&
    !NOUN_BEGINNINGS.includes(t.stream.keySlice(first, first + 4))
  );
}

/** A bare weekday, month or day of a month lies behind the reference unless it is marked. */
function lyingAhead(it: Expression): Expression {
  if (it.kind === "fields" && it.relation === undefined) return { ...it, ahead: true };
  if (it.kind === "weekday" && it.relation === undefined) return { ...it, ahead: true };
  if (it.kind === "modified") return { ...it, of: lyingAhead(it.of) };
  if (it.kind === "time" && it.on !== undefined) return { ...it, on: lyingAhead(it.on) };
  return it;
}

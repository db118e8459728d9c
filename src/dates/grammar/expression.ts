import { NUMBER, PUNCTUATION } from "../../text/stream.ts";
import type { Expression } from "../expression.ts";
import type { DateTerm } from "../terms.ts";
import { shortNumericDate } from "./calendar-day.ts";
import { clock, hourAlone } from "./clock.ts";
import { duration } from "./duration.ts";
import { yearOnly } from "./period.ts";
import { COMMA, cue, type DateTerms, EXACT, type Found, isHead, longest, OPEN } from "./reader.ts";
import { recurrence } from "./recurrence.ts";
import { anaphor, dayWithRange, openSpan, pair, point, range, shift, unitAlone } from "./span.ts";
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

/** Particles that lead to no expression by themselves. */
const QUIET: ReadonlySet<string> = new Set([
  "in",
  "of",
  "to",
  "at",
  "same",
  "equals",
  "whole",
  "hijri",
  "gregorian",
  "bc",
  "zone",
  "except",
]);

function opens(value: DateTerm): boolean {
  switch (value.kind) {
    case "cue":
      return !QUIET.has(value.is);
    case "head":
    case "sign":
    case "zone":
    case "relation":
      return false;
    default:
      return true;
  }
}

/** Adds the expressions that start at token `i` and gives back the token to go on with. */
export function expressionsAt(t: DateTerms, i: number, monthFirst: boolean, out: Placed[]): number {
  let best: Match | undefined;
  if (t.stream.kinds[i] === NUMBER) best = match(t, i, 0, EXACT, monthFirst);
  let skipped = -1;
  for (const { value, clitics, skip } of t.at(i)) {
    if (skip === skipped || !opens(value)) continue;
    skipped = skip;
    const found = match(t, i, skip, EXACT + clitics, monthFirst);
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
function match(t: DateTerms, i: number, skip: number, lead: number, monthFirst: boolean): Match | undefined {
  const start = t.startOf(i, skip);
  const found = single(t, i, lead, monthFirst);
  const list = pair(t, i, lead, monthFirst, calledFor(t, i) === "month");
  if (list !== undefined && list.second.end > (found?.end ?? 0)) {
    const { first, second, joined } = list;
    if (isNamed(t, i, first)) return undefined;
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
  return found && !isNamed(t, i, found) ? { end: found.end, items: [{ ...found, start }] } : undefined;
}

/** Behind the «و» that token `i` begins with or is. */
function behindAnd(t: DateTerms, i: number): number {
  const { stream } = t;
  const alone = stream.keyStarts[i + 1]! - stream.keyStarts[i]! === 1;
  return alone ? stream.starts[i + 1]! : t.startOf(i, 1);
}

function single(t: DateTerms, i: number, lead: number, monthFirst: boolean): Found | undefined {
  const called = calledFor(t, i);
  return longest<Found>(
    recurrence(t, i, lead),
    anaphor(t, i, lead),
    shift(t, i, lead),
    openSpan(t, i, lead, monthFirst),
    isHead(t, i - 1, "moved") ? undefined : range(t, i, lead, monthFirst),
    dayWithRange(t, i, lead, monthFirst),
    point(t, i, lead, monthFirst, called === "month"),
    called === undefined ? undefined : yearOnly(t, i, lead),
    called === "month" ? (hourAlone(t, i, lead) ?? dateInFigures(t, i, lead, monthFirst)) : undefined,
    partOnly(t, i, called !== undefined),
    clock(t, i, lead),
    duration(t, i, lead),
    unitAlone(t, i, lead),
  );
}

/** «في 4/22» where nothing is counted behind it. */
function dateInFigures(t: DateTerms, i: number, lead: number, monthFirst: boolean): Found | undefined {
  const found = shortNumericDate(t, i, lead, monthFirst);
  return found !== undefined && (found.end >= t.stream.length || t.stream.kinds[found.end] === PUNCTUATION)
    ? found
    : undefined;
}

/** What the word in front of token `i` calls for: a month or a year. */
function calledFor(t: DateTerms, i: number): "month" | "year" | undefined {
  for (const is of ["in", "to", "from", "since"] as const) if (cue(t, i - 1, is, 15) === i) return "month";
  for (const is of ["by", "ago", "after"] as const) if (cue(t, i - 1, is, 15) === i) return "year";
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
    !NOUN_BEGINNINGS.has(t.stream.keySlice(first, first + 4))
  );
}

/** First four letters of nouns that begin like such a verb. */
const NOUN_BEGINNINGS: ReadonlySet<string> = new Set(
  "سيار سياس سيطر سيول سياد سياق سيري سيره سيدا سيده سينا سينم سيما سيجا ستار ستون ستين ستاد ستاي سنوي سنغا سنوا سنتي سندا سيرا سيغو سيكا سيسو سيفا سيمو".split(
    " ",
  ),
);

/** A bare weekday, month or day of a month lies behind the reference unless it is marked. */
function lyingAhead(it: Expression): Expression {
  if (it.kind === "fields" && it.relation === undefined) return { ...it, ahead: true };
  if (it.kind === "weekday" && it.relation === undefined) return { ...it, ahead: true };
  if (it.kind === "modified") return { ...it, of: lyingAhead(it.of) };
  if (it.kind === "time" && it.on !== undefined) return { ...it, on: lyingAhead(it.on) };
  return it;
}

import { integerAt } from "../../numbers/digits.ts";
import { NUMBER, PUNCTUATION } from "../../text/stream.ts";
import type { Said } from "../said.ts";
import { NOUN_BEGINNINGS } from "../vocabulary/relations.ts";
import { clock, hourAlone } from "./clock.ts";
import { anyWeekday } from "./day.ts";
import { duration } from "./duration.ts";
import { shortNumericDate } from "./numeric.ts";
import { pair } from "./pair.ts";
import {
  AND_LED,
  ask,
  COMMA,
  cue,
  type DateTerms,
  EMPTY,
  EXACT,
  type Found,
  first,
  isAt,
  led,
  longest,
  OPEN,
  type Pattern,
  PREPOSITION,
  seq,
  when,
  where,
} from "./pattern.ts";
import { dayWithRange, range } from "./range.ts";
import { recurrence, weekly } from "./recurrence.ts";
import { anaphor, calledPoint, openSpan, point, shift, unitAlone } from "./span.ts";
import { partCalled, partOnly } from "./timed.ts";
import { yearOnly } from "./year.ts";

/** What was found at one token: one expression or those of a list, and the token to go on with. */
interface Match {
  readonly end: number;
  readonly items: readonly (Found & { readonly start: number })[];
}

/** «ألف ليلة وليلة»: a name made of numbers and units. */
const name: Pattern = /* @__PURE__ */ cue("title");

/** Hands over the expressions that start at token `i` and gives back the token to go on with. */
export function expressionsAt(t: DateTerms, i: number, add: (start: number, end: number, it: Said) => void): number {
  const title = ask(name, t, i, PREPOSITION | 1);
  if (title !== undefined) return title.end;
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
    add(start, t.stream.ends[end - 1]!, ahead ? lyingAhead(it) : it);
  }
  return best.end;
}

/** «في 4/22» where nothing is counted behind it. */
const dateInFigures: Pattern = /* @__PURE__ */ when(
  shortNumericDate,
  (_, t, _at, end) => end >= t.stream.length || t.stream.kinds[end] === PUNCTUATION,
);

const notBare = (one: Pattern): Pattern =>
  when(one, ({ kind, unit, bare }) => kind !== "unit" || unit === "weekend" || !bare);

/** Every kind of expression; points of time are read as the word in front calls for them. */
const expression = (...points: readonly Pattern[]): Pattern =>
  longest(
    recurrence,
    anaphor,
    shift,
    openSpan,
    seq(
      where((t, at) => !isAt(t, at - 1, "moved")),
      range,
    ),
    longest(dayWithRange, ...points, clock),
    duration,
    unitAlone,
  );

const uncalled: Pattern = /* @__PURE__ */ expression(notBare(point), partOnly);
const calledYear: Pattern = /* @__PURE__ */ expression(notBare(point), yearOnly, partCalled);
const called: Pattern = /* @__PURE__ */ expression(
  notBare(calledPoint),
  yearOnly,
  first(hourAlone, dateInFigures),
  partCalled,
);

/** Words that lead to an expression without being its beginning. */
const LEADING: readonly string[] = ["at", "in", "of", "to", "sign", "zone-name", "counted", "named", "surname"];

/** «كل سبت وأحد»: the next day of a list. */
const nextDay: Pattern = /* @__PURE__ */ led(AND_LED, weekly(anyWeekday));

/** Whether a reading with these proclitics, or digits, can begin an expression. */
function isBeginning(t: DateTerms, i: number, lead: number): boolean {
  if (t.stream.kinds[i] === NUMBER) return true;
  for (const { value, clitics } of t.at(i)) {
    if (clitics !== lead - EXACT || LEADING.includes(value.kind)) continue;
    if ((value.bit & called.starts) !== 0) return true;
  }
  return false;
}

/** The longest match at token `i` whose first word carries exactly the proclitics of `lead`. */
function match(t: DateTerms, i: number, skip: number, lead: number): Match | undefined {
  const start = t.startOf(i, skip);
  if (!isBeginning(t, i, lead)) return undefined;
  const call = calledFor(t, i);
  if (call === undefined && isLoneNumber(t, i)) return undefined;
  const found = ask(call === "month" ? called : call === "year" ? calledYear : uncalled, t, i, lead);
  const list = pair(t, i, lead, call === "month");
  if (list === undefined || list.second.end <= (found?.end ?? 0)) return found && alone(t, i, start, found);
  const { first: one, second, joined, at } = list;
  const { end } = second;
  if (isNamed(t, i, one)) return { end, items: [] };
  if (joined) return { end, items: [{ start, end, it: { kind: "range", from: one.it, to: second.it } }] };
  return {
    end,
    items: [
      { ...one, start },
      { ...second, start: behindAnd(t, at) },
    ],
  };
}

/** A number with nothing behind it that could make a date of it. */
function isLoneNumber(t: DateTerms, i: number): boolean {
  if ((t.starts(i + 1) & ~EMPTY) !== 0) return false;
  return t.stream.kinds[i] === NUMBER
    ? integerAt(t.stream, i) >= 0
    : t.at(i).every(({ value, end }) => end === i + 1 && COUNTING.includes(value.kind));
}

const COUNTING: readonly string[] = ["cardinal", "ordinal", "fraction", "sign", "counted", "event"];

/** One expression, or that of «كل» with the days behind it. */
function alone(t: DateTerms, i: number, start: number, found: Found): Match {
  const items = isNamed(t, i, found) ? [] : [{ ...found, start }];
  let { end } = found;
  if (found.it.kind !== "recurrence" || !/WXX-.$/.test(found.it.timex!)) return { end, items };
  for (let next = ask(nextDay, t, end); next !== undefined; next = ask(nextDay, t, end)) {
    items.push({ ...next, it: { ...next.it, kind: "recurrence" }, start: behindAnd(t, end) });
    ({ end } = next);
  }
  return { end, items };
}

/** Behind the «و» that token `i` begins with or is. */
function behindAnd(t: DateTerms, i: number): number {
  const { stream } = t;
  const alone = stream.keyStarts[i + 1]! - stream.keyStarts[i]! === 1;
  return alone ? stream.starts[i + 1]! : t.startOf(i, 1);
}

const CALLING: readonly string[] = ["in", "to", "from", "since", "until", "by", "ago", "after"];

/** What the word in front of token `i` calls for: a month or a year. */
function calledFor(t: DateTerms, i: number): "month" | "year" | undefined {
  if (t.at(i - 1).some(({ value, end }) => end === i && CALLING.includes(value.kind))) return "month";
  const before = t.sign(i - 1) === OPEN ? i - 2 : i - 1;
  const years = t.at(before).some(({ value: { says } }) => says.unit === "year" && (says.plural || says.construct));
  return years || isAt(t, before, "event", "third", "season", "between") ? "year" : undefined;
}

/** «حركة 5 يونيو», «القرار 2012»: the number belongs to a name. */
function isNamed(t: DateTerms, i: number, { it: { kind, year, month, day } }: Found): boolean {
  if (kind !== "fields" || (year !== undefined && month !== undefined)) return false;
  if (month !== undefined) return day !== undefined && isAt(t, i - 1, "named");
  return day === undefined && isAt(t, i - 1, "numbered");
}

/** How many words back «سيعلن», «من المقرر», «بحلول» are looked for. */
const REACH = 5;

/** Whether something just before token `i` speaks of what is to come. */
function pointsAhead(t: DateTerms, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const sign = t.sign(at);
    if (sign !== 0 && sign !== COMMA) return false;
    if (isAt(t, at, "ahead") || isFutureVerb(t, at)) return true;
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
function lyingAhead(it: Said): Said {
  const { kind, relation, of, on } = it;
  if ((kind === "fields" || kind === "weekday") && relation === undefined) return { ...it, ahead: true };
  if (kind === "modified") return { ...it, of: lyingAhead(of!) };
  return kind === "time" && on !== undefined ? { ...it, on: lyingAhead(on) } : it;
}

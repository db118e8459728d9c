import { NUMBER } from "../../text/stream.ts";
import type { Expression } from "../expression.ts";
import type { DateTerm } from "../terms.ts";
import { clock } from "./clock.ts";
import { duration } from "./duration.ts";
import { yearOnly } from "./period.ts";
import { cue, type DateTerms, EXACT, type Found, isHead, longest, OPEN } from "./reader.ts";
import { recurrence } from "./recurrence.ts";
import { anaphor, openSpan, pair, point, range, shift } from "./span.ts";
import { partOnly } from "./timed.ts";

/** An expression and where it stands in the text. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly it: Expression;
}

/** Words that lead to no expression by themselves. */
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

const QUIET: ReadonlySet<string> = new Set([
  "in",
  "of",
  "to",
  "same",
  "equals",
  "whole",
  "hijri",
  "gregorian",
  "bc",
  "zone",
  "times",
  "except",
  "moment",
]);

/** The expressions that start at token `i`: one, or the two of a list; and the token to go on with. */
export function expressionsAt(t: DateTerms, i: number, monthFirst: boolean, out: Placed[]): number {
  if (t.stream.kinds[i] === NUMBER) return place(t, i, 0, best(t, i, EXACT, monthFirst), monthFirst, out);
  let found: Found | undefined;
  let start = 0;
  let skipped = -1;
  for (const { value, clitics, skip } of t.at(i)) {
    if (skip === skipped || !opens(value)) continue;
    skipped = skip;
    const one = best(t, i, EXACT + clitics, monthFirst);
    if (one === undefined || (found !== undefined && one.end <= found.end)) continue;
    found = one;
    start = skip;
  }
  return place(t, i, start, found, monthFirst, out);
}

function place(
  t: DateTerms,
  i: number,
  skip: number,
  found: Found | undefined,
  monthFirst: boolean,
  out: Placed[],
): number {
  if (found === undefined) return i + 1;
  const { stream } = t;
  const start = t.startOf(i, skip);
  const list = pair(t, i, leadOf(t, i, skip), monthFirst);
  if (list !== undefined && list.second.end > found.end) {
    if (list.joined) {
      out.push({
        start,
        end: stream.ends[list.second.end - 1]!,
        it: { kind: "range", from: list.first.it, to: list.second.it },
      });
    } else {
      out.push({ start, end: stream.ends[list.first.end - 1]!, it: list.first.it });
      out.push({ start: secondStart(t, list.at), end: stream.ends[list.second.end - 1]!, it: list.second.it });
    }
    return list.second.end;
  }
  out.push({ start, end: stream.ends[found.end - 1]!, it: found.it });
  return found.end;
}

function leadOf(t: DateTerms, i: number, skip: number): number {
  for (const reading of t.at(i)) if (reading.skip === skip) return EXACT + reading.clitics;
  return EXACT;
}

/** Behind the «و» that token `i` begins with or is. */
function secondStart(t: DateTerms, i: number): number {
  const { stream } = t;
  const alone = stream.keyStarts[i + 1]! - stream.keyStarts[i]! === 1;
  return alone ? stream.starts[i + 1]! : t.startOf(i, 1);
}

/** The longest expression at token `i` whose first word carries exactly these proclitics. */
function best(t: DateTerms, i: number, lead: number, monthFirst: boolean): Found | undefined {
  const cued = calledFor(t, i);
  const found = longest<Found>(
    recurrence(t, i, lead),
    anaphor(t, i, lead),
    shift(t, i, lead),
    openSpan(t, i, lead, monthFirst),
    range(t, i, lead, monthFirst),
    point(t, i, lead, monthFirst, cued === "month"),
    cued !== undefined ? yearOnly(t, i, lead) : undefined,
    cued !== undefined ? partOnly(t, i, true) : partOnly(t, i, false),
    clock(t, i, lead),
    duration(t, i, lead),
  );
  if (found === undefined || isNamed(t, i, found)) return undefined;
  return found;
}

/** What the word in front of token `i` calls for: a month or a year. */
function calledFor(t: DateTerms, i: number): "month" | "year" | undefined {
  const before = t.sign(i - 1) === OPEN ? i - 2 : i - 1;
  if (cue(t, i - 1, "in", 15) === i || cue(t, i - 1, "to", 15) === i || cue(t, i - 1, "from", 15) === i) return "month";
  if (cue(t, i - 1, "by", 15) === i || cue(t, i - 1, "ago", 15) === i || cue(t, i - 1, "after", 15) === i)
    return "year";
  return isHead(t, before, "event") ? "year" : undefined;
}

/** «حركة 5 يونيو», «القرار 2012»: the number belongs to a name. */
function isNamed(t: DateTerms, i: number, found: Found): boolean {
  const { it } = found;
  if (it.kind !== "fields" || (it.year !== undefined && it.month !== undefined)) return false;
  if (it.month !== undefined && it.day !== undefined) return isHead(t, i - 1, "name");
  return it.month === undefined && it.day === undefined && isHead(t, i - 1, "number");
}

import type { Clock } from "../expression.ts";
import { PART_HOURS } from "../vocabulary/times.ts";
import { CLOSE, COMMA, cue, type DateTerms, find, OPEN, PREPOSITION, past, pastSign } from "./reader.ts";

/** The hour as a part of the day has it: «3 عصرا» is 15. */
export function inPart(time: Clock, part: string): Clock {
  const { hour } = time;
  const sure = { ...time, sure: true };
  if (hour > 12) return sure;
  const { reads } = PART_HOURS[part]!;
  if (reads === "morning") return hour === 12 ? { ...sure, hour: 0 } : sure;
  if (reads === "noon") return hour < 10 ? { ...sure, hour: hour + 12 } : sure;
  if (reads === "afternoon") return hour === 12 ? sure : { ...sure, hour: hour + 12 };
  if (hour === 12) return { ...sure, hour: 0 };
  return hour >= 6 ? { ...sure, hour: hour + 12 } : sure;
}

/** A part of the day behind a clock time: «مساء», «من المساء», «بعد الظهر», «في الليل». */
export function partBehind(t: DateTerms, at: number, marks = true): { part: string; end: number } | undefined {
  const next = past(t, pastSign(t, at, OPEN, COMMA), "in");
  const from = next === at ? past(t, at, "from") : next;
  let best: { part: string; end: number } | undefined;
  for (const { value, end, clitics, article } of t.at(from)) {
    if (value.kind !== "part" || clitics !== 0 || !(value.adverb || article || from === at)) continue;
    if (value.mark && !marks) continue;
    if (!value.adverb && !article && partOwnsWhatFollows(t, end)) continue;
    if (best === undefined || end > best.end) best = { part: value.part, end };
  }
  if (best !== undefined && t.sign(at) === OPEN)
    return t.sign(best.end) === CLOSE ? { ...best, end: best.end + 1 } : undefined;
  return best !== undefined && t.sign(at) === COMMA ? undefined : best;
}

/** «7 مساء أمس»: the part goes with the day behind it, and so does the hour. */
function partOwnsWhatFollows(t: DateTerms, at: number): boolean {
  for (const { value } of t.at(at)) if (value.kind === "month") return true;
  return false;
}

/** «بتوقيت غرينتش», «ت غ», «بالتوقيت المحلي», «(ت غ)». */
export function zone(t: DateTerms, at: number): { zone: string; end: number } | undefined {
  const opened = pastSign(t, at, OPEN);
  const named = cue(t, opened, "zone", PREPOSITION);
  const name = find(t, named < 0 ? opened : named, "zone");
  if (name === undefined || (named < 0 && name.value.zone !== "UTC")) return undefined;
  const end = opened === at ? name.end : t.sign(name.end) === CLOSE ? name.end + 1 : -1;
  return end < 0 ? undefined : { zone: name.value.zone, end };
}

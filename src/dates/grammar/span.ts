import type { Anchored, Range, Shift } from "../expression.ts";
import { amounts } from "./duration.ts";
import { shortNumericDate } from "./numeric.ts";
import { period } from "./period.ts";
import { BARE, cue, type DateTerms, type Found, longest, PREPOSITION, past, unit } from "./reader.ts";
import { timed } from "./timed.ts";
import { relativeUnit } from "./unit.ts";

/** A day, time or period. */
export function point(t: DateTerms, at: number, lead: number, loose = false): Found | undefined {
  return longest<Found>(timed(t, at, lead), period(t, at, lead, loose));
}

/** «قبل ثلاثة أيام», «منذ نحو أسبوع», «بعد شهرين»; behind «من» and another event it is anchored. */
export function shift(t: DateTerms, at: number, lead: number): Found<Shift | Anchored> | undefined {
  for (const word of ["ago", "since", "after"] as const) {
    const from = cue(t, at, word, lead);
    const found = from < 0 ? undefined : amounts(t, from);
    if (found === undefined) continue;
    const { amounts: sum, mod } = found;
    const now = cue(t, past(t, found.end, "of"), "now");
    const of = now < 0 && word !== "since" ? cue(t, found.end, "of") : -1;
    if (
      of >= 0 &&
      t.at(found.end).some(({ value, end }) => value.kind === "cue" && value.is === "from" && end === of)
    ) {
      return { end: found.end, it: { kind: "anchored", grain: "day", amounts: sum } };
    }
    const vague = mod === "more" || mod === "less" || sum.some(({ count }) => count === undefined);
    const it: Shift = {
      kind: "shift",
      amounts: sum,
      sign: word === "after" ? 1 : -1,
      ...(vague ? { vague } : {}),
      ...(mod ? { mod } : {}),
    };
    return { end: Math.max(found.end, now), it };
  }
  return undefined;
}

/** «منذ أغسطس», «حتى 2015», «منذ ذلك الحين». */
export function openSpan(t: DateTerms, at: number, lead: number): Found<Range | Anchored> | undefined {
  for (const side of ["since", "until"] as const) {
    const from = cue(t, at, side, lead);
    if (from < 0) continue;
    const now = cue(t, from, "now");
    if (now >= 0)
      return { end: now, it: { kind: "range", [side === "since" ? "from" : "to"]: { kind: "now" } } as Range };
    const event = anaphor(t, from);
    if (event !== undefined) return event;
    const found = longest<Found>(point(t, from, PREPOSITION, true), shortNumericDate(t, from, BARE));
    if (found === undefined || found.it.kind === "range") continue;
    if (found.it.kind === "stretch" && found.it.of === undefined) return { end: found.end, it: found.it as never };
    return {
      end: found.end,
      it: side === "since" ? { kind: "range", from: found.it } : { kind: "range", to: found.it },
    };
  }
  return undefined;
}

/** «ذلك الحين», «ذلك اليوم», «اليوم نفسه», «نفس العام», «اليوم التالي». */
export function anaphor(t: DateTerms, at: number, lead: number = BARE): Found<Anchored> | undefined {
  const that = Math.max(cue(t, at, "that", lead), cue(t, at, "same", lead));
  const next = that < 0 ? at : that;
  const moment = cue(t, next, "moment", that < 0 ? lead : BARE);
  const named = unit(t, next, that < 0 ? lead : BARE, true);
  const word = named?.value.plural || named?.value.dual ? undefined : named;
  const end = moment >= 0 ? moment : (word?.end ?? -1);
  const grain = moment >= 0 || word === undefined ? "day" : (word.value.unit as Anchored["grain"]);
  if (moment >= 0 && cue(t, at, "same", lead) >= 0) return undefined;
  if (that >= 0 && end >= 0) return { end, it: { kind: "anchored", grain } };
  const behind = end < 0 || moment >= 0 ? -1 : cue(t, end, "same");
  return behind < 0 ? undefined : { end: behind, it: { kind: "anchored", grain } };
}

/** «الشهر», «الأسبوع» as all there is: that of the reference; «الآن» anywhere. */
export function unitAlone(t: DateTerms, at: number, lead: number): Found | undefined {
  const now = cue(t, at, "now", lead);
  if (now >= 0) return { end: now, it: { kind: "now" } };
  const found = at === 0 ? relativeUnit(t, at, lead) : undefined;
  return found?.end === t.stream.length ? found : undefined;
}

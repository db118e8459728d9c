import type { Recurrence } from "../expression.ts";
import { durationText } from "../resolve/duration.ts";
import { clockText } from "../resolve/time.ts";
import { PART_HOURS } from "../vocabulary/times.ts";
import { clock } from "./clock.ts";
import { weekdayName } from "./day.ts";
import { amounts } from "./duration.ts";
import { shortNumericDate } from "./numeric.ts";
import { BARE, cue, type DateTerms, type Found, find, longest, PREPOSITION, past, unit } from "./reader.ts";

/** «كل يوم اثنين الساعة 4 مساء», «كل ثلاثة أسابيع», «سنويا», «أيام الاثنين», «الساعة 9 صباحا كل يوم». */
export function recurrence(t: DateTerms, at: number, lead: number): Found<Recurrence> | undefined {
  return longest(every(t, at, lead), frequency(t, at, lead), weekdays(t, at, lead), timeFirst(t, at, lead));
}

function frequency(t: DateTerms, at: number, lead: number): Found<Recurrence> | undefined {
  const word = find(t, at, "frequency", lead);
  return word && { end: word.end, it: { kind: "recurrence", timex: word.value.timex } };
}

/** «كل» and what comes again. */
function every(t: DateTerms, at: number, lead: number): Found<Recurrence> | undefined {
  const word = cue(t, at, "every", lead);
  if (word < 0) return undefined;
  const name = weekdayName(t, word, BARE);
  if (name !== undefined) return timedRecurrence(t, name.end, `XXXX-WXX-${name.weekday}`, "");
  const part = find(t, word, "part");
  if (part !== undefined && !part.article) return timedRecurrence(t, part.end, PART_HOURS[part.value.part]!.timex, "");
  const short = shortNumericDate(t, word, BARE);
  if (short !== undefined) {
    const { month: m = 1, day = 1 } = short.it;
    return {
      end: short.end,
      it: { kind: "recurrence", timex: `XXXX-${String(m).padStart(2, "0")}-${String(day).padStart(2, "0")}` },
    };
  }
  const month = find(t, word, "month");
  if (month !== undefined && month.value.calendar === "gregorian") {
    return { end: month.end, it: { kind: "recurrence", timex: `XXXX-${String(month.value.month).padStart(2, "0")}` } };
  }
  const found = amounts(t, word);
  if (found === undefined || unit(t, word, BARE, true) !== undefined || found.amounts[0]?.count === undefined)
    return undefined;
  const timex = durationText(found.amounts);
  return timedRecurrence(t, found.end, timex, timex === "P1D" ? "" : timex);
}

/** With the clock time behind it: it stands in place of what it makes exact. */
function timedRecurrence(t: DateTerms, at: number, timex: string, keep: string): Found<Recurrence> {
  const time = clock(t, past(t, at, "in"), PREPOSITION);
  if (time === undefined || keep !== "") return { end: at, it: { kind: "recurrence", timex } };
  const clockPart = `T${clockText(time.it.clock!)}`;
  return { end: time.end, it: { kind: "recurrence", timex: timex.startsWith("XXXX") ? timex + clockPart : clockPart } };
}

/** «أيام الاثنين». */
function weekdays(t: DateTerms, at: number, lead: number): Found<Recurrence> | undefined {
  const word = unit(t, at, lead, false);
  if (word?.value.unit !== "day" || !word.value.plural) return undefined;
  const name = find(t, word.end, "weekday");
  if (name === undefined || !name.article || weekdayName(t, name.end, 1) !== undefined) return undefined;
  return timedRecurrence(t, name.end, `XXXX-WXX-${name.value.weekday}`, "");
}

/** «الساعة 3 مساء كل يوم». */
function timeFirst(t: DateTerms, at: number, lead: number): Found<Recurrence> | undefined {
  const time = clock(t, at, lead);
  const what = time && longest(every(t, time.end, BARE), weekdays(t, time.end, BARE));
  if (time === undefined || what === undefined || what.it.timex.includes("T")) return undefined;
  const { timex } = what.it;
  const clockPart = `T${clockText(time.it.clock!)}`;
  if (timex !== "P1D" && !timex.startsWith("XXXX")) return undefined;
  return { end: what.end, it: { kind: "recurrence", timex: timex === "P1D" ? clockPart : timex + clockPart } };
}

import { digitsOf } from "../../numbers/digits.ts";
import { digitToken, fits } from "../../numbers/reader.ts";
import type { Clock, Said } from "../said.ts";
import { bitOf } from "../term.ts";
import { PART_HOURS } from "../vocabulary/times.ts";
import {
  AND_LED,
  asAny,
  ask,
  BARE,
  CLOSE,
  cue,
  type DateTerms,
  DIGITS,
  definite,
  EMPTY,
  type Found,
  first,
  isAt,
  led,
  map,
  maybe,
  not,
  OPEN,
  type Pattern,
  PREPOSITION,
  pattern,
  rule,
  say,
  seq,
  sign,
  skip,
  term,
  to,
  when,
  where,
} from "./pattern.ts";
import { between, count, one, ten } from "./words.ts";

/** The hour as a part of the day has it: «3 عصرا» is 15. */
export function inPart(time: Clock, part: string): Clock {
  const { hour } = time;
  const { reads } = PART_HOURS[part]!;
  const late = reads === "noon" ? hour < 10 : reads === "night" ? hour >= 6 : reads === "afternoon";
  if (hour > 12 || (hour === 12 && (reads === "noon" || reads === "afternoon"))) return time;
  return { ...time, hour: (hour % 12) + (late && hour < 12 ? 12 : 0) };
}

/** A part of the day behind a clock time: «مساء», «من المساء», «بعد الظهر», «في الليل»; `marks` takes «م» and «ص» too. */
const behind = (marks: boolean): Pattern => {
  const inside = term("part", ({ mark, adverb }, { article }) => (marks || !mark) && (adverb || article));
  const apart = term(
    "part",
    ({ mark, adverb }, { article, end, clitics }, t) =>
      (marks || !mark) && clitics === 0 && (adverb || article || !isAt(t, end, "month")),
  );
  return first(
    seq(sign(OPEN), first(seq(cue("in"), inside), apart), sign(CLOSE)),
    seq(cue("in", "from"), inside),
    apart,
  );
};
const unmarkedPart: Pattern = /* @__PURE__ */ behind(false);
export const partBehind: Pattern = /* @__PURE__ */ behind(true);

const zoneName: Pattern = /* @__PURE__ */ first(
  seq(led(PREPOSITION, cue("zone")), term("zone-name")),
  term("zone-name", ({ zone: name }) => name === "UTC"),
);

/** «بتوقيت غرينتش», «ت غ», «بالتوقيت المحلي», «(ت غ)». */
export const zone: Pattern = /* @__PURE__ */ first(seq(sign(OPEN), zoneName, sign(CLOSE)), zoneName);

interface Hour {
  readonly clock: Clock;
  readonly end: number;
  /** In digits alone: minutes behind it need their unit. */
  readonly figures?: boolean;
  /** Written with minutes and a colon: needs nothing that says it is a time. */
  readonly stamp?: boolean;
  /** Hour and minute parted by a full stop or comma, or a number that may count something. */
  readonly doubtful?: boolean;
}

function hourOf(t: DateTerms, at: number, lead: number): Hour | undefined {
  const token = digitToken(asAny(t), at, lead);
  return token < 0 ? hourWord(t, at, lead) : hourDigits(t, token);
}

function hourDigits(t: DateTerms, token: number): Hour | undefined {
  const digits = digitsOf(t.stream, token);
  if (digits === undefined || digits.percent) return undefined;
  const { parts, sizes, separators } = digits;
  const [hour = 0, minute = 0, second] = parts;
  const end = token + 1;
  if (separators === "" && sizes[0]! > 2) return packed(t, hour, sizes[0]!, end);
  if (sizes[0]! > 2 || hour > 24 || minute > 59 || (second ?? 0) > 59 || parts.length > 3) return undefined;
  if (separators === "") return { clock: { hour }, end, doubtful: true, figures: true };
  const stamp = /^:[:.]?$/.test(separators);
  const fits = stamp ? sizes[0]! + sizes[1]! > 1 : sizes[1] === 2 && separators.length === 1 && separators !== "/";
  return fits ? { clock: { hour, minute, second }, end, stamp, doubtful: !stamp } : undefined;
}

/** «1140 صباحا»: hour and minute with nothing between, only before a part of the day. */
function packed(t: DateTerms, value: number, size: number, end: number): Hour | undefined {
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  const isTime = size <= 4 && hour >= 1 && hour <= 12 && minute <= 59 && ask(partBehind, t, end) !== undefined;
  return isTime ? { clock: { hour, minute }, end, doubtful: true } : undefined;
}

/** «الثالثة», «الحادية عشرة», «ثلاثة»; «الواحدة» is one. */
function hourWord(t: DateTerms, at: number, lead: number): Hour | undefined {
  for (const { value: word, clitics, end, article } of t.at(at)) {
    const { kind, value = 0, weak } = word as { kind: string; value?: number; weak?: string };
    const cardinal = kind === "cardinal";
    if ((kind !== "ordinal" && !cardinal) || value > 12 || !fits(clitics, lead)) continue;
    const teen = value <= 2 && ask(ten, t, end) !== undefined;
    if (!teen && (weak === "teen" || (cardinal ? article && value === 2 : value === 1))) continue;
    const [hour, behindIt] = teen ? [value + 10, end + 1] : [value, end];
    return { clock: { hour }, end: behindIt, doubtful: !article || cardinal };
  }
  const apart = lead === AND_LED && t.starts(at) === -1;
  return apart ? hourWord(t, at + 1, BARE) : undefined;
}

const fraction: Pattern = /* @__PURE__ */ pattern(bitOf("fraction"), (t, at, lead) => {
  for (const { value, clitics, end } of t.at(at)) {
    const { over = 0, count: parts = 0, plural } = value as { over?: number; count?: number; plural?: boolean };
    if (value.kind === "fraction" && !plural && over > 1 && over <= 4 && fits(clitics, lead))
      return { end, it: { value: (60 / over) * parts } };
  }
  return t.starts(at) === -1 && lead === AND_LED ? fraction(t, at + 1, BARE) : undefined;
});

const sixty: Pattern = /* @__PURE__ */ when(between(0, count, 59), ({ value }) => Number.isInteger(value));
const minutesSaid: Pattern = /* @__PURE__ */ seq(sixty, skip(term("unit", ({ unit }) => unit === "minute")));
const secondsBehind: Pattern = /* @__PURE__ */ led(
  AND_LED,
  seq(sixty, skip(term("unit", ({ unit }) => unit === "second"))),
);

/** Minutes said in a way that only clock times have. */
const exact: Pattern = /* @__PURE__ */ first(fraction, minutesSaid);
/** «السابعة وعشرين مساء», and behind «الساعة» without «مساء». */
const looseMinutes: Pattern = /* @__PURE__ */ seq(sixty, not(cue("unit", "counted")));
const shortMinutes: Pattern = /* @__PURE__ */ seq(
  looseMinutes,
  where((t, at) => ask(partBehind, t, at) !== undefined),
);
const except: Pattern = /* @__PURE__ */ cue("except");

interface Minutes extends Hour {
  readonly exact?: boolean;
}

/** The minutes behind an hour: «والنصف», «إلا ربعا», «وعشرين دقيقة», «و5 دقائق و10 ثوان». */
function withMinutes(t: DateTerms, hour: Hour, said: boolean, behindPart = false): Minutes {
  if (hour.clock.minute !== undefined) return hour;
  const less = ask(except, t, hour.end);
  const at = less?.end ?? hour.end;
  const lead = less === undefined ? AND_LED : BARE;
  const sure = ask(exact, t, at, lead);
  const loose = !hour.figures && (said || less !== undefined || !behindPart);
  const amount = sure ?? (loose ? ask(said ? looseMinutes : shortMinutes, t, at, lead) : undefined);
  if (amount === undefined) return hour;
  const { hour: h } = hour.clock;
  const { value: minute = 0 } = amount.it;
  if (less !== undefined) return { clock: { hour: (h + 23) % 24, minute: 60 - minute }, end: amount.end, exact: true };
  const second = ask(secondsBehind, t, amount.end);
  const clock = { hour: h, minute, second: second?.it.value };
  return { ...hour, clock, end: second?.end ?? amount.end, exact: sure !== undefined };
}

const opening: Pattern = /* @__PURE__ */ seq(
  maybe(cue("at")),
  maybe(cue("approx")),
  maybe(led(PREPOSITION, one("hour", definite)), say({ said: true }), maybe(cue("approx"))),
);

const OPENING: number = /* @__PURE__ */ (() => opening.starts & ~EMPTY)();
const STARTS: number = /* @__PURE__ */ (() => OPENING | DIGITS | bitOf("cardinal") | bitOf("ordinal"))();

/** What tells that the number in front is an hour. */
const AFTER_HOUR: number = /* @__PURE__ */ (() => partBehind.starts | zone.starts | exact.starts | except.starts)();

const plainClock: Pattern = /* @__PURE__ */ pattern(STARTS, (t, at, lead) => {
  const intro = (t.starts(at) & OPENING) === 0 ? undefined : opening(t, at, lead);
  const said = intro?.it.said === true;
  const start = intro?.end ?? at;
  const hour = hourOf(t, start, start > at ? PREPOSITION : lead);
  if (hour === undefined || !(said || hour.stamp || (t.starts(hour.end) & AFTER_HOUR) !== 0)) return undefined;
  const full = withMinutes(t, hour, said);
  const part = ask(said || hour.clock.minute !== undefined ? partBehind : unmarkedPart, t, full.end);
  const late = part && withMinutes(t, { ...full, end: part.end }, said, true);
  const end = late?.end ?? full.end;
  const named = ask(zone, t, end);
  const certain = said || part || hour.stamp || named || (full.exact && !hour.doubtful);
  if (!certain || (!said && isAt(t, full.end, "counted"))) return undefined;
  const clock = late?.clock ?? full.clock;
  const { part: name } = part?.it ?? {};
  const it: Said = {
    kind: "time",
    clock: name === undefined ? clock : inPart(clock, name),
    said,
    part: name,
    zone: named?.it.zone,
  };
  return { end: named?.end ?? end, it };
});

/** «السابعة», «الحادية عشرة»: an hour by its ordinal. */
export const definiteHour: Pattern = /* @__PURE__ */ pattern(
  bitOf("ordinal") | bitOf("cardinal"),
  (t, at, lead): Found | undefined => {
    const hour = hourWord(t, at, lead);
    if (hour === undefined || hour.doubtful) return undefined;
    const { clock, end } = withMinutes(t, hour, true);
    return { end, it: { kind: "time", clock: { hour: clock.hour, minute: clock.minute } } };
  },
);

/** «ثلاث دقائق قبل الثامنة», «عشرين دقيقة بعد الخامسة صباحا». */
const minutesBefore: Pattern = /* @__PURE__ */ map(
  seq(
    to("count", minutesSaid),
    first(seq(cue("ago"), say({ sign: -1 })), seq(cue("after"), say({ sign: 1 }))),
    first(plainClock, definiteHour),
  ),
  ({ count: minutes = 0, sign: direction = 0, ...it }) => {
    const { hour, minute = 0, second } = it.clock!;
    const sum = hour * 60 + minute + direction * minutes + 1440;
    return { ...it, clock: { hour: Math.floor(sum / 60) % 24, minute: sum % 60, second } };
  },
);

/** A clock time: «الساعة الثالثة والنصف بعد الظهر بتوقيت غرينتش», «14:30 ت غ», «7 مساء», «السابعة والنصف». */
export const clock: Pattern = /* @__PURE__ */ rule(first(minutesBefore, plainClock));

const HEH = 0x647;

/** «في السابعة» at the end of a phrase; before another word it may count something. */
export const hourAlone: Pattern = /* @__PURE__ */ when(definiteHour, ({ clock: time }, t, at, end) => {
  const { stream } = t;
  const feminine = stream.units[stream.keyStarts[at + 1]! - 1] === HEH;
  const second = time?.hour === 2 && time.minute === undefined;
  return feminine && !second && (end >= stream.length || t.sign(end) !== 0);
});

import { digitsOf } from "../../numbers/digits.ts";
import { digitToken } from "../../numbers/reader.ts";
import type { Clock, Timed } from "../expression.ts";
import { inPart, partBehind, zone } from "./part.ts";
import {
  AND_LED,
  asAny,
  BARE,
  count,
  cue,
  type DateTerms,
  type Found,
  find,
  fits,
  isAnd,
  isHead,
  one,
  PREPOSITION,
  past,
  type Rule,
  remembered,
} from "./reader.ts";

interface Hour extends Clock {
  readonly end: number;
  /** Written in digits: minutes behind it need their unit. */
  readonly figures?: boolean;
  /** A part of the day stands between the hour and what follows. */
  readonly part?: string;
  /** Written with minutes: needs nothing that says it is a time. */
  readonly stamp: boolean;
  /** Hour and minute parted by a full stop or comma, or digits alone. */
  readonly doubtful: boolean;
}

/** A clock time: «الساعة الثالثة والنصف بعد الظهر بتوقيت غرينتش», «14:30 ت غ», «7 مساء», «السابعة والنصف». */
export const clock: Rule<Timed> = /* @__PURE__ */ remembered(clockTime);

function clockTime(t: DateTerms, at: number, lead: number): Found<Timed> | undefined {
  return minutesBefore(t, at, lead) ?? plainClock(t, at, lead);
}

function plainClock(t: DateTerms, at: number, lead: number): Found<Timed> | undefined {
  const placed = past(t, at, "at", lead);
  const about = past(t, placed, "approx", placed === at ? lead : BARE);
  const word = one(t, about, "hour", about === at ? lead : PREPOSITION);
  const said = word?.article === true;
  const from = said ? past(t, word.end, "approx") : about;
  const hour = hourOf(t, from, said || from > at ? PREPOSITION : lead);
  if (hour === undefined) return undefined;
  const full = minutes(t, hour, said);
  const part = partBehind(t, full.end, said || hour.minute !== undefined);
  const minuteBehind =
    part === undefined || full.minute !== undefined
      ? undefined
      : minutes(t, { ...full, end: part.end, part: part.part }, said);
  const end = minuteBehind?.minute === undefined ? (part?.end ?? full.end) : minuteBehind.end;
  const named = zone(t, end);
  const plain = full.minute !== undefined && !hour.doubtful;
  if (!(said || part || hour.stamp || named || (plain && full.exact))) return undefined;
  if (!said && isHead(t, full.end, "counted")) return undefined;
  const { hour: h, minute = minuteBehind?.minute, second } = full;
  const time: Clock = {
    hour: h,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
  };
  const read = part === undefined ? time : inPart(time, part.part);
  return {
    end: named?.end ?? end,
    it: {
      kind: "time",
      clock: read,
      ...(said ? { said } : {}),
      ...(part ? { part: part.part } : {}),
      ...(named ? { zone: named.zone } : {}),
    },
  };
}

function hourOf(t: DateTerms, at: number, lead: number): Hour | undefined {
  const token = digitToken(asAny(t), at, lead);
  return token < 0 ? hourWord(t, at, lead) : hourDigits(t, token);
}

function hourDigits(t: DateTerms, token: number): Hour | undefined {
  const digits = digitsOf(t.stream, token);
  if (digits === undefined) return undefined;
  const { parts, sizes, separators, percent } = digits;
  const [hour = 0, minute = 0, second] = parts;
  if (separators === "" && !percent && sizes[0]! > 2 && sizes[0]! <= 4) return packed(t, hour, token + 1);
  if (percent || sizes[0]! > 2 || hour > 24 || minute > 59 || (second ?? 0) > 59 || parts.length > 3) return undefined;
  const end = token + 1;
  if (separators === "") return { hour, end, stamp: false, doubtful: true, figures: true };
  const colon = separators === ":" || separators === "::" || separators === ":.";
  if (!colon && (sizes[1] !== 2 || separators.length > 1 || separators === "/")) return undefined;
  if (colon && sizes[0]! + sizes[1]! < 2) return undefined;
  return { hour, minute, ...(second === undefined ? {} : { second }), end, stamp: colon, doubtful: !colon };
}

/** «1140 صباحا»: hour and minute with nothing between, only before a part of the day. */
function packed(t: DateTerms, value: number, end: number): Hour | undefined {
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  const fits = hour >= 1 && hour <= 12 && minute <= 59 && partBehind(t, end) !== undefined;
  return fits ? { hour, minute, end, stamp: false, doubtful: true } : undefined;
}

/** «الثالثة», «الحادية عشرة», «ثلاثة»; «الواحدة» is one. */
function hourWord(t: DateTerms, at: number, lead: number): Hour | undefined {
  for (const { value, clitics, end, article } of t.at(at)) {
    if ((value.kind !== "ordinal" && value.kind !== "cardinal") || value.value > 12 || !fits(clitics, lead)) continue;
    const teen = value.value <= 2 && tenAt(t, end);
    if (value.kind === "ordinal" && value.value === 1 && !teen) continue;
    if (!teen && (value.weak === "teen" || (article && value.kind === "cardinal" && value.value === 2))) continue;
    const hour = teen ? value.value + 10 : value.value;
    return { hour, end: teen ? end + 1 : end, stamp: false, doubtful: !article || value.kind === "cardinal" };
  }
  return lead === AND_LED && isAnd(asAny(t), at) ? hourWord(t, at + 1, BARE) : undefined;
}

function tenAt(t: DateTerms, at: number): boolean {
  for (const { value, clitics } of t.at(at))
    if (value.kind === "cardinal" && value.value === 10 && clitics === 0) return true;
  return false;
}

interface Minutes extends Hour {
  /** Minutes were said in a way that only clock times have. */
  readonly exact: boolean;
}

/** The minutes behind an hour: «والنصف», «إلا ربعا», «وعشرين دقيقة», «و5 دقائق و10 ثوان». */
function minutes(t: DateTerms, hour: Hour, said: boolean): Minutes {
  if (hour.minute !== undefined) return { ...hour, exact: false };
  const less = cue(t, hour.end, "except");
  const loose = (said || less >= 0 || hour.part === undefined) && !hour.figures;
  const amount = minuteAmount(t, less < 0 ? hour.end : less, less < 0 ? AND_LED : BARE, loose, said);
  if (amount === undefined) return { ...hour, exact: false };
  if (less >= 0)
    return { ...hour, hour: (hour.hour + 23) % 24, minute: 60 - amount.value, end: amount.end, exact: true };
  const second = secondsBehind(t, amount.end);
  return {
    ...hour,
    minute: amount.value,
    ...(second ? { second: second.value } : {}),
    end: second?.end ?? amount.end,
    exact: amount.exact,
  };
}

function minuteAmount(
  t: DateTerms,
  at: number,
  lead: number,
  loose: boolean,
  said: boolean,
): { value: number; end: number; exact: boolean } | undefined {
  const fraction = find(t, at, "fraction", lead);
  if (fraction !== undefined && !fraction.value.plural && 60 % fraction.value.over === 0 && fraction.value.over <= 4) {
    const value = (60 / fraction.value.over) * fraction.value.count;
    return { value, end: fraction.end, exact: true };
  }
  const number = count(t, at, lead);
  if (number === undefined || number.value > 59 || !Number.isInteger(number.value)) return undefined;
  const unit = find(t, number.end, "unit");
  if (unit !== undefined)
    return unit.value.unit === "minute" ? { value: number.value, end: unit.end, exact: true } : undefined;
  const behind = partBehind(t, number.end) !== undefined;
  return loose && (said || behind) && !isHead(t, number.end, "counted")
    ? { value: number.value, end: number.end, exact: false }
    : undefined;
}

function secondsBehind(t: DateTerms, at: number): { value: number; end: number } | undefined {
  const number = count(t, at, AND_LED);
  const unit = number === undefined ? undefined : find(t, number.end, "unit");
  return number && unit?.value.unit === "second" ? { value: number.value, end: unit.end } : undefined;
}

/** «ثلاث دقائق قبل الثامنة», «عشرين دقيقة بعد الخامسة صباحا». */
function minutesBefore(t: DateTerms, at: number, lead: number): Found<Timed> | undefined {
  const number = count(t, at, lead);
  const unit = number === undefined ? undefined : find(t, number.end, "unit");
  if (number === undefined || unit?.value.unit !== "minute" || number.value > 59) return undefined;
  const ago = cue(t, unit.end, "ago");
  const from = Math.max(ago, cue(t, unit.end, "after"));
  const base = from < 0 ? undefined : (plainClock(t, from, BARE) ?? definiteHour(t, from, BARE));
  if (base?.it.clock === undefined) return undefined;
  const { hour, minute = 0 } = base.it.clock;
  const sum = hour * 60 + minute + (ago >= 0 ? -number.value : number.value) + 1440;
  return {
    end: base.end,
    it: { ...base.it, clock: { ...base.it.clock, hour: Math.floor(sum / 60) % 24, minute: sum % 60 } },
  };
}

/** «السابعة», «الحادية عشرة»: an hour by its ordinal. */
export function definiteHour(t: DateTerms, at: number, lead: number): Found<Timed> | undefined {
  const hour = hourWord(t, at, lead);
  if (hour === undefined || hour.doubtful) return undefined;
  const { hour: h, minute, end } = minutes(t, hour, true);
  return { end, it: { kind: "time", clock: { hour: h, ...(minute === undefined ? {} : { minute }) } } };
}

/** «في السابعة» at the end of a phrase; before another word it may count something. */
export function hourAlone(t: DateTerms, at: number, lead: number): Found<Timed> | undefined {
  const found = definiteHour(t, at, lead);
  if (found === undefined || (found.it.clock?.hour === 2 && found.it.clock.minute === undefined)) return undefined;
  const { stream } = t;
  const feminine = stream.units[stream.keyStarts[at + 1]! - 1] === 0x647;
  return feminine && (found.end >= stream.length || t.sign(found.end) !== 0) ? found : undefined;
}

import { quantity } from "../../numbers/quantity.ts";
import type { Amounts, Unit } from "../expression.ts";
import { month } from "./month.ts";
import { edgeOf } from "./period.ts";
import {
  AND_LED,
  asAny,
  BARE,
  COMMA,
  cue,
  type DateTerms,
  type Found,
  find,
  isAnd,
  longest,
  past,
  relation,
  unit,
} from "./reader.ts";
import { stretch } from "./unit.ts";

/** Amounts of time from a token on. */
export interface AmountsFound {
  readonly end: number;
  readonly amounts: Amounts;
  /** Nothing but one unit in the singular or an uncounted plural: «عام», «أشهر». */
  readonly bare: boolean;
  readonly mod?: "approx" | "more" | "less";
}

/** «ثلاثة أيام», «عامين ونصف», «سنة وشهر و3 أيام», «نحو عشر سنوات», «بضعة أشهر». */
export function amounts(t: DateTerms, at: number, lead: number = BARE): AmountsFound | undefined {
  const about = modifier(t, at, lead);
  const first = amount(t, about.end, about.end === at ? lead : BARE);
  if (first === undefined) return undefined;
  const found: Amounts[number][] = [...first.amounts];
  let { end, bare } = first;
  for (let next = nextAmount(t, end); next !== undefined; next = nextAmount(t, end)) {
    found.push(...next.amounts);
    end = next.end;
    bare = false;
  }
  const { mod } = about;
  return { end, amounts: found, bare, ...(mod === undefined ? {} : { mod }) };
}

function modifier(t: DateTerms, at: number, lead: number): { end: number; mod?: "approx" | "more" | "less" } {
  for (const mod of ["approx", "more", "less"] as const) {
    const end = cue(t, at, mod, lead);
    if (end >= 0) return { end, mod };
  }
  return { end: at };
}

interface One {
  readonly end: number;
  readonly amounts: Amounts;
  readonly bare: boolean;
}

/** Another amount behind «و» or a comma; the comma needs a number behind it. */
function nextAmount(t: DateTerms, at: number): One | undefined {
  const comma = t.sign(at) === COMMA ? at + 1 : at;
  const next = amount(t, comma, AND_LED) ?? (isAnd(asAny(t), comma) ? amount(t, comma + 1, BARE) : undefined);
  if (next !== undefined) return next.bare && next.amounts[0]?.count === undefined ? undefined : next;
  const counted = amount(t, comma, BARE);
  return counted !== undefined && !counted.bare ? counted : undefined;
}

/** One amount: number and unit, a dual, a unit alone, a fraction of one. */
function amount(t: DateTerms, at: number, lead: number): One | undefined {
  const few = cue(t, at, "few", lead);
  if (few >= 0) {
    const word = unit(t, few, BARE, false);
    return word?.value.plural ? one(word.value.unit, undefined, word.end, false) : undefined;
  }
  const counted = numbered(t, at, lead);
  if (counted !== undefined) return counted;
  const word = unit(t, at, lead, false);
  if (word === undefined || word.value.construct) return undefined;
  const { value } = word;
  if (value.dual) return withHalf(t, value.unit, 2, past(t, word.end, "whole"), false);
  if (value.plural) return one(value.unit, undefined, word.end, true);
  const whole = cue(t, word.end, "whole");
  const end = Math.max(whole, word.end);
  const half = withHalf(t, value.unit, 1, end, whole < 0);
  return value.weak && half.bare ? { ...half, bare: true } : half;
}

const one = (name: Unit, n: number | undefined, end: number, bare: boolean): One => ({
  end,
  amounts: [{ count: n, unit: name }],
  bare,
});

function numbered(t: DateTerms, at: number, lead: number): One | undefined {
  const number = quantity(asAny(t), at, lead);
  if (number === undefined || number.kind === "ordinal") return undefined;
  const first = find(t, at, "cardinal", lead);
  // «الاثنان» says both of them: two units are a dual.
  if (first?.article && first.value.value === 2 && first.end === number.end) return undefined;
  const word = unit(t, number.end);
  if (word === undefined || word.value.dual || (word.article && number.kind !== "fraction")) return undefined;
  return withHalf(t, word.value.unit, number.value, past(t, word.end, "whole"), false);
}

/** «عام ونصف», «شهرين ونصف الشهر»: a fraction of the same unit; one of another unit is an amount of its own. */
function withHalf(t: DateTerms, name: Unit, n: number, end: number, bare: boolean): One {
  const part = find(t, end, "fraction", AND_LED);
  if (part === undefined || part.value.plural) return one(name, n, end, bare);
  const word = unit(t, part.end);
  if (word !== undefined && word.value.unit !== name) return one(name, n, end, bare);
  return one(name, n + part.value.count / part.value.over, word?.end ?? part.end, false);
}

/** A length of time; a unit alone only behind «لمدة», «طوال» or where nothing else stands beside it. */
export function duration(t: DateTerms, at: number, lead: number): Found | undefined {
  const word = cue(t, at, "for", lead);
  const from = word < 0 ? at : word;
  const placed = word < 0 ? undefined : longest<Found>(stretch(t, from, BARE), edgeOf(t, from, BARE));
  if (placed !== undefined) return placed;
  const found = amounts(t, from, word < 0 ? lead : BARE) ?? (word < 0 ? undefined : wholeUnit(t, from));
  if (found === undefined || (found.bare && word < 0 && !standsAlone(t, at, found.end))) return undefined;
  if (found.bare && (found.amounts[0]!.count === undefined || month(t, from) !== undefined)) return undefined;
  const { mod } = found;
  return { end: found.end, it: { kind: "duration", amounts: found.amounts, ...(mod ? { mod } : {}) } };
}

/** «طوال العام»; «خلال العقد الثاني» is one of several. */
function wholeUnit(t: DateTerms, at: number): AmountsFound | undefined {
  const word = unit(t, at);
  if (word === undefined || !word.article || word.value.plural || relation(t, word.end)) return undefined;
  if (find(t, word.end, "ordinal")?.article) return undefined;
  return { end: word.end, amounts: [{ count: 1, unit: word.value.unit }], bare: false };
}

/** Whether no word stands next to `[at, end)`. */
function standsAlone(t: DateTerms, at: number, end: number): boolean {
  const { stream } = t;
  return at === 0 && end === stream.length;
}

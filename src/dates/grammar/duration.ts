import { quantity } from "../../numbers/quantity.ts";
import { fits, isAnd } from "../../numbers/reader.ts";
import { whole } from "../../numbers/whole.ts";
import type { Amount, Said, Unit } from "../said.ts";
import { bitOf } from "../term.ts";

import { month } from "./month.ts";
import {
  AND_LED,
  asAny,
  ask,
  BARE,
  COMMA,
  cue,
  type DateTerms,
  type Found,
  first,
  isAt,
  longest,
  map,
  maybe,
  not,
  type Pattern,
  pattern,
  say,
  seq,
  term,
} from "./pattern.ts";
import { edgeOf } from "./period.ts";
import { stretch } from "./unit.ts";
import { NUMBERS, relation } from "./words.ts";

/** What may stand between a number and its unit, and the unit. */
const COUNTED: number = /* @__PURE__ */ (() => NUMBERS | bitOf("unit"))();

/** A number that counts units; `part` of a fraction, whose unit may be definite. */
const number: Pattern = /* @__PURE__ */ pattern(NUMBERS, (t, at, lead) => {
  const start = whole(asAny(t), at, lead, true);
  if (start !== undefined && (t.starts(start.end) & COUNTED) === 0) return undefined;
  const found = quantity(asAny(t), at, lead);
  if (found === undefined || found.kind === "ordinal") return undefined;
  // «الاثنان» says both of them: two units are a dual.
  const both = found.value === 2 && t.at(at).some(({ article, end }) => article && end === found.end);
  return both ? undefined : { end: found.end, it: { count: found.value, weak: found.kind === "fraction" } };
});

const unit: Pattern = /* @__PURE__ */ term("unit");
const entire: Pattern = /* @__PURE__ */ maybe(cue("whole"));

const aUnit: Pattern = /* @__PURE__ */ term("unit", ({ count: dual }, { article }) => dual === undefined && !article);
const anyUnit: Pattern = /* @__PURE__ */ term("unit", ({ count: dual }) => dual === undefined);

const numbered: Pattern = /* @__PURE__ */ pattern(NUMBERS, (t, at, lead) => {
  const counted = number(t, at, lead);
  const word = counted && ask(counted.it.weak ? anyUnit : aUnit, t, counted.end);
  return (
    word && { end: ask(entire, t, word.end)?.end ?? word.end, it: { unit: word.it.unit, count: counted.it.count } }
  );
});

/** One amount: number and unit, a dual, a unit alone, a fraction of one. `bare`: in the singular, or uncounted. */
const amount: Pattern = /* @__PURE__ */ first(
  seq(
    cue("few"),
    map(
      term("unit", ({ plural }, { article }) => plural && !article),
      ({ unit: name }) => ({ unit: name }),
    ),
  ),
  withHalf(numbered),
  withHalf(
    seq(
      term("unit", ({ count: dual, construct }, { article }) => dual === 2 && !construct && !article),
      entire,
    ),
  ),
  map(
    term("unit", (says, reading) => says.plural && !reading.article),
    ({ unit: name }) => ({ unit: name, bare: true }),
  ),
  withHalf(seq(aUnit, say({ count: 1, bare: true }), maybe(cue("whole"), say({ bare: false })))),
);

/** «عام ونصف», «شهرين ونصف الشهر»: a fraction of the same unit; one of another unit is an amount of its own. */
function withHalf(one: Pattern): Pattern {
  return pattern(one.starts, (t, at, lead) => {
    const found = one(t, at, lead);
    const part = found && fractionBehind(t, found.end);
    if (part === undefined) return found;
    const word = ask(unit, t, part.end);
    const { unit: name, count = 0 } = found!.it;
    if (word !== undefined && word.it.unit !== name) return found;
    return { end: word?.end ?? part.end, it: { unit: name, count: count + part.it.count! } };
  });
}

/** «ونصف», «و ربع». */
function fractionBehind(t: DateTerms, at: number): Found | undefined {
  const alone = isAnd(asAny(t), at);
  for (const { value, clitics, end } of t.at(alone ? at + 1 : at)) {
    const { over = 1, count = 0, plural } = value as { over?: number; count?: number; plural?: boolean };
    if (value.kind === "fraction" && !plural && fits(clitics, alone ? BARE : AND_LED))
      return { end, it: { count: count / over } };
  }
  return undefined;
}

const about: Pattern = /* @__PURE__ */ seq(
  maybe(
    first(
      seq(cue("approx"), say({ mod: "approx" })),
      seq(cue("more"), say({ mod: "more" })),
      seq(cue("less"), say({ mod: "less" })),
    ),
  ),
);

const amountOf = ({ count, unit: name }: Said): Amount => ({ count, unit: name as Unit });

/** Another amount behind «و» or a comma; without «و» it needs a number. */
function nextAmount(t: DateTerms, at: number): Found | undefined {
  const next = t.sign(at) === COMMA ? at + 1 : at;
  const joined = ask(amount, t, next, AND_LED) ?? (isAnd(asAny(t), next) ? ask(amount, t, next + 1) : undefined);
  const found = joined ?? ask(amount, t, next);
  return found?.it.bare && (joined === undefined || found.it.count === undefined) ? undefined : found;
}

/** «ثلاثة أيام», «عامين ونصف», «سنة وشهر و3 أيام», «نحو عشر سنوات», «بضعة أشهر»; `bare` where it is one bare amount. */
export const amounts: Pattern = /* @__PURE__ */ pattern(about.starts | amount.starts, (t, at, lead) => {
  const opening = about(t, at, lead)!;
  const one = ask(amount, t, opening.end, opening.end === at ? lead : BARE);
  if (one === undefined) return undefined;
  const found = [amountOf(one.it)];
  let { end } = one;
  for (let next = nextAmount(t, end); next !== undefined; next = nextAmount(t, end)) {
    found.push(amountOf(next.it));
    ({ end } = next);
  }
  return { end, it: { amounts: found, mod: opening.it.mod, bare: one.it.bare && found.length === 1 } };
});

const lengthOf = (end: number, { amounts: sum, mod }: Said): Found => ({
  end,
  it: { kind: "duration", amounts: sum, mod },
});

/** «طوال العام»; «خلال العقد الثاني» is one of several. */
const wholeUnit: Pattern = /* @__PURE__ */ map(
  seq(
    term("unit", ({ plural }, { article }) => !plural && article),
    not(relation),
  ),
  (it, t, end) => (isAt(t, end, "ordinal") ? undefined : { amounts: [{ count: 1, unit: it.unit as Unit }] }),
);

const placed: Pattern = /* @__PURE__ */ longest(stretch, edgeOf);
const length: Pattern = /* @__PURE__ */ first(amounts, wholeUnit);
const forWord: Pattern = /* @__PURE__ */ cue("for");

/** A length of time; a unit alone only behind «لمدة», «طوال» or where nothing else stands beside it. */
export const duration: Pattern = /* @__PURE__ */ pattern(forWord.starts | amounts.starts, (t, at, lead) => {
  const word = ask(forWord, t, at, lead);
  const from = word?.end ?? at;
  const period = word && ask(placed, t, from);
  if (period !== undefined) return period;
  const found = word === undefined ? ask(amounts, t, at, lead) : ask(length, t, from);
  if (found === undefined) return undefined;
  const { bare, amounts: [one] = [] } = found.it;
  const alone = at === 0 && found.end === t.stream.length;
  if (bare && ((word === undefined && !alone) || one?.count === undefined || ask(month, t, from))) return undefined;
  return lengthOf(found.end, found.it);
});

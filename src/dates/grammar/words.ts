import { integerAt, sizeOf } from "../../numbers/digits.ts";
import { digitToken, fits } from "../../numbers/reader.ts";
import { whole } from "../../numbers/whole.ts";
import { NOTHING, type Said } from "../said.ts";
import { bitOf } from "../term.ts";
import {
  AND_LED,
  asAny,
  type Check,
  cue,
  DIGITS,
  definite,
  first,
  led,
  maybe,
  type Pattern,
  pattern,
  SIGN,
  say,
  seq,
  skip,
  term,
  to,
  when,
} from "./pattern.ts";

/** What numbers begin with. */
export const NUMBERS: number = /* @__PURE__ */ (() =>
  DIGITS | SIGN | bitOf("cardinal") | bitOf("ordinal") | bitOf("fraction") | bitOf("sign"))();

const ORDINALS: number = /* @__PURE__ */ (() => bitOf("cardinal") | bitOf("ordinal"))();

/** A whole number that is a count or a day: digits or words, not an ordinal. */
export const count: Pattern = /* @__PURE__ */ pattern(NUMBERS, (t, at, lead) => {
  const found = whole(asAny(t), at, lead);
  return found && { end: found.end, it: { value: found.value } };
});

/** The same with the article: «الثلاثة». */
export const theCount: Pattern = /* @__PURE__ */ when(count, (_, t, at) => whole(asAny(t), at, 15)?.definite);

/** An ordinal: «الثالث», «الحادي والعشرين»; bare ones too. */
export const ordinal: Pattern = /* @__PURE__ */ pattern(ORDINALS, (t, at, lead) => {
  const found = whole(asAny(t), at, lead, true);
  return found && (found.ordinal || (found.definite && found.value >= 20))
    ? { end: found.end, it: { value: found.value } }
    : undefined;
});

/** Digits without separators, of `least` to `most` figures. */
export const figures = (least: number, most: number): Pattern =>
  pattern(DIGITS, (t, at, lead) => {
    const token = digitToken(asAny(t), at, lead);
    const size = token < 0 ? 0 : sizeOf(t.stream, token);
    const value = size >= least && size <= most ? integerAt(t.stream, token) : -1;
    return value < 0 ? undefined : { end: token + 1, it: { value } };
  });

/** The number, where it lies between these. */
export const between = (least: number, number: Pattern, most: number): Pattern =>
  when(number, ({ value = -1 }) => value >= least && value <= most);

/** «الماضي», «الجاري», «المقبل», «قبل الماضي» behind what it says something of. */
export const relation: Pattern = /* @__PURE__ */ term(
  "relation",
  ({ relation: offset = 0 }, { article, end }, _, at) => article || Math.abs(offset) === 2 || end > at + 1,
);

const andLast: Pattern = /* @__PURE__ */ maybe(led(AND_LED, cue("last")));

/** «الثالث», «الرابع والأخير», «الأخير»: -1 is the last. */
export const place: Pattern = /* @__PURE__ */ first(seq(cue("last"), say({ value: -1 })), seq(ordinal, andLast));

export const THIS: Pattern = /* @__PURE__ */ cue("this");

const isSingle = ({ plural, count: dual }: Said): boolean => !plural && dual === undefined;

/** A unit in the singular. */
export const singular = (check?: Check): Pattern =>
  term("unit", (says, ...more) => isSingle(says) && !says.weak && (check?.(says, ...more) ?? true));

/** A singular unit of that name, with nothing said; units have a bit of their name as well. */
export const one = (name: string, check?: Check): Pattern => {
  const word = term(
    "unit",
    (says, ...more) =>
      says.unit === name && isSingle(says) && !(name === "day" && says.weak) && (check?.(says, ...more) ?? true),
  );
  return pattern(bitOf(name), (t, at, lead) => {
    const found = word(t, at, lead);
    return found && { end: found.end, it: NOTHING };
  });
};

export const aDay: Pattern = /* @__PURE__ */ one("day", (_, { article }) => !article);
export const theDay: Pattern = /* @__PURE__ */ one("day", definite);
export const theMonth: Pattern = /* @__PURE__ */ one("month", definite);

/** Whether a number that ends here counts something. */
export const counted: Pattern = /* @__PURE__ */ cue("counted", "unit", "cardinal");

/** «شهري», «عامين» in front of two names or numbers. */
export const dual: Pattern = /* @__PURE__ */ skip(
  /* @__PURE__ */ term("unit", ({ count: two }, { article }) => two !== undefined && !article),
);

/** The relation as another field. */
export const offset = (name: keyof Said): Pattern => to(name, relation, "relation");

/** A word of a number, by its value: «أول» in any form, «عشر». */
export const numberWord = (kind: "cardinal" | "ordinal", value: number): Pattern =>
  pattern(bitOf(kind), (t, at, lead) => {
    for (const { value: word, clitics, end } of t.at(at)) {
      const { weak, value: number } = word as { weak?: string; value?: number };
      if (word.kind === kind && number === value && weak === undefined && fits(clitics, lead))
        return { end, it: NOTHING };
    }
    return undefined;
  });

/** «عشر» behind a unit: eleven and more. */
export const ten: Pattern = /* @__PURE__ */ numberWord("cardinal", 10);

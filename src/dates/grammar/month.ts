import { BARE, CLOSE, count, cue, DASH, type DateTerms, figures, find, OPEN, one, ordinal, SLASH } from "./reader.ts";

/** A month by name or number. */
export interface MonthFound {
  readonly end: number;
  readonly month: number;
  readonly calendar: "gregorian" | "hijri";
  /** A name that is also another word, with nothing beside it that says month. */
  readonly weak: boolean;
  /** What is stuck to the name: the word for year, or «الماضي» as an offset. */
  readonly tail?: "year" | number;
}

/** «آب», «آب/أغسطس», «أغسطس (آب)», «شهر مايو», «شهر 3», «الشهر الثامن». */
export function month(t: DateTerms, at: number, lead: number = BARE): MonthFound | undefined {
  const name = find(t, at, "month", lead);
  if (name !== undefined && name.value.calendar === "hijri" && name.article && name.value.month !== 1) return undefined;
  if (name !== undefined) {
    const { month: number, calendar, weak = false } = name.value;
    if (name.value.tail !== undefined)
      return { end: name.end, month: number, calendar, weak: false, tail: name.value.tail };
    const end = secondName(t, name.end, number);
    return { end, month: number, calendar, weak: weak && end === name.end };
  }
  const word = one(t, at, "month", lead);
  if (word === undefined) return undefined;
  const named = find(t, word.end, "month");
  if (named !== undefined) {
    const { month: number, calendar } = named.value;
    return { end: secondName(t, named.end, number), month: number, calendar, weak: false };
  }
  return numbered(t, word.end, word.article);
}

function numbered(t: DateTerms, at: number, definite: boolean): MonthFound | undefined {
  if (cue(t, at, "whole") >= 0) return undefined;
  const number = definite ? ordinal(t, at) : (figures(t, at, BARE, 1, 2) ?? count(t, at));
  if (number === undefined || number.value < 1 || number.value > 12) return undefined;
  return { end: number.end, month: number.value, calendar: "gregorian", weak: false };
}

/** Past another name of the same month: behind a slash or dash, in brackets, or just beside it. */
function secondName(t: DateTerms, at: number, number: number): number {
  const sign = t.sign(at);
  const next = sign === SLASH || sign === DASH || sign === OPEN ? at + 1 : at;
  const other = find(t, next, "month");
  if (other === undefined || other.value.calendar === "hijri" || other.value.month !== number) return at;
  if (sign !== OPEN) return other.end;
  return t.sign(other.end) === CLOSE ? other.end + 1 : at;
}

import { digitsOf, integerAt, sizeOf } from "../../numbers/digits.ts";
import { digitToken } from "../../numbers/reader.ts";
import type { Fields, Range } from "../expression.ts";
import {
  asAny,
  BARE,
  COMMA,
  count,
  cue,
  DASH,
  type DateTerms,
  demonstrative,
  type Found,
  figures,
  isHead,
  one,
  PREPOSITION,
  past,
  pastSign,
  relation,
  SLASH,
} from "./reader.ts";

/** The year part of a date. */
export type YearFields = Pick<Fields, "calendar" | "year" | "yearOffset">;

/** «م», «هـ», «ميلادية», «للهجرة», «ق.م» behind a year. */
export function era(
  t: DateTerms,
  at: number,
): { calendar: "gregorian" | "hijri"; before: boolean; end: number } | undefined {
  const hijri = cue(t, at, "hijri");
  if (hijri >= 0) return { calendar: "hijri", before: false, end: hijri };
  const before = cue(t, at, "bc");
  if (before >= 0) return { calendar: "gregorian", before: true, end: before };
  const gregorian = cue(t, at, "gregorian");
  return gregorian >= 0 ? { calendar: "gregorian", before: false, end: gregorian } : undefined;
}

/** «عام 2012», «سنة ألف وتسعمائة وستين», «1445هـ», «العام الماضي», «هذا العام». */
export function year(t: DateTerms, at: number, lead: number): Found<YearFields> | undefined {
  const shown = demonstrative(t, at, lead);
  const word = one(t, shown < 0 ? at : shown, "year", shown < 0 ? lead : BARE);
  if (word === undefined) return shown < 0 ? markedYear(t, at, lead) : undefined;
  const hijri = cue(t, word.end, "hijri");
  const gregorian = hijri < 0 ? cue(t, word.end, "gregorian") : -1;
  const end = Math.max(word.end, hijri, gregorian);
  const calendar = hijri < 0 ? "gregorian" : "hijri";
  const which = relation(t, end);
  if (shown >= 0 && word.article) return { end: which?.end ?? end, it: { calendar, yearOffset: which?.offset ?? 0 } };
  if (which !== undefined && word.article) return { end: which.end, it: { calendar, yearOffset: which.offset } };
  const number = yearNumber(t, end, word.article ? 4 : 3);
  return number === undefined ? undefined : withEra(t, number.value, number.end, calendar);
}

/** Digits, or words from a thousand on. */
function yearNumber(t: DateTerms, at: number, least: number): { value: number; end: number } | undefined {
  const digits = figures(t, at, BARE, least, 4);
  if (digits !== undefined) return digits.value > 0 ? digits : undefined;
  const few = figures(t, at, BARE, 1, 2);
  if (few !== undefined) return few.value > 0 && era(t, few.end) !== undefined ? few : undefined;
  const words = count(t, at);
  return words !== undefined && words.value >= 100 && words.value < 3000 && Number.isInteger(words.value)
    ? words
    : undefined;
}

function withEra(t: DateTerms, value: number, at: number, calendar: "gregorian" | "hijri"): Found<YearFields> {
  const mark = era(t, at);
  if (mark === undefined) return { end: at, it: { calendar, year: value } };
  return { end: mark.end, it: { calendar: mark.calendar, year: mark.before ? 1 - value : value } };
}

/** Digits with an era behind them: «1445هـ», «2022م». */
function markedYear(t: DateTerms, at: number, lead: number): Found<YearFields> | undefined {
  const digits = figures(t, at, lead, 3, 4);
  const mark = digits === undefined ? undefined : era(t, digits.end);
  if (digits === undefined || mark === undefined) return undefined;
  const near = t.stream.starts[digits.end]! - t.stream.ends[digits.end - 1]! <= 1;
  return near ? withEra(t, digits.value, digits.end, "gregorian") : undefined;
}

/** Four digits that can be a year, or words from a thousand on, with nothing that says so. */
export function bareYear(t: DateTerms, at: number, lead: number): Found<YearFields> | undefined {
  const digits = figures(t, at, lead, 4, 4);
  if (digits !== undefined && digits.value >= 1000 && digits.value < 3000 && !isHead(t, digits.end, "counted")) {
    return withEra(t, digits.value, digits.end, "gregorian");
  }
  const words = digits === undefined ? count(t, at, lead) : undefined;
  const fits = words !== undefined && words.value >= 1000 && words.value < 3000 && words.end > at;
  return fits ? withEra(t, words.value, words.end, "gregorian") : undefined;
}

/** «2019/2020», «1984-85», «2019/20»: one year to another; two figures up to 12 behind a dash are a month. */
export function yearSpan(t: DateTerms, at: number, lead: number): Found<Range> | undefined {
  const token = digitToken(asAny(t), at, lead);
  const digits = token < 0 ? undefined : digitsOf(t.stream, token);
  if (digits === undefined || digits.percent || digits.sizes[0] !== 4 || isHead(t, at - 1, "number")) return undefined;
  const apart = digits.separators === "";
  const sign = apart ? t.sign(token + 1) : digits.separators === "/" ? SLASH : 0;
  const second = apart ? token + 2 : token;
  const size = apart ? sizeOf(t.stream, second) : digits.sizes[1]!;
  const figure = apart ? integerAt(t.stream, second) : digits.parts[1]!;
  const from = digits.parts[0]!;
  const to = size === 2 ? from - (from % 100) + figure : figure;
  const follows = to === from + 1 && (size === 4 || figure > 12);
  const spans = sign === SLASH ? follows : sign === DASH && size === 2 && figure > 12 && to > from;
  if (!spans || (size !== 2 && size !== 4) || from < 1000 || from >= 3000) return undefined;
  if (apart && (t.sign(second + 1) === sign || t.stream.starts[second] !== t.stream.ends[token]! + 1)) return undefined;
  const year = (y: number): Fields => ({ kind: "fields", calendar: "gregorian", year: y });
  return { end: second + 1, it: { kind: "range", from: year(from), to: year(to) } };
}

/** The year behind a month: with «من», «عام», a comma or a slash, or nothing between. */
export function yearBehind(t: DateTerms, at: number, calendar: "gregorian" | "hijri"): Found<YearFields> | undefined {
  const next = pastSign(t, at, COMMA, SLASH, DASH);
  const of = next === at ? past(t, at, "of") : next;
  const found = year(t, of, PREPOSITION) ?? bareYear(t, of, PREPOSITION);
  if (found === undefined) return undefined;
  // A Hijri month takes the year as Hijri unless the text says otherwise.
  const said = found.it.yearOffset !== undefined || found.it.calendar === "hijri" || (found.it.year ?? 0) > 1600;
  return {
    end: found.end,
    it: { ...found.it, calendar: said && calendar === "gregorian" ? found.it.calendar : calendar },
  };
}

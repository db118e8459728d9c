import { civilOf, daysOf } from "../dates/calendar/gregorian.ts";
import { referenceOf } from "../dates/options.ts";
import type { DateValue, Grain, Modifier } from "../dates/types.ts";
import type { Analysis } from "./analyze.ts";

export interface Timex3Options {
  /** The day or moment that the text speaks from, the same as for `analyze`: it becomes the document's creation time. */
  readonly reference?: string | undefined;
}

/** The attributes of a TIMEX3 tag that lie in the expression itself. */
interface Timex {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly mod?: string;
  readonly quant?: "EVERY";
  readonly begin?: string;
  readonly end?: string;
}

/**
 * The text as TimeML 1.2.1: XML with every date in a `<TIMEX3>` with `tid`, `type` (DATE, TIME, DURATION, SET),
 * `value`, `mod` and `quant`. An interval from a point to a point is a DURATION whose `beginPoint` and `endPoint` name
 * empty tags right behind it; one with an open end is the point that it has, with `mod` ON_OR_AFTER or ON_OR_BEFORE.
 * Names are not marked.
 *
 * Always well-formed, and a parser gives the text back exactly, but that characters which XML 1.0 cannot hold
 * (most controls, lone surrogates) have become U+FFFD.
 *
 * Throws `RangeError` or `TypeError` for a wrong reference.
 *
 * @example
 * toTimex3(analyze("17/08/2023")).includes('<TIMEX3 tid="t1" type="DATE" value="2023-08-17">17/08/2023</TIMEX3>') // true
 */
export function toTimex3({ text, dates }: Analysis, { reference }: Timex3Options = {}): string {
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n', creationTime(reference), "<TEXT>"];
  let at = 0;
  let id = 0;
  for (const { start, end, value } of dates) {
    if (start < at) continue;
    const timex = timexOf(value);
    parts.push(escaped(text.slice(at, start)), element(timex, id + 1, escaped(text.slice(start, end))));
    id += 1 + points(timex).length;
    at = end;
  }
  parts.push(escaped(text.slice(at)), "</TEXT>\n</TimeML>\n");
  return parts.join("");
}

function creationTime(reference: string | undefined): string {
  if (reference === undefined) return "";
  referenceOf(reference);
  const attributes = `tid="t0" type="${pointType(reference)}" value="${reference}" functionInDocument="CREATION_TIME"`;
  return `<DCT><TIMEX3 ${attributes}>${reference}</TIMEX3></DCT>\n`;
}

/** The tag around its words, and behind it the empty tags of its points. */
function element(timex: Timex, id: number, words: string): string {
  const { type, value, mod, quant, begin } = timex;
  const attributes = [`tid="t${id}" type="${type}" value="${escaped(value)}"`];
  if (mod !== undefined) attributes.push(`mod="${mod}"`);
  if (quant !== undefined) attributes.push(`quant="${quant}"`);
  const tags = points(timex).map((point, i) => {
    attributes.push(`${i === 0 && begin !== undefined ? "beginPoint" : "endPoint"}="t${id + 1 + i}"`);
    return `<TIMEX3 tid="t${id + 1 + i}" type="${pointType(point)}" value="${escaped(point)}"/>`;
  });
  return `<TIMEX3 ${attributes.join(" ")}>${words}</TIMEX3>${tags.join("")}`;
}

const points = ({ begin, end }: Timex): string[] => [begin, end].filter((point) => point !== undefined);

const OPEN = "..";

function timexOf(value: DateValue): Timex {
  const [first = "", ...others] = value.timex.split("/").map((part) => withZone(part, value.zone));
  const last = others.at(-1);
  if (last === undefined) return onePart(value, first);
  if (first.startsWith("P")) return { type: "DURATION", value: first };
  if (first === OPEN) return { type: pointType(last), value: last, mod: "ON_OR_BEFORE" };
  if (last === OPEN) return { type: pointType(first), value: first, mod: "ON_OR_AFTER" };
  const count = value.type === "interval" ? "X" : "1";
  const unit = "grain" in value ? UNITS[value.grain] : "D";
  const length = unit.startsWith("T") ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
  return { type: "DURATION", value: length, ...modOf(value), begin: first, end: last };
}

function onePart(value: DateValue, timex: string): Timex {
  if (value.type === "recurrence") return { type: "SET", value: timex, quant: "EVERY", ...modOf(value) };
  if (!timex.startsWith("P") || timex === "PRESENT_REF" || timex === "PAST_REF") {
    const [, month, half] = /^(.{4}-..)-H([12])$/.exec(timex) ?? [];
    // TIMEX3 knows halves of years alone.
    if (month !== undefined) return { type: "DATE", value: month, mod: half === "1" ? "START" : "END" };
    return { type: pointType(timex), value: timex, ...modOf(value) };
  }
  const { start, end } = "start" in value && value.type === "interval" ? value : {};
  const bounds = start === undefined || end === undefined ? {} : { begin: start, end: lastPoint(end) };
  return { type: "DURATION", value: timex, ...modOf(value), ...bounds };
}

/** A time of an unnamed day is one of a day XXXX-XX-XX; only the zone UTC has a place in the value. */
function withZone(timex: string, zone: string | undefined): string {
  const dated = beforeChrist(timex.startsWith("T") ? `XXXX-XX-XX${timex}` : timex);
  return zone === "UTC" && /T\d\d(?::\d\d)*$/.test(dated) ? `${dated}Z` : dated;
}

/** ISO 8601 has a year 0, TIMEX3 none: -0043 is BC0044. */
const beforeChrist = (timex: string): string =>
  timex.replace(/^-(\d{4})/, (_, year: string) => `BC${`${Number(year) + 1}`.padStart(4, "0")}`);

/** The last day before an end that is a day; TIMEX3 includes both points. */
function lastPoint(end: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(end)) return end;
  const [year = 0, month = 1, day = 1] = end.split("-").map(Number);
  const before = civilOf(daysOf(year, month, day) - 1);
  return [`${before.year}`.padStart(4, "0"), ...[before.month, before.day].map((n) => `${n}`.padStart(2, "0"))].join(
    "-",
  );
}

const pointType = (timex: string): "DATE" | "TIME" => (/[\dX]T[\dA-Z]/.test(timex) ? "TIME" : "DATE");

/** Of a length, more is MORE_THAN; of a point, more than so long ago is BEFORE. */
const LENGTH_MODS: Readonly<Record<Modifier, string>> = {
  start: "START",
  mid: "MID",
  end: "END",
  approx: "APPROX",
  less: "LESS_THAN",
  more: "MORE_THAN",
};

function modOf({ mod, type }: DateValue): { mod?: string } {
  if (mod === undefined) return {};
  const isPoint = type === "date" || type === "time";
  if (isPoint && mod === "more") return { mod: "BEFORE" };
  if (isPoint && mod === "less") return { mod: "AFTER" };
  return { mod: LENGTH_MODS[mod] };
}

const UNITS: Readonly<Record<Grain, string>> = {
  century: "CE",
  decade: "DE",
  year: "Y",
  half: "M",
  season: "M",
  quarter: "M",
  month: "M",
  week: "W",
  weekend: "D",
  day: "D",
  night: "D",
  "part-of-day": "TH",
  hour: "TH",
  minute: "TM",
  second: "TS",
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** XML 1.0, section 2.2: what is no Char of it; and what would not come back as it was. */
function escaped(text: string): string {
  const legal = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu, "\ufffd");
  return legal.replace(/[&<>"\r]/g, (c) => ENTITIES[c] ?? c);
}

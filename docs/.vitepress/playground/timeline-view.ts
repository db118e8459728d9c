import { scaleUtc } from "d3-scale";
import type { View } from "./types.ts";

export const WIDTH = 640;
export const LANE = 24;
export const AXIS = 34;
const MARGIN = 16;
const DAY = 86_400_000;
/** Room that a label takes beside its bar, a letter. */
const LETTER = 7;

export type Span = "all" | "year" | "month";

export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly lane: number;
  readonly label: string;
  /** Where its label begins: in the bar if that is wide enough, else behind it, or before it at the right edge. */
  readonly labelX: number;
  readonly count: number;
  readonly mention: number;
  /** Which ends are open. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface Timeline {
  readonly bars: readonly Bar[];
  readonly lanes: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly reference: number | undefined;
  /** Dates outside the span that is shown, and those that have no place in time. */
  readonly outside: number;
  readonly undated: number;
}

interface Dated {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly label: string;
  readonly mention: number;
  count: number;
}

/** The dates of a text laid out against its reference; those of one value are one bar. */
export function timelineOf(view: View, span: Span, language: string): Timeline {
  const { dated, undated } = datesOf(view);
  const reference = view.options.reference === undefined ? undefined : Date.parse(view.options.reference);
  const domain = domainOf(dated, reference, span);
  const scale = scaleUtc()
    .domain(domain.map((time) => new Date(time)))
    .range([MARGIN, WIDTH - MARGIN]);
  const inside = dated.filter(({ from = -Infinity, to = Infinity }) => from <= domain[1] && to >= domain[0]);
  const { bars, lanes } = laid(inside, (time) => scale(new Date(time)));
  const format = tickFormat(domain[1] - domain[0], language);
  return {
    ...{ bars, lanes, undated, outside: dated.length - inside.length },
    ticks: scale.ticks(6).map((time) => ({ x: scale(time), label: format.format(time) })),
    reference: reference === undefined ? undefined : scale(new Date(reference)),
  };
}

function datesOf({ found }: View): { dated: Dated[]; undated: number } {
  const byValue = new Map<string, Dated>();
  let undated = 0;
  found.forEach((one, mention) => {
    if (one.group !== "date") return;
    const { value } = one;
    const [start, end] = "start" in value || "end" in value ? [value.start, value.end] : [];
    if (start === undefined && end === undefined) {
      undated++;
      return;
    }
    const known = byValue.get(`${start} ${end}`);
    if (known !== undefined) known.count++;
    else
      byValue.set(`${start} ${end}`, { from: timeOf(start), to: timeOf(end), label: value.timex, mention, count: 1 });
  });
  return { dated: [...byValue.values()].sort((a, b) => (a.from ?? a.to!) - (b.from ?? b.to!)), undated };
}

/** Local times are laid out as if they were UTC: only their distances count here. */
const timeOf = (iso: string | undefined): number | undefined =>
  iso === undefined ? undefined : Date.parse(iso.length > 10 ? `${iso}Z` : iso);

function domainOf(dated: readonly Dated[], reference: number | undefined, span: Span): [number, number] {
  const times = dated.flatMap(({ from, to }) => [from, to].filter((time) => time !== undefined));
  const middle = reference ?? times[0] ?? Date.UTC(2024, 0, 1);
  if (span !== "all") {
    const half = span === "year" ? 200 * DAY : 20 * DAY;
    return [middle - half, middle + half];
  }
  const low = Math.min(middle, ...times);
  const high = Math.max(middle, ...times);
  const pad = Math.max(3 * DAY, (high - low) * 0.08);
  return [low - pad, high + pad];
}

/** Each bar in the first lane where it and its label find room. */
function laid(dated: readonly Dated[], xOf: (time: number) => number): { bars: Bar[]; lanes: number } {
  const ends: number[] = [];
  const bars = dated.map(({ from, to, label, mention, count }): Bar => {
    const clamp = (x: number): number => Math.min(WIDTH, Math.max(0, x));
    const start = clamp(from === undefined ? 0 : xOf(from));
    const width = Math.max(5, clamp(to === undefined ? WIDTH : xOf(to)) - start);
    const text = (label.length + (count > 1 ? 5 : 0) + (to === undefined || from === undefined ? 3 : 0)) * LETTER + 6;
    const behind = start + width + 4;
    const labelX = text <= width ? start + 5 : behind + text <= WIDTH ? behind : Math.max(0, start - text);
    const left = Math.min(start, labelX);
    let lane = ends.findIndex((end) => end < left);
    if (lane === -1) lane = ends.push(0) - 1;
    ends[lane] = Math.max(start + width, labelX + text) + 4;
    const open = { openStart: from === undefined, openEnd: to === undefined };
    return { x: start, width, lane, label, labelX, mention, count, ...open };
  });
  return { bars, lanes: Math.max(1, ends.length) };
}

function tickFormat(length: number, language: string): Intl.DateTimeFormat {
  const locale = language === "ar" ? "ar-u-nu-latn-ca-gregory" : language;
  const timeZone = "UTC";
  if (length > 3 * 365 * DAY) return new Intl.DateTimeFormat(locale, { year: "numeric", timeZone });
  if (length > 90 * DAY) return new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", timeZone });
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone });
}

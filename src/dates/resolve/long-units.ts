import { civilOf } from "../calendar/gregorian.ts";
import type { Settings } from "../options.ts";
import type { Said } from "../said.ts";
import { dayText, two } from "./iso.ts";
import { type Located, located, months, open, unitOf } from "./unit.ts";

/** TIMEX3 code, first month, length in months. */
const SEASONS = {
  spring: ["SP", 3, 3],
  summer: ["SU", 6, 3],
  autumn: ["FA", 9, 3],
  winter: ["WI", 12, 3],
  rains: ["RS", 6, 4],
  dry: ["DS", 11, 7],
} as const;

/** Meteorological seasons; winter begins in the December of its year, the rains last from June to September. */
export function resolveSeason({ season, year: said, yearOffset, relation }: Said, settings: Settings): Located {
  const { reference, prefer } = settings;
  const [code, month, size] = SEASONS[season!];
  const at = (year: number): Located => months("season", `${two(year)}-${code}`, year * 12 + month - 1, size);
  if (said !== undefined) return at(said);
  if (reference === undefined) return open("season", `XXXX-${code}`);
  const { year } = civilOf(reference.day);
  if (yearOffset !== undefined) return at(year + yearOffset);
  const here = [year - 1, year]
    .map(at)
    .find(({ start = 0, end = 0 }) => end > reference.start && start <= reference.start);
  if (relation === 0 || (relation === undefined && here !== undefined)) return here ?? at(year);
  const ahead = relation === undefined ? prefer === "future" : relation > 0;
  const order = ahead ? [year - 1, year, year + 1] : [year + 1, year, year - 1, year - 2];
  const fits = ({ start = 0, end = 0 }: Located): boolean => (ahead ? start > reference.start : end <= reference.start);
  return order.map(at).find(fits) ?? at(year);
}

/** The decade of the century that is said, or the last one that had begun; «العشرينيات» may be the present one. */
export function resolveDecade({ decade = 0, century, centuryOffset }: Said, { reference }: Settings): Located {
  const tens = decade / 10;
  if (century !== undefined) return unitOf("decade", (century - 1) * 10 + tens);
  if (reference === undefined) return open("decade", `XX${tens}`);
  const { year } = civilOf(reference.day);
  const here = Math.floor(year / 100) * 10 + tens;
  if (centuryOffset !== undefined) return unitOf("decade", here + centuryOffset * 10);
  return unitOf("decade", here * 10 <= year && decade < 20 ? here : here - 10);
}

export function resolveCentury({ century = 1, before, calendar }: Said, { hijri }: Settings): Located {
  if (calendar !== "hijri") return unitOf("century", before ? 1 - century : century);
  const [from, to] = [hijri.daysOf(century * 100 - 99, 1, 1), hijri.daysOf(century * 100 + 1, 1, 1)];
  return { ...located("century", `${dayText(from)}/${dayText(to - 1)}`, from, to), calendar: "hijri" };
}

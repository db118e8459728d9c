import { civilOf, daysOf } from "../calendar/gregorian.ts";
import type { Century, Decade, Season } from "../expression.ts";
import type { Settings } from "../options.ts";
import { dayText, two } from "./iso.ts";
import { addMonths, centuryOf, decadeOf, type Located, located } from "./unit.ts";

const SEASON_MONTHS = { spring: 3, summer: 6, autumn: 9, winter: 12, rains: 6, dry: 11 } as const;
const SEASON_CODES = { spring: "SP", summer: "SU", autumn: "FA", winter: "WI", rains: "RS", dry: "DS" } as const;
const SEASON_LENGTHS = { spring: 3, summer: 3, autumn: 3, winter: 3, rains: 4, dry: 7 } as const;

/** Meteorological seasons; winter begins in the December of its year, the rains last from June to September. */
export function resolveSeason(it: Season, settings: Settings): Located {
  const { reference } = settings;
  const code = SEASON_CODES[it.season];
  const at = (year: number): Located => {
    const from = daysOf(year, SEASON_MONTHS[it.season], 1);
    return located("season", `${two(year)}-${code}`, from, addMonths(from, SEASON_LENGTHS[it.season]));
  };
  if (it.year !== undefined) return at(it.year);
  if (reference === undefined) return { grain: "season", timex: `XXXX-${code}`, calendar: "gregorian" };
  const { year } = civilOf(reference.day);
  if (it.yearOffset !== undefined) return at(year + it.yearOffset);
  const { relation } = it;
  const here = [year - 1, year].map(at).find((one) => one.end! > reference.start && one.start! <= reference.start);
  if (relation === 0) return here ?? at(year);
  const ahead = relation === undefined ? settings.prefer === "future" : relation > 0;
  if (relation === undefined && here !== undefined) return here;
  const order = ahead ? [year - 1, year, year + 1, year + 2] : [year + 1, year, year - 1, year - 2];
  return order.map(at).find((one) => (ahead ? one.start! > reference.start : one.end! <= reference.start)) ?? at(year);
}

export function resolveDecade({ decade, century, centuryOffset }: Decade, { reference }: Settings): Located {
  if (century !== undefined) return decadeOf((century - 1) * 100 + decade);
  if (reference === undefined) return { grain: "decade", timex: `XX${decade / 10}`, calendar: "gregorian" };
  const base = Math.floor(civilOf(reference.day).year / 100) * 100;
  if (centuryOffset !== undefined) return decadeOf(base + centuryOffset * 100 + decade);
  return decadeOf(base + decade <= civilOf(reference.day).year && decade < 20 ? base + decade : base - 100 + decade);
}

export function resolveCentury({ century, before, calendar }: Century, settings: Settings): Located {
  if ((calendar as string) !== "hijri") return centuryOf(before ? 1 - century : century);
  const [from, to] = [century - 1, century].map((n) => settings.hijri.daysOf(n * 100 + 1, 1, 1)) as [number, number];
  return { ...located("century", `${dayText(from)}/${dayText(to - 1)}`, from, to), calendar: "hijri" };
}

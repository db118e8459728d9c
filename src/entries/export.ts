export type { Analysis } from "../analyze/analyze.ts";
export { toCsv } from "../analyze/to-csv.ts";
export { type PlaceCollection, type PlaceFeature, toGeoJSON } from "../analyze/to-geojson.ts";
export { toHtml } from "../analyze/to-html.ts";
export { type StandoffFormat, type StandoffOptions, toStandoff } from "../analyze/to-standoff.ts";
export { type Timex3Options, toTimex3 } from "../analyze/to-timex3.ts";

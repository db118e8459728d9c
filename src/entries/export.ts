export { toCsv } from "../analyze/to-csv.ts";
export { type PlaceCollection, type PlaceFeature, toGeoJSON } from "../analyze/to-geojson.ts";
export { toHtml } from "../analyze/to-html.ts";

import { type GeoProjection, geoMercator } from "d3-geo";
import type { Outline } from "./map.data.ts";
import type { PlaceRecord, View } from "./types.ts";

export const WIDTH = 640;
export const HEIGHT = 420;
const MARGIN = 50;
/** Corners of what is shown when no place says otherwise: the Sahel from Dakar to Port Sudan. */
const REGION: readonly [number, number][] = [
  [-18, 6],
  [39, 26],
];
/** So many degrees at least, so that one place does not fill the map with nothing. */
const LEAST_SPAN = 5;

export interface Dot {
  readonly place: PlaceRecord;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Number of its first mention. */
  readonly mention: number;
}

/** Places of a text that have coordinates, countries apart, by how often they are named. */
export function placesOf({ found, records }: View): { places: Omit<Dot, "x" | "y">[]; countries: Map<string, number> } {
  const places = new Map<string, { place: PlaceRecord; count: number; mention: number }>();
  const countries = new Map<string, number>();
  found.forEach((one, mention) => {
    if (one.group !== "place") return;
    const place = records[one.candidates[0]!] as PlaceRecord;
    if (place.kind === "country" && place.country !== undefined) {
      if (!countries.has(place.country)) countries.set(place.country, mention);
      return;
    }
    if (place.at === undefined || place.kind === "continent") return;
    const known = places.get(place.id);
    if (known === undefined) places.set(place.id, { place, count: 1, mention });
    else known.count++;
  });
  return { places: [...places.values()], countries };
}

/** Mercator over the places, or over the whole region, enlarged by `zoom`. */
export function projectionFor(points: readonly (readonly [number, number])[], zoom: number): GeoProjection {
  const corners = points.length === 0 ? REGION : spread(points);
  const projection = geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    { type: "MultiPoint", coordinates: corners.map(([x, y]) => [x, y]) },
  );
  const [x, y] = projection.translate();
  return projection
    .scale(projection.scale() * zoom)
    .translate([WIDTH / 2 + (x - WIDTH / 2) * zoom, HEIGHT / 2 + (y - HEIGHT / 2) * zoom]);
}

function spread(points: readonly (readonly [number, number])[]): [number, number][] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const range = (values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const more = Math.max(0, LEAST_SPAN - (high - low)) / 2;
    return [low - more, high + more];
  };
  const [west, east] = range(xs);
  const [south, north] = range(ys);
  return [
    [west, south],
    [east, north],
  ];
}

/** The outline of a country as an SVG path. */
export function pathOf({ rings }: Outline, projection: GeoProjection): string {
  return rings.map((ring) => ringPath(ring, projection)).join("");
}

function ringPath(ring: readonly number[], projection: GeoProjection): string {
  let [longitude, latitude] = [0, 0];
  let path = "";
  for (let i = 0; i < ring.length; i += 2) {
    longitude += ring[i]!;
    latitude += ring[i + 1]!;
    const [x, y] = projection([longitude / 100, latitude / 100])!;
    path += `${i === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`;
  }
  return `${path}Z`;
}

/** A name that wants room on the map, its middle and baseline. */
export interface Label {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The names that find room; the first ones come first. Nothing stands on a dot. */
export function placed(labels: readonly Label[], dots: readonly Dot[]): ReadonlySet<string> {
  const taken = dots.map((dot) => ({ x: dot.x, y: dot.y + 4, width: 2 * radiusOf(dot), of: dot.place.id }));
  const out = new Set<string>();
  for (const { key, name, x, y } of labels) {
    const width = name.length * 6.8 + 6;
    const clash = taken.some(
      (other) => other.of !== key && Math.abs(other.y - y) < 14 && Math.abs(other.x - x) < (other.width + width) / 2,
    );
    if (clash) continue;
    taken.push({ x, y, width, of: "" });
    out.add(key);
  }
  return out;
}

export const radiusOf = ({ count }: Dot): number => Math.min(14, 4 + Math.sqrt(count) * 1.5);

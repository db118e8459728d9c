import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoStream, geoEquirectangular, geoStream } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { defineLoader } from "vitepress";

/** A country, clipped to the region. */
export interface Outline {
  /** ISO 3166-1 numeric; empty where Natural Earth has none. */
  readonly id: string;
  /** Each ring as longitude, latitude, longitude … in hundredths of a degree, from the second point on as steps. */
  readonly rings: readonly (readonly number[])[];
  /** Where its name may stand: [longitude, latitude]. */
  readonly label: readonly [number, number];
}

declare const data: readonly Outline[];

export { data };

type Ring = [longitude: number, latitude: number][];

/** West, south, east, north: from the Atlantic to the Gulf of Aden, from the Mediterranean to the Gulf of Guinea. */
const REGION = { west: -28, south: -6, east: 52, north: 40 };

/** Degrees in, degrees out, cut at the edges of the region. */
const CLIP = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0)
  .clipExtent([
    [REGION.west, REGION.south],
    [REGION.east, REGION.north],
  ]);

/** The outlines of Natural Earth (1:50 million, public domain), by way of the package world-atlas. */
export default defineLoader({
  load(): Outline[] {
    const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
    const world: Topology<{ countries: GeometryCollection }> = JSON.parse(readFileSync(file, "utf8"));
    return feature(world, world.objects.countries).features.flatMap((country) => {
      const rings = clipped(country).filter((ring) => sizeOf(ring) > 0.02);
      if (rings.length === 0) return [];
      const largest = rings.reduce((a, b) => (sizeOf(a) >= sizeOf(b) ? a : b));
      return [{ id: String(country.id ?? ""), rings: rings.map(steps), label: middleOf(largest) }];
    });
  },
});

function clipped(country: Parameters<typeof geoStream>[0]): Ring[] {
  const rings: Ring[] = [];
  const sink: GeoStream = {
    point: (x, y) => void rings.at(-1)?.push([x, y]),
    lineStart: () => void rings.push([]),
    lineEnd() {},
    polygonStart() {},
    polygonEnd() {},
  };
  geoStream(country, CLIP.stream(sink));
  return rings;
}

/** Twice the area, in square degrees, and the middle of the area (shoelace). */
function moments(ring: Ring): { area: number; x: number; y: number } {
  let [area, x, y] = [0, 0, 0];
  ring.forEach(([x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length]!;
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  });
  return { area, x: x / (3 * area), y: y / (3 * area) };
}

const sizeOf = (ring: Ring): number => Math.abs(moments(ring).area);
function middleOf(ring: Ring): [number, number] {
  const { x, y } = moments(ring);
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

function steps(ring: Ring): number[] {
  let [lastX, lastY] = [0, 0];
  return ring.flatMap(([longitude, latitude], i) => {
    const [x, y] = [Math.round(longitude * 100), Math.round(latitude * 100)];
    const step = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return i > 0 && step[0] === 0 && step[1] === 0 ? [] : step;
  });
}

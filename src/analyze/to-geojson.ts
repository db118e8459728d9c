import { isPlace, type PlaceRecord } from "../names/record.ts";
import type { Analysis } from "./analyze.ts";

/** A GeoJSON FeatureCollection of points (RFC 7946). */
export interface PlaceCollection {
  readonly type: "FeatureCollection";
  readonly features: readonly PlaceFeature[];
}

export interface PlaceFeature {
  readonly type: "Feature";
  readonly id: string;
  /** Longitude first, as RFC 7946, section 3.1.1, has it. */
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] };
  readonly properties: {
    readonly name: string;
    readonly kind: string;
    readonly country?: string;
    readonly wikidata?: string;
    readonly geonames?: number;
    /** Where it stands in the text: `[start, end]` in UTF-16 code units, end excluded. */
    readonly mentions: readonly (readonly [start: number, end: number])[];
    readonly confidence: number;
  };
}

/**
 * The places of a text that have coordinates, one feature each, in the order of their first mention; `confidence` is
 * that of its surest mention. Demonyms («الماليون») are no mentions of a place here.
 *
 * @example
 * toGeoJSON(analyze("من مالي")).features[0]?.properties.name // "Mali"
 */
export function toGeoJSON(analysis: Analysis): PlaceCollection {
  const seen = new Map<string, { place: PlaceRecord; mentions: [number, number][]; confidence: number }>();
  for (const { start, end, candidates, confidence, form } of analysis.names) {
    const place = candidates[0];
    if (form === "demonym" || place === undefined || !isPlace(place) || place.at === undefined) continue;
    const known = seen.get(place.id) ?? { place, mentions: [], confidence: 0 };
    known.mentions.push([start, end]);
    known.confidence = Math.max(known.confidence, confidence);
    seen.set(place.id, known);
  }
  return {
    type: "FeatureCollection",
    features: [...seen.values()].map(({ place, ...found }) => feature(place, found)),
  };
}

function feature(place: PlaceRecord, found: Pick<PlaceFeature["properties"], "mentions" | "confidence">): PlaceFeature {
  const [latitude, longitude] = place.at!;
  const { id, en, kind, country, wikidata, geonames } = place;
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [longitude, latitude] },
    properties: {
      name: en,
      kind,
      ...(country === undefined ? {} : { country }),
      ...(wikidata === undefined ? {} : { wikidata }),
      ...(geonames === undefined ? {} : { geonames }),
      ...found,
    },
  };
}

import { rewind, truncate } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaFeature } from '../model.ts';

/** Decimals of an area's published coordinates: 111 m, finer than a line of the map up to zoom 10. */
export const AREA_DECIMALS = 3;

const made = new WeakMap<AreaFeature, Polygon | MultiPolygon>();

/** An area as it is published, made once for all files that draw it: rounded, points that fell together removed, outer rings counter-clockwise (RFC 7946). */
export function publishedGeometry(area: AreaFeature): Polygon | MultiPolygon {
  const known = made.get(area) ?? rounded(area);
  made.set(area, known);
  return known;
}

function rounded(area: AreaFeature): Polygon | MultiPolygon {
  const own: Polygon | MultiPolygon = structuredClone(area.geometry);
  const cut = truncate(own, {
    precision: AREA_DECIMALS,
    coordinates: 2,
  });
  const geometry: Polygon | MultiPolygon =
    cut.type === 'Polygon'
      ? { type: 'Polygon', coordinates: cut.coordinates.map(apart) }
      : { type: 'MultiPolygon', coordinates: cut.coordinates.map((rings) => rings.map(apart)) };
  return rewind(geometry, { mutate: false }) as Polygon | MultiPolygon;
}

const apart = (ring: Position[]): Position[] =>
  ring.filter((point, i) => i === 0 || point.join() !== ring[i - 1]?.join());

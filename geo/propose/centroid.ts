import type { MultiPolygon, Polygon, Position } from 'geojson';

interface Part {
  /** steradians, of the unit sphere */
  area: number;
  /** degrees */
  lng: number;
  lat: number;
}

const RADIANS = Math.PI / 180;
/** the share of a country from which on its largest part stands for it: far islands would draw the point into the sea */
const MAINLAND = 0.8;

/** The centroid of an area on the sphere, WGS 84 degrees: of its largest part where that is nearly all of it. Holes are not counted. */
export function centroidOf({ type, coordinates }: Polygon | MultiPolygon): { lat: number; lng: number } {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const parts = polygons.map(([ring = []]) => partOf(ring)).sort((a, b) => b.area - a.area);
  const total = parts.reduce((sum, { area }) => sum + area, 0);
  const [largest] = parts;
  return meanOf(largest && largest.area >= total * MAINLAND ? [largest] : parts);
}

/** Integrals over a ring by Green's theorem, longitude counted on across the 180th meridian. */
function partOf(ring: readonly Position[]): Part {
  let [area, east, north] = [0, 0, 0];
  let lng = ring[0]?.[0] ?? 0;
  for (const [i, [x = 0, y = 0]] of ring.slice(0, -1).entries()) {
    const [nextX = 0, nextY = 0] = ring[i + 1] ?? [];
    const turn = ((nextX - x + 540) % 360) - 180;
    const [lat, step] = [((y + nextY) / 2) * RADIANS, turn * RADIANS];
    area -= Math.sin(lat) * step;
    east -= (lng + turn / 2) * Math.sin(lat) * step;
    north -= (lat * Math.sin(lat) + Math.cos(lat)) * step;
    lng += turn;
  }
  return { area: Math.abs(area), lng: east / area, lat: north / area / RADIANS };
}

/** Weighted by area, as vectors: parts may lie on both sides of the 180th meridian. */
function meanOf(parts: readonly Part[]): { lat: number; lng: number } {
  let [x, y, z] = [0, 0, 0];
  for (const { area, lng, lat } of parts) {
    const across = area * Math.cos(lat * RADIANS);
    x += across * Math.cos(lng * RADIANS);
    y += across * Math.sin(lng * RADIANS);
    z += area * Math.sin(lat * RADIANS);
  }
  return { lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS, lng: Math.atan2(y, x) / RADIANS };
}

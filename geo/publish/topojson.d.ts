declare module 'topojson-server' {
  import type { FeatureCollection, Geometry } from 'geojson';
  import type { GeometryCollection, Topology } from 'topojson-specification';
  /** collections that share their arcs; `quantization` is the number of steps across the whole, none without it */
  export function topology<K extends string, P extends object | null>(
    objects: Record<K, FeatureCollection<Geometry, P>>,
    quantization?: number,
  ): Topology<Record<K, GeometryCollection<NonNullable<P>>>>;
}

/** The package's own function, which the types of GeoJSON objects (under the same name) hide. */
import 'geojson';

declare module 'geojson' {
  /** Rows to a FeatureCollection; `GeoJSON` names the field that holds a row's geometry, the rest become properties. */
  export function parse(
    rows: readonly object[],
    settings: { GeoJSON: string; bbox?: readonly number[]; doThrows?: { invalidGeometry: boolean } },
  ): FeatureCollection;
}

/** Features with a quotation among their properties as rows. Pure. */
import { columnsIn, pointOf, type Row, rowOf } from './row.ts';
import { type BadImport, isRow, listIn } from './values.ts';

/** @param value of a GeoJSON file: one feature, or a collection of them */
export function rowsOfGeoJson(value: Readonly<Record<string, unknown>>): readonly Row[] | BadImport {
  const features = value.type === 'Feature' ? [value] : listIn(value.features).filter(isRow);
  if (features.length === 0) return 'nothing';
  const rows = features.map(({ properties, geometry }, i): Row | null => {
    const given = isRow(properties) ? properties : {};
    const point = pointIn(geometry);
    const row = rowOf(i + 1, given, point ?? null);
    if (!columnsIn(Object.keys(given)).has('quote')) return null;
    return point === undefined ? { ...row, bad: 'point' } : row;
  });
  const quoted = rows.filter((row) => row !== null);
  return quoted.length === 0 ? 'no quotes' : quoted;
}

/** @returns null for a feature without a shape, undefined for another shape than a point, or one that lies nowhere */
export function pointIn(geometry: unknown): Row['point'] | undefined {
  if (geometry === null || geometry === undefined) return null;
  if (!isRow(geometry) || geometry.type !== 'Point') return undefined;
  const [lng, lat] = listIn(geometry.coordinates);
  return pointOf(lat, lng);
}

/** The place that a row of a file means: one of the gazetteer, or one of its own. Pure. */
import { kilometres } from '../../../geo/propose/distance.ts';
import type { Place } from '../../../geo/propose/model.ts';
import type { OwnPlace } from '../draft.ts';
import { slug } from '../places.ts';
import type { Row } from './row.ts';

/** km within which two points of one name are one place */
const SAME = 10;
/** km within which a place of that name tells a point's country */
const NEAR = 100;

/** @param said the words that name it; @returns null where the file gives neither a point nor a number that is known */
export function meant(row: Row, said: string, known: readonly Place[]): Place | OwnPlace | null {
  const numbered = known.find(({ id }) => id === row.geonames);
  if (numbered) return numbered;
  if (!row.point) return null;
  const { lat, lng } = row.point;
  const near = known.find((one) => one.country !== null && kilometres(one, row.point ?? one) <= NEAR);
  const name = row.name !== null && slug(row.name) !== row.name ? row.name : said;
  return {
    id: `own:${slug(name) || 'place'}@${lat},${lng}`,
    name,
    lat,
    lng,
    country: row.country ?? near?.country ?? null,
    precision: 'approximate',
  };
}

type Point = Pick<Place, 'lat' | 'lng'>;
export const isSame = (a: Point & { id: string }, b: Point & { id: string }): boolean =>
  a.id === b.id || kilometres(a, b) <= SAME;

/** The order in which an edition publishes its places. */
import type { AtlasPlace } from '../../geo/model.ts';
import type { Atlas } from './atlas.ts';
import { oncePer } from './once.ts';

const ranksOf = oncePer(
  (places: readonly AtlasPlace[]): ReadonlyMap<string, number> =>
    new Map(places.map(({ id }, rank) => [id, rank])),
);

/** where a place stands among all of the edition, from 0 */
export const rankOf = ({ places }: Pick<Atlas, 'places'>, { id }: AtlasPlace): number =>
  ranksOf(places).get(id) ?? places.length;

/** Some places in that order, without a look at all others. */
export const inOrder = (atlas: Pick<Atlas, 'places'>, some: readonly AtlasPlace[]): readonly AtlasPlace[] =>
  some.toSorted((a, b) => rankOf(atlas, a) - rankOf(atlas, b));

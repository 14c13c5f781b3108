/** What pins name in HTML, so that the base map's labels neither repeat it nor leave it out. */
import type { AtlasPlace } from '../../../geo/model.ts';
import { shownPlaces } from '../../view/shown.ts';
import type { MapLook } from './scene.ts';

/** Countries by their ISO codes. */
export interface Countries {
  /** those that shown places lie in, whose names come first */
  spoken: readonly string[];
  /** of these, those whose names HTML writes */
  named: readonly string[];
}

/**
 * Names, in every language, of the places that pins mark and name. Sorted, so that equal looks give equal
 * styles.
 */
export function takenNames({ atlas, view }: Pick<MapLook, 'atlas' | 'view'>): string[] {
  return [
    ...new Set(
      shownPlaces(atlas, view).flatMap(({ name, alternates }) => [...Object.values(name), ...alternates]),
    ),
  ].sort();
}

/** Codes of the countries that shown places lie in, and of those whose name HTML writes. Sorted, for the same reason. */
export function countriesOf({ atlas, view, blockers }: MapLook): Countries {
  const shown = shownPlaces(atlas, view);
  const written = new Set(blockers.map(({ names }) => names));
  const codes = (places: readonly AtlasPlace[]) =>
    [...new Set(places.flatMap(({ country }) => country ?? []))].sort();
  return {
    spoken: codes(shown),
    // the first map has no blockers yet: no name may stand there that HTML writes too
    named: codes(
      shown.filter(({ id, kind }) => kind === 'country' && (blockers.length === 0 || written.has(id))),
    ),
  };
}

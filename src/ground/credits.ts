/** Whose data the built-in map and an edition show. */
import type { AtlasHead } from '../../geo/model.ts';

type Credit = AtlasHead['edition']['credits'][number];

/** The built-in map's own, owed wherever it is drawn and whatever an edition says (DATA-LICENSES.md). */
export const BASEMAP_CREDITS: readonly Credit[] = [
  { name: 'Natural Earth', licence: 'public domain', url: 'https://www.naturalearthdata.com/' },
  { name: 'GSHHG', licence: 'LGPL-3.0-or-later', url: 'https://www.soest.hawaii.edu/pwessel/gshhg/' },
  { name: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
];

const nameOf = ({ name }: Credit): string => name.trim().toLowerCase();

/** The built-in map's credits, then those that only the edition has. */
export const creditsOf = (own: readonly Credit[]): readonly Credit[] =>
  [...BASEMAP_CREDITS, ...own].filter(
    (credit, at, all) => all.findIndex((other) => nameOf(other) === nameOf(credit)) === at,
  );

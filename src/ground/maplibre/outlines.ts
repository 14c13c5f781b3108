/** The published areas as the map draws them: polygons to hatch, and lines for their edges. */
import type { Feature, FeatureCollection } from 'geojson';
import { areasIn, ringsOf } from '../../atlas/areas.ts';
import { withoutCuts } from '../../geometry/meridian.ts';

/**
 * Scheme under which the map gets them. The rest of the address is ignored, as MapLibre would alter an
 * address inside it.
 */
export const OUTLINES_SCHEME = 'outlines';

export interface Outlines {
  collection: FeatureCollection;
  /** whether loading the file failed */
  missing: boolean;
}

/**
 * For each area a polygon with its place, and a feature with `edge`: its rings, except those too small to
 * outline and their sides on the 180th meridian. Other properties are left out, because some names make MapLibre refuse the whole source.
 * @throws where the file does not hold areas
 */
export function outlinesIn(file: unknown): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: areasIn(file).features.flatMap((area) => {
      const { place } = area.properties;
      const { edges } = ringsOf({ features: [area] }, place);
      return [
        { type: 'Feature', geometry: area.geometry, properties: { place } },
        {
          type: 'Feature',
          geometry: {
            type: 'MultiLineString',
            coordinates: edges.flatMap(withoutCuts).map((line) => [...line]),
          },
          properties: { place, edge: true },
        },
      ] satisfies Feature[];
    }),
  };
}

/** Never throws, as the map is right without outlines. */
async function read(fetchAreas: () => Promise<unknown>): Promise<Outlines> {
  try {
    return { collection: outlinesIn(await fetchAreas()), missing: false };
  } catch {
    return { collection: { type: 'FeatureCollection', features: [] }, missing: true };
  }
}

/** Never throws: where loading fails, the outlines are `missing`. */
export type ReadOutlines = () => Promise<Outlines>;
/**
 * Loads the areas on the first call, and again only after a failure.
 * @param fetchAreas what the file of areas holds; rejects where it cannot be had
 */
export function createOutlines(fetchAreas: () => Promise<unknown>): ReadOutlines {
  let begun: Promise<Outlines> | null = null;
  return () => {
    begun ??= read(fetchAreas).then((outlines) => {
      if (outlines.missing) begun = null;
      return outlines;
    });
    return begun;
  };
}

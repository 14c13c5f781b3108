/** The areas file as the map draws it: its polygons, and beside each the outline worth drawing. */
import type { Feature, FeatureCollection } from 'geojson';
import { areasIn, ringsOf } from '../../atlas/areas.ts';
import { readPublished } from '../../atlas/load.ts';

/** where the map is given them; MapLibre would garble an address of ours inside this one */
export const OUTLINES_SCHEME = 'outlines';

export interface Outlines {
  collection: FeatureCollection;
  /** the file could not be had */
  missing: boolean;
}

/**
 * Each area with its place, and beside it an `edge`: its rings but for those too small to outline. No other property goes
 * on: one with an unlucky name would make MapLibre refuse the whole source. Throws where the file is something else.
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
          geometry: { type: 'MultiLineString', coordinates: [...edges] },
          properties: { place, edge: true },
        },
      ] satisfies Feature[];
    }),
  };
}

/** never throws: without outlines the map is still right */
async function read(address: string): Promise<Outlines> {
  try {
    const { json } = await readPublished(address, 'areas.geojson');
    return { collection: outlinesIn(json), missing: false };
  } catch {
    return { collection: { type: 'FeatureCollection', features: [] }, missing: true };
  }
}

/** never throws: a file that could not be had is `missing` */
export type ReadOutlines = () => Promise<Outlines>;
/** Reads the file at an address once, however early and often it is asked; again after it could not be had. */
export function createOutlines(address: string): ReadOutlines {
  let begun: Promise<Outlines> | null = null;
  return () => {
    begun ??= read(address).then((outlines) => {
      if (outlines.missing) begun = null;
      return outlines;
    });
    return begun;
  };
}

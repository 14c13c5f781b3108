/** The still map as path data. Pure: the same atlas, areas, camera and extent give the same drawing. */
import type { Layer, Position } from '../../geo/model.ts';
import type { Atlas } from '../data/atlas.ts';
import type { Hatched } from '../view/shown.ts';
import type { Camera } from '../view/view.ts';
import { type Areas, ringsOf } from './areas.ts';
import type { Base } from './baseData.ts';
import type { Extent } from './clip.ts';
import { toWorld } from './projection.ts';
import { windowOn } from './window.ts';

export interface DrawnArea {
  place: string;
  layer: Layer;
  weight: Hatched['weight'];
  /** path data: what is hatched; the line around it */
  fill: string;
  edge: string;
}
/** Path data in steps (pathData.ts) from the camera's centre. */
export interface Drawing {
  land: string;
  lakes: string;
  /** empty where the edition has no country of its own */
  focus: string;
  borders: string;
  /** in CSS px, not in steps */
  provinces: string;
  areas: readonly DrawnArea[];
}

/** the country that base.json draws as focus (ISO 3166-1) */
const FOCUS = 'EC';
/** zoom from which provinces are worth their lines */
const PROVINCES = 4.5;

/** @param extent CSS px from the camera's centre */
export function draw(atlas: Atlas, base: Base, areas: Areas | null, hatched: readonly Hatched[], camera: Camera, extent: Extent): Drawing {
  const { rings, lines, faint } = windowOn(camera, extent);
  const world = (outlines: readonly Position[][]) => outlines.map((outline) => outline.map(toWorld));
  return {
    land: rings(base.land),
    lakes: rings(base.lakes),
    focus: atlas.edition.focus === FOCUS ? rings(base.focus) : '',
    borders: lines(base.borders),
    provinces: camera.zoom < PROVINCES ? '' : faint(base.provinces),
    areas: hatched.flatMap(({ place, layer: id, weight }) => {
      const layer = atlas.layer(id);
      if (!layer) return [];
      const outlines = ringsOf(areas, place);
      return [{ place, layer, weight, fill: rings(world(outlines.rings)), edge: rings(world(outlines.edges)) }];
    }),
  };
}

/** What the map is asked to show, and what it says back. */

import type { Camera, Frame, Padding } from '../../geometry/mercator.ts';
import type { Theme } from '../../layout/palette.ts';
import type { Hatched } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Background, MapFiles } from './files.ts';

/** a box that HTML draws over the map: its centre stands dx right of and dy below a place, all in CSS px */
export interface Blocker {
  lng: number;
  lat: number;
  dx: number;
  dy: number;
  width: number;
  height: number;
}

/** what the style is made of: the scene without its camera */
export interface MapLook {
  atlas: Site;
  view: View;
  theme: Theme;
  /** areas drawn with outline and hatch, topmost last */
  hatched: readonly Hatched[];
  /** base labels give way to these */
  blockers: readonly Blocker[];
}

export interface Scene extends MapLook {
  files: MapFiles;
  /** where the map is to go; the map may be on its way, or where the reader moved it */
  camera: Camera;
  padding: Padding;
  /** an operator's own background in place of the basemap, or null */
  background: Background | null;
  /** accessible name of the canvas */
  label: string;
}

/**
 * no-webgl: this browser cannot draw the map · worker: MapLibre's worker does not start · lost: the graphics context went
 * and did not come back in 3 s · basemap: tiles are missing on screen · areas: no hatches · operator-style: the operator's
 * background failed and ours stands in · slow: not drawn after 2 s, nothing known to be wrong
 */
export type Trouble = 'no-webgl' | 'worker' | 'lost' | 'basemap' | 'areas' | 'operator-style' | 'slow';

export interface MapEvents {
  /** before every frame in which the map moved or changed its size, and once at the start; follow it in the same frame */
  onFrame(frame: Frame, moving: boolean): void;
  /** the map rests elsewhere than it was asked to: the reader moved it */
  onCameToRest(camera: Camera): void;
  /** once: land and areas of the first camera are on screen */
  onDrawn(): void;
  /** the worst trouble there is, or null; said when it changes */
  onTrouble(trouble: Trouble | null): void;
  /** the hatched area under the pointer, the smallest where they overlap; null when the pointer leaves it */
  onArea(place: string | null, how: 'hover' | 'click'): void;
  /** a click on no area */
  onMapClick(): void;
  /** who is to be credited for an operator's background, as text; ours is credited by the edition */
  onCredits?(credits: readonly string[]): void;
}

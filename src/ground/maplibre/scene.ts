/** What the map is asked to show, and what it reports. */
import type { Camera, Frame, Padding } from '../../geometry/mercator.ts';
import type { Theme } from '../../layout/palette.ts';
import type { Hatched } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Background, MapFiles } from './files.ts';

/**
 * A box that HTML draws over the map. Its centre is dx right of and dy below the position lng, lat; all in
 * CSS px.
 */
export interface Blocker {
  lng: number;
  lat: number;
  dx: number;
  dy: number;
  width: number;
  height: number;
  /** id of the place whose name is written in HTML here or beside it */
  names?: string;
}

/** What the map's style depends on. */
export interface MapLook {
  atlas: Site;
  view: View;
  theme: Theme;
  /** areas to draw with outline and hatch, topmost last */
  hatched: readonly Hatched[];
  /** boxes that labels of the base map avoid */
  blockers: readonly Blocker[];
}

export interface Scene extends MapLook {
  files: MapFiles;
  /** the camera to go to; the map may be on its way, or where the reader moved it */
  camera: Camera;
  padding: Padding;
  /** an operator's background in place of the built-in map, or null */
  background: Background | null;
  /** accessible name of the canvas */
  label: string;
  /** how an embedded map is moved, which leaves wheel and one finger to the page around it */
  gestures: { keys: string; macKeys: string; fingers: string };
}

/**
 * no-webgl: this browser cannot draw the map · worker: MapLibre's worker does not start · lost: the graphics
 * context was lost and did not come back in 3 s · basemap: tiles are missing on screen · areas: hatched areas
 * are missing · operator-style: the operator's background failed and the built-in map replaces it · slow: not
 * drawn after 2 s, for no known reason
 */
export type Trouble = 'no-webgl' | 'worker' | 'lost' | 'basemap' | 'areas' | 'operator-style' | 'slow';

export interface MapEvents {
  /**
   * Called before every frame in which the map moves or changes its size, and once at the start. Pins move in
   * the same frame.
   */
  onFrame(frame: Frame, moving: boolean): void;
  /** The map came to rest elsewhere than it was asked to, so the reader moved it. */
  onCameToRest(camera: Camera): void;
  /** Called once, when land and areas of the first camera are on screen. */
  onDrawn(): void;
  /** Called with the worst trouble, or null, whenever that changes. */
  onTrouble(trouble: Trouble | null): void;
  /**
   * The pointer is over a hatched area, or was pressed on it; the smallest where areas overlap. Null when it
   * leaves.
   */
  onArea(place: string | null, how: 'hover' | 'click'): void;
  /** A click outside of all areas. */
  onMapClick(): void;
  /** Credits of an operator's background, as plain text. The edition has those of the built-in map. */
  onCredits?(credits: readonly string[]): void;
}

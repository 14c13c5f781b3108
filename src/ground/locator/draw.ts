/** The still map as path data. Pure: the same atlas, areas, camera and extent give the same drawing. */
import type { Layer, Position } from '../../../geo/model.ts';
import { type Areas, ringsOf } from '../../atlas/areas.ts';
import { type Camera, toWorld, worldSize } from '../../geometry/mercator.ts';
import type { Hatched } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { Base } from './baseData.ts';
import { clipLine, clipRing, type Extent, type Point } from './clip.ts';
import { simplify } from './simplify.ts';

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

/** zoom from which provinces are worth their lines */
const PROVINCES = 4.5;

/** @param extent CSS px from the camera's centre */
export function draw(
  atlas: Site,
  base: Base,
  areas: Areas | null,
  hatched: readonly Hatched[],
  camera: Camera,
  extent: Extent,
): Drawing {
  const { rings, lines, faint } = windowOn(camera, extent);
  const world = (outlines: readonly Position[][]) => outlines.map((outline) => outline.map(toWorld));
  return {
    land: rings(base.land),
    lakes: rings(base.lakes),
    focus: atlas.edition.focus === base.focusCountry ? rings(base.focus) : '',
    borders: lines(base.borders),
    provinces: camera.zoom < PROVINCES ? '' : faint(base.provinces),
    areas: hatched.flatMap(({ place, layer: id, weight }) => {
      const layer = atlas.layer(id);
      if (!layer) return [];
      const outlines = ringsOf(areas, place);
      return [
        { place, layer, weight, fill: rings(world(outlines.rings)), edge: rings(world(outlines.edges)) },
      ];
    }),
  };
}

// Lines in world units, seen through a window of CSS px around a camera: projected, clipped, simplified.

/** square CSS px of the smallest bend that is drawn */
const BEND = 0.6;
const FAINT_BEND = 4;
/** CSS px across, below which an island is not drawn */
const SPECK = 1.5;

/** in world units: x and y in 0..1, y down */
type Line = readonly Point[];
const boxes = new WeakMap<Line, Extent>();
function boxOf(line: Line): Extent {
  const known = boxes.get(line);
  if (known) return known;
  const box = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const [x, y] of line) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  boxes.set(line, box);
  return box;
}

export interface Window {
  rings(lines: readonly Line[]): string;
  lines(lines: readonly Line[]): string;
  /** fewer bends, in whole CSS px: for faint lines, of which there are many */
  faint(lines: readonly Line[]): string;
}

/** @returns what turns rings and lines into SVG path data, centred on the camera */
export function windowOn(camera: Camera, extent: Extent): Window {
  const scale = worldSize(camera.zoom);
  const [cx, cy] = toWorld([camera.lng, camera.lat]);
  /** each line in every copy of the world that the window meets, in CSS px from the camera */
  function* seen(lines: readonly Line[]): Generator<readonly Point[]> {
    for (const line of lines) {
      const { left, top, right, bottom } = boxOf(line);
      if (
        Math.max(right - left, bottom - top) * scale < SPECK ||
        (bottom - cy) * scale < extent.top ||
        (top - cy) * scale > extent.bottom
      )
        continue;
      for (const turn of [-1, 0, 1]) {
        const shift = turn - cx;
        if ((right + shift) * scale < extent.left || (left + shift) * scale > extent.right) continue;
        yield line.map(([x, y]): Point => [(x + shift) * scale, (y - cy) * scale]);
      }
    }
  }
  const open = (lines: readonly Line[], bend: number) =>
    [...seen(lines)].flatMap((line) => clipLine(line, extent)).map((line) => simplify(line, bend, false));
  return {
    rings: (lines) =>
      pathData(
        [...seen(lines)].map((ring) => simplify(clipRing(ring, extent), BEND, true)),
        true,
      ),
    lines: (lines) => pathData(open(lines, BEND), false),
    faint: (lines) => pathData(open(lines, FAINT_BEND), false, 1),
  };
}

/** steps of a path to a CSS px: half a px is finer than any stroke, and whole numbers are short */
export const STEPS = 2;

/** SVG path of lines or closed rings from CSS px, in whole steps of which a px has `scale` */
export function pathData(lines: readonly (readonly Point[])[], closed: boolean, scale = STEPS): string {
  return lines.map((line) => subpath(line, closed, scale)).join('');
}

function subpath(line: readonly Point[], closed: boolean, scale: number): string {
  const steps = line.map(([x, y]) => [Math.round(x * scale) + 0, Math.round(y * scale) + 0] as const);
  const moves = steps.slice(1).flatMap(([x, y], i): [number, number][] => {
    const [x0, y0] = steps[i]!;
    return x === x0 && y === y0 ? [] : [[x - x0, y - y0]];
  });
  // what rounds to nothing is not drawn
  if (moves.length < (closed ? 2 : 1)) return '';
  return `M${pair(steps[0]!)}l${moves.map(pair).join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

const pair = ([x, y]: readonly [number, number]): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

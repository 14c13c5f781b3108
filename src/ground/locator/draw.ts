/** The still map as path data. Pure: the same atlas, areas, camera and extent give the same drawing. */
import type { Layer, Position } from '../../../geo/model.ts';
import { type Areas, ringsOf } from '../../atlas/areas.ts';
import { oncePer } from '../../atlas/once.ts';
import { type Camera, toWorld, worldSize } from '../../geometry/mercator.ts';
import { withoutCuts } from '../../geometry/meridian.ts';
import type { Hatched } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { Base, Line } from './baseData.ts';
import { clipLine, clipRing, type Extent, type Point } from './clip.ts';
import { simplify } from './simplify.ts';

interface DrawnArea {
  place: string;
  layer: Layer;
  weight: Hatched['weight'];
  /** path data of what is hatched */
  fill: string;
  /** path data of the line around it */
  edge: string;
}
/** SVG path data. Coordinates count in steps (STEPS to a CSS px) from the camera's centre. */
export interface Drawing {
  land: string;
  lakes: string;
  /** empty where the edition is not about the base's focus country */
  focus: string;
  borders: string;
  /** in CSS px, not in steps */
  provinces: string;
  areas: readonly DrawnArea[];
}

/** Lines of provinces are drawn from this zoom on; below it they would be a tangle. */
const PROVINCES = 4.5;

/** The lines of an outline's edge, kept for the same reason as `inWorld`. */
const edgesOf = oncePer(withoutCuts);
/** An outline in world units, kept because pages draw the same ones. */
const inWorld = oncePer((outline: readonly Position[]): Line => outline.map(toWorld));

/**
 * Draws everything of an atlas that lies within an extent around a camera.
 * @param areas null draws areas without outlines, which shows nothing of them
 * @param extent CSS px from the camera's centre
 */
export function draw(
  atlas: Site,
  base: Base,
  areas: Areas | null,
  hatched: readonly Hatched[],
  camera: Camera,
  extent: Extent,
): Drawing {
  const { rings, lines, faint } = windowOn(camera, extent);
  const edge = (ring: readonly Position[]): string => {
    const parts = edgesOf(ring);
    return parts[0] === ring ? rings([inWorld(ring)]) : lines(parts.map(inWorld));
  };
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
        {
          place,
          layer,
          weight,
          fill: rings(outlines.rings.map(inWorld)),
          edge: outlines.edges.map((ring) => edge(ring)).join(''),
        },
      ];
    }),
  };
}

/** Bends smaller than this, in square CSS px, are straightened … */
const BEND = 0.6;
/** … and in faint lines those smaller than this. */
const FAINT_BEND = 4;
/** Islands less than this many CSS px across are not drawn. */
const SPECK = 1.5;

/** Bounding boxes of lines in world units, kept because the base's lines are drawn many times. */
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

/** Turns rings and lines in world units into SVG path data, as seen through a window around a camera. */
interface MapWindow {
  rings(lines: readonly Line[]): string;
  lines(lines: readonly Line[]): string;
  /** with fewer bends and in whole CSS px, because faint lines are many */
  faint(lines: readonly Line[]): string;
}

/** @param extent of the window, in CSS px from the camera's centre */
export function windowOn(camera: Camera, extent: Extent): MapWindow {
  const scale = worldSize(camera.zoom);
  const [cx, cy] = toWorld([camera.lng, camera.lat]);
  /** Each line in every copy of the world that the window shows, in CSS px from the camera's centre. */
  function* seen(lines: readonly Line[]): Generator<readonly Point[]> {
    for (const line of lines) {
      const { left, top, right, bottom } = boxOf(line);
      if (
        Math.max(right - left, bottom - top) * scale < SPECK ||
        (bottom - cy) * scale < extent.top ||
        (top - cy) * scale > extent.bottom
      )
        continue;
      for (const copy of [-1, 0, 1]) {
        const shift = copy - cx;
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

/** Path data count in half CSS px: finer than any stroke, and whole numbers are short. */
export const STEPS = 2;

/** SVG path data of lines, or of rings where `closed`, from CSS px, in whole steps of 1 / `scale` CSS px. */
export function pathData(lines: readonly (readonly Point[])[], closed: boolean, scale = STEPS): string {
  return lines.map((line) => subpath(line, closed, scale)).join('');
}

function subpath(line: readonly Point[], closed: boolean, scale: number): string {
  const steps = line.map(([x, y]) => [Math.round(x * scale) + 0, Math.round(y * scale) + 0] as const);
  const [first, ...rest] = steps;
  if (!first) return '';
  let [x0, y0] = first;
  const moves: [number, number][] = [];
  for (const [x, y] of rest) {
    if (x !== x0 || y !== y0) moves.push([x - x0, y - y0]);
    [x0, y0] = [x, y];
  }
  // a line that rounds to one point, or a ring that rounds to a line, would leave no mark
  if (moves.length < (closed ? 2 : 1)) return '';
  return `M${pair(first)}l${moves.map(pair).join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

const pair = ([x, y]: readonly [number, number]): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

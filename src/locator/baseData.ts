/** Land, borders and provinces of the still map, out of base.json (made by geo/basemap/locator.ts). */
import { decodeLine } from './baseLine.ts';

/** in world units as toWorld gives them: y in 0..1 downwards; x in 0..1, up to 0.04 beyond where land crosses the antimeridian */
export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];
/** closed from its last point to its first; islands and holes alike, so fill with the even-odd rule */
export type Ring = readonly Point[];
export interface Base {
  land: readonly Ring[];
  lakes: readonly Ring[];
  /** the edition's own country, filled lighter than the rest */
  focus: readonly Ring[];
  borders: readonly Line[];
  /** lines between first-level divisions of Ecuador, Colombia and Peru */
  provinces: readonly Line[];
}

/** lines of each kind as lists of arcs, ~index where an arc is walked backwards */
type Level = Record<keyof Base, readonly (readonly number[])[]>;
export interface BaseFile {
  /** arcs count in steps of 1 / 2^grid of the world's width */
  grid: number;
  /** lines as in baseLine.ts, parted by spaces, each beginning where the one before it ends; after "!" in strides of so many steps */
  arcs: string;
  stride: number;
  /** for zooms below and from `DETAIL_ZOOM` */
  world: Level;
  region: Level;
}

/** from here on the region's own coast; below it the world's */
export const DETAIL_ZOOM = 4.5;

function decodeArcs({ arcs, grid, stride }: BaseFile): Line[] {
  const unit = 2 ** -grid;
  let pen: readonly [number, number] = [0, 0];
  return arcs.split(' ').map((text) => {
    const points = text.startsWith('!') ? decodeLine(text.slice(1), pen, stride) : decodeLine(text, pen, 1);
    pen = points.at(-1) ?? pen;
    return points.map(([x, y]) => [x * unit, y * unit] as const);
  });
}

/** decodes once, in about 5 ms, when a level is first asked for */
export function readBase(file: BaseFile): (zoom: number) => Base {
  let arcs: readonly Line[] | undefined;
  const arc = (index: number): Line => (index < 0 ? arcs![~index]!.toReversed() : arcs![index]!);
  /** each arc but the first begins where the one before it ends */
  const line = (indices: readonly number[]): Line => indices.flatMap((index, place) => (place === 0 ? arc(index) : arc(index).slice(1)));
  const ring = (indices: readonly number[]): Ring => line(indices).slice(0, -1);
  const decode = (level: Level): Base => ({
    land: level.land.map(ring),
    lakes: level.lakes.map(ring),
    focus: level.focus.map(ring),
    borders: level.borders.map(line),
    provinces: level.provinces.map(line),
  });
  const levels = new Map<Level, Base>();
  return (zoom) => {
    const level = zoom < DETAIL_ZOOM ? file.world : file.region;
    arcs ??= decodeArcs(file);
    const base = levels.get(level) ?? decode(level);
    levels.set(level, base);
    return base;
  };
}

/** Land, borders and provinces of the still map, out of base.json (made by geo/basemap/locator.ts). */
/** in world units as toWorld gives them: y in 0..1 downwards; x in 0..1, up to 0.04 beyond where land crosses the antimeridian */
export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];
/** closed from its last point to its first; islands and holes alike, so fill with the even-odd rule */
export type Ring = readonly Point[];
/** the parts of a map, each as lines */
interface Parts<L> {
  land: readonly L[];
  lakes: readonly L[];
  /** outline of the country that an edition may have drawn lighter than the rest */
  focus: readonly L[];
  borders: readonly L[];
  /** lines between first-level divisions of Ecuador, Colombia and Peru */
  provinces: readonly L[];
}
export interface Base extends Parts<Line> {
  /** which country `focus` outlines, ISO 3166-1; an edition about another has none drawn lighter on the still map */
  focusCountry: string;
}

/** lines of each kind as lists of arcs, ~index where an arc is walked backwards */
type Level = Parts<readonly number[]>;
export interface BaseFile {
  /** arcs count in steps of 1 / 2^grid of the world's width */
  grid: number;
  /** lines as decodeLine reads them, parted by spaces, each beginning where the one before it ends; after "!" in strides of so many steps */
  arcs: string;
  stride: number;
  focusCountry: string;
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
  const line = (indices: readonly number[]): Line =>
    indices.flatMap((index, place) => (place === 0 ? arc(index) : arc(index).slice(1)));
  const ring = (indices: readonly number[]): Ring => line(indices).slice(0, -1);
  const decode = (level: Level): Base => ({
    focusCountry: file.focusCountry,
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

/**
 * How base.json writes a line: steps between points as zigzag numbers in base 45, one printable character a digit.
 * Digits below 45 end a number, digits from 45 on are followed by the next higher one; `"` and `\` do not occur.
 */
const RADIX = 45;
const FIRST = 35;
const BACKSLASH = 92;

/**
 * text to whole points: the first a step from `pen`, the rest in strides of `stride` steps
 * (written by geo/basemap/encodeLine.ts)
 */
export function decodeLine(text: string, pen: readonly [number, number], stride: number): [number, number][] {
  const at: [number, number] = [...pen];
  const points: [number, number][] = [];
  let axis: 0 | 1 = 0;
  let value = 0;
  let weight = 1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const digit = code - FIRST - (code > BACKSLASH ? 1 : 0);
    value += (digit % RADIX) * weight;
    weight *= RADIX;
    if (digit >= RADIX) continue;
    at[axis] += (value % 2 === 1 ? -(value + 1) / 2 : value / 2) * (points.length === 0 ? 1 : stride);
    if (axis === 1) points.push([at[0], at[1]]);
    axis = axis === 0 ? 1 : 0;
    value = 0;
    weight = 1;
  }
  return points;
}

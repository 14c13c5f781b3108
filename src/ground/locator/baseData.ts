/**
 * Decodes land, borders and provinces of the still map from base.json, which geo/basemap/locator.ts writes.
 */

/**
 * In world units (toWorld): y in 0..1, down; x in 0..1, up to 0.04 beyond where land crosses the
 * antimeridian.
 */
type WorldPoint = readonly [x: number, y: number];
export type Line = readonly WorldPoint[];
/**
 * Closed by the line from its last point to its first. Holes are rings too, so fill with the even-odd rule.
 */
export type Ring = readonly WorldPoint[];
/** The parts of the map, each a list of lines. */
interface Parts<L> {
  land: readonly L[];
  lakes: readonly L[];
  /** outline of the country that is drawn lighter where the edition is about it */
  focus: readonly L[];
  borders: readonly L[];
  /** lines between first-level divisions of Ecuador, Colombia and Peru */
  provinces: readonly L[];
}
export interface Base extends Parts<Line> {
  /**
   * the country that `focus` outlines, ISO 3166-1 alpha-2; the still map of an edition about another draws
   * none lighter
   */
  focusCountry: string;
}

/** Each line as a list of arcs by index; ~index stands for an arc taken backwards. */
type Level = Parts<readonly number[]>;
interface BaseFile {
  /** one step of an arc is 1 / 2^grid of the world's width */
  grid: number;
  /**
   * lines as decodeLine reads them, separated by spaces; each starts relative to the end of the one before.
   * After "!" a line counts in strides instead of steps.
   */
  arcs: string;
  /** steps in a stride */
  stride: number;
  focusCountry: string;
  /** `world` for zooms below DETAIL_ZOOM, `region` from there on */
  world: Level;
  region: Level;
}

/** From this zoom on the more detailed base of the region is drawn, below it that of the world. */
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

/** Gives the base for a zoom. Each level is decoded once, in about 5 ms, when it is first needed. */
export function readBase(file: BaseFile): (zoom: number) => Base {
  let arcs: readonly Line[] | undefined;
  const decode = (level: Level, all: readonly Line[]): Base => {
    const arc = (index: number): Line => (index < 0 ? all[~index]?.toReversed() : all[index]) ?? [];
    /** Joins arcs. Each arc but the first begins with the last point of the one before. */
    const line = (indices: readonly number[]): Line =>
      indices.flatMap((index, place) => (place === 0 ? arc(index) : arc(index).slice(1)));
    const ring = (indices: readonly number[]): Ring => line(indices).slice(0, -1);
    return {
      focusCountry: file.focusCountry,
      land: level.land.map(ring),
      lakes: level.lakes.map(ring),
      focus: level.focus.map(ring),
      borders: level.borders.map(line),
      provinces: level.provinces.map(line),
    };
  };
  const levels = new Map<Level, Base>();
  return (zoom) => {
    const level = zoom < DETAIL_ZOOM ? file.world : file.region;
    arcs ??= decodeArcs(file);
    const base = levels.get(level) ?? decode(level, arcs);
    levels.set(level, base);
    return base;
  };
}

/**
 * base.json writes a line as the steps between its points: zigzag numbers in base 45, lowest digit first, one
 * printable character a digit. The last digit of a number is below 45; the others have 45 added. `"` and `\`
 * do not occur.
 */
const RADIX = 45;
const FIRST = 35;
const BACKSLASH = 92;

/**
 * Decodes the text that geo/basemap/encodeLine.ts writes into points in whole steps.
 * @param pen the point from which the first one counts, in steps
 * @param stride steps that a count stands for, from the second point on
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

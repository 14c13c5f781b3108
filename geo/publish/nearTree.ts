import { earthRadius } from '@turf/turf';
import type { PlaceFeature } from '../model.ts';

/** Places of a leaf; fewer cost more nodes, more cost more distances. */
const LEAF = 8;
/** km by which a bound may be wrong: at two ends of a diameter the arc sine is right to some metres only */
const SLACK = 0.01;

type Vector = readonly [number, number, number];
export interface Spot {
  place: PlaceFeature;
  at: Vector;
}
/** A part of all spots, with the smallest box of the unit sphere's space that holds them, and the first of their ids. */
export interface Branch {
  low: Vector;
  high: Vector;
  first: string;
  /** of a leaf, else empty */
  spots: readonly Spot[];
  halves: readonly [] | readonly [Branch, Branch];
}

export function spotOf(place: PlaceFeature): Spot {
  const [lng, lat] = place.geometry.coordinates.map((degrees) => (degrees * Math.PI) / 180);
  const [x = 0, y = 0] = [lng, lat];
  return { place, at: [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)] };
}

/** Halved again and again across its widest side. Spots at one point keep their order, so given by id their halves are parted by id. */
export function branchOf(spots: readonly Spot[]): Branch {
  const side = (axis: 0 | 1 | 2, pick: (...values: number[]) => number): number =>
    spots.reduce((best, { at }) => pick(best, at[axis]), spots[0]?.at[axis] ?? 0);
  const low = [side(0, Math.min), side(1, Math.min), side(2, Math.min)] as const;
  const high = [side(0, Math.max), side(1, Math.max), side(2, Math.max)] as const;
  const first = spots.reduce((best, { place: { id } }) => (id < best ? id : best), spots[0]?.place.id ?? '');
  if (spots.length <= LEAF) return { low, high, first, spots, halves: [] };
  const widths = high.map((value, axis) => value - (low[axis] ?? 0));
  const axis = widths.indexOf(Math.max(...widths)) as 0 | 1 | 2;
  const sorted = spots.toSorted((a, b) => a.at[axis] - b.at[axis]);
  const middle = sorted.length >> 1;
  const halves = [branchOf(sorted.slice(0, middle)), branchOf(sorted.slice(middle))] as const;
  return { low, high, first, spots: [], halves };
}

/** Whole km that no spot of a branch is nearer than */
export function kmAtLeast({ at }: Spot, { low, high }: Branch): number {
  const squared = at.reduce((sum, value, axis) => {
    const outside = Math.max((low[axis] ?? 0) - value, value - (high[axis] ?? 0), 0);
    return sum + outside * outside;
  }, 0);
  const km = (2 * Math.asin(Math.min(1, Math.sqrt(squared) / 2)) * earthRadius) / 1000;
  return Math.round(Math.max(0, km - SLACK));
}

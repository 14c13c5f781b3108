/** Ready outlines of countries, divisions and seas, as the command line has them. Only the worker asks for them. */
import { booleanPointInPolygon, pointOnFeature } from '@turf/turf';
import { areasNamed, type Outlines } from '../../geo/areaNamed.ts';
import type { AreaFeature } from '../../geo/model.ts';
import type { Files, Tasks } from './tasks.ts';

let read: Promise<readonly [Outlines, Outlines]> | undefined;
const outlines = ({ provinces, areas }: Files): Promise<readonly [Outlines, Outlines]> => {
  read ??= Promise.all([json(provinces), json(areas)]);
  return read;
};
async function json(url: string): Promise<Outlines> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`outlines cannot be had (${answer.status})`);
  return answer.json();
}

/** decimals of a degree of an area's mark */
const DECIMALS = 4;

export async function outlineOf(
  name: string,
  near: readonly [number, number],
  files: Files,
): Promise<Tasks['outline']['answer']> {
  const area = areaNamed(name, await outlines(files));
  if (!area) return null;
  const isInside = (point: readonly [number, number]) => booleanPointInPolygon([...point], area.geometry);
  if (isInside(near)) return { area, point: near };
  const [lng = 0, lat = 0] = pointOnFeature(area.geometry).geometry.coordinates;
  const point = [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))] as const;
  return isInside(point) ? { area, point } : null;
}

/** null for a name that means nothing or several things, and for an outline of which no drawing holds the laws */
function areaNamed(
  name: string,
  [own, world]: readonly [Outlines, Outlines],
): AreaFeature | undefined | null {
  try {
    const found = areasNamed([name], own, world);
    return typeof found === 'string' ? null : found[0];
  } catch {
    return null;
  }
}

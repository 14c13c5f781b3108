/** When points are too many to be looked at one by one, and what gathers them then: a file of its own, which small editions never fetch. */
import type { AtlasPlace } from '../../../geo/model.ts';
import type { Box } from '../../geometry/box.ts';
import type { Frame } from '../../geometry/mercator.ts';

/** Up to this many points of a view each stand for themselves until two are too close; beyond it an index groups them. */
const FEW = 60;

type Gather = typeof import('./crowd.ts').gather;
let gather: Gather | null = null;

/** Fetches what gathers points, where an edition may need it; rejects where the file cannot be had. */
export async function loadCrowds(places: readonly AtlasPlace[]): Promise<void> {
  if (places.length > FEW) ({ gather } = await import('./crowd.ts'));
}

/** how far, in parts of the frame, points outside it are arranged too: they come along while the map moves */
export const MARGIN = 0.5;

/**
 * The part of a frame in which points are arranged, in CSS px from its top left.
 * @param margin how far it reaches beyond the frame, in parts of the frame
 */
export function arrangedPart({ size: { width, height } }: Frame, margin: number): Box {
  return {
    x: -margin * width,
    y: -margin * height,
    w: (1 + 2 * margin) * width,
    h: (1 + 2 * margin) * height,
  };
}

/** The groups of points in a part of the frame; null where the points are few, or nothing gathers them. */
export const crowdOf = (points: readonly AtlasPlace[], frame: Frame, part: Box): ReturnType<Gather> | null =>
  points.length > FEW && gather ? gather(points, frame, part) : null;

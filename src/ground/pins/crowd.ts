/** The points of a view that has too many for all of them to be looked at whenever the map rests: an index, built once per filter. */
import Supercluster from 'supercluster';
import type { AtlasPlace } from '../../../geo/model.ts';
import { oncePer } from '../../atlas/once.ts';
import type { Box } from '../../geometry/box.ts';
import { MAX_ZOOM } from '../../geometry/camera.ts';
import { type Frame, unproject } from '../../geometry/mercator.ts';

/** CSS px, at a whole zoom, within which points become one disc: wide enough for a plate with its name. */
const RADIUS = 52;

const indexOf = oncePer((points: readonly AtlasPlace[]) => {
  const index = new Supercluster<{ i: number }>({ radius: RADIUS, extent: 512, maxZoom: MAX_ZOOM + 1 }).load(
    points.map(({ point }, i) => ({
      type: 'Feature',
      properties: { i },
      geometry: { type: 'Point', coordinates: [...point] },
    })),
  );
  // The same groups are asked for in window after window and, when a site is built, in page after page.
  const groups = new Map<number, readonly AtlasPlace[]>();
  const groupOf = (id: number): readonly AtlasPlace[] => {
    const known =
      groups.get(id) ??
      index.getLeaves(id, Number.POSITIVE_INFINITY).flatMap(({ properties }) => points[properties.i] ?? []);
    groups.set(id, known);
    return known;
  };
  return { index, groupOf };
});

/**
 * The points in a part of the frame, those that stand too close together in one group.
 * @param points the same array each time, for its index is kept with it
 * @param part CSS px from the frame's top left
 */
export function gather(
  points: readonly AtlasPlace[],
  frame: Frame,
  part: Box,
): readonly (readonly AtlasPlace[])[] {
  const { index, groupOf } = indexOf(points);
  const [west, north] = unproject(frame, [part.x, part.y]);
  const [east, south] = unproject(frame, [part.x + part.w, part.y + part.h]);
  const { zoom } = frame.camera;
  // At the largest zoom nothing can be parted by going nearer, so only what would lie over each other is grouped.
  const at = Math.floor(zoom >= MAX_ZOOM ? MAX_ZOOM + 1 : zoom);
  return index
    .getClusters([west, south, east, north], at)
    .map(({ properties }) =>
      'cluster_id' in properties
        ? groupOf(properties.cluster_id)
        : points.slice(properties.i, properties.i + 1),
    );
}

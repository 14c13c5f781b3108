import type { Box } from '../../geometry/box.ts';
import { unproject, visibleCentre } from '../../geometry/mercator.ts';
import type { Blocker } from '../maplibre/MapCanvas.tsx';
import type { Arrangement } from './arrange.ts';

/** What pins cover of the map, so that the base map's names keep away: boxes in CSS px from the centre of the visible map. */
export const blockers = ({ items }: Arrangement): readonly Box[] => items.flatMap(({ boxes }) => boxes);

/** what pins, names and furniture cover, pinned to the ground so that it moves with the map until the next arrangement */
export function blockersOf(arrangement: Arrangement, furniture: readonly Box[]): readonly Blocker[] {
  const [cx, cy] = visibleCentre(arrangement.frame);
  return [...blockers(arrangement), ...furniture].map(({ x, y, w, h }) => {
    const [lng, lat] = unproject(arrangement.frame, [cx + x + w / 2, cy + y + h / 2]);
    return { lng, lat, dx: 0, dy: 0, width: w, height: h };
  });
}

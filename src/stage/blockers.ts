import { unproject, visibleCentre } from '../locator/projection.ts';
import type { Blocker } from '../map/MapCanvas.tsx';
import type { Arrangement } from '../pins/arrange.ts';
import { blockers } from '../pins/blockers.ts';
import type { Box } from '../pins/box.ts';

/** what pins, names and furniture cover, pinned to the ground so that it moves with the map until the next arrangement */
export function blockersOf(arrangement: Arrangement, furniture: readonly Box[]): readonly Blocker[] {
  const [cx, cy] = visibleCentre(arrangement.frame);
  return [...blockers(arrangement), ...furniture].map(({ x, y, w, h }) => {
    const [lng, lat] = unproject(arrangement.frame, [cx + x + w / 2, cy + y + h / 2]);
    return { lng, lat, dx: 0, dy: 0, width: w, height: h };
  });
}

import type { Arrangement } from './arrange.ts';
import type { Box } from './box.ts';

/** What pins cover of the map, so that the base map's names keep away: boxes in CSS px from the centre of the visible map. */
export const blockers = ({ items }: Arrangement): readonly Box[] => items.flatMap(({ boxes }) => boxes);

/** What each pin in sight tells of its rank. Pure. */
import { shownPassages } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Arrangement } from './arrangement.ts';
import { walkOrder } from './sight.ts';

export interface Rank {
  /** from 1, in the order of the arrow keys */
  at: number;
  /** all that they reach */
  of: number;
  /** passages that are shown of the place, or of all places of a disc, each counted once */
  passages: number;
}

/** ranks by id of place or disc; what is out of sight has none */
export function ranksOf(atlas: Site, view: View, arrangement: Arrangement): ReadonlyMap<string, Rank> {
  const order = walkOrder(arrangement);
  const items = new Map(arrangement.items.map((item) => [item.id, item]));
  return new Map(
    order.map((id, i) => {
      const item = items.get(id);
      const places = item?.kind === 'cluster' ? item.members : [id];
      const passages = places.flatMap((place) => shownPassages(atlas, view, place));
      const excerpts = new Set(passages.map(({ excerpt }) => excerpt.id));
      return [id, { at: i + 1, of: order.length, passages: excerpts.size }];
    }),
  );
}

/** Places by sources: how many passages of a source put something at a place, in the visible layers. Pure. */

import type { AtlasExcerpt, AtlasPlace } from '../../../geo/model.ts';
import { labelIn } from '../../atlas/names.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';

export interface MatrixRow {
  place: AtlasPlace;
  /** different passages, a list a source in the order of the sources */
  cells: readonly (readonly AtlasExcerpt[])[];
  total: number;
}

/** every place that any source names in a visible layer, in the view's order */
export function matrixOf(
  atlas: Site,
  { layers, lang, order }: Pick<View, 'layers' | 'lang' | 'order'>,
): readonly MatrixRow[] {
  const rows = atlas.places.flatMap((place): MatrixRow | [] => {
    const excerpts = [
      ...new Set(
        atlas
          .passages(place.id)
          .flatMap(({ excerpt, mention }) => (layers.includes(mention.layer) ? excerpt : [])),
      ),
    ];
    const cells = atlas.sources.map(({ id }) => excerpts.filter(({ source }) => source === id));
    return excerpts.length > 0 ? { place, cells, total: excerpts.length } : [];
  });
  const { compare } = new Intl.Collator(lang);
  const byName = (a: MatrixRow, b: MatrixRow) =>
    compare(labelIn(a.place.name, lang), labelIn(b.place.name, lang));
  const column = order.replace(/^-/, '');
  const sign = order.startsWith('-') ? -1 : 1;
  if (column === 'name') return rows.sort((a, b) => sign * byName(a, b));
  const at = atlas.sources.findIndex(({ id }) => id === column);
  const count = ({ cells, total }: MatrixRow): number => (at < 0 ? total : cells[at]!.length);
  return rows.sort((a, b) => sign * (count(a) - count(b)) || byName(a, b));
}

/** how a press on a column's head orders the table: names rising first, counts falling first, then the other way round */
export function orderFor(order: string, column: string): string {
  const first = column === 'name' ? column : `-${column}`;
  const other = column === 'name' ? `-${column}` : column;
  return order === first ? other : first;
}

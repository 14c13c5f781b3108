/** Places by sources: how many passages of a source put something at a place, in the visible layers. Pure. */

import type { AtlasExcerpt, AtlasPlace } from '../../../geo/model.ts';
import { labelIn } from '../../atlas/names.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';

export interface MatrixRow {
  place: AtlasPlace;
  /** passages, each once, by the id of their source; a source without any has no entry */
  cells: ReadonlyMap<string, readonly AtlasExcerpt[]>;
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
    const cells = new Map<string, AtlasExcerpt[]>();
    for (const excerpt of excerpts)
      cells.set(excerpt.source, [...(cells.get(excerpt.source) ?? []), excerpt]);
    return excerpts.length > 0 ? { place, cells, total: excerpts.length } : [];
  });
  const { compare } = new Intl.Collator(lang);
  const byName = (a: MatrixRow, b: MatrixRow) =>
    compare(labelIn(a.place.name, lang), labelIn(b.place.name, lang));
  const column = order.replace(/^-/, '');
  const sign = order.startsWith('-') ? -1 : 1;
  if (column === 'name') return rows.sort((a, b) => sign * byName(a, b));
  const count = ({ cells, total }: MatrixRow): number =>
    column === 'total' ? total : (cells.get(column)?.length ?? 0);
  return rows.sort((a, b) => sign * (count(a) - count(b)) || byName(a, b));
}

/**
 * how a press on a column's head orders the table: names rising first, counts falling first, then the other
 * way round
 */
export function orderFor(order: string, column: string): string {
  const first = column === 'name' ? column : `-${column}`;
  const other = column === 'name' ? `-${column}` : column;
  return order === first ? other : first;
}

/** columns of sources for which the narrowest panel has room */
export const MOST_COLUMNS = 5;

/** the few sources that a reader asked for as columns; null where there is nothing that asks for few */
export const shownColumns = (
  atlas: Pick<Site, 'sources'>,
  { sources }: Pick<View, 'sources'>,
  picked: readonly string[] | null,
): readonly string[] | null => {
  const chosen = picked ?? (sources.length < atlas.sources.length ? sources : []);
  return chosen.length > 0 && chosen.length <= MOST_COLUMNS ? chosen : null;
};

/**
 * The sources that have a column in an edition of many sources, in its order: those that the reader picked. Before a pick,
 * they are the sources that count where these are few, else the edition's first. The column that orders the table is always among them.
 */
export function columnsOf(
  atlas: Pick<Site, 'sources'>,
  { sources, order }: Pick<View, 'sources' | 'order'>,
  picked: readonly string[] | null,
): readonly string[] {
  const all = atlas.sources.map(({ id }) => id);
  const few = sources.length > 0 && sources.length <= MOST_COLUMNS;
  const ordered = all.filter((id) => id === order.replace(/^-/, ''));
  const wanted = new Set([...ordered, ...(picked ?? (few ? sources : all))].slice(0, MOST_COLUMNS));
  return all.filter((id) => wanted.has(id));
}

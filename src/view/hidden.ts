import type { Atlas } from '../data/atlas.ts';
import type { Span, View } from './view.ts';

/** What the reader's choices keep from sight; a part is null where it hides nothing. */
export interface Hidden {
  /** number of visible layers and of all */
  layers: { on: number; of: number } | null;
  when: Span | null;
  /** letters of the sources that count */
  sources: readonly string[] | null;
  /** letters of the sources whose places are left out */
  without: readonly string[] | null;
}

const capitals = (ids: readonly string[]): readonly string[] => ids.map((id) => id.toUpperCase());

/** null where nothing is hidden */
export function hiddenOf(atlas: Atlas, { layers, sources, without, when }: View): Hidden | null {
  const counting = sources.filter((id) => !without.includes(id));
  const hidden: Hidden = {
    layers: layers.length < atlas.layers.length ? { on: layers.length, of: atlas.layers.length } : null,
    when,
    // a source that is left out is named as such, not twice
    sources: counting.length + without.length < atlas.sources.length ? capitals(counting) : null,
    without: without.length > 0 ? capitals(without) : null,
  };
  return Object.values(hidden).some((part) => part !== null) ? hidden : null;
}

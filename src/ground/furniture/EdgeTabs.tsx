import { labelIn } from '../../atlas/names.ts';
import type { Frame } from '../../geometry/mercator.ts';
import { useApp } from '../../ui/app.ts';
import { openPlace, openSource } from '../../view/site.ts';
import type { Arrangement } from '../pins/arrange.ts';
import { beyond, type Edge, together } from '../pins/sight.ts';

const ARROWS: Record<Edge, string> = { n: '↑', w: '←', e: '→', s: '↓' };
/** A tab writes out this many names; the only tab above a sheet writes one. */
const NAMES = 2;

interface Props {
  frame: Frame;
  arrangement: Arrangement;
  /** called with the ids of a pressed tab's places, nearest first, and of those among them that it names */
  onPress: (places: readonly string[], named: readonly string[]) => void;
}

/** Tabs at the map's edges that name the places beyond them. A press shows those that are named, and lists the others. */
export function EdgeTabs({ frame, arrangement, onPress }: Props) {
  const { atlas, view, t } = useApp();
  if (openPlace(atlas, view) !== null || openSource(atlas, view) !== null) return null;
  const overSheet = frame.padding.bottom > 0;
  const found = beyond(atlas, frame, arrangement);
  const tabs = overSheet ? together(found) : found;
  return tabs.map(({ edge, places }) => {
    const named = places.slice(0, overSheet ? 1 : NAMES);
    const names = named.flatMap((id) => atlas.place(id) ?? []).map(({ name }) => labelIn(name, view.lang));
    const more = places.length - names.length;
    return (
      <button
        key={edge}
        type="button"
        className="edge"
        data-edge={edge}
        aria-label={t.edgeName(names, more)}
        onClick={() => onPress(places, named)}
      >
        <span aria-hidden="true">{ARROWS[edge]}</span>
        {t.edge(names, more)}
      </button>
    );
  });
}

import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import type { Arrangement, Edge } from '../pins/arrangement.ts';

const ARROWS: Record<Edge, string> = { n: '↑', w: '←', e: '→', s: '↓' };
/** A tab writes the first name; its spoken name and its press have this many. */
const NAMES = 2;

interface Props {
  arrangement: Arrangement;
  /** called with the ids of a pressed tab's places, nearest first, and of those among them that it names */
  onPress: (places: readonly string[], named: readonly string[]) => void;
}

/** Tabs at the map's edges that name the places beyond them. A press shows those that are named, and lists the others. */
export function EdgeTabs({ arrangement, onPress }: Props) {
  const { atlas, view, t } = useApp();
  return arrangement.tabs.map(({ edge, places, along }) => {
    const named = places.slice(0, NAMES);
    const names = named.flatMap((id) => atlas.place(id) ?? []).map(({ name }) => labelIn(name, view.lang));
    const [first = ''] = names;
    const others = places.length - 1;
    return (
      <button
        key={edge}
        type="button"
        className="edge"
        data-edge={edge}
        style={
          along === 0
            ? undefined
            : { [edge === 'n' || edge === 's' ? 'left' : 'top']: `calc(50% + ${along}px)` }
        }
        aria-label={t.edgeName(names, places.length - names.length)}
        onClick={() => onPress(places, named)}
      >
        <span aria-hidden="true">{ARROWS[edge]}</span>
        {others > 0 ? t.cluster(first, others) : first}
      </button>
    );
  });
}

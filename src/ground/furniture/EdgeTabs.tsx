import { labelIn } from '../../atlas/names.ts';
import type { Bounds } from '../../geometry/camera.ts';
import type { Frame } from '../../geometry/mercator.ts';
import { useApp } from '../../ui/app.ts';
import { openPlace, openSource } from '../../view/site.ts';
import type { Arrangement } from '../pins/arrange.ts';
import { beyond, type Edge, together } from '../pins/sight.ts';

const ARROWS: Record<Edge, string> = { n: '↑', w: '←', e: '→', s: '↓' };
/** names written out on a tab; on the only tab above a sheet one */
const NAMES = 2;

interface Props {
  frame: Frame;
  arrangement: Arrangement;
  /** asked to show some bounds of the map */
  onFit: (bounds: Bounds) => void;
}

/** Names at the edge of the map what lies beyond it; a press shows it. */
export function EdgeTabs({ frame, arrangement, onFit }: Props) {
  const { atlas, view, t } = useApp();
  if (openPlace(atlas, view) !== null || openSource(atlas, view) !== null) return null;
  const overSheet = frame.padding.bottom > 0;
  const found = beyond(atlas, frame, arrangement);
  const tabs = overSheet ? together(found) : found;
  return tabs.map(({ edge, places, bounds }) => {
    const names = places
      .slice(0, overSheet ? 1 : NAMES)
      .map((id) => labelIn(atlas.place(id)!.name, view.lang));
    const more = places.length - names.length;
    return (
      <button
        key={edge}
        type="button"
        className="edge"
        data-edge={edge}
        aria-label={t.edgeName(names, more)}
        onClick={() => onFit(bounds)}
      >
        <span aria-hidden="true">{ARROWS[edge]}</span>
        {t.edge(names, more)}
      </button>
    );
  });
}

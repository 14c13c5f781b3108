import { isSearch } from '../../search/fold.ts';
import { useApp } from '../../ui/app.ts';
import { Mark } from '../../ui/Mark.tsx';
import { toggleLayer } from '../../view/changes.ts';
import { placesInLayer } from '../../view/shown.ts';

/** Key and switches of the layers; without scripts it is the key alone. */
export function LayerList() {
  const { atlas, view, t, go } = useApp();
  return (
    <fieldset className="layers" data-searching={isSearch(view.query) || undefined}>
      <legend>{t.layers}</legend>
      <div className="layer-grid">
        {atlas.layers.map((layer) => {
          const on = view.layers.includes(layer.id);
          return (
            <label key={layer.id} className={on ? 'layer on' : 'layer'}>
              <Mark layer={layer} size={18} off={!on} />
              <span>{layer.title[view.lang]}</span>
              <span className="count">{placesInLayer(atlas, view, layer.id)}</span>
              <input
                type="checkbox"
                className="live-only"
                // Browsers take a chip for visible, and do not scroll to it, when only a pixel of it is.
                onFocus={({ currentTarget }) =>
                  currentTarget.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
                }
                checked={on}
                onChange={() => go(toggleLayer(atlas, view, layer.id))}
              />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

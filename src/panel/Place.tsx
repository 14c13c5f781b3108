import { CopyButton } from '../ui/CopyButton.tsx';
import { Link } from '../ui/Link.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useApp } from '../view/app.ts';
import { toPlace, withLayers } from '../view/changes.ts';
import { layersOf, shownLayers } from '../view/shown.ts';
import { Asides } from './Asides.tsx';
import { Crumb } from './Crumb.tsx';
import { Facts } from './Facts.tsx';
import { LayerSection } from './LayerSection.tsx';
import { placeLine } from './placeLine.ts';
import { placeParts } from './placeParts.ts';

/** Everything the sources say of one place, word for word, layer by layer. */
export function Place({ id }: { id: string }) {
  const { atlas, view, t, go, href } = useApp();
  const place = atlas.place(id);
  if (!place) return null;
  const { sections, inactive, asides, hidden, others } = placeParts(atlas, view, id);
  const show = (layers: readonly string[]) => go(withLayers(atlas, view, [...view.layers, ...layers]));
  return (
    <>
      <Crumb id={id} />
      <div className="place-head">
        <h1 id="place" tabIndex={-1}>
          {place.name[view.lang]}
        </h1>
        <p className="admin">{placeLine(place, view.lang, t) || t.precision(place)}</p>
        <Facts place={place} />
      </div>
      {hidden && (
        <Notice action={{ name: t.show, run: () => show(layersOf(atlas, id)) }}>
          <p>{t.hidden}</p>
        </Notice>
      )}
      {sections.map((section) => (
        <LayerSection key={section.layer.id} place={id} section={section} />
      ))}
      {inactive.map((section) => {
        const { layer, quoted } = section;
        const title = layer.title[view.lang];
        return (
          <details key={layer.id} className="fold" open={quoted.some(({ excerpt }) => excerpt.id === view.excerpt)}>
            <summary>
              <Mark layer={layer} size={16} off />
              {t.alsoIn(title, quoted.length)}
            </summary>
            <button type="button" className="action strong live-only" onClick={() => show([layer.id])}>
              {t.showLayer(title)}
            </button>
            <LayerSection place={id} section={section} />
          </details>
        );
      })}
      <Asides asides={asides} />
      {others.length > 0 && (
        <nav className="near" aria-label={t.samePassages}>
          <h2>{t.samePassages}</h2>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <Link to={toPlace(view, other.id)}>
                  {(shownLayers(atlas, view, other.id).length > 0 ? shownLayers(atlas, view, other.id) : layersOf(atlas, other.id)).flatMap(
                    (layerId) => {
                      const layer = atlas.layer(layerId);
                      return layer ? [<Mark key={layerId} layer={layer} size={14} />] : [];
                    },
                  )}
                  {other.name[view.lang]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="actions place-end">
        <CopyButton href={href(toPlace(view, id))} name={t.copyLinkTo.place} />
      </div>
    </>
  );
}

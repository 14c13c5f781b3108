import { CopyButton } from '../ui/CopyButton.tsx';
import { Link } from '../ui/Link.tsx';
import { Marks } from '../ui/Marks.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useApp } from '../view/app.ts';
import { toPlace, withQuery } from '../view/changes.ts';
import { shownLayers } from '../view/shown.ts';
import { Asides } from './Asides.tsx';
import { Crumb } from './Crumb.tsx';
import { Differ } from './claims/Differ.tsx';
import { EventsHere } from './EventsHere.tsx';
import { Facts } from './Facts.tsx';
import { HiddenLine } from './filter/HiddenLine.tsx';
import { KeptBack } from './KeptBack.tsx';
import { LayerSection } from './LayerSection.tsx';
import { Nearest } from './Nearest.tsx';
import { placeLine } from './placeLine.ts';
import { placeParts } from './placeParts.ts';
import { showing } from './showing.ts';

/** Everything the sources say of one place, word for word, layer by layer. */
export function Place({ id }: { id: string }) {
  const { atlas, view, t, go, href } = useApp();
  const place = atlas.place(id);
  if (!place) return null;
  const { sections, kept, asides, hidden, others } = placeParts(atlas, view, id);
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
      <Differ place={id} />
      <HiddenLine />
      {hidden && (
        <Notice action={{ name: t.show, run: () => go(showing(atlas, view, atlas.passages(id))) }}>
          <p>{t.hidden}</p>
        </Notice>
      )}
      {sections.map((section) => (
        <LayerSection key={section.layer.id} place={id} section={section} />
      ))}
      {kept.map((section) => (
        <KeptBack key={section.layer.id} place={id} section={section} />
      ))}
      <Asides asides={asides} />
      <EventsHere place={id} />
      {others.length > 0 && (
        <nav className="near" aria-label={t.samePassages}>
          <h2>{t.samePassages}</h2>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <Link to={toPlace(view, other.id)}>
                  <Marks layers={shownLayers(atlas, view, other.id)} size={14} />
                  {other.name[view.lang]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Nearest place={place} />
      <div className="actions place-end">
        <CopyButton href={href(toPlace(withQuery(view, ''), id))} name={t.copyLinkTo.place} />
      </div>
    </>
  );
}

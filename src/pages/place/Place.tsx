import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Marks } from '../../ui/Mark.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toExplore, toPlace, withQuery } from '../../view/changes.ts';
import { shownLayers } from '../../view/shown.ts';
import { placeLine } from '../../words/placeLine.ts';
import { Differ } from '../claims/Differ.tsx';
import { neighbours } from '../explore/rows.ts';
import { HiddenLine } from '../HiddenLine.tsx';
import { Asides, OnlyMentioned } from './Asides.tsx';
import { Facts, Original } from './Facts.tsx';
import { EventsHere, Nearest } from './Foot.tsx';
import { KeptBack, LayerSection } from './LayerSection.tsx';
import { placeParts, showing } from './placeParts.ts';

/** Everything the sources say of one place, word for word, layer by layer. */
export function Place({ id }: { id: string | null }) {
  const { atlas, view, t, go, href, inSight } = useApp();
  const place = atlas.place(id ?? '');
  if (!place || id === null) return null;
  const { sections, kept, asides, named, hidden, others } = placeParts(atlas, view, id);
  const onlyMentioned = sections.length === 0;
  return (
    <>
      <Crumb id={id} />
      <h1 id="place" className="place-name" tabIndex={-1}>
        {place.name[view.lang]}
      </h1>
      <p className="admin">
        {t.say.sentence(
          [placeLine(atlas, place, view.lang), onlyMentioned ? t.placePage.onlyMentioned : t.precision(place)]
            .filter(Boolean)
            .join(' · '),
        )}
      </p>
      <Differ place={id} />
      {sections.map((section) => (
        <LayerSection key={section.layer.id} place={id} section={section} />
      ))}
      {onlyMentioned && <OnlyMentioned {...{ asides, named }} />}
      <Original place={id} />
      {!onlyMentioned && <HiddenLine />}
      {hidden && (
        <Notice action={{ name: t.show, run: () => go(showing(atlas, view, atlas.passages(id))) }}>
          <p>{t.hidden}</p>
        </Notice>
      )}
      {kept.map((section) => (
        <KeptBack key={section.layer.id} place={id} section={section} />
      ))}
      {!onlyMentioned && <Asides {...{ asides, named }} />}
      <Facts place={place} />
      <EventsHere place={id} />
      {others.length > 0 && (
        <nav className="near" aria-label={t.samePassages}>
          <h2>{t.samePassages}</h2>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <Link to={inSight(toPlace(view, other.id))}>
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

/** Links to the list, and to its previous and next place. */
function Crumb({ id }: { id: string }) {
  const { atlas, view, t, inSight } = useApp();
  const { previous, next } = neighbours(atlas, view, t, id);
  const step = (to: string | null, icon: 'up' | 'down', name: (place: string) => string) => {
    const place = to === null ? undefined : atlas.place(to);
    if (!place) return <span className="tool" />;
    const label = name(labelIn(place.name, view.lang));
    return (
      <Link className="tool" to={inSight(toPlace(view, place.id))} aria-label={label} title={label}>
        <Icon name={icon} size={16} />
      </Link>
    );
  };
  return (
    <nav className="crumb" aria-label={t.places}>
      <Link to={toExplore(view, view.camera)}>
        <Icon name="back" size={18} />
        {t.allPlaces}
      </Link>
      <span>
        {step(previous, 'up', t.previous)}
        {step(next, 'down', t.next)}
      </span>
    </nav>
  );
}

import type { AtlasPlace } from '../../../geo/model.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Marks } from '../../ui/Mark.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useRest } from '../../ui/useRest.ts';
import { toAbout, toPlace, withQuery } from '../../view/changes.ts';
import { shownLayers } from '../../view/shown.ts';
import { placeLine } from '../../words/placeLine.ts';
import { Crumb } from '../Crumb.tsx';
import { Differ } from '../claims/Differ.tsx';
import { neighbours } from '../explore/rows.ts';
import { HiddenLine } from '../HiddenLine.tsx';
import { Asides, OnlyMentioned } from './Asides.tsx';
import { Facts, Original } from './Facts.tsx';
import { EventsHere, Nearest } from './Foot.tsx';
import { KeptBack, LayerSection } from './LayerSection.tsx';
import { type PlaceParts, placeParts, placesTogether, plainIn, showing } from './placeParts.ts';

/** This many passages are painted first; the page fades in, so that nobody sees the others come. */
const FIRST = 1;

/** Everything the sources say of one place, word for word, layer by layer. */
export function Place({ id }: { id: string | null }) {
  const { atlas, view, t } = useApp();
  const rest = useRest(view.excerpt !== null);
  const place = atlas.place(id ?? '');
  if (!place) return null;
  const parts = placeParts(atlas, view, place.id);
  const { sections, asides, named } = parts;
  const onlyMentioned = sections.length === 0;
  const plain = plainIn(parts);
  return (
    <>
      <Ways id={place.id} rest={rest} />
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
      <Differ place={place.id} />
      {(rest ? sections : sections.slice(0, 1)).map((section) => (
        <LayerSection
          key={section.layer.id}
          place={place.id}
          section={section}
          most={rest ? undefined : FIRST}
          plain={plain(section)}
        />
      ))}
      {onlyMentioned && <OnlyMentioned place={place.id} {...{ asides, named }} plain={plain(null)} />}
      {rest && <Below place={place} parts={parts} plain={plain} />}
    </>
  );
}

interface BelowProps {
  place: AtlasPlace;
  parts: PlaceParts;
  plain: ReturnType<typeof plainIn>;
}

/** What follows the passages: what the filter hides, other mentions, facts, and ways on. */
function Below({ place, parts, plain }: BelowProps) {
  const { atlas, view, t, go, href, inSight } = useApp();
  const { id } = place;
  const { sections, kept, asides, named, hidden } = parts;
  const onlyMentioned = sections.length === 0;
  const others = placesTogether(atlas, view, id);
  return (
    <>
      <Original place={id} />
      {place.corrected && (
        <p className="original">
          <Link to={toAbout(view)}>{t.placePage.corrected(place.corrected)}</Link>
        </p>
      )}
      {!onlyMentioned && <HiddenLine />}
      {hidden && (
        <Notice action={{ name: t.show, run: () => go(showing(atlas, view, atlas.passages(id))) }}>
          <p>{t.hidden}</p>
        </Notice>
      )}
      {kept.map((section) => (
        <KeptBack key={section.layer.id} place={id} section={section} plain={plain(section)} />
      ))}
      {!onlyMentioned && <Asides place={id} {...{ asides, named }} plain={plain(null)} />}
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

/** Links to the list, and to its previous and next place, which are looked for last. */
function Ways({ id, rest }: { id: string; rest: boolean }) {
  const { atlas, view, t, inSight } = useApp();
  const { previous, next } = rest ? neighbours(atlas, view, t, id) : { previous: null, next: null };
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
    <Crumb label={t.places} back={t.allPlaces}>
      <span>
        {step(previous, 'up', t.previous)}
        {step(next, 'down', t.next)}
      </span>
    </Crumb>
  );
}

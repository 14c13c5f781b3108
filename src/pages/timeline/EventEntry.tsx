import type { Event } from '../../../geo/model.ts';
import { disputeOf } from '../../atlas/events.ts';
import { labelIn } from '../../atlas/names.ts';
import { Cited } from '../../quote/Cited.tsx';
import { Letter } from '../../quote/SourceLine.tsx';
import { citesOf } from '../../timeline/groups.ts';
import { whenOf } from '../../timeline/when.ts';
import { eventId } from '../../ui/anchors.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Mark, Marks } from '../../ui/Mark.tsx';
import { toClaims, toPlace } from '../../view/changes.ts';
import { layersOf } from '../../view/shown.ts';

/** One event in full: its date as precisely as it is known, its places, and the words it rests on. */
export function EventEntry({ event }: { event: Event }) {
  const app = useApp();
  const { atlas, view, t, inSight } = app;
  const layer = atlas.layer(event.layer);
  const dispute = disputeOf(atlas, event);
  const places = event.places.flatMap((id) => atlas.place(id) ?? []);
  const now = view.event === event.id;
  return (
    <li
      id={eventId(event.id)}
      className={now ? 'event-entry now' : 'event-entry'}
      aria-current={now || undefined}
      tabIndex={-1}
    >
      {layer && <Mark layer={layer} size={16} off={!view.layers.includes(layer.id)} />}
      <div>
        <h3>{event.title[view.lang]}</h3>
        <p className="event-when">
          {whenOf(app, event)}
          {layer && <span className="unseen">. {layer.title[view.lang]}.</span>}
          {dispute && (
            <Link
              className="event-differ"
              to={toClaims(view, dispute.id)}
              aria-label={`${t.claims.differ}: ${dispute.question[view.lang]}`}
            >
              <Icon name="differ" size={13} />
              {t.claims.differ}
            </Link>
          )}
        </p>
        {places.length > 0 && (
          <ul className="asked-of" aria-label={t.claims.places}>
            {places.map(({ id, name }) => (
              <li key={id}>
                <Link to={inSight(toPlace(view, id))}>
                  <Marks layers={layersOf(atlas, id)} size={14} />
                  {name[view.lang]}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <ul className="event-cites">
          {citesOf(atlas, view, event).map((cite) => (
            <li key={`${cite.excerpt} ${cite.start}`}>
              <Letter source={atlas.excerpt(cite.excerpt)?.source ?? ''} />
              <Cited cite={cite} />
            </li>
          ))}
        </ul>
        {event.resolved && (
          <p className="event-note">{t.timeline.resolved(labelIn(event.resolved, view.lang))}</p>
        )}
        {event.note && <p className="event-note">{event.note[view.lang]}</p>}
      </div>
    </li>
  );
}

import type { AtlasPlace } from '../../../geo/model.ts';
import { eventsAt } from '../../atlas/events.ts';
import { octant } from '../../geometry/octant.ts';
import { whenOf } from '../../timeline/when.ts';
import { useApp } from '../../ui/app.ts';
import { Link } from '../../ui/Link.tsx';
import { Mark, Marks } from '../../ui/Mark.tsx';
import { toPlace, toTimeline } from '../../view/changes.ts';
import { layersOf } from '../../view/shown.ts';

/** most events that are listed openly; more are folded away */
const MOST = 4;

/** What happened at the place, dated as the sources date it; each leads to its words on the timeline. */
export function EventsHere({ place }: { place: string }) {
  const app = useApp();
  const { atlas, view, t } = app;
  const events = eventsAt(atlas, place);
  if (events.length === 0) return null;
  return (
    <details className="fold here-events" open={events.length <= MOST}>
      <summary>
        <h2>{t.placePage.events}</h2>
        <span className="count">{events.length}</span>
      </summary>
      <ul>
        {events.map((event) => {
          const layer = atlas.layer(event.layer);
          return (
            <li key={event.id}>
              <Link to={toTimeline(view, event.id)}>
                {layer && <Mark layer={layer} size={14} off={!view.layers.includes(layer.id)} />}
                <span>
                  {event.title[view.lang]}
                  <small>{whenOf(app, event)}</small>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The nearest places with a point, how far they are and in which direction: what the map shows by where it puts them. */
export function Nearest({ place: { point, near = [] } }: { place: AtlasPlace }) {
  const { atlas, view, t, inSight } = useApp();
  const say = t.placePage;
  const places = near.flatMap(({ place: id, km }) => {
    const place = atlas.place(id);
    if (!place) return [];
    // within a kilometre no direction is to be believed
    return {
      place,
      away: km === 0 ? say.km(km) : `${say.km(km)} ${say.directions[octant(point, place.point)]}`,
    };
  });
  if (places.length === 0) return null;
  return (
    <nav className="near" aria-label={say.nearest}>
      <h2>{say.nearest}</h2>
      <ul className="nearest">
        {places.map(({ place, away }) => (
          <li key={place.id}>
            <Link to={inSight(toPlace(view, place.id))}>
              <Marks layers={layersOf(atlas, place.id)} size={14} />
              {place.name[view.lang]} <span>{away}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p>{say.nearestNote}</p>
    </nav>
  );
}
